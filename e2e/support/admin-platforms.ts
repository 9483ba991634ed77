import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { type Answer, get } from "./http";
import { app } from "./server";

/** What super admins find on the screens of platforms. */

export const aCode = () => `e2e${randomBytes(4).toString("hex")}`;
export const aHost = (name = "shop") => `${name}-${randomBytes(4).toString("hex")}.example.lu`;

export type Tab = "general" | "theme" | "home" | "menus" | "locales" | "domains" | "members";

/** Opens one part of a platform's screen. */
export async function openPlatform(page: Page, code: string, tab: Tab = "general"): Promise<void> {
  await page.goto(app(`/admin/platforms/${code}?tab=${tab}`));
  await expect(page.getByRole("navigation", { name: "Parts of the platform" })).toBeVisible();
}

export const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** Fills in the form of a new platform that is shown; code and prefix follow the name where they are left out. */
export async function fillPlatform(page: Page, given: { name: string; code?: string; prefix?: string }): Promise<void> {
  await field(page, "Name").fill(given.name);
  if (given.code !== undefined) await field(page, "Code").fill(given.code);
  if (given.prefix !== undefined) await field(page, "Prefix").fill(given.prefix);
}

export const createButton = (page: Page) => page.getByRole("button", { name: "Create the platform" });
export const saveButton = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

/** What is said below a field, such as its problem. */
export async function expectProblem(page: Page, label: string, problem: string): Promise<void> {
  const control = field(page, label);
  await expect(control).toHaveAccessibleDescription(new RegExp(problem.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  await expect(control).toHaveAttribute("aria-invalid", "true");
}

/** A brief message at the edge of the screen. */
export const message = (page: Page, text: string | RegExp) =>
  page.getByRole("dialog").filter({ hasText: text }).filter({ visible: true });

export async function undo(page: Page, text: string | RegExp): Promise<void> {
  await message(page, text).getByRole("button", { name: "Undo" }).click();
}

/** The site's first page as the very next request finds it. */
export const home = (host: string, path = "/"): Promise<Answer> => get(host, path);
