import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

/** Takes the pictures of the README anew: `npx playwright test --config docs/pictures`, after a build. */
export default defineConfig({
  ...base,
  testDir: ".",
  testMatch: "take-pictures.ts",
  globalSetup: "../../e2e/support/global-setup.ts",
  outputDir: "../../.data/test-results",
  reporter: "list",
});
