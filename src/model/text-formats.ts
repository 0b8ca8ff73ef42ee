/** Whether a text has a format of OpenAPI or JSON Schema, for the formats that say something about a text. */

const dayPattern = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const timePattern = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})`;
const dateTime = new RegExp(`^${dayPattern}T${timePattern}$`, "i");
const date = new RegExp(`^${dayPattern}$`);
const uri = /^[a-z][a-z\d+.-]*:\S+$/i;
const email = /^[^\s@]+@[^\s@]+$/;
const noSpace = /^\S*$/;

/** Rough where a format is: it has to tell a good example from a careless one, not to replace a validator. */
const tests: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["date-time", (text) => dateTime.test(text) && isDay(text)],
  ["date", (text) => date.test(text) && isDay(text)],
  ["time", by(new RegExp(`^${timePattern}$`, "i"))],
  ["duration", by(/^P(?:\d+W|(?=[\dT])(?:\d+[YMD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?)$/)],
  ["email", by(email)],
  ["idn-email", by(email)],
  ["hostname", by(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i)],
  ["idn-hostname", by(/^[^\s/]+$/)],
  ["ipv4", by(/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/)],
  ["ipv6", by(/^[\da-f]*:[\da-f:.]+$/i)],
  ["uri", by(uri)],
  ["url", by(/^(?:https?|ftp):\/\/(?:localhost\b|[^\s/]+\.)\S*$/i)],
  ["uri-reference", by(noSpace)],
  ["iri", by(uri)],
  ["iri-reference", by(noSpace)],
  ["uri-template", by(noSpace)],
  ["uuid", by(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i)],
  ["json-pointer", by(/^(?:\/(?:[^~/]|~[01])*)*$/)],
  ["relative-json-pointer", by(/^\d+(?:#|(?:\/(?:[^~/]|~[01])*)*)$/)],
  ["byte", by(/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/)],
]);

/** True for formats that are not known: they forbid nothing. */
export function hasFormat(text: string, format: string): boolean {
  return tests.get(format)?.(text) ?? true;
}

function by(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

/** There is no 30th of February. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
