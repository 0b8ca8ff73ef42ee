import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Node and Vite add `import` or `require` as the one who asks needs it.
const conditions = ["specwright-source", "node", "module", "default"];

export default defineConfig({
  // The checkout's own sources stand in for the built package.
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine takes longer than the default second to start a process.
    expect: { poll: { timeout: 20_000 } },
    pool: "threads",
    // Many tests wait for processes, so two cores carry two workers; left alone, vitest would start one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
