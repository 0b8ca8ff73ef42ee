import { defineConfig } from "specwright";

/** Everything, with the contract tests outside of production code. */
function everything(api: string) {
  return {
    contract: `specs/${api}/openapi.yaml`,
    output: `generated/${api}`,
    targets: {
      types: true,
      validators: true,
      client: true,
      server: true,
      "contract-tests": { output: `test/contract/${api}` },
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
});
