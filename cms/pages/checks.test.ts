import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDocument, aSection, aTheme } from "@/test/factories";
import { type CheckedSite, checkPage } from "./checks";
import { type PageDocument, pageDocumentSchema } from "./document";
import { layoutIn } from "./layouts/layouts";

type AnySection = PageDocument["sections"][number];

const site: CheckedSite = {
  locale: "en",
  links: [
    { target: "page:home", title: "Home", isPublic: true },
    { target: "page:pricing", title: "Prices", isPublic: true, former: ["page:prices"] },
    { target: "page:soon", title: "Soon", isPublic: false },
  ],
  hasAllLinks: true,
  variables: [
    { name: "platform.name", value: "OMS" },
    { name: "vendor.name", value: "" },
    { name: "vendor.phone", value: "" },
    { name: "platform.email", value: "hello@oms.lu" },
  ],
  colors: aTheme.colors,
  maySetSearch: true,
};

const section = (kind: AnySection["kind"], fields: object) => ({ id: randomUUID(), kind, fields }) as AnySection;
const hero = (given: object = {}) =>
  section("hero", {
    eyebrow: "",
    heading: "Coffee",
    text: "",
    primaryLink: null,
    secondaryLink: null,
    image: null,
    highlights: [],
    ...given,
  });
const text = (body: string) => section("rich-text", { body });
const image = { src: "/seed/shop.webp", alt: "Our shop", width: 1200, height: 800 };

/** A page with nothing to mend, but for what a test says. */
const page = (sections: AnySection[], given: Partial<PageDocument> = {}): PageDocument =>
  aDocument({
    title: "Coffee",
    seoTitle: "Coffee from Luxembourg, roasted every week",
    seoDescription: "We roast coffee in small batches in Luxembourg City and bring it to your door in two days.",
    sections,
    ...given,
  });

/** Each finding as a line: where it is, and the beginning of what it says. */
function found(document: PageDocument, given: Partial<CheckedSite> = {}): string[] {
  const names = new Map(document.sections.map(({ id, kind }) => [id, kind as string]));
  return checkPage(document, { ...site, ...given }).map(({ level, sectionId, field, message }) => {
    const place = [sectionId && names.get(sectionId), field].filter(Boolean).join(" ");
    return `${level === "error" ? "! " : ""}${place || "page"}: ${message}`;
  });
}

type Row = [what: string, sections: AnySection[], lines: Array<string | RegExp>];

function expectLines(lines: string[], expected: Row[2]) {
  expect(lines).toEqual(expected.map((line) => expect.stringMatching(line)));
}

it("finds nothing on a page with nothing to mend", () => {
  expect(found(page([hero({ image, text: "Roasted **here**." }), text("## How\n\n### First\n\nWords")]))).toEqual([]);
});

describe("what the page hides", () => {
  const unfinished = hero({ heading: "" });
  const lost = text("[Nowhere](page:nowhere)");

  it("is no matter of what visitors read", () => {
    expect(found(page([hero(), lost]))).not.toEqual([]);
    expect(found({ ...page([hero()]), hiddenSections: [{ section: lost, after: null }] })).toEqual([]);
  });

  it("stops where it could not be stored, and says which section it is", () => {
    const document = { ...page([hero()]), hiddenSections: [{ section: unfinished, after: null }] };
    expect(checkPage(document, site)).toMatchObject([
      { level: "error", sectionId: unfinished.id, field: "fields.heading" },
    ]);
  });
});

