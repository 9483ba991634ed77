import { type BrowserContext, expect, type Page } from "@playwright/test";
import { violations } from "./axe";
import { type Login, sessionCookie, sessionOf } from "./people";
import { app } from "./server";
import { test as base } from "./test";

type Browsers = {
  /** A browser of its own, signed in as someone or not, whose console is watched like that of `page`. */
  browserOf: (login: Login | null) => Promise<Page>;
};

/** The test of journeys with several people, each in a browser of their own. */
export const test = base.extend<Browsers>({
  browserOf: async ({ browser, contextOptions, viewport, expectedErrors }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async (login) => {
      const context = await browser.newContext({ ...contextOptions, viewport, reducedMotion: "reduce" });
      contexts.push(context);
      context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      context.on("weberror", (event) => errors.push(event.error().message));
      if (login) await signInContext(context, login);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
  },
});

/** Gives a browser the cookie of a new session. */
export async function signInContext(context: BrowserContext, login: Login): Promise<void> {
  const value = await sessionOf(login);
  await context.addCookies([{ name: sessionCookie, value, url: app("/"), httpOnly: true, sameSite: "Lax" }]);
}

const widths = [1440, 390];

/** Declares tests once for a desktop and once for a phone. */
export function atEachWidth(declare: (width: number) => void): void {
  for (const width of widths) {
    test.describe(`at ${width}`, () => {
      test.use({ viewport: { width, height: width > 1000 ? 900 : 844 } });
      declare(width);
    });
  }
}

/** What must hold of every screen on the way: nothing for axe to find in light or dark, nothing beside the window. */
export async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole("heading").first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settleTransitions(page);
    const found = await violations(page, colorScheme === "dark" ? "colors" : undefined);
    expect.soft(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectNothingBeside(page);
}

/** Nothing stands beside the narrowest window that screens are made for, of 320 CSS pixels; it is as it was afterwards. */
export async function expectSoundWhenNarrow(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothingBeside(page);
  if (before) await page.setViewportSize(before);
}

async function expectNothingBeside(page: Page): Promise<void> {
  const { overflow, width } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    width: window.innerWidth,
  }));
  expect.soft(overflow, `${page.url()} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
}

/** Colours that are on their way to others are nobody's choice. What is inherited sets out only when its parent arrives. */
const settleTransitions = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const deepest = 30;
    for (let level = 0; level < deepest; level++) {
      await frame();
      await frame();
      const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      if (!transitions.length) return;
      await Promise.allSettled(transitions.map(({ finished }) => finished));
    }
  });

export { mainHeading, notFoundError } from "./test";
export { expect };
