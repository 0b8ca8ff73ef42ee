/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Server-sent events as they are read, in answers and in requests (https://html.spec.whatwg.org/#server-sent-events). */

/** An event of which some lines have come. */
export interface EventFields {
  data?: string;
  event?: string;
  id?: string;
  /** Milliseconds. */
  retry?: number;
}

/** Adds a line, which is not empty, without its end. A comment adds nothing. */
export function addField(event: EventFields, line: string): void {
  const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
  if (name === "data") event.data = event.data === undefined ? value : `${event.data}\n${value}`;
  else if (name === "event") event.event = value;
  else if (name === "id" && !value.includes("\0")) event.id = value;
  else if (name === "retry" && /^\d+$/.test(value)) event.retry = Number(value);
}