describe("what the schema refuses", () => {
  it.each<Row>([
    ["a text that is missing", [hero({ heading: "" })], [/^! hero fields.heading: Must not be empty\.$/]],
    [
      "a text that is too long",
      [hero({ heading: "x".repeat(121) })],
      [/^! hero fields.heading: Must have at most 120/],
    ],
    [
      "a link without a label or a target",
      [hero({ primaryLink: { label: "", href: "" } })],
      [/^! hero fields.primaryLink.label/, /^! hero fields.primaryLink.href: Must be a page, or an address/],
    ],
    ["a dangerous link", [hero({ primaryLink: { label: "Go", href: "javascript:alert(1)" } })], [/^! hero .*href/]],
  ])("is an error in its place: %s", (_, sections, lines) => expectLines(found(page(sections)), lines));

  it("names a field of the page itself, and the page as a whole", () => {
    const twice = hero();
    const lines = found(page([twice, twice], { title: "", seoTitle: "x".repeat(71) }));
    expectLines(
      lines.filter((line) => line.startsWith("!")),
      [/^! title:/, /^! seoTitle:/, /^! sections:/],
    );
  });

  it("survives a page that is unfinished in any way", () => {
    const broken = [
      section("faq", { questions: null }),
      section("pricing", {}),
      section("gallery", { images: [{ image: null }] }),
      section("hero", { heading: 7, image: "x" }),
    ];
    expect(found(page(broken)).some((line) => line.startsWith("!"))).toBe(true);
  });
});

describe("the words of a starting layout", () => {
  const begun = (name: "services" | "faq", locale: string) =>
    page(
      pageDocumentSchema.parse({
        title: "Coffee",
        sections: layoutIn(name, locale).sections.map((each) => ({ id: randomUUID(), ...each })),
      }).sections,
    );
  const toWrite = (document: PageDocument) => found(document).filter((line) => line.includes("starting layout"));

  it.each(["en", "fr", "de"])("are told once for each section, at the first of them: %s", (locale) => {
    const lines = [/^hero fields.text: The starting layout/, /^feature-grid fields.features.0.title: /];
    expectLines(toWrite(begun("services", locale)), lines);
    expectLines(toWrite(begun("faq", locale)), [/^faq fields.questions.2.answer: /]);
  });

  it("are told no more once they are written", () => {
    expect(toWrite(page([hero({ text: "We bake." }), text("## How it began\n\nIn 1999.")]))).toEqual([]);
  });
});

describe("pictures", () => {
  it.each<Row>([
    ["decoration in a field of its own", [hero({ image: { ...image, alt: "" } })], []],
    [
      "one in a text without a description",
      [hero(), text("![](/a/shop.webp)")],
      [/rich-text .*“shop.webp” has no desc/],
    ],
    ["one whose description is blank", [hero(), text("![  ](/a/shop.webp)")], [/rich-text .*“shop.webp” has no desc/]],
    ["two in one text", [hero(), text("![](/a/1.webp) ![](/a/2.webp)")], [/“1.webp”/, /“2.webp”/]],
    [
      "one named by its file",
      [hero({ image: { ...image, alt: "IMG_0001.JPG" } })],
      [/hero fields.image.alt: .*name of a file/],
    ],
    ["the same in a text", [hero(), text("![shop.png](/a/shop.png)")], [/rich-text fields.body: .*name of a file/]],
    ["one larger than any screen", [hero({ image: { ...image, width: 6000 } })], [/hero fields.image: .*6000 × 800/]],
    ["one that is kept elsewhere", [hero(), text("![A shop](https://x.lu/a.png?w=1)")], [/“a.png” is not known/]],
    [
      "one in a list",
      [
        hero(),
        section("gallery", { heading: "", text: "", images: [{ image: { ...image, height: 5000 }, caption: "" }] }),
      ],
      [/gallery fields.images.0.image: /],
    ],
  ])("%s", (_, sections, lines) => expectLines(found(page(sections)), lines));
});

describe("headings", () => {
  it.each<Row>([
    ["no hero", [text("Words")], [/^page: The page has no hero/]],
    ["nothing at all", [], [/^! page: The page has no section/]],
    ["two heroes", [hero(), hero()], [/^hero: The page has a hero already/]],
    ["a hero that comes late", [aSection("Before"), hero()], [/^hero: .*other sections stand before it/]],
    ["a level left out after the hero", [hero(), text("### Third")], [/“Third” .*Heading 3 where Heading 2 follows/]],
    [
      "a level left out further down",
      [hero(), text("## Two\n\n#### Four")],
      [/“Four” .*Heading 4 where Heading 3 follows/],
    ],
    ["going back up", [hero(), text("## Two\n\n### Three\n\n## Two again")], []],
    ["going on below another section", [hero(), aSection("Two"), text("### Three")], []],
    ["going on below another text", [hero(), text("## Two"), text("### Three")], []],
    ["one # is as good as two", [hero(), text("# One\n\n### Three")], []],
    ["an empty one", [hero(), text("##\n\nWords")], [/rich-text fields.body: .*is empty/]],
    [
      "in the text of another section",
      [hero({ text: "### Small" })],
      [/hero fields.text: .*Heading 3 where Heading 2 follows/],
    ],
  ])("%s", (_, sections, lines) => expectLines(found(page(sections)), lines));
});

