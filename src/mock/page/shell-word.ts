/** Text as one word of a POSIX shell. */

/** Characters that a terminal obeys, or that show text in another order than it is read in. */
const unseen = /[\x01-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Nothing in the word is special to the shell. What cannot be seen is spelled out for `printf`, so that a line does
 * what it shows when it is pasted; a null character, which no argument can hold, is left out.
 */
export function shellWord(text: string): string {
  const word = text.toWellFormed().replaceAll("\0", "");
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  const quoted = word.replaceAll("'", "'\\''").replace(unseen, (run) => `'"$(printf '${octal(run)}')"'`);
  return `'${quoted}'`;
}

function octal(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
