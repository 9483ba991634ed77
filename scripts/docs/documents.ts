import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A document of the repository: its path, its text, and its text without blocks of code. */
export type Document = { file: string; text: string; prose: string };

const elsewhere = new Set(["node_modules", ".next", ".data", ".git"]);

/** Every Markdown file of the repository. */
export function documents(folder = "."): Document[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return elsewhere.has(entry.name) ? [] : documents(file);
    if (!entry.name.endsWith(".md")) return [];
    const text = readFileSync(file, "utf8");
    return [{ file, text, prose: text.replace(/^ *```[\s\S]*?^ *```$/gm, "") }];
  });
}

/** Where the relative links of a document lead, pictures included, and links to itself. */
export function linksOf({ prose }: Document): string[] {
  const targets = [...prose.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** What stands between backticks, outside blocks. */
export function codeSpansOf({ prose }: Document): string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** The anchors that GitHub gives to the headings of a text. */
export function anchorsOf({ prose }: Document): Set<string> {
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(headings.map(anchorOf));
}

function anchorOf(heading: string): string {
  const words = heading.replace(/[`*_]/g, "").toLowerCase();
  return words.replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");
}

/** Blocks of code in a language; `sh run` are those that a test runs. */
export function blocksOf({ text }: Pick<Document, "text">, language: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm");
  return [...text.matchAll(fence)].map(([, , block = ""]) => block);
}

/** Each `npm run …` of a document, in blocks and between backticks, as its name and what follows `--`. */
export function npmCommandsOf(document: Document): Array<{ name: string; args: string }> {
  const blocks = ["sh", "sh run"].flatMap((language) => blocksOf(document, language)).join("");
  const lines = [...blocks.split("\n"), ...codeSpansOf(document)];
  return lines.flatMap((line) => {
    const [, name, args = ""] = /npm run ([\w:-]+)(?: +-- ([^#&|;]*))?/.exec(line) ?? [];
    return name ? [{ name, args: args.trim() }] : [];
  });
}
