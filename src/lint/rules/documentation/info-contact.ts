import { defineRule } from "../../rule.ts";

export const infoContact = defineRule({
  code: "documentation/info-contact",
  asks: "The contract says whom to ask",
  why: "Whoever finds a fault in the API or in its contract needs a name, a page or an address. The rule is opt-in: a contract in the repository of its team has an address already.",
  levels: { minimal: "off", recommended: "off", strict: "off" },
  bad: `
info: { title: Shop, version: 1.0.0 }
paths: {}
`,
  good: `
info: { title: Shop, version: 1.0.0, contact: { name: The shop team, url: https://example.com/help } }
paths: {}
`,
  create: (report, { check }) => ({
    nodes: {
      info(info) {
        const contact = check.child(info, "contact");
        const ways = contact && check.resolve(contact)?.value;
        if (ways && (ways["name"] || ways["url"] || ways["email"])) return;
        report({
          message: "The contract does not say whom to ask",
          at: info.origin,
          focus: "key",
          hint: "add 'contact' with a name, a URL or an e-mail address",
        });
      },
    },
  }),
});
