/** A ruleset in the style of a company's. */
export const ruleset = `
extends: [[spectral:oas, off]]
documentationUrl: https://example.com/rules
aliases:
  Operations: ["$.paths[*][get,post,put,patch,delete]"]
  Schemas:
    targets:
      - { formats: [oas3], given: ["$.components.schemas[*]"] }
rules:
  paths-kebab-case:
    description: Paths are kebab-case.
    message: "{{property}} is not kebab-case: {{error}}"
    given: $.paths[*]~
    then: { function: pattern, functionOptions: { match: "^(/|[a-z0-9-.]+|{[a-zA-Z0-9_]+})+$" } }
  operation-summary:
    given: "#Operations"
    severity: hint
    then: { field: summary, function: truthy }
  schema-names:
    given: "#Schemas"
    message: "{{path}} {{value}}"
    then: { field: "@key", function: casing, functionOptions: { type: pascal } }
  client-errors-have-content:
    given: $.paths[*][*].responses[?(@property && @property.match(/^4/))]
    severity: error
    then: { field: content, function: defined }
  references:
    resolved: false
    given: "$..[?(@property === '$ref')]"
    severity: info
    then: { function: length, functionOptions: { max: 30 } }
`;
