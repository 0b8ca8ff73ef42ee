/**
 * Every diagnostic code with its severity, message and hint. `{name}` is a placeholder that the caller must fill.
 * Codes are stable: they are printed, silenced and searched for.
 */
import type { Severity } from "./diagnostic.ts";

interface Entry {
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
}

export const catalog = {
  // Reading files
  "source/not-found": {
    severity: "error",
    message: "File '{file}' does not exist",
    hint: "check the path; it is relative to the current folder",
  },
  "source/unreadable": { severity: "error", message: "File '{file}' cannot be read: {reason}" },
  "source/empty": { severity: "error", message: "The document is empty" },
  "source/too-deep": {
    severity: "error",
    message: "The document is nested deeper than {limit} levels",
    hint: "move inner schemas to components and refer to them",
  },
  "source/too-large": { severity: "error", message: "The document has more than {limit} nodes" },
  "yaml/syntax": { severity: "error", message: "YAML: {reason}" },
  "yaml/duplicate-key": {
    severity: "error",
    message: "Key '{key}' stands twice in this mapping",
    hint: "the second one would silently win; merge or remove it",
  },
  "yaml/alias-limit": {
    severity: "error",
    message: "Aliases expand to more than {limit} nodes",
    hint: "replace the nested aliases by components and $ref",
  },
  "json/syntax": { severity: "error", message: "JSON: {reason}" },

  // The document as a whole
  "contract/not-openapi": {
    severity: "error",
    message: "This is not an OpenAPI document: neither 'openapi' nor 'swagger' is given",
    hint: "start the document with 'openapi: 3.1.0'",
  },
  "contract/version-not-string": {
    severity: "error",
    message: "The version must be a string, found {found}",
    hint: 'quote it: openapi: "{found}"',
  },
  "unsupported/version": {
    severity: "error",
    message: "OpenAPI version '{version}' is not known",
    hint: "supported are 3.0.x and 3.1.x",
  },
  "unsupported/swagger-2.0": {
    severity: "error",
    message: "Swagger 2.0 is not supported yet",
    hint: "convert the contract to OpenAPI 3.1",
  },
  "unsupported/openapi-3.2": {
    severity: "error",
    message: "OpenAPI 3.2 is not supported yet",
    hint: "state 'openapi: 3.1.1' if the contract uses nothing new of 3.2",
  },
  "unsupported/remote-ref": {
    severity: "error",
    message: "Reference '{ref}' leads to another host, which is not supported yet",
    hint: "save the file beside the contract and refer to it by a relative path",
  },
  "unsupported/keyword": {
    severity: "warning",
    message: "Keyword '{keyword}' is not enforced by the {target} target",
  },

  // References
  "ref/not-found": { severity: "error", message: "Reference '{ref}' points at nothing" },
  "ref/file-not-found": { severity: "error", message: "Reference '{ref}' names a file that does not exist" },
  "ref/outside-root": {
    severity: "error",
    message: "Reference '{ref}' leaves the folder of the contract",
    hint: "move the file below the contract's folder, or allow a wider root with the option 'root'",
  },
  "ref/cycle": {
    severity: "error",
    message: "Reference '{ref}' leads back to itself without reaching anything",
  },
  "ref/wrong-kind": {
    severity: "error",
    message: "Reference '{ref}' points at {found}, expected {expected}",
  },
  "discriminator/mapping-not-found": {
    severity: "error",
    message: "Mapping value '{ref}' is neither a schema name nor a reference to a schema",
  },
  "ref/not-string": { severity: "error", message: "A $ref must be a string" },

  // The mock server
  "mock/prism-missing": {
    severity: "error",
    message: "The mock server needs the package '@stoplight/prism-cli', which is not installed",
    hint: "npm install --save-dev @stoplight/prism-cli@5.14.2",
  },
  "mock/port-in-use": {
    severity: "error",
    message: "Port {port} of {host} is in use",
    hint: "stop what listens there, choose another port, or give none for a free one",
  },
  "mock/start-failed": { severity: "error", message: "The mock server did not start: {reason}" },
  "mock/unknown-api": {
    severity: "error",
    message: "There is no API '{api}' in the configuration",
    hint: "known are: {known}",
  },

  // Generating
  "names/parameter-suffixed": {
    severity: "warning",
    message: "Operation '{operation}' has '{name}' twice in its input; here it is '{key}'",
    hint: "rename one of the two",
  },

  // Writing output
  "output/foreign-file": {
    severity: "error",
    message: "File '{file}' was not written by specwright and is in the way",
    hint: "move or delete it, or choose another output folder",
  },
  "output/not-writable": {
    severity: "error",
    message: "File '{file}' cannot be written: {reason}",
    hint: "nothing was changed; check the folder's permissions",
  },
  "output/outside-folder": {
    severity: "error",
    message: "Planned path '{path}' would leave the output folder",
  },
  "output/manifest-conflict": {
    severity: "error",
    message: "The manifest holds merge conflict markers",
    hint: "take either side (git checkout --theirs), then run generate again",
  },
  "output/manifest-damaged": {
    severity: "error",
    message: "The manifest is not readable",
    hint: "restore it from version control, or delete the output folder and generate again",
  },
  "output/shared": {
    severity: "error",
    message: "APIs '{first}' and '{second}' write to the same folder '{folder}'",
    hint: "give each API an output folder of its own",
  },
  "output/drift": {
    severity: "error",
    message: "File '{file}' {state}",
    hint: "run specwright generate and commit the result",
  },

  // Configuration and command line
  "config/not-found": {
    severity: "error",
    message: "No contract given and no configuration '{file}' here",
    hint: "specwright generate openapi.yaml -o generated",
  },
  "config/invalid": { severity: "error", message: "Configuration '{file}': {reason}" },
  "config/unknown-api": { severity: "error", message: "There is no API '{api}'", hint: "known are: {known}" },
  "config/unknown-target": {
    severity: "error",
    message: "There is no target '{target}'",
    hint: "known are: {known}",
  },
  "config/unknown-option": {
    severity: "error",
    message: "Target '{target}' has no option '{option}'",
    hint: "known are: {known}",
  },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof catalog;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type HintOf<Code extends DiagnosticCode> = (typeof catalog)[Code] extends { hint: infer Hint } ? Hint : "";

/** The values a code's message and hint ask for. */
export type CodeWith<Code extends DiagnosticCode> = Readonly<
  Record<Placeholders<(typeof catalog)[Code]["message"]> | Placeholders<HintOf<Code>>, string | number>
>;
