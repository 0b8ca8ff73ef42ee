/**
 * How strict a format is. A peer uses its own test of a format where that agrees with these probes, and otherwise the
 * function of `ajv-formats`, so that all of them check the same rules.
 */
import formatsPlugin from "ajv-formats";

const { fullFormats } = await import("ajv-formats/dist/formats.js");
export const addFormats = formatsPlugin.default;

const probes: Readonly<
  Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  "date-time": {
    good: ["2024-02-29T23:59:59Z", "2023-11-05T08:15:30.123456+02:00"],
    bad: [
      "2023-02-29T10:00:00Z",
      "2023-04-31T10:00:00Z",
      "2023-04-30T25:00:00Z",
      "2023-04-30T10:00:00",
      "2023-04-30",
    ],
  },
  date: { good: ["2024-02-29", "1999-12-31"], bad: ["2023-02-29", "2023-04-31", "2023-4-1", "2023-13-01"] },
  uuid: {
    good: ["123e4567-e89b-12d3-a456-426614174000", "9B2D7F5E-54A2-4C1A-9D0A-3A1B2C3D4E5F"],
    bad: ["123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"],
  },
  email: {
    good: ["ada@example.com", "a.b+c@mail.example.org"],
    bad: ["ada", "ada@", "a da@example.com", ".a@b.c"],
  },
  ipv4: { good: ["127.0.0.1", "255.255.255.255"], bad: ["256.0.0.1", "1.2.3", "1.2.3.4.5"] },
  uri: {
    good: ["https://example.com/a?b=c#d", "urn:isbn:0451450523"],
    bad: ["/relative", "https://exa mple.com", "https://example.com/<x>", "http://[::zz]/"],
  },
};

/** Whether a test is as strict as the probes of a format ask. */
export function isStrict(format: string, accepts: (text: string) => boolean): boolean {
  const { good = [], bad = [] } = probes[format] ?? {};
  return good.every(accepts) && !bad.some(accepts);
}

/** The function of `ajv-formats` for a format; undefined for one that nobody checks. */
export function strictFormat(format: string): ((text: string) => boolean) | undefined {
  if (!Object.hasOwn(probes, format)) return undefined;
  const found: unknown = new Map<string, unknown>(Object.entries(fullFormats)).get(format);
  if (found instanceof RegExp) return (text) => found.test(text);
  if (typeof found === "function") return (text) => found(text) === true;
  const validate =
    typeof found === "object" && found !== null && "validate" in found ? found.validate : found;
  if (typeof validate !== "function") throw new Error(`ajv-formats has no '${format}'`);
  return (text) => validate(text) === true;
}
