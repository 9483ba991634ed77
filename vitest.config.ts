import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(".") };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { name: "unit", include: ["{cms,lib,components,scripts}/**/*.test.ts{,x}"] } },
      {
        resolve: { alias },
        test: { name: "integration", include: ["test/integration/**/*.test.ts"], globalSetup: "test/global-setup.ts" },
      },
    ],
  },
});