describe("links", () => {
  const go = (label: string, href: string) => hero({ primaryLink: { label, href } });
  it.each<Row>([
    ["to a page that is there", [go("Prices", "page:pricing#plans")], []],
    ["to a page by the slug that it had before", [go("Prices", "page:prices#plans")], []],
    ["to a page that is not there", [go("Old", "page:old")], [/hero fields.primaryLink.href: .*there is no such page/]],
    ["to a page that is not public", [go("Soon", "page:soon")], [/primaryLink.href: .*visitors cannot see yet/]],
    ["to the platform's own, on its own site", [go("Prices", "platform:pricing")], []],
    ["elsewhere", [go("Call us", "tel:+352123456")], []],
    [
      "in a text to a page that is not there",
      [hero(), text("[Old](page:old)")],
      [/rich-text fields.body: .*no such page/],
    ],
    ["in a text by a definition", [hero(), text("[Old][o]\n\n[o]: page:old")], [/no such page/]],
    ["in a text to nowhere", [hero(), text("[Old]()")], [/“Old” leads nowhere/]],
    ["in a text without text", [hero(), text("[](page:home)")], [/link to page:home has no text/]],
    ["in a text around a picture", [hero(), text("[![Home](/a.webp)](page:home)")], []],
    [
      "in a text to a dangerous place",
      [hero(), text("[Go](javascript:alert(1))")],
      [/not allowed, so it is shown as text/],
    ],
    ["without https", [hero(), text("[Go](http://x.lu)")], [/http:\/\/x.lu, which is not allowed/]],
  ])("%s", (_, sections, lines) => expectLines(found(page(sections)), lines));

  it("to a page that is not among those that are known is let be where there are more", () => {
    expect(found(page([go("Old", "page:old")]), { hasAllLinks: false })).toEqual([]);
    expect(found(page([go("Soon", "page:soon")]), { hasAllLinks: false })).toHaveLength(1);
  });

  it("of a storefront tell its own pages and the platform's apart", () => {
    const links = [...site.links, { target: "platform:terms", title: "Terms", isPublic: true }];
    expect(found(page([go("Terms", "platform:terms")]), { links })).toEqual([]);
    expectLines(found(page([go("Prices", "platform:pricing")]), { links }), [/platform:pricing, and there is no such/]);
  });

  it.each([
    ["en", "Click here"],
    ["en", "Read more …"],
    ["en", "here"],
    ["fr", "Cliquez ici"],
    ["fr", "En savoir plus »"],
    ["de", "Hier klicken!"],
    ["de", "mehr"],
  ])("in %s do not say “%s”", (locale, label) => {
    expectLines(found(page([go(label, "page:home")]), { locale }), [
      /hero fields.primaryLink.label: .*does not say where/,
    ]);
    expectLines(found(page([hero(), text(`[${label}](page:home)`)]), { locale }), [
      /rich-text fields.body: .*does not say/,
    ]);
  });

  it.each([
    ["fr", "Hier"],
    ["en", "Plus"],
    ["de", "Mehr über uns"],
    ["en", "Click here to see our prices"],
    ["pl", "here"],
  ])("in %s may say “%s”", (locale, label) => {
    expect(found(page([go(label, "page:home")]), { locale })).toEqual([]);
  });
});

