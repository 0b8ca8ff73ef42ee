/** The form of a ruleset: known keys with values of the right kind. What names mean is looked at later. */
import { below } from "../../contract/check/context.ts";
import { closest } from "../../contract/reference.ts";
import { type Diagnostic, diagnostic, type Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import { jsonPathFault } from "./json-path.ts";
import { invalid, listOf } from "./ruleset.ts";
import { levelOfSeverity, severityWords } from "./severity.ts";
import { formatExport, formatWords, ruleKeys, rulesetKeys } from "./vocabulary.ts";

/** Everything that is wrong with the form of a ruleset at a place. */
export function checkForm(value: unknown, origin: Origin): Diagnostic[] {
  if (!isJsonObject(value)) return [invalid("it must be an object", origin)];
  if (!["rules", "extends", "overrides"].some((key) => value[key] !== undefined))
    return [invalid("it has neither 'rules' nor 'extends' nor 'overrides'", origin)];
  return [
    ...unknownKeys(value, rulesetKeys, "a ruleset", origin),
    ...checkRules(value["rules"], below(origin, "rules")),
    ...checkFormats(value["formats"], below(origin, "formats")),
    ...checkAliases(value["aliases"], below(origin, "aliases")),
    ...checkOverrides(value["overrides"], below(origin, "overrides")),
    ...checkParserOptions(value["parserOptions"], below(origin, "parserOptions")),
    ...texts(value, ["description", "documentationUrl", "functionsDir"], origin),
  ];
}

function checkRules(rules: unknown, origin: Origin): Diagnostic[] {
  if (rules === undefined) return [];
  if (!isJsonObject(rules)) return [invalid("'rules' must be an object", origin, "key")];
  return Object.entries(rules).flatMap(([name, rule]) => {
    const at = below(origin, name);
    return isJsonObject(rule) ? checkRule(rule, at) : checkSeverity(rule, at, "boolean");
  });
}

function checkRule(rule: { readonly [key: string]: unknown }, origin: Origin): Diagnostic[] {
  const missing = ["given", "then"].filter((key) => rule[key] === undefined);
  return [
    ...missing.map((key) => invalid(`the rule has no '${key}'`, origin, "key")),
    ...unknownKeys(rule, ruleKeys, "a rule", origin),
    ...checkGiven(rule["given"], below(origin, "given")),
    ...(rule["then"] === undefined ? [] : checkThen(rule["then"], below(origin, "then"))),
    ...checkSeverity(rule["severity"], below(origin, "severity")),
    ...checkFormats(rule["formats"], below(origin, "formats")),
    ...texts(rule, ["description", "documentationUrl", "message"], origin),
    ...["recommended", "resolved"].flatMap((key) =>
      rule[key] === undefined || typeof rule[key] === "boolean"
        ? []
        : [invalid(`'${key}' must be true or false`, below(origin, key))],
    ),
  ];
}

function checkGiven(given: unknown, origin: Origin): Diagnostic[] {
  if (Array.isArray(given) && given.length === 0)
    return [invalid("'given' must name at least one place", origin, "key")];
  return listOf(given).flatMap((path, index) => {
    const at = Array.isArray(given) ? below(origin, index) : origin;
    return checkPath(path, at);
  });
}

/** A JSONPath, or an alias that a JSONPath may continue. */
function checkPath(path: unknown, origin: Origin): Diagnostic[] {
  if (typeof path !== "string") return [invalid("a place must be a JSONPath", origin)];
  const reason = jsonPathFault(path.replace(/^#[\w-]+/, "$"));
  return reason === undefined ? [] : [diagnostic("config/ruleset-json-path", { path, reason }, { origin })];
}

function checkThen(then: unknown, origin: Origin): Diagnostic[] {
  return listOf(then).flatMap((step, index) => {
    const at = Array.isArray(then) ? below(origin, index) : origin;
    if (!isJsonObject(step)) return [invalid("'then' must be an object, or a list of them", at)];
    const { function: name, field } = step;
    const fieldFault =
      typeof field === "string" && field.startsWith("$") ? checkPath(field, below(at, "field")) : [];
    return [
      ...(name === undefined ? [invalid("'then' names no 'function'", at, "key")] : []),
      ...unknownKeys(step, ["field", "function", "functionOptions"], "'then'", at),
      ...texts(step, ["field", "function"], at),
      ...fieldFault,
    ];
  });
}

function checkSeverity(severity: unknown, origin: Origin, also?: "boolean"): Diagnostic[] {
  if (severity === undefined || (also && typeof severity === "boolean")) return [];
  if (levelOfSeverity(severity) !== undefined) return [];
  const words = also ? `${severityWords}, true or false, or a rule` : severityWords;
  return [invalid(`'${String(severity)}' is no severity`, origin, undefined, `known are: ${words}`)];
}

function checkFormats(formats: unknown, origin: Origin): Diagnostic[] {
  if (formats === undefined) return [];
  if (!Array.isArray(formats)) return [invalid("'formats' must be a list", origin, "key")];
  return formats.flatMap((format, index) =>
    typeof format === "string" && formatExport(format) !== undefined
      ? []
      : [
          diagnostic(
            "config/ruleset-unknown-format",
            { format: String(format), known: formatWords },
            { origin: below(origin, index) },
          ),
        ],
  );
}

function checkAliases(aliases: unknown, origin: Origin): Diagnostic[] {
  if (aliases === undefined) return [];
  if (!isJsonObject(aliases)) return [invalid("'aliases' must be an object", origin, "key")];
  return Object.entries(aliases).flatMap(([name, alias]) => {
    const at = below(origin, name);
    const nameFault = /^[A-Za-z][\w-]*$/.test(name)
      ? []
      : [invalid(`'${name}' is no name for an alias`, at, "key", "use letters, digits, '_' and '-'")];
    if (Array.isArray(alias)) return [...nameFault, ...checkGiven(alias, at)];
    const targets = isJsonObject(alias) ? alias["targets"] : undefined;
    if (!Array.isArray(targets) || targets.length === 0)
      return [...nameFault, invalid("an alias must be a list of JSONPaths, or have 'targets'", at, "key")];
    return [
      ...nameFault,
      ...targets.flatMap((target, index) => checkTarget(target, below(at, "targets", index))),
    ];
  });
}

function checkTarget(target: unknown, origin: Origin): Diagnostic[] {
  if (!isJsonObject(target) || !Array.isArray(target["given"]) || !Array.isArray(target["formats"]))
    return [invalid("a target must have lists of 'formats' and 'given'", origin)];
  return [
    ...checkFormats(target["formats"], below(origin, "formats")),
    ...checkGiven(target["given"], below(origin, "given")),
  ];
}

function checkOverrides(overrides: unknown, origin: Origin): Diagnostic[] {
  if (overrides === undefined) return [];
  if (!Array.isArray(overrides)) return [invalid("'overrides' must be a list", origin, "key")];
  return overrides.flatMap((override, index) => {
    const at = below(origin, index);
    if (!isJsonObject(override)) return [invalid("an override must be an object", at)];
    const { files, ...ruleset } = override;
    if (!Array.isArray(files) || files.length === 0 || !files.every(isFilePattern))
      return [invalid("an override must have a list of 'files'", at)];
    const pointed = files.filter((file) => file.includes("#"));
    if (pointed.length === 0) return checkForm(ruleset, at);
    return pointed.length < files.length
      ? [invalid("'files' must have a pointer in all patterns or in none", below(at, "files"), "key")]
      : checkPointed(ruleset, at);
  });
}

function isFilePattern(file: unknown): file is string {
  return typeof file === "string" && /^[^#]/.test(file);
}

/** What holds for a part of a file is severities alone. */
function checkPointed(ruleset: { readonly [key: string]: unknown }, origin: Origin): Diagnostic[] {
  const { rules, ...others } = ruleset;
  const [other] = Object.keys(others);
  if (other !== undefined)
    return [invalid(`'${other}' cannot be overridden for a part of a file`, below(origin, other), "key")];
  if (!isJsonObject(rules)) return [invalid("an override for a part of a file must have 'rules'", origin)];
  return Object.entries(rules).flatMap(([name, severity]) =>
    checkSeverity(severity ?? "nothing", below(origin, "rules", name)),
  );
}

function checkParserOptions(options: unknown, origin: Origin): Diagnostic[] {
  if (options === undefined) return [];
  if (!isJsonObject(options)) return [invalid("'parserOptions' must be an object", origin, "key")];
  return [
    ...unknownKeys(options, ["duplicateKeys", "incompatibleValues"], "'parserOptions'", origin),
    ...Object.entries(options).flatMap(([key, severity]) => checkSeverity(severity, below(origin, key))),
  ];
}

function unknownKeys(value: object, known: readonly string[], holder: string, origin: Origin): Diagnostic[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key) && !key.startsWith("x-"))
    .map((key) => {
      const near = closest(key, known);
      const hint = near === undefined ? `known are: ${known.join(", ")}` : `did you mean '${near}'?`;
      return invalid(`'${key}' is no part of ${holder}`, below(origin, key), "key", hint);
    });
}

function texts(
  value: { readonly [key: string]: unknown },
  keys: readonly string[],
  origin: Origin,
): Diagnostic[] {
  return keys
    .filter((key) => value[key] !== undefined && typeof value[key] !== "string")
    .map((key) => invalid(`'${key}' must be a text`, below(origin, key)));
}
