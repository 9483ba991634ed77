import type { Page } from "@playwright/test";

/**
 * Keeps the next pages as they were served, without the scripts that make them awake. What is there then is what
 * somebody on a slow line has before them.
 *
 * @returns lets the scripts come.
 */
export async function keepAsleep(page: Page): Promise<() => void> {
  const scripts = /\/_next\/static\/.*\.js(\?|$)/;
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route(scripts, async (route) => {
    await awake;
    await route.continue();
  });
  return () => wake();
}
