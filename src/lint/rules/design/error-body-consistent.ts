import type { CheckContext } from "../../../contract/check/context.ts";
import { type LinkedNode, nodeKey } from "../../../contract/link.ts";
import { defineRule } from "../../rule.ts";
import { bodiesOf, essenceOf, isFailure, isJson } from "./bodies.ts";
import { partsOf, propertiesOf, typesOf } from "./schema-parts.ts";
import { sampleOf } from "./words.ts";

/** One way of telling an error. */
interface ErrorForm {
  readonly name: string;
  readonly members: ReadonlySet<string>;
  /** The first body of this form. */
  readonly first: LinkedNode;
  uses: number;
}

export const errorBodyConsistent = defineRule({
  code: "design/error-body-consistent",
  asks: "All errors have the same form, or a form that adds to it",
  why: "Callers write the handling of errors once. Each further form is a branch that nobody tests, and the message of the error that matters is lost in it.",
  levels: { minimal: "off", recommended: "info", strict: "warning" },
  bad: `
paths:
  /users:
    get:
      responses:
        "400": { description: Bad query, content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } }
        "403": { description: Not allowed, content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } }
        "500": { description: Our fault, content: { application/json: { schema: { $ref: "#/components/schemas/Failure" } } } }
components:
  schemas:
    Error: { type: object, properties: { code: { type: string }, message: { type: string } } }
    Failure: { type: object, properties: { reason: { type: string } } }
`,
  good: `
paths:
  /users:
    get:
      responses:
        "400": { description: Bad query, content: { application/json: { schema: { $ref: "#/components/schemas/FieldError" } } } }
        "403": { description: Not allowed, content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } }
        "500": { description: Our fault, content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } }
components:
  schemas:
    Error: { type: object, properties: { code: { type: string }, message: { type: string } } }
    FieldError:
      allOf:
        - $ref: "#/components/schemas/Error"
        - { type: object, properties: { field: { type: string } } }
`,
  create: (report, { check }) => {
    const forms = new Map<string, ErrorForm>();
    const count = (body: LinkedNode, key: string, name: string, members: ReadonlySet<string>): void => {
      const form = forms.get(key);
      if (form) form.uses += 1;
      else forms.set(key, { name, members, first: body, uses: 1 });
    };
    return {
      operation({ isWebhook, responses }) {
        if (isWebhook) return;
        for (const { status, node } of responses) {
          if (!isFailure(status)) continue;
          for (const { mediaType, schema } of bodiesOf(check, node)) {
            if (schema === undefined || !isJson(mediaType)) continue;
            if (essenceOf(mediaType) === "application/problem+json") {
              count(schema, "problem", "application/problem+json", problemMembers);
              continue;
            }
            for (const variant of variantsOf(check, schema)) {
              const target = check.resolve(variant);
              if (target === undefined) continue;
              const members = membersOf(check, target);
              // Empty objects and free text say nothing about a form.
              if (members.size > 0) count(schema, nodeKey(target.origin), nameOf(target), members);
            }
          }
        }
      },
      end() {
        const [main, ...others] = [...forms.values()].sort((left, right) => right.uses - left.uses);
        const odd = others.filter(
          ({ members }) => main && !isWithin(main.members, members) && !isWithin(members, main.members),
        );
        if (main === undefined || odd.length === 0) return;
        const strange = odd.reduce((sum, { uses }) => sum + uses, 0);
        if (strange > main.uses) {
          const names = [main, ...odd].map(({ name }) => name);
          report({
            message: `Errors have ${names.length} forms: ${sampleOf(names)}`,
            at: odd[0]?.first.origin ?? main.first.origin,
            focus: "key",
            hint: "decide for one, for example application/problem+json (RFC 9457)",
          });
          return;
        }
        for (const { name, first } of odd) {
          report({
            message: `An error of the form '${name}' has another form than the others, which are '${main.name}'`,
            at: first.origin,
            focus: "key",
            hint: `use '${main.name}', or a schema that adds to it`,
            related: [{ message: `'${main.name}'`, origin: main.first.origin }],
          });
        }
      },
    };
  },
});

const problemMembers: ReadonlySet<string> = new Set(["type", "title", "status", "detail", "instance"]);

/** A schema, or what it chooses from. */
function variantsOf(check: CheckContext, schema: LinkedNode): LinkedNode[] {
  const choices = partsOf(check, schema).flatMap((part) =>
    ["oneOf", "anyOf"].flatMap((keyword) => check.children(part, keyword)),
  );
  return choices.length === 0 ? [schema] : choices;
}

/** Names of its members; an array has one of its own. */
function membersOf(check: CheckContext, schema: LinkedNode): ReadonlySet<string> {
  const names = new Set(propertiesOf(check, schema).keys());
  const isArray = partsOf(check, schema).some((part) => typesOf(part).includes("array"));
  return isArray ? new Set([...names, "[]"]) : names;
}

function nameOf({ origin }: LinkedNode): string {
  const [, name] = /^\/components\/schemas\/([^/]+)$/.exec(origin.pointer) ?? [];
  return name ?? "an inline schema";
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((name) => outer.has(name));
}
