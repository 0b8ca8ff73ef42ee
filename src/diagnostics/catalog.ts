/**
 * Every diagnostic code with its severity, message and hint. `{name}` is a placeholder that the caller must fill.
 * Codes are stable: they are printed, silenced and searched for.
 */
import type { Severity } from "./diagnostic.ts";

interface Entry {
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** Published contracts get this wrong and it can be repaired: a warning unless the check is strict. */
  readonly repairable?: true;
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
  "source/name-too-long": {
    severity: "error",
    message: "'{name}' is too long: the names that lead to a place may have {limit} characters together",
  },
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

  // Documents of other hosts
  "remote/not-allowed": {
    severity: "error",
    message: "'{url}' is on another host, and nothing is fetched unless it is allowed",
    hint: "allow it by 'remote.allow' in the configuration or --allow-remote, or save the file beside the contract",
  },
  "remote/unsupported-scheme": {
    severity: "error",
    message: "'{url}' cannot be fetched: only https and http URLs can",
  },
  "remote/plain-http": {
    severity: "error",
    message: "'{url}' is plain http, which anybody on the way can change",
    hint: "use https, or name an http URL in 'remote.allow' or by --allow-url",
  },
  "remote/credentials": {
    severity: "error",
    message: "The URL of '{url}' holds a user name or a password, which are not sent on",
    hint: "remove them; what needs credentials is better saved beside the contract",
  },
  "remote/private-address": {
    severity: "error",
    message: "'{url}' leads to {address}, which is no public address",
    hint: "if '{host}' is a host of your own network, name it in 'remote.privateHosts'",
  },
  "remote/unreachable": { severity: "error", message: "'{url}' cannot be fetched: {reason}" },
  "remote/status": { severity: "error", message: "'{url}' cannot be fetched: the answer is status {status}" },
  "remote/timeout": {
    severity: "error",
    message: "'{url}' did not arrive within {seconds} seconds",
    hint: "'remote.timeout' allows more",
  },
  "remote/too-large": {
    severity: "error",
    message: "'{url}' has more than {limit} bytes",
    hint: "'remote.maxBytes' allows more",
  },
  "remote/too-many-redirects": {
    severity: "error",
    message: "'{url}' redirects more than {limit} times",
  },
  "remote/too-many-documents": {
    severity: "error",
    message: "'{url}' is one more than the {limit} documents that are fetched at most",
    hint: "'remote.maxDocuments' allows more",
  },
  "remote/wrong-type": {
    severity: "error",
    message: "'{url}' gives neither JSON nor YAML: it is {type}",
    hint: "many servers answer with a page where a file is missing; look at it in a browser",
  },
  "remote/stale": { severity: "warning", message: "{reason}; the copy of the last time is used" },
  "remote/not-locked": {
    severity: "warning",
    message: "'{url}' is not in specwright.lock.json",
    hint: "specwright generate --update-lock adds it",
  },
  "remote/lock-mismatch": {
    severity: "error",
    message: "'{url}' is not what was locked: expected SHA-256 {locked}, found {found}",
    hint: "if the change is wanted, take it by specwright generate --update-lock",
  },
  "remote/lock-damaged": {
    severity: "error",
    message: "The lock file is not readable",
    hint: "write it anew by specwright generate --update-lock",
  },

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
    hint: "supported are 2.0, 3.0.x, 3.1.x and 3.2.x",
  },
  "unsupported/keyword": {
    severity: "warning",
    message: "Keyword '{keyword}' is not enforced by the {target} target",
  },
  "unsupported/wire": {
    severity: "warning",
    message: "The {target} target does not do '{keyword}' yet",
  },
  "unsupported/variants": {
    severity: "warning",
    message:
      "'{name}' is a date or 64-bit integer in one variant of this {keyword} and something else in another: the {target} target cannot tell them apart, and takes it for the former where it looks like it",
    hint: "give the {keyword} a discriminator, or its variants a required member with a constant of their own",
  },
  "unsupported/sample": {
    severity: "warning",
    message:
      "No {mediaType} body was found for answer {status} of '{operation}': its mock has none by itself",
    hint: "give an example that fits the schema",
  },
  "unsupported/method": {
    severity: "warning",
    message: "The {target} target cannot do '{method}': {reason}",
  },
  "unsupported/xml": {
    severity: "warning",
    message: "'{mediaType}' is a text to types, client and server: its schema is not applied",
    hint: "read and write the XML with a library of your choice, or offer JSON too",
  },
  "unsupported/left-out": {
    severity: "warning",
    message: "{what} is left out of {where}: {reason}",
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
  "ref/chain-too-long": {
    severity: "error",
    message: "Reference '{ref}' leads through more than {limit} others",
    hint: "refer to what the chain ends at",
  },
  "ref/too-many-scopes": {
    severity: "error",
    message: "Dynamic references in this schema mean more than {limit} things, by the ways that lead to them",
    hint: "let fewer schemas have a $dynamicAnchor of one name, or write $ref",
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

  "ref/not-allowed-here": {
    severity: "error",
    repairable: true,
    message: "{kind} cannot be a reference in OpenAPI {version}",
    hint: "it is followed all the same; other tools may not",
  },
  "ref/in-map": {
    severity: "error",
    repairable: true,
    message: "A $ref cannot stand for the entries of a map; it is ignored",
    hint: "give each entry a $ref of its own",
  },

  // What objects consist of
  "structure/unknown-field": {
    severity: "error",
    repairable: true,
    message: "{kind} has no field '{field}' in OpenAPI {version}",
    hint: "remove it, or start its name with 'x-' if it is an extension",
  },
  "structure/missing-field": { severity: "error", message: "{kind} needs the field '{field}'" },
  "structure/wrong-type": { severity: "error", message: "'{field}' must be {expected}, found {found}" },
  "structure/wrong-value": {
    severity: "error",
    message: "'{field}' cannot be '{found}'",
    hint: "possible are: {expected}",
  },
  "structure/not-applicable": {
    severity: "error",
    repairable: true,
    message: "'{field}' has no meaning in {form}",
    hint: "remove it",
  },
  "structure/exclusive-fields": {
    severity: "error",
    repairable: true,
    message: "'{first}' and '{second}' exclude each other",
    hint: "keep one of them",
  },
  "structure/invalid": {
    severity: "error",
    repairable: true,
    message: "This does not fit the schema of OpenAPI {version}: {reason}",
  },
  "contract/version-short": {
    severity: "error",
    repairable: true,
    message: "The version must have three numbers, found '{version}'",
    hint: "write '{version}.1'",
  },
  "contract/empty": {
    severity: "error",
    repairable: true,
    message: "The contract has neither paths nor webhooks nor components",
    hint: "an API without operations says 'paths:' with an empty object",
  },
  "component/invalid-name": {
    severity: "error",
    repairable: true,
    message: "Component name '{name}' may hold only letters, digits, '.', '_' and '-'",
  },

  // Paths, operations and responses
  "path/no-leading-slash": {
    severity: "error",
    message: "Path '{path}' must start with a slash",
    hint: "write '/{path}'",
  },
  "path/invalid-template": {
    severity: "error",
    message: "Path '{path}' has a brace without its counterpart",
  },
  "path/duplicate-template": {
    severity: "error",
    repairable: true,
    message: "Path '{path}' is the same as '{other}' under other parameter names",
    hint: "merge the two path items",
  },
  "path/parameter-undeclared": {
    severity: "error",
    repairable: true,
    message: "Path parameter '{name}' of {operation} is not declared",
    hint: "declare it: in: path, name: {name}, required: true",
  },
  "path/parameter-not-in-template": {
    severity: "error",
    repairable: true,
    message: "Path parameter '{name}' does not occur in '{path}'",
    hint: "add {placeholder} to the path, or remove the parameter",
  },
  "path/parameter-not-required": {
    severity: "error",
    repairable: true,
    message: "Path parameter '{name}' must say 'required: true'",
  },
  "operation/duplicate-id": {
    severity: "error",
    message: "Operation id '{id}' is used twice",
    hint: "operation ids are unique in the whole contract",
  },
  "operation/id-collision": {
    severity: "warning",
    message: "Operation ids '{id}' and '{other}' give the same name in code",
    hint: "rename one of them; until then its name in code gets a suffix",
  },
  "operation/standard-method": {
    severity: "error",
    message: "'{method}' cannot be an additional operation: it has a field of its own",
    hint: "move it to '{field}' of the path item",
  },
  "operation/invalid-method": {
    severity: "error",
    message: "'{method}' is no method of HTTP",
    hint: "methods are of letters, digits and !#$%&'*+-.^_`|~",
  },
  "operation/no-responses": {
    severity: "error",
    repairable: true,
    message: "An operation needs at least one response",
    hint: "declare what it answers, or 'default'",
  },
  "response/invalid-status": {
    severity: "error",
    message: "'{status}' is no status code",
    hint: "write three digits (404), a range (4XX) or 'default'",
  },
  "response/status-case": {
    severity: "error",
    repairable: true,
    message: "The range '{status}' must be in capitals",
    hint: "write {upper}",
  },
  "response/range-too-new": {
    severity: "error",
    repairable: true,
    message: "Ranges such as '{status}' came with OpenAPI 3.0",
    hint: "write the status codes one by one, or 'default'",
  },
  "link/operation-not-found": {
    severity: "error",
    repairable: true,
    message: "There is no operation '{operation}'",
  },
  "tag/parent-not-found": {
    severity: "error",
    repairable: true,
    message: "There is no tag '{name}'",
    hint: "declare it in 'tags'",
  },
  "tag/circular": {
    severity: "error",
    repairable: true,
    message: "Tag '{name}' is below itself: {circle}",
    hint: "remove 'parent' from one of them",
  },
  "server/variable-undefined": {
    severity: "error",
    message: "Server variable '{name}' is not defined",
    hint: "add it to 'variables' with a default",
  },
  "server/enum-empty": {
    severity: "error",
    repairable: true,
    message: "The 'enum' of a server variable must hold a value",
    hint: "remove it to allow any text",
  },
  "server/default-not-in-enum": {
    severity: "error",
    repairable: true,
    message: "The default '{value}' is not among the values of 'enum'",
  },
  "security/scheme-undefined": {
    severity: "error",
    repairable: true,
    message: "There is no security scheme '{name}'",
    hint: "declare it in {place}",
  },

  // Parameters and headers
  "parameter/duplicate": {
    severity: "error",
    message: "The {location} parameter '{name}' is declared twice",
    hint: "remove one of the two",
  },
  "parameter/invalid-name": {
    severity: "error",
    repairable: true,
    message: "'{name}' cannot be the name of {form}",
    hint: "headers are of letters, digits and !#$%&'*+-.^_`|~; names in paths have no braces",
  },
  "parameter/querystring-twice": {
    severity: "error",
    message: "An operation has one querystring parameter at most; this is another one",
    hint: "put the members of both into one",
  },
  "parameter/querystring-mixed": {
    severity: "error",
    message: "A querystring parameter is the whole query, so query parameters cannot stand beside it",
    hint: "make them members of the querystring parameter",
  },
  "parameter/schema-and-content": {
    severity: "error",
    message: "'schema' and 'content' exclude each other",
    hint: "keep 'schema' for simple values, 'content' for serialised ones",
  },
  "parameter/no-schema": {
    severity: "error",
    repairable: true,
    message: "{kind} needs 'schema' or 'content'",
    hint: "add a schema; until then any text is taken",
  },
  "parameter/content-count": {
    severity: "error",
    message: "'content' must have exactly one media type, found {count}",
  },
  "parameter/style-not-allowed": {
    severity: "error",
    message: "Style '{style}' is not possible in {form}",
    hint: "possible are: {allowed}",
  },

  // Swagger 2.0: what stands elsewhere in 3.x
  "swagger/host-invalid": {
    severity: "error",
    repairable: true,
    message: "'{host}' is no host",
    hint: "write a name and perhaps a port; the rest goes to 'schemes' and 'basePath'",
  },
  "swagger/base-path-invalid": {
    severity: "error",
    repairable: true,
    message: "The base path must start with a slash, found '{path}'",
    hint: "write '/{path}'",
  },
  "swagger/scheme-assumed": {
    severity: "warning",
    message: "No 'schemes' are stated; clients call {scheme}://{host}",
    hint: "state 'schemes: [{scheme}]'",
  },
  "swagger/media-type-invalid": {
    severity: "error",
    repairable: true,
    message: "'{mediaType}' is no media type; it is left out",
    hint: "write a type and a subtype, such as application/json",
  },
  "swagger/two-bodies": {
    severity: "error",
    message: "An operation has one body at most, and '{first}' is it",
    hint: "make one schema of the two",
  },
  "swagger/body-and-form": {
    severity: "error",
    message: "Parameters in body and in formData exclude each other",
    hint: "put the members of the form into the schema of the body, or the other way round",
  },
  "swagger/file-media-type": {
    severity: "error",
    repairable: true,
    message: "Files travel as multipart/form-data, which 'consumes' does not list",
    hint: "add 'consumes: [multipart/form-data]' to the operation",
  },
  "swagger/form-media-type": {
    severity: "error",
    repairable: true,
    message: "Parameters in formData travel as a form, which 'consumes' does not list",
    hint: "add 'consumes: [application/x-www-form-urlencoded]' to the operation",
  },
  "swagger/file-misplaced": {
    severity: "error",
    repairable: true,
    message: "'file' is a type of formData parameters and of whole answers, not of {place}",
    hint: "write 'type: string' with 'format: binary' for bytes; it is taken so",
  },
  "swagger/list-as-text": {
    severity: "warning",
    message: "{list} cannot be said in OpenAPI 3: the value is taken as one text, for you to put together",
    hint: "callers pass the text as it travels",
  },
  "swagger/discriminator-optional": {
    severity: "error",
    repairable: true,
    message: "The discriminator '{property}' must be required",
    hint: "add it to 'required' of this schema",
  },

  // Schemas
  "schema/unknown-type": {
    severity: "error",
    message: "'{type}' is no type",
    hint: "types are: {allowed}",
  },
  "schema/type-array": {
    severity: "error",
    repairable: true,
    message: "An array of types came with OpenAPI 3.1",
    hint: "in 3.0 write one type, and 'nullable: true' for null",
  },
  "schema/nullable": {
    severity: "warning",
    message: "'nullable' was removed in OpenAPI 3.1 and means nothing to other tools",
    hint: "add \"null\" to 'type'",
  },
  "schema/exclusive-number": {
    severity: "error",
    repairable: true,
    message: "'{keyword}' must be a boolean in OpenAPI {version}, found a number",
    hint: "write '{inclusive}: {value}' and '{keyword}: true'",
  },
  "schema/exclusive-boolean": {
    severity: "error",
    repairable: true,
    message: "'{keyword}' must be a number in OpenAPI 3.1, found a boolean",
    hint: "write the bound itself: '{keyword}: {value}'",
  },
  "schema/items-missing": {
    severity: "error",
    repairable: true,
    message: "A schema of type array needs 'items' in OpenAPI {version}",
    hint: "an empty 'items' allows anything",
  },
  "schema/required-boolean": {
    severity: "error",
    repairable: true,
    message: "'required' must be an array of property names, found a boolean",
    hint: "list the property in 'required' of the object around it",
  },
  "schema/required-empty": {
    severity: "error",
    repairable: true,
    message: "'required' must hold a name in OpenAPI {version}",
    hint: "remove it",
  },
  "schema/required-duplicate": {
    severity: "error",
    repairable: true,
    message: "Property '{name}' stands twice in 'required'",
    hint: "remove one of the two",
  },
  "schema/keyword-typo": {
    severity: "warning",
    message: "'{keyword}' is no keyword of JSON Schema",
    hint: "did you mean '{near}'?",
  },
  "schema/keyword-value": { severity: "error", message: "'{keyword}' must be {expected}, found {found}" },
  "schema/enum-empty": {
    severity: "error",
    repairable: true,
    message: "'enum' holds no value, so nothing can match",
    hint: "list the values, or remove it",
  },
  "schema/enum-type": { severity: "warning", message: "Value {value} of 'enum' can never match: {reason}" },
  "schema/pattern-invalid": {
    severity: "error",
    repairable: true,
    message: "'{pattern}' is no regular expression: {reason}",
    hint: "patterns are those of ECMAScript (no (?i), no \\A, no possessive quantifiers)",
  },
  "schema/pattern-slow": {
    severity: "warning",
    message: "A hostile text makes this pattern take {time}: {reason}",
    hint: "rewrite the part so that a text fits in one way only, set a maxLength, or give patterns to a linear-time engine",
  },
  "schema/range-empty": {
    severity: "warning",
    message: "No value can match: {low} {lowValue} is {relation} {high} {highValue}",
  },
  "schema/unknown-dialect": {
    severity: "error",
    message: "Nothing is known of the dialect '{uri}'",
    hint: "known are draft-04, draft-06, draft-07, 2019-09 and 2020-12; a metaschema of your own must be at hand and say its '$schema'",
  },
  "schema/unknown-vocabulary": {
    severity: "error",
    message: "The dialect needs the vocabulary '{uri}', which is not known",
    hint: "its keywords are ignored where '$vocabulary' says false instead of true",
  },
  "schema/id-invalid": { severity: "error", message: "'{id}' is no address" },
  "schema/id-duplicate": {
    severity: "error",
    message: "Two schemas have the address '{id}'",
    hint: "give one of them another '$id'",
  },
  "schema/circular": {
    severity: "error",
    message: "Schema '{name}' is made of itself, so no value can be checked against it",
    hint: "break the circle: {circle}",
  },
  "schema/circular-choice": {
    severity: "warning",
    message: "Schema '{name}' chooses between schemas that are made of it: strictly read, no check would end",
    hint: "move what they share into a schema without 'oneOf': {circle}",
  },
  "schema/infinite": {
    severity: "warning",
    message: "No finite value exists: '{name}' always requires another '{name}'",
    hint: "make a property on the way optional or nullable: {circle}",
  },
  "schema/name-collision": {
    severity: "warning",
    message: "Schemas '{name}' and '{other}' give the same name in code",
    hint: "rename one of them; until then its name in code gets a suffix",
  },
  "discriminator/no-default": {
    severity: "error",
    repairable: true,
    message: "Schema '{schema}' may lack the property '{property}' that tells it apart",
    hint: "require it there, or say by 'defaultMapping' what a value without it is",
  },
  "discriminator/property-missing": {
    severity: "warning",
    message: "Schema '{schema}' has no property '{property}' to tell it apart by",
    hint: "declare the property there and require it",
  },
  "example/mismatch": { severity: "warning", message: "The {what} does not fit its schema: {reason}" },

  // Our own extensions (docs/extensions.md); what is wrong in them is left out
  "extension/misplaced": {
    severity: "error",
    repairable: true,
    message: "'{extension}' has no effect here: {reason}",
  },
  "extension/unknown-name": {
    severity: "error",
    repairable: true,
    message: "'{name}' is not {holder}",
  },
  "extension/pointer-not-found": {
    severity: "error",
    repairable: true,
    message: "'{field}' leads to nothing in {holder}: '{pointer}'",
    hint: "a JSON pointer like /pagination/total; the empty one is the whole body",
  },
  "extension/one-media-type": {
    severity: "error",
    repairable: true,
    message: "'{field}' must have exactly one media type, found {count}",
  },
  "extension/rpc-example": {
    severity: "error",
    repairable: true,
    message: "RPC method '{name}' has no request example of its name",
    hint: "add one to 'examples' of the request body; mocks and tests pick it by that name",
  },

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
  "mock/ended": { severity: "error", message: "The mock server of '{api}' ended: {reason}" },

  // Linting
  "lint/unneeded-ignore": {
    severity: "warning",
    message: "The ignore of '{rule}' matches no finding",
    hint: "remove it",
  },
  "lint/ignore-without-reason": {
    severity: "warning",
    message: "The ignore of '{rule}' gives no reason, so it does not count",
    hint: "say why, so that others know when it can go",
  },
  "lint/ignore-unknown-rule": { severity: "warning", message: "There is no rule '{rule}' to ignore" },
  "lint/ignore-malformed": {
    severity: "warning",
    message: "'x-specwright-ignore' must be an object of rule codes and reasons",
  },
  "lint/baseline-outdated": {
    severity: "info",
    message: "{count} of '{rule}' at '{place}' is in the baseline and no longer found",
    hint: "specwright lint --update-baseline takes it out",
  },
  "config/unknown-rule": { severity: "error", message: "There is no rule '{rule}'" },
  "config/unknown-preset": {
    severity: "error",
    message: "There is no preset '{preset}'",
    hint: "known are: {known}",
  },
  "config/unknown-level": {
    severity: "error",
    message: "Rule '{rule}' cannot have the level '{level}'",
    hint: "known are: {known}",
  },
  "config/unknown-format": {
    severity: "error",
    message: "There is no format '{format}'",
    hint: "known are: {known}",
  },
  "config/unknown-revision": {
    severity: "error",
    message: "Git cannot tell what changed since '{revision}': {reason}",
  },
  "config/baseline-not-found": {
    severity: "error",
    message: "There is no baseline '{file}'",
    hint: "specwright lint --baseline {file} --update-baseline writes it",
  },
  "config/baseline-damaged": {
    severity: "error",
    message: "The baseline '{file}' cannot be read: {reason}",
    hint: "restore it from version control, or write it anew with --update-baseline",
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
    hint: "name a contract, or write specwright.config.ts (see the README)",
  },
  // Spectral rulesets
  "config/ruleset-not-found": { severity: "error", message: "There is no ruleset '{file}'" },
  "config/ruleset-invalid": { severity: "error", message: "Ruleset: {reason}" },
  "config/ruleset-unknown-rule": {
    severity: "error",
    message: "There is no rule '{rule}' in the rulesets that this one extends",
    hint: "extend the ruleset that has it, or give it 'given' and 'then'",
  },
  "config/ruleset-unknown-function": {
    severity: "error",
    message: "There is no function '{function}'",
    hint: "known are: {known}",
  },
  "config/ruleset-unknown-format": {
    severity: "error",
    message: "There is no format '{format}'",
    hint: "known are: {known}",
  },
  "config/ruleset-unknown-alias": {
    severity: "error",
    message: "There is no alias '{alias}' in this ruleset",
  },
  "config/ruleset-json-path": { severity: "error", message: "'{path}' is no JSONPath: {reason}" },
  "config/ruleset-failed": { severity: "error", message: "Rule '{rule}' cannot be run: {reason}" },
  "config/ruleset-code": {
    severity: "error",
    message: "The ruleset has code to be run: '{name}'",
    hint: "--allow-ruleset-code runs it, with all rights of this process",
  },
  "config/ruleset-remote": {
    severity: "error",
    message: "The ruleset '{url}' is on another host",
    hint: "--allow-remote-rulesets fetches it; a copy beside this ruleset is safer",
  },
  "config/spectral-missing": {
    severity: "error",
    message: "Rule '{rule}' needs Spectral, which is not installed: {missing} cannot be found",
    hint: "{command}",
  },
  "config/invalid": { severity: "error", message: "Configuration '{file}': {reason}" },
  "config/unknown-api": { severity: "error", message: "There is no API '{api}'", hint: "known are: {known}" },
  "config/proxy-ambiguous": {
    severity: "error",
    message: "'{url}' is the server of one API, and there are several",
    hint: "write '--proxy <api>=<url>' with one of {known}",
  },
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
  "config/unknown-operation": {
    severity: "error",
    message: "'{group}.{method}' stands for '{id}', which is no operation of the contract",
    hint: "operations go by their operationId",
  },
  "config/filter-unknown": {
    severity: "error",
    message: "'{filter}' matches no operation of API '{api}'",
  },
  "config/filter-empty": {
    severity: "error",
    message: "The filters leave no operation of API '{api}'",
    hint: "nothing would be left to generate; --api chooses APIs",
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
