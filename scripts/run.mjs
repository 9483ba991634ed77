// Entry of every npm script: installs what is missing, then runs scripts/{name}.ts. Plain JavaScript, because on a
// fresh clone nothing that could read TypeScript is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const [name, ...rest] = process.argv.slice(2);

if (!isInstalled()) {
  process.stdout.write("• Installing packages …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Not `npm ci`: it refuses a lock file without the optional packages of systems that it is not on. Elsewhere than on
  // Linux those packages are what is needed, so there the exact versions of package.json decide alone. A production
  // environment would leave out what the build and the tests need.
  const lock = process.platform === "linux" ? [] : ["--no-package-lock"];
  const options = ["--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", ...lock];
  const install = spawnSync(npm, ["install", ...options], { stdio: "inherit", shell: process.platform === "win32" });
  if (install.status !== 0) {
    process.stderr.write("✖ npm install failed; see its messages above.\n");
    process.exit(1);
  }
}

const { default: nextEnv } = await import("@next/env");
nextEnv.loadEnvConfig(root, name === "dev", { info() {}, error: (text) => process.stderr.write(`${text}\n`) });
const { register } = await import("tsx/esm/api");
register({ tsconfig: path.join(root, "tsconfig.json") });
const { main } = await import(pathToFileURL(path.join(root, "scripts", `${name}.ts`)).href);
await main(rest);

/** npm writes node_modules/.package-lock.json last; older than the lock file means that packages are out of date. */
function isInstalled() {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(root, "package-lock.json")).mtimeMs;
}
