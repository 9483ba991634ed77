import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, blocksOf, codeSpansOf, type Document, documents, linksOf } from "./documents";
import { isRepositoryPath, isThere } from "./paths";

const all = documents();
const byFile = new Map(all.map((document) => [document.file, document]));
const files = all.map((document) => [document.file, document] as const);

/** Files that the guide for developers has its reader write. */
const written = new Set([
  "cms/sections/announcement.ts",
  "components/sections/announcement.tsx",
  "cms/redirects/turn-redirect.ts",
  "test/integration/scope/turn-rows.ts",
  "test/integration/turn-redirect.test.ts",
]);

/** Why a link leads nowhere; null where it does. */
function fault({ file }: Document, link: string): string | null {
  const [target = "", anchor] = link.split("#");
  const named = target ? path.join(path.dirname(file), decodeURI(target)) : file;
  if (!existsSync(named)) return `${link}: there is no ${named}`;
  if (anchor === undefined) return null;
  const document = byFile.get(named);
  return document && anchorsOf(document).has(anchor) ? null : `${link}: no such heading`;
}

describe.each(files)("%s", (_, document) => {
  it("leads where its links say", () => {
    expect(linksOf(document).flatMap((link) => fault(document, link) ?? [])).toEqual([]);
  });

  it("names files and folders that are there", () => {
    const named = codeSpansOf(document).filter((code) => isRepositoryPath(code) && !written.has(code));
    expect(named.filter((code) => !isThere(code))).toEqual([]);
  });
});

describe("the tests of documents", () => {
  const document = (prose: string): Document => ({ file: "README.md", text: prose, prose });

  it("find what leads nowhere", () => {
    expect(fault(document(""), "docs/none.md")).toContain("there is no docs/none.md");
    expect(fault(document(""), "CONTRIBUTING.md#no-such-heading")).toContain("no such heading");
    expect(fault(document(""), "CONTRIBUTING.md#packages")).toBeNull();
    expect(linksOf(document("[a](docs/b.md#c), [d](https://e.lu), `[f](g.md)`"))).toEqual(["docs/b.md#c"]);
  });

  it("tell paths of the repository from other words", () => {
    const spans = ["cms/policy.ts", "/admin/users", "docs", "drizzle/NNNN_a.down.sql", "app/(console)/admin", "and/or"];
    expect(spans.filter(isRepositoryPath)).toEqual(["cms/policy.ts", "app/(console)/admin"]);
    expect(isThere("cms/no-policy.ts")).toBe(false);
  });

  it("see every guide, and the README leads to each", () => {
    const linked = linksOf(byFile.get("README.md") ?? document(""));
    const guides = all.map(({ file }) => file).filter((file) => file.startsWith("docs/guides/"));
    expect(guides.length).toBeGreaterThan(7);
    expect(guides.filter((file) => !linked.includes(file))).toEqual([]);
  });

  it("have every table in the diagrams of the schema, and no other", () => {
    const [diagrams, sources] = [byFile.get("docs/architecture/multi-platform-cms.md"), readdirSync("db/schema")];
    const drawn = blocksOf(diagrams ?? document(""), "mermaid").filter((block) => block.startsWith("erDiagram"));
    const names = [...drawn.join("").matchAll(/^ {2}([a-z_]+)(?: \|\|--o.?.? ([a-z_]+) :| \{|$)/gm)];
    const schema = sources.map((file) => readFileSync(`db/schema/${file}`, "utf8")).join("");
    const tables = [...schema.matchAll(/pgTable\(\s*"(\w+)"/g)].map(([, name]) => name);
    const inDiagrams = new Set(names.flatMap(([, one, other]) => (other ? [one, other] : [one])));
    expect([...inDiagrams].sort()).toEqual(tables.sort());
  });

  it("let the examples of the developers' guide import what is there", () => {
    const guide = readFileSync("docs/guides/developers.md", "utf8");
    const imported = [...guide.matchAll(/from "@\/([^"]+)"/g)].map(([, file = ""]) => file);
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((file) => !existsSync(`${file}.ts`) && !existsSync(`${file}.tsx`))).toEqual([]);
  });
});
