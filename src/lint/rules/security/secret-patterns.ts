/** Texts that look like real credentials. */
import { mayBeCredentialName } from "./credential-names.ts";

/** Credentials that are known by their form. */
const forms: readonly (readonly [what: string, form: RegExp])[] = [
  ["an AWS access key", /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
  ["a GitHub token", /\b(?:gh[pousr]_[A-Za-z\d]{36,}|github_pat_[A-Za-z\d_]{60,})\b/],
  ["a GitLab token", /\bglpat-[\w-]{20,}/],
  ["a Stripe key", /\b[rs]k_live_[A-Za-z\d]{16,}\b/],
  ["a Slack token", /\bxox[abeoprs]-(?:\d+-){1,3}[A-Za-z\d]{16,}\b/],
  ["a Google API key", /\bAIza[\w-]{35}(?![\w-])/],
  ["a SendGrid key", /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/],
  ["an npm token", /\bnpm_[A-Za-z\d]{36}\b/],
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*(?:\\n)?[A-Za-z\d+/=]{40}/],
  ["a signed token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{40,}(?![\w-])/],
];

/** The signature of the token that everybody copies from jwt.io, with its three usual payloads. */
const famous = ["SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c", "TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ"];

const placeholder =
  /example|sample|demo|dummy|fake|test|your|placeholder|redacted|secret|password|changeme|token|x{4}|\*{3}|\.{3}|0{6}|1234|abcd|foobar|lorem|<[^>]*>|\{[^}]*\}/i;

/** What a text looks like; undefined for what is plainly none. `name` is that of the field that holds it. */
export function secretIn(text: string, name: string): string | undefined {
  if (text.length < 16) return undefined;
  if (famous.some((signature) => text.includes(signature))) return undefined;
  for (const [what, form] of forms) {
    const match = form.exec(text)?.[0];
    if (match !== undefined && !placeholder.test(match) && entropy(match) > 3) return what;
  }
  return mayBeCredentialName(name) && isRandom(text) ? "a secret" : undefined;
}

/** A long text without words, of mixed letters and digits, as only machines make them. */
function isRandom(text: string): boolean {
  if (!/^[\w+/=.~-]{24,}$/.test(text) || placeholder.test(text)) return false;
  if (!/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  // UUIDs and dates are ids more often than secrets.
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return false;
  return entropy(text) > (/^[\da-f]+$/i.test(text) ? 3.2 : 4);
}

/** Bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}
