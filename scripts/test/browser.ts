import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { step } from "../process/print";

const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The path of a Chromium for the browser tests; installs one where there is none: Playwright's own, else the
 * distribution's.
 *
 * @throws Error that says what to do where neither can be had.
 */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  step("Installing Chromium for the browser tests …");
  run(process.execPath, [
    "node_modules/@playwright/test/cli.js",
    "install",
    ...(isRoot ? ["--with-deps"] : []),
    "chromium",
  ]);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (isRoot && run("apt-get", ["update", "-qq"])) run("apt-get", ["install", "-y", "-qq", "chromium"]);
  const packaged = findBrowser();
  if (packaged) return packaged;
  throw new Error("There is no Chromium, and none could be installed. Install one and set CHROMIUM_PATH to it.");
}

function findBrowser(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...systemBrowsers];
  return candidates.find((candidate) => candidate && existsSync(candidate)) ?? null;
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "ignore", timeout: 10 * 60_000, env }).status === 0;
}
