/**
 * The rules of `spectral:oas`, each with what does its work here: codes of our own rules and of the check, or a short
 * rule beside this file. None of them needs Spectral. Rules for Swagger 2.0 have nothing to look at.
 */
import type { Level } from "../rule.ts";
import { type SmallRule, smallRules } from "./small-rules.ts";

export interface OasRule {
  readonly isRecommended: boolean;
  readonly severity: Level;
  /** Of our own rules and of the check. */
  readonly codes: readonly string[];
  /** Finds what no code of ours does. */
  readonly own: SmallRule | undefined;
  /** Asks for less than the rule does, so it is silent while that is on. */
  readonly replaces: string | undefined;
}

interface Row {
  readonly codes?: readonly string[];
  readonly replaces?: string;
  readonly severity?: Level;
  readonly optional?: true;
}

/** Warnings that are recommended, unless it says otherwise. */
const rows: Readonly<Record<string, Row>> = {
  "array-items": { severity: "error", codes: ["schema/items-missing"] },
  "contact-properties": { optional: true },
  "duplicated-entry-in-enum": { codes: ["correctness/enum-duplicate"] },
  "info-contact": { codes: ["documentation/info-contact"] },
  "info-description": { codes: ["documentation/info-description"] },
  "info-license": { optional: true, codes: ["documentation/info-license"] },
  "license-url": { optional: true },
  "no-$ref-siblings": { severity: "error", codes: ["correctness/ref-siblings"] },
  "no-eval-in-markdown": {},
  "no-script-tags-in-markdown": { codes: ["documentation/markup-unsafe"] },
  "oas3-api-servers": {},
  "oas3-callbacks-in-callbacks": {},
  "oas3-examples-value-or-externalValue": {},
  "oas3-operation-security-defined": { codes: ["security/scheme-undefined", "security/scope-undeclared"] },
  "oas3-parameter-description": { optional: true, codes: ["documentation/parameter-description"] },
  // The check itself: always on, with severities of its own.
  "oas3-schema": { severity: "error" },
  "oas3-server-not-example.com": { optional: true },
  "oas3-server-trailing-slash": { codes: ["correctness/server-trailing-slash"] },
  "oas3-server-variables": {
    severity: "error",
    codes: [
      "server/variable-undefined",
      "server/enum-empty",
      "server/default-not-in-enum",
      "correctness/server-variable-unused",
    ],
  },
  "oas3-unused-component": { codes: ["correctness/unused-component"] },
  "oas3-valid-media-example": { severity: "error", codes: ["correctness/example-valid"] },
  "oas3-valid-schema-example": {
    severity: "error",
    codes: ["correctness/example-valid", "correctness/default-valid"],
  },
  "oas3_1-callbacks-in-webhook": {},
  "oas3_1-servers-in-webhook": {},
  "openapi-tags": { optional: true },
  "openapi-tags-alphabetical": { optional: true },
  "openapi-tags-uniqueness": { severity: "error" },
  "operation-description": { replaces: "documentation/operation-description" },
  "operation-operationId": { codes: ["codegen/operation-id"] },
  "operation-operationId-unique": { severity: "error", codes: ["operation/duplicate-id"] },
  "operation-operationId-valid-in-url": {},
  "operation-parameters": { codes: ["parameter/duplicate"] },
  "operation-singular-tag": { optional: true },
  "operation-success-response": { codes: ["correctness/success-documented"] },
  "operation-tag-defined": { codes: ["documentation/tag-defined"] },
  "operation-tags": { codes: ["documentation/operation-tag"] },
  "path-declarations-must-exist": {},
  "path-keys-no-trailing-slash": { replaces: "design/path-trailing-slash" },
  "path-not-include-query": {},
  "path-params": {
    severity: "error",
    codes: [
      "path/parameter-undeclared",
      "path/parameter-not-in-template",
      "path/parameter-not-required",
      "path/duplicate-template",
    ],
  },
  "tag-description": { optional: true, codes: ["documentation/tag-description"] },
  "typed-enum": { codes: ["schema/enum-type"] },
};

export const oasRules: ReadonlyMap<string, OasRule> = new Map(
  Object.entries(rows).map(
    ([name, { codes = [], severity = "warning", optional, replaces }]): [string, OasRule] => [
      name,
      { isRecommended: optional !== true, severity, codes, own: smallRules[name], replaces },
    ],
  ),
);

/** Rules of the rulesets that Spectral brings along for other kinds of documents: known, and without effect. */
export function isForOtherDocuments(rule: string): boolean {
  return /^(?:oas2|asyncapi|arazzo)-/.test(rule);
}

/** Names that older rulesets use. */
const renamed: Readonly<Record<string, string>> = {
  "operation-2xx-response": "operation-success-response",
  "oas3-unused-components-schema": "oas3-unused-component",
  "oas3-valid-oas-parameter-example": "oas3-valid-media-example",
  "oas3-valid-oas-content-example": "oas3-valid-media-example",
  "oas3-valid-oas-header-example": "oas3-valid-media-example",
  "oas3-valid-header-schema-example": "oas3-valid-schema-example",
  "oas3-valid-parameter-schema-example": "oas3-valid-schema-example",
};

export function currentName(rule: string): string {
  return Object.hasOwn(renamed, rule) ? (renamed[rule] ?? rule) : rule;
}
