import type { Element, ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { cleanPasted } from "./clean-pasted";

type Child = ElementContent | string;

function h(tagName: string, properties: Record<string, string>, ...children: Child[]): Element {
  const nodes = children.map((child) => (typeof child === "string" ? { type: "text" as const, value: child } : child));
  return { type: "element", tagName, properties, children: nodes };
}

function cleaned(...children: Element[]): string {
  return cleanPasted({ type: "root", children })
    .root.children.map((node) => html(node as ElementContent))
    .join("");
}

function html(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "?";
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.tagName}${attributes.join("")}>${node.children.map(html).join("")}</${node.tagName}>`;
}

describe("what is pasted", () => {
  it("keeps its structure, and none of its looks", () => {
    const styled = { style: "color: red; mso-style: x", class: "MsoNormal", id: "x", onclick: "alert(1)" };
    expect(
      cleaned(h("h3", styled, "A"), h("p", styled, h("span", styled, "b"), h("b", styled, "c"), h("u", {}, "d"))),
    ).toBe("<h3>A</h3><p>b<strong>c</strong>d</p>");
  });

  it("begins its headings at the second level", () => {
    expect(cleaned(h("h1", {}, "A"), h("h2", {}, "B"))).toBe("<h2>A</h2><h2>B</h2>");
  });

  it.each(["script", "style", "iframe", "object", "svg", "math", "form", "meta", "o:p", "w:sdt", "template"])(
    "leaves %s behind with all that is in it",
    (tagName) => {
      expect(cleaned(h("p", {}, "a", h(tagName, { src: "javascript:alert(1)" }, "alert(1)"), "b"))).toBe("<p>ab</p>");
    },
  );

  it("takes marks from styles, as Google Docs writes them, in a copy that is not bold itself", () => {
    const bold = h("span", { style: "font-weight:700" }, "a");
    const both = h("span", { style: "font-style:italic;text-decoration:line-through" }, "b");
    const copy = h("b", { style: "font-weight:normal", id: "docs-internal-guid-1" }, h("p", {}, bold, both));
    expect(cleaned(copy)).toBe("<p><strong>a</strong><del><em>b</em></del></p>");
  });

  it("makes paragraphs of lines in plain boxes", () => {
    expect(cleaned(h("div", {}, h("div", {}, "a"), h("div", {}, h("b", {}, "b"))))).toBe(
      "<p>a</p><p><strong>b</strong></p>",
    );
  });
});

describe("links", () => {
  const link = (href: string) => cleanPasted({ type: "root", children: [h("a", { href, target: "_blank" }, "x")] });
  const targetOf = (href: string) => {
    const [node] = link(href).root.children;
    return node?.type === "element" ? node.properties.href : null;
  };

  it.each([
    ["https://oms.lu/a?b#c", "https://oms.lu/a?b#c"],
    ["http://oms.lu/a", "https://oms.lu/a"],
    ["mailto:a@oms.lu", "mailto:a@oms.lu"],
    ["page:about", "page:about"],
    ["https://www.google.com/url?q=https://oms.lu/b&sa=D", "https://oms.lu/b"],
  ])("%s leads to %s", (href, target) => {
    expect(targetOf(href)).toBe(target);
  });

  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://a.lu",
    "/about",
    "https://www.google.com/url?q=javascript:alert(1)",
  ])("%j leads nowhere: the words stay, and the writer is told", (href) => {
    expect(targetOf(href)).toBeNull();
    expect(link(href).dropped.links).toBe(1);
  });
});

it("images come along from addresses only, and those that cannot are counted", () => {
  const images = [
    "data:image/png;base64,AAAA",
    "file:///C:/a.png",
    "blob:x",
    "cid:1",
    "javascript:x",
    "https://oms.lu/a.png",
  ];
  const { root, dropped } = cleanPasted({
    type: "root",
    children: images.map((src) => h("img", { src, onerror: "x" })),
  });
  expect(root.children.map((node) => html(node as ElementContent))).toEqual([
    '<img src="https://oms.lu/a.png" alt=""></img>',
  ]);
  expect(dropped.images).toBe(5);
});

describe("lists of Word", () => {
  const item = (level: number, marker: string, text: string) =>
    h(
      "p",
      { class: "MsoListParagraph", style: `text-indent:-18pt;mso-list:l0 level${level} lfo1` },
      h("span", { style: "mso-list:Ignore" }, marker, h("span", {}, "   ")),
      text,
    );

  it("become lists, nested as they stood", () => {
    expect(cleaned(item(1, "·", "a"), item(2, "1.", "b"), item(2, "2.", "c"), item(1, "·", "d"), h("p", {}, "e"))).toBe(
      "<ul><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ul><p>e</p>",
    );
  });

  it("begin anew after other text", () => {
    expect(cleaned(item(1, "a)", "a"), h("p", {}, "b"), item(1, "b)", "c"))).toBe(
      "<ol><li><p>a</p></li></ol><p>b</p><ol><li><p>c</p></li></ol>",
    );
  });
});

describe("tables", () => {
  it("get a line in each cell, and no cell that spans others", () => {
    const table = h(
      "table",
      { border: "1" },
      h("colgroup", {}, h("col", {})),
      h(
        "tbody",
        {},
        h("tr", {}, h("td", { colspan: "2" }, h("p", {}, "a"), h("p", {}, "b"))),
        h("tr", {}, h("td", { rowspan: "2" }, "c"), h("td", {}, "d")),
        h("tr", {}, h("td", {}, "e")),
      ),
    );
    expect(cleaned(table).replaceAll(/ +/g, " ")).toBe(
      "<table><tr><th>a b </th><th></th></tr><tr><td>c</td><td>d</td></tr><tr><td></td><td>e</td></tr></table>",
    );
  });

  it("do not grow without bound", () => {
    const wide = h("table", {}, h("tr", {}, h("td", { colspan: "1000000", rowspan: "1000000" }, "a")));
    expect(cleaned(wide).match(/<th>/g)).toHaveLength(50);
  });
});
