/** Contract words as TypeScript identifiers. */

/** May stand as a property name or after a dot without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__";
}

/** `user_profile` and `user-profile` are `UserProfile`; a leading digit gets an underscore in front. */
export function pascalCase(text: string): string {
  const joined = words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return startSafely(joined);
}

/** `repos/get-content` is `reposGetContent`, `APIKeyList` is `apiKeyList`; a reserved word gets an underscore behind. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  const head = first.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+$|[A-Z])/, (run) => run.toLowerCase());
  const joined = [head, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
  const name = startSafely(joined);
  return reservedWords.has(name) ? `${name}_` : name;
}

/**
 * Four letters and digits that depend on the text alone: tells apart names that are equal as identifiers, whatever
 * else the contract holds (FNV-1a, 32 bit, folded).
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, "0");
}

function words(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}$]+/gu) ?? [];
}

function startSafely(name: string): string {
  return /^[\p{L}$]/u.test(name) ? name : `_${name}`;
}

const reservedWords = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new null return super switch this throw true try typeof var void while with " +
    "yield let static implements interface package private protected public await async of eval arguments " +
    "undefined NaN Infinity globalThis"
  ).split(" "),
);
