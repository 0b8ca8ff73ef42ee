import { defineConfig } from "specwright";

// biome-ignore lint/style/noDefaultExport: configurations are default exports, as with other tools.
export default defineConfig({
  apis: {
    lunar: {
      contract: "specs/lunar/openapi.yaml",
      output: "generated/lunar",
    },
  },
});
