import { expect, type Frame, type Locator, type Page } from "@playwright/test";

const mostStops = 60;

/** Presses Tab until what has the focus is called so; each stop on the way must be seen. */
export function tabTo(
  page: Page,
  role: Parameters<Page["getByRole"]>[0] | "label",
  name: string | RegExp,
): Promise<void> {
  const target =
    role === "label" ? page.getByLabel(name, { exact: true }) : page.getByRole(role, { name, exact: true });
  return reach(page, target);
}

/** Presses a key until something has the focus; each stop on the way must be seen. */
export async function reach(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const isThere = () =>
    target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await isThere()) return;
  }
  throw new Error(`${key} does not lead to ${target}.`);
}

/** What has the focus is inside the window and has an outline. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await (await focusedFrame(page)).evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.hasAttribute("data-base-ui-focus-guard")) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return { what: element.outerHTML.slice(0, 200), isSeen: isOutlined && width > 1 && height > 1 };
  });
  if (focus) expect.soft(focus.isSeen, `the focus is seen on ${focus.what}`).toBe(true);
}

/** Where the focus is: in the page itself, or in a frame of it, which the page knows nothing more of. */
async function focusedFrame(page: Page): Promise<Page | Frame> {
  const element = await page.evaluateHandle(() => document.activeElement);
  return (await element.asElement()?.contentFrame()) ?? page;
}

export const type = (page: Page, text: string) => page.keyboard.insertText(text);
export const press = (page: Page, key: string) => page.keyboard.press(key);
