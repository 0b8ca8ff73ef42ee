/** Patterns of paths and pointers: `*` is one part, `**` at the end is everything from there on. */

export type Pattern = (text: string) => boolean;

export function createPattern(pattern: string): Pattern {
  const parts = pattern.split("/");
  const isOpen = parts.at(-1) === "**";
  if (isOpen) parts.pop();
  return (text) => {
    const found = text.split("/");
    if (isOpen ? found.length < parts.length : found.length !== parts.length) return false;
    return parts.every((part, index) => part === "*" || part === found[index]);
  };
}
