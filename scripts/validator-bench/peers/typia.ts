/** typia: its validators come out of the TypeScript compiler, from types that are written for it here. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { isStrict, strictFormat } from "../formats.ts";
import { identifier, type JsonSchema, refName, type SchemaSet, typeOf } from "../json-schema.ts";
import type { Compiled, Peer } from "./peer.ts";

interface Module {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown) => { readonly errors?: readonly unknown[] };
}

export const typia: Peer = {
  name: "typia",
  async compile(set, folder) {
    const { is, validate } = await importModule(await moduleText(set), folder);
    return { is, issues: (value) => validate(value).errors ?? [] } satisfies Compiled;
  },
};

async function moduleText({ root, schemas }: SchemaSet): Promise<string> {
  const strict = await laxFormats();
  const declarations = Object.entries(schemas).map(
    ([name, schema]) => `type ${identifier(name)} = ${typeText(schema, strict)};`,
  );
  return [
    'import typia, { tags } from "typia";',
    `import { strictFormat } from ${JSON.stringify(join(import.meta.dirname, "../formats.ts"))};`,
    `import { ${lengthRules.join(", ")} } from ${JSON.stringify(join(import.meta.dirname, "../lengths.ts"))};`,
    ...[...strict].map((format) => `const ${testName(format)} = strictFormat("${format}")!;`),
    ...declarations,
    `export const is = typia.createIs<${identifier(root)}>();`,
    `export const validate = typia.createValidate<${identifier(root)}>();`,
    `export const tests = [${[...[...strict].map(testName), ...lengthRules].join(", ")}];`,
  ].join("\n");
}

/** Its own lengths are of UTF-16 units: `MinLength<2>` is `2 <= text.length`. */
const lengthRules = ["hasLength", "longerThan", "shorterThan"];

const formats = ["date-time", "date", "uuid", "email", "ipv4", "uri"];

/** Formats that its own tests take too lightly. */
async function laxFormats(): Promise<Set<string>> {
  const lax = new Set<string>();
  for (const format of formats) {
    const file: unknown = await import(`typia/lib/internal/_isFormat${pascal(format)}`);
    const test = Object.values((file as { default?: object }).default ?? {}).find(
      (value): value is (text: string) => boolean => typeof value === "function",
    );
    if (test === undefined || !isStrict(format, test)) lax.add(format);
  }
  return lax;
}

function pascal(format: string): string {
  return format
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function testName(format: string): string {
  return `is${pascal(format)}`;
}

function typeText(schema: JsonSchema, strict: ReadonlySet<string>): string {
  const inner = (part: JsonSchema): string => typeText(part, strict);
  if (schema.$ref !== undefined) return identifier(refName(schema.$ref));
  const { type, nullable } = typeOf(schema);
  const variants = schema.anyOf ?? schema.oneOf;
  const made =
    schema.enum?.map((value) => JSON.stringify(value)).join(" | ") ??
    variants?.map((part) => `(${inner(part)})`).join(" | ") ??
    ofType(type, schema, strict, inner);
  return nullable ? `(${made}) | null` : made;
}

function ofType(
  type: string | undefined,
  schema: JsonSchema,
  strict: ReadonlySet<string>,
  inner: (part: JsonSchema) => string,
): string {
  const { minimum, maximum, minItems, maxItems, pattern, format = "" } = schema;
  const bounds = (least: string, most: string, from?: number, to?: number): string =>
    `${from === undefined ? "" : ` & tags.${least}<${from}>`}${to === undefined ? "" : ` & tags.${most}<${to}>`}`;
  switch (type) {
    case "string": {
      if (strictFormat(format))
        return `string${strict.has(format) ? strictTag(format, `${testName(format)}($input)`) : ` & tags.Format<"${format}">`}`;
      return `string${lengthTags(schema)}${pattern === undefined ? "" : ` & tags.Pattern<${JSON.stringify(pattern)}>`}`;
    }
    case "integer":
      // A 64-bit integer is its nearest word for one without bounds.
      return `number & tags.Type<"int64">${bounds("Minimum", "Maximum", minimum, maximum)}`;
    case "number":
      return `number${bounds("Minimum", "Maximum", minimum, maximum)}`;
    case "boolean":
    case "null":
      return type;
    case "array":
      return `Array<${inner(schema.items ?? {})}>${bounds("MinItems", "MaxItems", minItems, maxItems)}`;
    case "object":
      return objectText(schema, inner);
    default:
      return "unknown";
  }
}

function lengthTags({ minLength = 0, maxLength }: JsonSchema): string {
  if (minLength === maxLength) return strictTag("length", `hasLength($input, ${maxLength})`);
  // What is not empty is so in either unit.
  const least =
    ["", " & tags.MinLength<1>"][minLength] ?? strictTag("minLength", `!shorterThan($input, ${minLength})`);
  return maxLength === undefined
    ? least
    : least + strictTag("maxLength", `!longerThan($input, ${maxLength})`);
}

/** A rule of one's own, about `$input`. */
function strictTag(name: string, rule: string): string {
  return ` & tags.TagBase<{ kind: "${name}"; target: "string"; value: "strict"; validate: "${rule}" }>`;
}

function objectText(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  inner: (part: JsonSchema) => string,
): string {
  const members = Object.entries(properties).map(
    ([name, part]) => `${JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${inner(part)};`,
  );
  const rest =
    typeof additionalProperties === "object" ? [`[key: string]: ${inner(additionalProperties)};`] : [];
  return `{ ${[...members, ...rest].join(" ")} }`;
}

/** Compiles with typia's transform in the compiler's pipeline. */
async function importModule(text: string, folder: string): Promise<Module> {
  const { transform } = await import("@typia/transform");
  const source = join(folder, "typia.mts");
  writeFileSync(source, text);
  const program = ts.createProgram([source], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
    outDir: folder,
    types: [],
  });
  const problems: string[] = [];
  const extras = {
    addDiagnostic(found: ts.Diagnostic) {
      problems.push(ts.flattenDiagnosticMessageText(found.messageText, "\n"));
      return problems.length;
    },
  };
  const output: string[] = [];
  const before = [transform(program, { finite: true }, extras)];
  program.emit(program.getSourceFile(source), (_, code) => output.push(code), undefined, false, { before });
  if (problems.length > 0) throw new Error(`typia refuses the types: ${problems[0]}`);
  const file = join(folder, "typia-compiled.mjs");
  writeFileSync(file, output[0] ?? "");
  return import(pathToFileURL(file).href);
}
