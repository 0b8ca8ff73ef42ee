/** Labels of host names beyond ASCII, as IDNA 2008 has them (RFC 5891, 5892, 5893). */

/** The label is one that may be registered: U-label in RFC 5890 §2.3.2.1. */
export function isUnicodeLabel(label: string): boolean {
  if (label.normalize("NFC") !== label || /^(?:-|\p{M}|..--)|-$/u.test(label)) return false;
  const characters = Array.from(label);
  return characters.every((character, at) => isValidAt(characters, character, at)) && isOneDirection(label);
}

/** RFC 5892 §3, as far as the Unicode properties of a character decide. */
function isValidAt(label: readonly string[], character: string, at: number): boolean {
  const rule = rules.get(character);
  if (rule !== undefined) return rule(label, at);
  return valid.test(character) && !excluded.test(character) && isStable(character);
}

const valid = /[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\u06fd\u06fe\u0f0b\u3007-]/u;

/** Exceptions, old Hangul Jamo, and what no one would see. */
const excluded =
  /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\p{Default_Ignorable_Code_Point}]/u;

/** Folding and compatibility leave it as it is. */
function isStable(character: string): boolean {
  return character.normalize("NFKC").toLowerCase().normalize("NFKC") === character;
}

type ContextRule = (label: readonly string[], at: number) => boolean;

/** RFC 5892 appendix A: characters that are allowed beside certain others. */
const rules: ReadonlyMap<string, ContextRule> = new Map<string, ContextRule>([
  ["\u200c", (label, at) => isAfterVirama(label, at) || isBetweenJoining(label, at)],
  ["\u200d", isAfterVirama],
  ["\u00b7", (label, at) => label[at - 1] === "l" && label[at + 1] === "l"],
  ["\u0375", (label, at) => /^\p{Script=Greek}/u.test(label[at + 1] ?? "")],
  ["\u05f3", (label, at) => /^\p{Script=Hebrew}/u.test(label[at - 1] ?? "")],
  ["\u05f4", (label, at) => /^\p{Script=Hebrew}/u.test(label[at - 1] ?? "")],
  ["\u30fb", (label) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label.join(""))],
  ...digitRules("\u0660", /[\u06f0-\u06f9]/),
  ...digitRules("\u06f0", /[\u0660-\u0669]/),
]);

/** The two sets of Arabic digits do not mix. */
function digitRules(zero: string, others: RegExp): [string, ContextRule][] {
  const first = zero.charCodeAt(0);
  return Array.from({ length: 10 }, (_, digit) => [
    String.fromCharCode(first + digit),
    (label) => !others.test(label.join("")),
  ]);
}

/** Characters that take the vowel from a consonant: canonical combining class 9. */
const viramas =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed\u{10a3f}\u{11046}\u{11070}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{1193d}\u{1193e}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}]/u;

function isAfterVirama(label: readonly string[], at: number): boolean {
  return viramas.test(label[at - 1] ?? "");
}

/** Between letters of a script that joins its letters. Which ones join on which side is left to those who write it. */
function isBetweenJoining(label: readonly string[], at: number): boolean {
  const before = label.slice(0, at).join("");
  const after = label.slice(at + 1).join("");
  return joiningEnd.test(before) && joiningStart.test(after);
}

const joining = String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Adlam}]`;
const joiningEnd = new RegExp(String.raw`${joining}\p{Mn}*$`, "u");
const joiningStart = new RegExp(String.raw`^\p{Mn}*${joining}`, "u");

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Adlam}]/u;

/** A name with a label like this is one that is read from both sides. */
export function isRightToLeft(label: string): boolean {
  return Array.from(label).some((character) => rightToLeft.test(character) && /\p{L}/u.test(character));
}

/** RFC 5893 §2: letters of both directions do not mix, nor do digits begin a label beside them. */
function isOneDirection(label: string): boolean {
  if (!isRightToLeft(label)) return true;
  const startsRight = /^\p{L}/u.test(label) && rightToLeft.test(Array.from(label)[0] ?? "");
  const hasLeft = Array.from(label).some(
    (character) => /\p{L}/u.test(character) && !rightToLeft.test(character),
  );
  const mixesDigits = /[\d\u06f0-\u06f9]/.test(label) && /[\u0660-\u0669]/.test(label);
  return startsRight && !hasLeft && !mixesDigits;
}
