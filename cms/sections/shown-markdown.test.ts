import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownLinks, markdownNodes } from "./markdown-nodes";
import { shownMarkdown, type Targets } from "./shown-markdown";

const targets: Targets = {
  href: (target) => (target === "page:gone" ? null : target.replace(/^page:/, "/oms/").replace(/^platform:/, "/")),
  source: (src) => `https://files.example${src}`,
};
const shown = (markdown: string) => shownMarkdown(markdown, targets);

describe("links", () => {
  it.each([
    ["a page", "See [our **prices**](page:pricing#plans).", "See [our **prices**](</oms/pricing#plans>)."],
    ["a title", '[Prices](page:pricing "What it costs")', '[Prices](</oms/pricing> "What it costs")'],
    ["in angle brackets", "<page:pricing>", "[page\\:pricing](</oms/pricing>)"],
    ["named elsewhere", "[Prices][p]\n\n[p]: page:pricing", "[Prices](</oms/pricing>)\n\n"],
    ["a page that is not shown", "Ask [our *team*](page:gone) today.", "Ask our *team* today."],
    ["what may not be a link", "[Run](javascript:alert(1)) [out](http://a.example)", "Run out"],
    ["a path that somebody wrote", "[In](/admin) [to](//evil.example)", "In to"],
    ["a bare address that may be none", "Go to www.a.example now", "Go to www\\.a\\.example now"],
    ["bare addresses", "https://a.example and a@b.example", "https://a.example and a@b.example"],
    ["in a table", "| a | b |\n| - | - |\n| [x](page:one) | y |", "| a | b |\n| - | - |\n| [x](</oms/one>) | y |"],
    ["in a quote", "> one [two\n> three](page:one)\n> four", "> one [two\n> three](</oms/one>)\n> four"],
    ["not in code", "`[x](page:one)`", "`[x](page:one)`"],
  ])("%s", (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });
});

describe("pictures", () => {
  it.each([
    ["of the library", "![A *shop*](/media/a/image.webp)", "![A shop](<https://files.example/media/a/image.webp>)"],
    ["in a link", "[![Shop](/a.webp)](page:one)", "[![Shop](<https://files.example/a.webp>)](</oms/one>)"],
    ["named elsewhere", "![Shop][s]\n\n[s]: /a.webp", "![Shop](<https://files.example/a.webp>)\n\n"],
    ["that may not be shown", "![Shop](data:image/png,x)", "Shop"],
  ])("%s", (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });
});

describe("what is not shown", () => {
  it.each([
    ["HTML in a line", "one <b>two</b><script>alert(1)</script>", "one twoalert(1)"],
    ["HTML in a block", "<div onclick='x'>\nabc\n</div>\n\nThen", "\n\nThen"],
    ["what becomes HTML when HTML is taken away", "<<b>script>alert(1)</script>", ""],
    ["a link that becomes one when its label is freed", "[http://a.example](page:gone)", "http\\:\\/\\/a\\.example"],
  ])("%s", (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });

  it("holds for whatever is written", () => {
    const pieces = [
      "<",
      ">",
      "[",
      "]",
      "(",
      ")",
      "!",
      "`",
      "*",
      "\n",
      "\\",
      "b",
      "page:gone",
      "javascript:x",
      "<b>",
      "a ",
      "http://x.y",
      "]: ",
      "&lt;",
      "<!--",
      "-->",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (chosen) => {
        const written = shown(chosen.join(""));
        expect(markdownNodes(written).filter(({ type }) => type === "html")).toEqual([]);
        const leading = markdownLinks(written).map(({ href }) => href);
        expect(leading.filter((href) => /^(javascript|page):/.test(href))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
