import { defineConfig } from "vitest/config";

const conditions = ["specwright-source", "node", "import", "module", "default"];

export default defineConfig({
  // The checkout's own sources stand in for the built package.
  resolve: { conditions },
  // Packages are loaded by Node, which adds `import` or `require` as it should.
  ssr: { resolve: { conditions, externalConditions: ["specwright-source", "node"] } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine takes longer than the default second to start a process.
    expect: { poll: { timeout: 20_000 } },
    pool: "threads",
  },
});
