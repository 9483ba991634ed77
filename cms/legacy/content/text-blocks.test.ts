import { describe, expect, it } from "vitest";
import { beautifulHtml, hostileHtml, mixedMarkdown, plainMarkdown, wordHtml } from "../generate/hostile-html";
import { readHtml, readMarkdownAsHtml } from "../html/read-html";
import { comparable, visibleText } from "../html/visible-text";
import { splitSections } from "./split-sections";
import { textBlocks } from "./text-blocks";

const origin = "https://www.oms.example.lu";
const place = { vendor: "bakery", origin, files: origin };

function markdownOf(content: string, contentFormat: "html" | "markdown" = "html"): string {
  return textBlocks({ content, contentFormat }, place)
    .blocks.map(({ text }) => text)
    .join("\n\n");
}

describe("an old page's text", () => {
  it.each([
    ["what a careful person wrote", beautifulHtml, "html"],
    ["what a word processor copied", wordHtml, "html"],
    ["Markdown with HTML in it", mixedMarkdown, "markdown"],
    ["plain Markdown", plainMarkdown, "markdown"],
  ] as const)("has all of its words: %s", (_, content, contentFormat) => {
    const { heading, blocks, losses } = textBlocks({ content, contentFormat }, place);
    const before = visibleText(contentFormat === "html" ? readHtml(content) : readMarkdownAsHtml(content));
    const after = [heading ?? "", ...blocks.map(({ text }) => visibleText(readMarkdownAsHtml(text)))].join(" ");
    expect(comparable(after)).toBe(before);
    expect(losses.filter((loss) => loss !== "<script>")).toEqual([]);
  });

  it("loses nothing of hostile HTML but what runs, loads or asks", () => {
    const { heading, losses } = textBlocks({ content: hostileHtml, contentFormat: "html" }, place);
    const text = markdownOf(hostileHtml);
    expect(heading).toBe("Our summer sale");
    for (const sentence of ["nobody closed", "stays readable.", "and in more boxes.", "no heading.", "Unfinished"]) {
      expect(visibleText(readMarkdownAsHtml(text))).toContain(sentence);
    }
    expect(text).not.toMatch(/<\w|javascript:|alert|onerror|this never was text/);
    expect(losses).toContain("the link to javascript:alert(document.cookie)");
    expect(losses).toEqual(expect.arrayContaining(["<script>", "<iframe>", "<form>", "onclick of <h1>"]));
  });

  it("keeps plain Markdown to the letter", () => {
    expect(markdownOf(plainMarkdown, "markdown")).toBe(plainMarkdown.trim());
  });

  it("means by a variable's form what stands there, and no variable", () => {
    const text = markdownOf("<p>Write {{vendor.name}} on the box.</p>");
    expect(text).toBe("Write \\{\\{vendor.name}} on the box.");
    expect(visibleText(readMarkdownAsHtml(text))).toBe("Write {{vendor.name}} on the box.");
  });

  it.each([
    ["/about", "platform:about"],
    ["/", "platform:home"],
    ["/platform_homepage", "platform:home"],
    ["About.html#Team", "page:about#team"],
    ["/vendors/Bakery/our-story?from=menu", "page:our-story"],
    ["/vendors/bakery/", "page:home"],
    ["https://www.oms.example.lu/faq", "platform:faq"],
    ["/vendors/other/about", "https://www.oms.example.lu/vendors/other/about"],
    ["/shop/bread/12", "https://www.oms.example.lu/shop/bread/12"],
    ["http://example.org/a", "https://example.org/a"],
    ["/vendors/cafe.lu", "https://www.oms.example.lu/vendors/cafe.lu"],
    ["/vendors/bakery/menu.pdf", "https://www.oms.example.lu/vendors/bakery/menu.pdf"],
    ["/menu.pdf", "https://www.oms.example.lu/menu.pdf"],
    ["price-list.xlsx#march", "https://www.oms.example.lu/price-list.xlsx#march"],
    ["#prices", "#prices"],
    ["mailto:hello@example.lu", "mailto:hello@example.lu"],
  ])("leads %s to %s", (href, target) => {
    expect(markdownOf(`<p><a href="${href}">there</a></p>`)).toBe(`[there](${target})`);
  });

  it("leads to pictures and files where they will be, if the old site moves to another address", () => {
    const moved = { ...place, files: "https://old.example.lu" };
    const content = `<p><img src="${origin}/a/oven.jpg" alt="Oven"><a href="/a/menu.pdf">Menu</a> <a href="/a/b">More</a></p>`;
    const [block] = textBlocks({ content, contentFormat: "html" }, moved).blocks;
    expect(block?.text).toContain("![Oven](https://old.example.lu/a/oven.jpg)");
    expect(block?.text).toContain("[Menu](https://old.example.lu/a/menu.pdf) [More](https://www.oms.example.lu/a/b)");
    const plain = `![Oven](${origin}/oven.jpg) [Prices](${origin}/prices) ![Far](https://far.example.lu/a.jpg)`;
    const [same] = textBlocks({ content: plain, contentFormat: "markdown" }, moved).blocks;
    expect(same?.text).toBe(
      "![Oven](https://old.example.lu/oven.jpg) [Prices](platform:prices) ![Far](https://far.example.lu/a.jpg)",
    );
  });

  it("shows pictures of the old site from there, and of nowhere where it is not known", () => {
    const content = `<p><img src="/uploads/oven.jpg" alt="Oven"></p>`;
    expect(markdownOf(content)).toBe("![Oven](https://www.oms.example.lu/uploads/oven.jpg)");
    const { blocks, losses } = textBlocks({ content, contentFormat: "html" }, { ...place, origin: null, files: null });
    expect({ blocks, losses }).toEqual({ blocks: [], losses: ["the picture /uploads/oven.jpg"] });
  });

  it("keeps lists side by side apart", () => {
    const html = visibleTree("<ul><li>a</li></ul><ul><li>b</li></ul>");
    expect(html).toBe("ul ul");
  });

  it("takes a heading that it begins with for the page's, unless it leads somewhere", () => {
    const heading = (content: string) => textBlocks({ content, contentFormat: "html" }, place).heading;
    expect(heading("<!-- x --><style>a{}</style><div><h1>One <em>two</em></h1><p>x</p></div>")).toBe("One two");
    expect(heading('<h1><a href="/about">One</a></h1>')).toBeNull();
    expect(heading("<p>First</p><h1>One</h1>")).toBeNull();
    expect(heading(`<h1>${"long ".repeat(40)}</h1>`)).toBeNull();
  });
});

/** The names of the outermost elements that a text comes to. */
function visibleTree(content: string): string {
  return readMarkdownAsHtml(markdownOf(content))
    .children.flatMap((node) => (node.type === "element" ? [node.tagName] : []))
    .join(" ");
}

describe("the sections of a text", () => {
  const block = (text: string, level: number | null = null) => ({ text, level });

  it("begin at headings of the first two levels", () => {
    const blocks = [block("a"), block("## b", 2), block("c"), block("### d", 3), block("# e", 1)];
    expect(splitSections(blocks)).toEqual(["a", "## b\n\nc\n\n### d", "# e"]);
  });

  it("are never more than a page can hold, nor longer than a section can be", () => {
    const many = Array.from({ length: 500 }, (_, index) => block(`## ${index}`, 2));
    const bodies = splitSections(many) ?? [];
    expect(bodies.length).toBeLessThanOrEqual(50);
    expect(bodies.join("\n\n")).toBe(many.map(({ text }) => text).join("\n\n"));
    const long = Array.from({ length: 50 }, () => block("x".repeat(9_000)));
    expect(splitSections(long)?.every((body) => body.length <= 40_000)).toBe(true);
    expect(splitSections([block("x".repeat(40_001))])).toBeNull();
  });
});
