/** The contracts that a rule shows: complete documents made of what matters. */

/** A rule's `bad` or `good` as a contract: its first lines are added where they are missing. */
export function exampleContract(text: string): string {
  const body = text.trim();
  const head = [
    ...(/^openapi:/m.test(body) ? [] : ["openapi: 3.1.0"]),
    ...(/^info:/m.test(body) ? [] : ["info: { title: Example, version: 1.0.0 }"]),
  ];
  return `${[...head, body].join("\n")}\n`;
}
