import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

/** Far beyond what any test needs: it ends what hangs, and says nothing about speed. */
const testTimeout = 120_000;

const alias = { "@": path.resolve(".") };

export default defineConfig({
  resolve: { alias },
  test: {
    // By itself it leaves one core free, which on a machine of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: { testTimeout, name: "unit", include: ["{app,cms,lib,components,scripts}/**/*.test.ts{,x}"] },
      },
      {
        resolve: { alias },
        test: {
          testTimeout,
          hookTimeout: testTimeout,
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          globalSetup: "test/global-setup.ts",
        },
      },
    ],
  },
});
