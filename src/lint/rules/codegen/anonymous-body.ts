import type { CheckContext } from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { bodiesOf } from "../design/bodies.ts";

export const anonymousBody = defineRule({
  code: "codegen/anonymous-body",
  asks: "A body that is an object, or a list of objects, is a named schema",
  why: "Its type is what callers write most. A name from `components` can be imported, documented and shared; one that a generator makes from the path is longer and changes with the path.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users:
    post:
      operationId: createUser
      requestBody:
        content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
      responses: { "204": { description: Done } }
`,
  good: `
paths:
  /users:
    post:
      operationId: createUser
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/NewUser" } } }
      responses: { "204": { description: Done } }
components:
  schemas:
    NewUser: { type: object, properties: { name: { type: string } } }
`,
  create: (report, { check }) => ({
    operation({ requestBody, responses }) {
      const holders = [...(requestBody ? [requestBody] : []), ...responses.map(({ node }) => node)];
      for (const { schema } of holders.flatMap((holder) => bodiesOf(check, holder))) {
        const object = schema && anonymousIn(check, schema);
        if (object === undefined) continue;
        report({
          message: "The schema of this body has no name",
          at: object.origin,
          focus: "key",
          hint: "move it to components.schemas and refer to it",
        });
      }
    },
  }),
});

/** The object that a body, or each item of it, is made of in place. */
function anonymousIn(check: CheckContext, schema: LinkedNode): LinkedNode | undefined {
  const { value } = schema;
  if (!isJsonObject(value) || value["$ref"] !== undefined) return undefined;
  const items = check.child(schema, "items");
  if (items) return anonymousIn(check, items);
  const { properties } = value;
  if (isJsonObject(properties) && Object.keys(properties).length > 0) return schema;
  // Parts that are all named make a type without further names, except where one adds members of its own.
  const parts = Array.isArray(value["allOf"]) ? value["allOf"].filter(isJsonObject) : [];
  return parts.some((part) => part["properties"] !== undefined) ? schema : undefined;
}
