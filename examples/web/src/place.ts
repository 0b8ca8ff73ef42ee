/** Where the reader is: the part of the address behind `#`. */
import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

export function usePlace(): string {
  return useSyncExternalStore(subscribe, () => decodeURI(location.hash.slice(1)) || "/");
}

export function goTo(place: string): void {
  location.hash = place;
}
