/** Small object literals. */

/** On one line; members that are false or undefined are left out. */
export function object(members: readonly (string | false | undefined)[]): string {
  return `{ ${members.filter((member) => typeof member === "string").join(", ")} }`;
}
