/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** How bodies of answers are read. */

/** Gives what becomes of a text that is not what it should be: the text of an error, or an exception. */
export type Malformed = (text: string, cause: unknown) => unknown;

export type Reader = (response: Response, malformed: Malformed) => Promise<unknown>;

/** Statuses without a body, which is not the same as an empty text. */
export const bodiless: readonly number[] = [204, 205, 304];

/** What most operations need: JSON, and text in errors that do not call themselves JSON. */
export function readDefault(response: Response, malformed: Malformed): Promise<unknown> {
  const type = response.headers.get("content-type");
  return response.ok || !type || isJson(type) ? readJson(response, malformed) : response.text();
}

/** An empty body, as of status 204, is undefined. */
export async function readJson(response: Response, malformed: Malformed): Promise<unknown> {
  const text = await response.text();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch (cause) {
    return malformed(text, cause);
  }
}

export function isJson(type: string): boolean {
  return /[/+]json\s*(;|$)/i.test(type);
}