describe("places within the page", () => {
  it.each<Row>([
    ["a heading that is there", [hero(), text("## Our prices (2026)\n\n[See](#our-prices-2026)")], []],
    ["a heading that is not", [hero(), text("[See](#prices)")], [/rich-text fields.body: .*#prices, and there is no/]],
    [
      "one in a field",
      [hero({ primaryLink: { label: "See", href: "#prices" } })],
      [/hero fields.primaryLink.href: .*#prices/],
    ],
    ["the second of two", [hero(), text("## A\n\n## A\n\n[See](#a-1)")], [/“A” is on the page twice.*#a leads/]],
    ["two in two texts", [hero(), text("## Ours"), text("## Ours")], [/“Ours” is on the page twice/]],
    ["an accent", [hero(), text("## Über uns\n\nWords")], []],
  ])("%s", (_, sections, lines) => expectLines(found(page(sections)), lines));

  it("a section by its id", () => {
    const aim = aSection("Aim");
    expect(found(page([hero({ primaryLink: { label: "See", href: `#${aim.id}` } }), aim]))).toEqual([]);
  });
});

describe("variables", () => {
  it.each<Row>([
    ["one that is known", [hero({ heading: "Mail {{platform.email}}" })], []],
    ["a name, which is always known", [hero({ heading: "{{vendor.name}}" })], []],
    [
      "one that may be empty",
      [hero({ heading: "Call {{vendor.phone}}" })],
      [/hero fields.heading: .*may stand for nothing/],
    ],
    ["the same with a fallback", [hero({ heading: "Call {{vendor.phone|us}}" })], []],
    ["one that does not exist", [hero(), text("{{vendor.nmae}}")], [/rich-text fields.body: There is no variable/]],
    [
      "in a link",
      [hero({ primaryLink: { label: "Mail", href: "mailto:{{vendor.mial}}" } })],
      [/primaryLink.href: There/],
    ],
  ])("%s", (_, sections, lines) => expectLines(found(page(sections)), lines));

  it("in what search engines are told", () => {
    const seoTitle = "{{vendor.nope}} roasts coffee in Luxembourg";
    expectLines(found(page([hero()], { seoTitle })), [/^seoTitle: There is no variable/]);
  });
});

describe("what search engines are told", () => {
  const of = (given: Partial<PageDocument>) => page([hero()], given);
  it.each<[string, PageDocument, Row[2]]>([
    ["nothing", of({ seoTitle: "", seoDescription: " " }), [/^seoTitle: There is no/, /^seoDescription: There is no/]],
    ["too little", of({ seoTitle: "x".repeat(29) }), [/^seoTitle: .*29 characters; from 30/]],
    ["just enough", of({ seoTitle: "x".repeat(30), seoDescription: "x".repeat(70) }), []],
    ["the most", of({ seoTitle: "x".repeat(60), seoDescription: "x".repeat(160) }), []],
    ["too much", of({ seoDescription: "x".repeat(161) }), [/^seoDescription: .*161 characters; after 160/]],
    ["nothing of a page that they may not list", of({ seoTitle: "", isIndexed: false }), []],
  ])("%s", (_, document, lines) => expectLines(found(document), lines));

  it("is not asked of those who may not say it", () => {
    expect(found(of({ seoTitle: "" }), { maySetSearch: false })).toEqual([]);
  });
});

it("says once that the theme is hard to read, and names it", () => {
  const colors = { ...aTheme.colors, muted: "#cccccc", text: "#dddddd" };
  expectLines(found(page([hero()]), { colors }), [/^page: .*theme/]);
  expect(found(page([hero()]), { colors: null })).toEqual([]);
});

it("says that a kind of section does not exist any more, and looks into none", () => {
  const retired = { id: randomUUID(), kind: "no-such-kind", fields: { heading: { nested: "" }, until: "2020" } };
  expectLines(found(page([hero(), retired as unknown as AnySection])), [/^no-such-kind: .*does not exist any more/]);
});

it("tells errors first, then in the order in which the page is read", () => {
  const lines = found(
    page([hero({ heading: "{{vendor.phone}}" }), text("[Old](page:old)"), section("faq", { questions: [] })], {
      seoTitle: "",
    }),
  );
  expectLines(lines, [/^! faq/, /^! faq/, /^seoTitle/, /^hero/, /^rich-text/]);
});
