/** What went wrong, and a way to try again. */
import type { ReactNode } from "react";

export function Problem(props: { readonly text: string; readonly retry?: () => void }): ReactNode {
  return (
    <div role="alert" className="problem">
      <p>{props.text}</p>
      {props.retry && (
        <button type="button" onClick={props.retry}>
          Try again
        </button>
      )}
    </div>
  );
}
