import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { documents } from "./documents";

const screens = ["app", "components"].flatMap((folder) => {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = all.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\[[^/]*$/.test(path.basename(file)));
  return sources.map((file) => readFileSync(path.join(folder, file), "utf8"));
});
const said = screens.join("\n").replace(/\s+/g, " ");

/** Bold words that stress something instead of naming what is on a screen. */
const stressed = new Set([
  "Override, 2 of 5 sections",
  "pause",
  "editor",
  "owner",
  "Ctrl-K",
  "Another tier",
  "Leaving a platform",
]);

const guides = documents().filter(({ file }) => ["docs/guides/admins.md", "docs/guides/vendors.md"].includes(file));

it.each(guides.map((guide) => [guide.file, guide] as const))(
  "%s calls things what the screens call them",
  (_, { prose }) => {
    const bold = [...prose.replace(/\s+/g, " ").matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, words = ""]) =>
      words.split(" → "),
    );
    const named = bold.filter((words) => !stressed.has(words) && !words.startsWith("a "));
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((words) => !new RegExp(`[">\`] ?${words}`).test(said))).toEqual([]);
  },
);
