import { defineConfig } from "specwright";

export default defineConfig({
  apis: {
    lunar: {
      contract: "specs/lunar/openapi.yaml",
      output: "generated/lunar",
    },
  },
});
