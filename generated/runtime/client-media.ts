/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Readers for operations whose answers are not just JSON. */
import { bodiless, isJson, type Malformed, type Reader, readDefault, readJson } from "./client-reading.ts";

/** One media type that an operation answers with. */
export interface Reading {
  /** As in the contract, e.g. `text/csv` or `image/*`. */
  readonly type: string;
  /** Only for this status, or for those that begin with this digit. */
  readonly status?: number;
  readonly read: Reader;
}

/**
 * A reader that goes by status and media type. A good answer of a type that is not declared is read as the nearest
 * declared one, JSON or not; an error by the default rules.
 */
export function readAs(readings: readonly Reading[]): Reader {
  return (response, malformed) => {
    const { ok, status, headers } = response;
    if (bodiless.includes(status)) return readJson(response, malformed);
    const type = essence(headers.get("content-type") ?? "");
    const candidates = readings.filter((reading) =>
      [status, Math.floor(status / 100)].includes(reading.status ?? status),
    );
    const declared = candidates.find((reading) => covers(essence(reading.type), type));
    if (declared) return declared.read(response, malformed);
    if (!ok) return readDefault(response, malformed);
    const json = type === "" || isJson(type);
    const nearest = candidates.find((reading) => isJson(reading.type) === json) ?? candidates[0];
    return (nearest?.read ?? readNothing)(response, malformed);
  };
}

export function readText(response: Response): Promise<string> {
  return response.text();
}

export function readBlob(response: Response): Promise<Blob> {
  return response.blob();
}

/** A form as an object: names that come twice are arrays. */
export async function readForm(response: Response): Promise<object> {
  const fields = new Map<string, unknown[]>();
  (await response.formData()).forEach((value, name) => {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  });
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** For an operation that has no content to give: lets go of what came all the same, so that the connection is free. */
export async function readNothing(response: Response, malformed: Malformed): Promise<unknown> {
  if (!response.ok) return readDefault(response, malformed);
  await response.body?.cancel();
  return undefined;
}

/** The media type without parameters. */
function essence(type: string): string {
  return type.replace(/\s*;.*/s, "").toLowerCase();
}

/** `image/*` covers `image/png`. */
function covers(declared: string, actual: string): boolean {
  const [prefix = "", ...rest] = declared.split("*");
  return rest.length === 0 ? declared === actual : actual.startsWith(prefix === "/" ? "" : prefix);
}
