import { test as base, expect, type Page } from "@playwright/test";
import { type Cms, openCms } from "./cms";

type Options = {
  /** Console errors that a test provokes on purpose, such as the 404 of the page itself. */
  expectedErrors: RegExp[];
};

/** Playwright's test, which fails on any error in the console of any page that it does not expect. */
export const test = base.extend<Options, { cms: Cms }>({
  expectedErrors: [[], { option: true }],
  context: async ({ context, expectedErrors }, use) => {
    const errors: string[] = [];
    context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    context.on("weberror", (event) => errors.push(event.error().message));
    await use(context);
    expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
  },
  cms: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that nothing is needed
    async ({}, use) => {
      const { close, ...cms } = openCms();
      await use(cms);
      await close();
    },
    { scope: "worker" },
  ],
});

/** What the browser says of a page that answers 404; provoked where a test visits one. */
export const notFoundError = /the server responded with a status of 404/;

/** The one heading of the first rank that a reader meets. */
export const mainHeading = (page: Page) => page.getByRole("heading", { level: 1 });

export { expect };
