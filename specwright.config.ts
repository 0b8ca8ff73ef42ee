import { defineConfig } from "specwright";

/** Everything, with what is for tests outside of production code. */
function everything(api: string) {
  return {
    contract: `specs/${api}/openapi.yaml`,
    output: `generated/${api}`,
    targets: {
      types: true,
      validators: true,
      client: true,
      server: true,
      query: true,
      "contract-tests": { output: `test/contract/${api}` },
      mocks: { output: `test/mocks/${api}` },
    },
  };
}

export default defineConfig({
  apis: {
    talis: everything("talis"),
    godoxy: everything("godoxy"),
    lunar: everything("lunar"),
    chocolates: everything("chocolates"),
    blog: everything("blog"),
  },
  lint: {
    preset: "strict",
    // Contracts say what is there: where a service is other than a rule would have it, the rule gives way.
    ignore: [
      {
        rule: "security/string-unbounded",
        file: "specs/talis/**",
        reason: "bodies are limited to 4 MiB as a whole (413); no text in them is",
      },
      {
        rule: "security/string-unbounded",
        file: "specs/godoxy/**",
        reason: "the server limits no text, and a name that does not exist is 404 at any length",
      },
      {
        rule: "security/string-unbounded",
        file: "specs/lunar/**",
        reason: "functions take texts of any length, and an id of another form is 404, not refused",
      },
      {
        rule: "security/string-unbounded",
        file: "specs/chocolates/**",
        reason: "names and tastes are stored at any length, and an id that does not exist is 404",
      },
      {
        rule: "security/string-unbounded",
        file: "specs/blog/**",
        reason: "titles and comments are stored at any length, and an id that does not exist is 404",
      },
      {
        rule: "security/array-unbounded",
        file: "specs/talis/**",
        reason: "one request may order or delete as many instances as 4 MiB can name",
      },
      {
        rule: "security/array-unbounded",
        file: "specs/godoxy/**",
        reason: "the server counts no items",
      },
      {
        rule: "security/array-unbounded",
        file: "specs/chocolates/**",
        reason: "users may like any number of chocolates, and `fields` may repeat a name",
      },
      {
        rule: "security/array-unbounded",
        file: "specs/blog/**",
        reason: "posts may have any number of comments; `fields` and `include` may repeat a name",
      },
      {
        rule: "security/map-unbounded",
        file: "specs/godoxy/**",
        reason: "the server counts no members",
      },
      {
        rule: "design/property-casing",
        file: "specs/talis/**",
        reason: "the columns of a row are written like `CreatedAt`, and `projectName` is the odd one out",
      },
      {
        rule: "design/property-casing",
        file: "specs/godoxy/**",
        reason: "bodies of Docker, of icons and of the rule playground keep the names of their own code",
      },
      {
        rule: "design/property-casing",
        file: "specs/lunar/**",
        reason: "`apiKey` and what functions get and answer are in camelCase",
      },
      {
        rule: "design/parameter-casing",
        file: "specs/lunar/**",
        pointer: "/components/parameters/RuntimeFunctionId/name",
        reason: "it is `function_id` where functions are called, and camelCase where they are managed",
      },
      {
        rule: "design/list-pagination",
        file: "specs/godoxy/**",
        reason: "the server gives lists whole: they are as long as one installation is large",
      },
      {
        rule: "design/list-pagination",
        file: "specs/chocolates/**",
        reason: "only users come in pages; parameters for pages of chocolates are ignored",
      },
      {
        rule: "design/top-level-array",
        file: "specs/godoxy/**",
        reason: "the server answers with bare lists",
      },
      {
        rule: "design/idempotency",
        file: "specs/talis/**",
        reason: "an order that is sent twice is carried out twice",
      },
      {
        rule: "design/idempotency",
        file: "specs/chocolates/**",
        reason: "a chocolate or a user that is sent twice is stored twice",
      },
      {
        rule: "design/idempotency",
        file: "specs/blog/**",
        reason: "a post or a comment that is sent twice is stored twice",
      },
      {
        rule: "design/created-location",
        file: "specs/talis/**",
        pointer: "/components/pathItems/Instances/post/responses/201",
        reason: "one order makes several instances, so that there is no one place to name",
      },
      {
        rule: "design/delete-body",
        file: "specs/talis/**",
        pointer: "/components/pathItems/Instances/delete/requestBody",
        reason: "the body says which instances; the server reads it nowhere else",
      },
      {
        rule: "design/delete-body",
        file: "specs/lunar/**",
        pointer: "/paths/*/delete/requestBody",
        reason: "a function gets the body of any call, whatever the method",
      },
      {
        rule: "design/error-body-consistent",
        file: "specs/godoxy/**",
        pointer: "/paths/*/post/responses/417/**",
        reason: "417 is a tree of faults, to be shown beside the file that has them",
      },
      {
        rule: "design/retry-after",
        file: "specs/godoxy/**",
        reason: "the server does not say when to try again",
      },
      {
        rule: "design/path-verb",
        file: "specs/godoxy/**",
        pointer: "/paths/~1agent~1create",
        reason: "the server has this path",
      },
      {
        rule: "design/plural-collections",
        file: "specs/godoxy/**",
        pointer: "/paths/~1docker~1container~1{id}",
        reason: "the server has this path, beside `/docker/containers`",
      },
      {
        rule: "codegen/operation-id-verb",
        file: "specs/godoxy/**",
        pointer: "/paths/~1auth~1callback/*/operationId",
        reason: "both sides of a login call it a callback",
      },
      {
        rule: "codegen/operation-id-verb",
        file: "specs/chocolates/**",
        pointer: "/paths/~1hello-world/get/operationId",
        reason: "a greeting has no verb",
      },
      {
        rule: "codegen/reserved-name",
        pointer: "/components/schemas/Document",
        reason: "JSON:API calls a body a document",
      },
      {
        rule: "codegen/reserved-name",
        pointer: "/components/schemas/Error",
        reason: "JSON:API calls an entry of `errors` an error",
      },
      {
        rule: "codegen/reserved-name",
        file: "specs/lunar/**",
        pointer: "/components/schemas/Function",
        reason: "functions are what Lunar is about",
      },
    ],
  },
});
