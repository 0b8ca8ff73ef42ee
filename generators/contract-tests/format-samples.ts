/** A value of each format that contract tests know, and how to tell whether a text has it. */
export interface FormatSample {
  readonly sample: string;
  /** Rough: it has to tell a good example from a careless one, not to replace a validator. */
  readonly pattern: RegExp;
}

const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})`;

export const formatSamples: ReadonlyMap<string, FormatSample> = new Map([
  ["date-time", { sample: "2026-01-31T12:00:00Z", pattern: new RegExp(`^${date}T${time}$`, "i") }],
  ["date", { sample: "2026-01-31", pattern: new RegExp(`^${date}$`) }],
  ["time", { sample: "12:00:00Z", pattern: new RegExp(`^${time}$`, "i") }],
  [
    "duration",
    { sample: "P1DT2H", pattern: /^P(?:\d+W|(?=[\dT])(?:\d+[YMD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?)$/ },
  ],
  ["email", { sample: "sample@example.com", pattern: /^[^\s@]+@[^\s@]+$/ }],
  ["idn-email", { sample: "sample@example.com", pattern: /^[^\s@]+@[^\s@]+$/ }],
  ["hostname", { sample: "example.com", pattern: /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i }],
  ["idn-hostname", { sample: "example.com", pattern: /^[^\s/]+$/ }],
  ["ipv4", { sample: "192.0.2.1", pattern: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/ }],
  ["ipv6", { sample: "2001:db8::1", pattern: /^[\da-f]*:[\da-f:.]+$/i }],
  ["uri", { sample: "https://example.com/sample", pattern: /^[a-z][a-z\d+.-]*:\S+$/i }],
  ["url", { sample: "https://example.com/sample", pattern: /^(?:https?|ftp):\/\/[^\s/]+\.\S+$/i }],
  ["uri-reference", { sample: "/sample", pattern: /^\S*$/ }],
  ["iri", { sample: "https://example.com/sample", pattern: /^[a-z][a-z\d+.-]*:\S+$/i }],
  ["iri-reference", { sample: "/sample", pattern: /^\S*$/ }],
  ["uri-template", { sample: "/samples/{id}", pattern: /^\S*$/ }],
  [
    "uuid",
    {
      sample: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
      pattern: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
    },
  ],
  ["json-pointer", { sample: "/sample", pattern: /^(?:\/(?:[^~/]|~[01])*)*$/ }],
  ["relative-json-pointer", { sample: "0/sample", pattern: /^\d+(?:#|(?:\/(?:[^~/]|~[01])*)*)$/ }],
  ["regex", { sample: "^sample$", pattern: /^/ }],
  ["byte", { sample: "c2FtcGxl", pattern: /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/ }],
]);
