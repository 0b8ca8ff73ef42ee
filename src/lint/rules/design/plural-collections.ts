import { defineRule } from "../../rule.ts";
import { isParameterSegment, pathsOf, segmentsOf } from "./paths.ts";
import { canBePlural, hasCasing, wordsOf } from "./words.ts";

export const pluralCollections = defineRule({
  code: "design/plural-collections",
  asks: "A segment before an identifier is a plural: `/users/{id}`",
  why: "`/users` is all of them and `/users/{id}` one of them. With singulars here and plurals there, every path must be looked up.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /user/{id}: { get: { responses: { "200": { description: The user } } } }
`,
  good: `
paths:
  /users/{id}: { get: { responses: { "200": { description: The user } } } }
  /users/by-name/{name}: { get: { responses: { "200": { description: The user } } } }
`,
  create: (report, context) => ({
    end() {
      const said = new Set<string>();
      for (const { path, origin, operations } of pathsOf(context)) {
        const [before = "", last = ""] = segmentsOf(path).slice(-2);
        const isWildcard = operations.some(({ parameters }) =>
          parameters.some(({ value }) => value["x-wildcard"] === true),
        );
        if (!isIdentifier(last) || isWildcard || said.has(before) || !isSingular(before)) continue;
        said.add(before);
        report({
          message: `Segment '${before}' stands before an identifier and is not a plural`,
          at: origin,
          focus: "key",
          hint: "call the collection by the plural of what it holds",
        });
      }
    },
  }),
});

/** `{id}`, `{userId}`, `{user_uuid}`: a parameter that tells one of many. */
function isIdentifier(segment: string): boolean {
  return isParameterSegment(segment) && /^(?:id|uuid|guid|uid)$/.test(wordsOf(segment).at(-1) ?? "");
}

/** Abbreviations, versions and words before a key (`by-name`) are no nouns to judge. */
function isSingular(segment: string): boolean {
  const words = wordsOf(segment);
  const last = words.at(-1) ?? "";
  return (
    hasCasing(segment) &&
    words[0] !== "by" &&
    /^[a-z]{3,}$/.test(last) &&
    /[aeiouy]/.test(last) &&
    last !== "api" &&
    !canBePlural(last)
  );
}
