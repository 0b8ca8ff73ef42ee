import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { reportHabit } from "./report-habit.ts";
import { hasCasing } from "./words.ts";

/** Written so by a standard (OAuth 2.0, OpenID Connect, JWT), whatever else a contract does. */
const standard: ReadonlySet<string> = new Set(
  (
    "access_token token_type expires_in refresh_token id_token client_id client_secret grant_type redirect_uri " +
    "response_type code_verifier code_challenge code_challenge_method error_description error_uri device_code " +
    "user_code verification_uri email_verified given_name family_name preferred_username updated_at"
  ).split(" "),
);

export const propertyCasing = defineRule({
  code: "design/property-casing",
  asks: "Properties are written in one casing, the one that the contract uses mostly",
  why: "A member in another casing is read as `undefined`, and nobody is told. Names that OAuth 2.0 and OpenID Connect give are left alone; those of other systems can be ignored by configuration.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Order:
      type: object
      properties:
        placed_at: { type: string }
        line_items: { type: array, items: { type: string } }
        totalPrice: { type: integer }
`,
  good: `
components:
  schemas:
    Order:
      type: object
      properties:
        placed_at: { type: string }
        line_items: { type: array, items: { type: string } }
        total_price: { type: integer }
`,
  create: (report) => {
    const firsts = new Map<string, ObjectNode>();
    return {
      nodes: {
        schema(schema) {
          const { properties } = schema.value;
          if (!isJsonObject(properties)) return;
          for (const name of Object.keys(properties)) {
            if (!firsts.has(name) && hasCasing(name) && !standard.has(name)) firsts.set(name, schema);
          }
        },
      },
      end() {
        reportHabit(report, "Property", firsts, (name, schema) => ({
          at: childOrigin(schema, "properties", name),
          focus: "key",
        }));
      },
    };
  },
});
