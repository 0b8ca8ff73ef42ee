import { defineRule } from "../../rule.ts";

export const infoLicense = defineRule({
  code: "documentation/info-license",
  asks: "The contract says under which license it may be used",
  why: "Clients, mocks and documentation are derived from a contract. Without a license, nobody outside your house knows whether they may make them.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
info: { title: Shop, version: 1.0.0 }
paths: {}
`,
  good: `
info: { title: Shop, version: 1.0.0, license: { name: Apache License 2.0, identifier: Apache-2.0 } }
paths: {}
`,
  create: (report) => ({
    nodes: {
      info(info) {
        if (info.value["license"] !== undefined) return;
        report({
          message: "The contract does not say under which license it may be used",
          at: info.origin,
          focus: "key",
          hint: "add 'license' with its name",
        });
      },
    },
  }),
});
