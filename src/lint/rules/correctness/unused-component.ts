import { type CheckContext, childOrigin } from "../../../contract/check/context.ts";
import { parseReference } from "../../../contract/reference.ts";
import { appendPointer, isJsonObject } from "../../../source/json-pointer.ts";
import type { LintContext } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";

export const unusedComponent = defineRule({
  code: "correctness/unused-component",
  asks: "Every component is reached from an operation",
  why: "Readers take the time to understand it and generators write code for it, and no request or answer ever holds it. Components that only refer to each other are unused too. A document without operations is a library, and nothing in it counts as unused.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  fixable: true,
  bad: `
paths:
  /pets:
    get:
      responses:
        "200": { description: The pets }
components:
  schemas:
    Pet: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" } } }
    Owner: { type: object, properties: { pet: { $ref: "#/components/schemas/Pet" } } }
`,
  good: `
paths:
  /pets:
    get:
      responses:
        "200":
          description: A pet
          content:
            application/json: { schema: { $ref: "#/components/schemas/Pet" } }
components:
  schemas:
    Pet: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" } } }
    Owner: { type: object, properties: { pet: { $ref: "#/components/schemas/Pet" } } }
`,
  create: (report, context) => ({
    end() {
      if (context.operations.length === 0) return;
      const used = usedComponents(context);
      for (const components of context.check.nodes("components")) {
        for (const [section, entries] of Object.entries(components.value)) {
          // Which schemes are in use is a matter of security, and of a rule there.
          if (!isJsonObject(entries) || section === "securitySchemes" || section.startsWith("x-")) continue;
          for (const name of Object.keys(entries)) {
            const at = childOrigin(components, section, name);
            if (used.has(at.pointer)) continue;
            report({
              message: `Nothing uses '${name}' of '${section}'`,
              at,
              focus: "key",
              hint: "remove it, or refer to it",
              fix: { title: "remove the unused component", edits: [{ kind: "remove", at }] },
            });
          }
        }
      }
    },
  }),
});

/** What holds references: a component by its pointer, another file as a whole, or (empty) the rest of the root document. */
type Holder = string;

function usedComponents(context: LintContext): ReadonlySet<Holder> {
  const uses = referencesByHolder(context.check);
  const subtypes = subtypesByBase(context.check);
  const used = new Set<Holder>([""]);
  // The set takes in more members while it is walked.
  for (const holder of used) {
    for (const target of uses.get(holder) ?? []) used.add(target);
    for (const subtype of subtypes.get(holder) ?? []) used.add(subtype);
  }
  return used;
}

function referencesByHolder({ contract }: CheckContext): Map<Holder, Set<Holder>> {
  const { file: rootFile, value: root } = contract.root;
  const found = new Map<Holder, Set<Holder>>();
  const add = (from: Holder, to: Holder): void => {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { origin, target } of contract.references.values()) {
    if (target)
      add(
        holderOf(origin.file, origin.pointer, rootFile),
        holderOf(target.origin.file, target.origin.pointer, rootFile),
      );
  }
  // Data is not walked by the linker, but a reference in an example or an extension breaks with its target all the same.
  for (const [holder, value] of holdersOf(root))
    for (const pointer of componentReferences(value)) add(holder, holderOf(rootFile, pointer, rootFile));
  return found;
}

/** The parts of the root document. */
function* holdersOf(root: unknown): Generator<readonly [Holder, unknown]> {
  if (!isJsonObject(root)) return;
  const { components, ...rest } = root;
  yield ["", rest];
  for (const [section, entries] of Object.entries(isJsonObject(components) ? components : {})) {
    for (const [name, entry] of Object.entries(isJsonObject(entries) ? entries : {}))
      yield [
        section.startsWith("x-") ? "" : appendPointer(appendPointer("/components", section), name),
        entry,
      ];
  }
}

function holderOf(file: string, pointer: string, rootFile: string): Holder {
  if (file !== rootFile) return file;
  if (!pointer.startsWith("/components/")) return "";
  if (pointer.startsWith("/components/x-")) return "";
  const end = pointer.indexOf("/", pointer.indexOf("/", "/components/".length) + 1);
  return end === -1 ? pointer : pointer.slice(0, end);
}

/** Every `$ref` below a value that leads to a component of the same document. */
function componentReferences(value: unknown): string[] {
  const found = new Set<string>();
  const stack = [value];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item !== "object" || item === null) continue;
    const ref = isJsonObject(item) ? item["$ref"] : undefined;
    if (typeof ref === "string" && ref.startsWith("#/components/")) found.add(parseReference(ref).fragment);
    for (const child of Object.values(item))
      if (typeof child === "object" && child !== null) stack.push(child);
  }
  return [...found];
}

/** Subtypes of a base with a discriminator are chosen by their name, so whoever uses the base uses them. */
function subtypesByBase(check: CheckContext): Map<Holder, readonly Holder[]> {
  const found = new Map<Holder, readonly Holder[]>();
  const bases = new Set<Holder>();
  const { file } = check.contract.root;
  for (const discriminator of check.nodes("discriminator"))
    bases.add(holderOf(discriminator.origin.file, discriminator.origin.pointer, file));
  const parents = new Map<Holder, Holder[]>();
  for (const { origin, target } of check.contract.references.values()) {
    if (target === undefined || !/\/allOf\/\d+\/\$ref$/.test(origin.pointer)) continue;
    const base = holderOf(target.origin.file, target.origin.pointer, file);
    const subtype = holderOf(origin.file, origin.pointer, file);
    parents.set(base, [...(parents.get(base) ?? []), subtype]);
  }
  // A subtype is the base of its own subtypes.
  for (const base of bases) {
    const subtypes = parents.get(base) ?? [];
    found.set(base, subtypes);
    for (const subtype of subtypes) bases.add(subtype);
  }
  return found;
}
