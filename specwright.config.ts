import { defineConfig } from "specwright";

export default defineConfig({
  apis: {
    lunar: {
      contract: "specs/lunar/openapi.yaml",
      output: "generated/lunar",
      targets: {
        types: true,
        validators: true,
        client: true,
        server: true,
        "contract-tests": { output: "test/contract/lunar" },
      },
    },
  },
});
