/** Names as words: which casing a name is in, which one a contract uses mostly, and English plurals. */

export type Casing =
  | "camelCase"
  | "snake_case"
  | "kebab-case"
  | "PascalCase"
  | "SCREAMING_CASE"
  | "Train-Case";

/** In the order in which ties are decided. */
const forms: readonly (readonly [Casing, RegExp])[] = [
  ["camelCase", /^[a-z][a-zA-Z\d]*$/],
  ["snake_case", /^[a-z][a-z\d]*(?:_+[a-z\d]+)*$/],
  ["kebab-case", /^[a-z][a-z\d]*(?:-+[a-z\d]+)*$/],
  ["PascalCase", /^[A-Z][a-zA-Z\d]*$/],
  ["SCREAMING_CASE", /^[A-Z][A-Z\d]*(?:_+[A-Z\d]+)*$/],
  ["Train-Case", /^[A-Z][a-zA-Z\d]*(?:-[A-Z\d][a-zA-Z\d]*)*$/],
];

/** Every casing that a name is written in: `user` is in several, `user_Name` in none. */
export function casingsOf(name: string): Casing[] {
  return forms.flatMap(([casing, form]) => (form.test(name) ? [casing] : []));
}

/** Made of letters, digits and separators, so that it has a casing at all. */
export function hasCasing(name: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(name);
}

/** `user_name`, `userName` and `UserName` are `user` and `name`; digits stay with the word before them. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? []).map((word) => word.toLowerCase());
}

export function inCasing(name: string, casing: Casing): string {
  const words = wordsOf(name);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  switch (casing) {
    case "camelCase":
      return words.map((word, index) => (index === 0 ? word : capital(word))).join("");
    case "PascalCase":
      return words.map(capital).join("");
    case "snake_case":
      return words.join("_");
    case "kebab-case":
      return words.join("-");
    case "SCREAMING_CASE":
      return words.join("_").toUpperCase();
    case "Train-Case":
      return words.map(capital).join("-");
  }
}

/** More slips than this are told in one sentence. */
const most = 30;

export interface Habit {
  /** The casing that most names are in. */
  readonly casing: Casing;
  /** A name that shows it. */
  readonly sample: string;
  /** Names in another one, in the order given. */
  readonly odd: readonly string[];
  /** Whether the odd ones are few enough to be slips rather than a second habit. */
  readonly isClear: boolean;
}

/** What a contract does mostly; undefined when nothing differs. */
export function habitOf(names: Iterable<string>): Habit | undefined {
  const casings = new Map([...names].map((name) => [name, casingsOf(name)]));
  const counts = new Map<Casing, number>(forms.map(([casing]) => [casing, 0]));
  for (const fitting of casings.values()) {
    for (const casing of fitting) counts.set(casing, (counts.get(casing) ?? 0) + 1);
  }
  const [casing, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (count === 0 || count === casings.size) return undefined;
  const odd = [...casings].flatMap(([name, fitting]) => (fitting.includes(casing) ? [] : [name]));
  // `user` says nothing about the habit where `userName` and `user_name` are in question.
  const telling = [...casings.values()].filter((fitting) => fitting.length < 3).length;
  const usual = [...casings].filter(([, fitting]) => fitting.includes(casing));
  const [sample = ""] = usual.reduce((best, entry) => (entry[1].length < best[1].length ? entry : best));
  return {
    casing,
    sample,
    odd,
    isClear: odd.length <= 5 || (odd.length <= most && odd.length * 3 <= telling),
  };
}

/** `'user_name' (and 3 more)`. */
export function sampleOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `'${name}'`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

/** Words that are plural, or have none, without ending in `s`. */
const unmarked: ReadonlySet<string> = new Set(
  (
    "people children men women feet teeth mice geese data media metadata criteria indices equipment information " +
    "info content history staff software hardware feedback inventory traffic mail spam aircraft sheep fish " +
    "evidence knowledge advice money research audio video storage memory music text"
  ).split(" "),
);

/** Whether an English word can be a plural: a guess that would rather say yes. */
export function canBePlural(word: string): boolean {
  return (
    unmarked.has(word) ||
    (/s$/.test(word) && !/(?:ss|us|is)$/.test(word)) ||
    /(?:status|bus|alias)es$/.test(word)
  );
}
