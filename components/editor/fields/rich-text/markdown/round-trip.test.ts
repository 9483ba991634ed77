import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { extensions } from "../nodes/extensions";
import { docOf } from "./doc-of";
import { markdownOf } from "./markdown-of";
import { openText } from "./opened-text";
import { rendersAlike } from "./same-rendering";
import { written } from "./written";

const schema = getSchema(extensions((name) => name));

const held: Record<string, string> = {
  nothing: "",
  paragraphs: "One.\n\nTwo.",
  "lines that go on": "One\ntwo\n  three.",
  "headings of each level": "# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F",
  "headings underlined": "A\n===\n\nB\n---",
  "bold, italic and struck words": "**a** *b* _c_ __d__ ~~e~~ ***f*** **g *h* i** *j **k***",
  "marks within words": "un**frigging**believable *a*b",
  "marks side by side": "**a***b*~~c~~ **d** **e**",
  "marks beside punctuation": "**“a”**b a**(b)**c *(a)*",
  code: "`a` ``b`c`` `` ` `` **`d`** [`e`](page:about) `{{vendor.name}}` `a  b`",
  links:
    '[a](page:about) [b](platform:terms#top) [c](#plans) [d](https://oms.lu/a_b(c)?d=e&f "Title") [e](mailto:a@b.lu) [f](tel:+352264813)',
  "links with marks around and within": "**[a](page:a)** [**b** c](page:b) *[d **e**](page:c)*",
  "bare addresses": "See https://oms.lu/a_b and www.oms.lu, or write to a.b@oms.lu. <https://oms.lu>",
  "links by reference": '[a][one] and [one] ![b][two]\n\n[one]: page:about "T"\n[two]: /a.png',
  images: '![A door](/a.png) and ![](/b.png "T")\n\n[![x](/c.png)](page:about)',
  breaks: "a\\\nb  \nc",
  escapes: "\\*a\\* \\_b\\_ \\# c \\[d\\](e) 1\\. f \\<b> \\`g\\` \\| \\~\\~h\\~\\~ a\\\\b &amp; &lt; &copy;",
  "lines that begin like something else": "1\\. a\n\n\\- b\n\n\\# c\n\n\\> d\n\n\\+ e\n\n\\---",
  lists: "- a\n- b\n\n1. c\n2. d",
  "loose lists": "- a\n\n- b\n\n\n1. c\n\n   d\n2. e",
  "nested lists": "- a\n  - b\n    1. c\n       - d\n  - e\n- f",
  "lists that start elsewhere": "7. a\n8. b",
  "lists side by side": "- a\n\n* b\n\n1. c\n\n1) d",
  "task lists": "- [ ] a\n- [x] b\n  - [ ] c",
  "items of several blocks": "- a\n\n  > b\n\n  ```js\n  c\n  ```\n- d\n\n  e",
  "items that begin with no paragraph": "- ## a\n- > b\n-\n- ```\n  c\n  ```",
  quotes: "> a\n>\n> > b\n>\n> - c\n\n> d",
  "code blocks": '```js title="a b"\nif (a < b) {\n\n  `c`\n}\n```\n\n    indented\n\n~~~~\n```\n~~~~',
  rules: "a\n\n---\n\n***\n\nb",
  tables: "| a | b |\n| - | - |\n| c | d |",
  "tables with alignment": "| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | **2** | [3](page:a) | `4 \\| 5` |",
  "tables with gaps and bars": "| | a |\n| - | - |\n| b \\| c |\n| d | |",
  variables: "By {{vendor.name}}, {{ vendor.phone | our front desk }}. **{{vendor.city|Luxembourg}}**",
  "variables in links": "[{{vendor.name}}](mailto:{{vendor.email|a b_c@d.lu}}) [x](tel:{{vendor.phone}})",
  "variables in tables": "| a | b |\n| - | - |\n| {{vendor.phone|our_front *desk*}} | {{vendor.name}} |",
  "variables in headings and lists": "## {{vendor.name}}\n\n- {{vendor.city|a}}\n\n* [ ] {{vendor.city}}",
  "letters of many scripts": "Ëmmer frësch — « à bientôt » 日本語 🎉 \u00a0x\u202f!",
  "an item that is done among others": "- [ ] a",
  "underscores in words": "snake_case_word and 2*3*4 and a_b_",
  "signs that mean nothing": "a < b > c & d; 5 % [x] (y) {z} #no !no ~a~b | c",
};

const kept: Record<string, string> = {
  footnotes: "a[^1]\n\n[^1]: b",
  "raw HTML": "a <b>b</b>",
  "blocks of HTML": "<div>\n\na\n\n</div>",
  comments: "a\n\n<!-- to do -->",
  "lists in which some items are tasks": "- [ ] a\n- b",
  "tasks in order": "1. [x] a\n2. [ ] b",
  "definitions within": "> [a]\n>\n> [a]: page:about",
  "letters of no alphabet": "a\uE0000\uE001",
};

describe("a text that is opened", () => {
  it.each(Object.entries(held))("holds %s", (_, markdown) => {
    const opened = openText(markdown);
    expect(opened.kind === "document" ? "document" : markdownOf(docOf(markdown))).toBe("document");
  });

  it.each(Object.entries(held))("comes to rest at once with %s", (_, markdown) => {
    const once = markdownOf(docOf(markdown));
    expect(markdownOf(docOf(once))).toBe(once);
  });

  it.each(Object.entries(held))("fits what can be written in with %s", (_, markdown) => {
    const node = schema.nodeFromJSON(docOf(markdown));
    expect(() => node.check()).not.toThrow();
    expect(markdownOf(node.toJSON())).toBe(markdownOf(docOf(markdown)));
    expect(written(node)).toBe(markdownOf(docOf(markdown)));
  });

  it.each(Object.entries(kept))("stays Markdown with %s", (_, markdown) => {
    expect(openText(markdown).kind).toBe("source");
  });
});

it.each([
  ["a", "b"],
  ["**a**", "a"],
  ["**a**", "*a*"],
  ["[a](page:a)", "[a](page:b)"],
  ["- a\n- b", "- a\n\n- b"],
  ["```\na\nb\n```", "```\na b\n```"],
  ["## a", "### a"],
  ["a b", "ab"],
  ["a\\\nb", "a b"],
  ["{{vendor.name}}", "{{vendor.city}}"],
  ["{{vendor.name|a}}", "{{vendor.name|b}}"],
  ["| a |\n| :- |\n| b |", "| a |\n| -: |\n| b |"],
])("visitors see a difference between %j and %j", (one, other) => {
  expect(rendersAlike(one, other)).toBe(false);
});
