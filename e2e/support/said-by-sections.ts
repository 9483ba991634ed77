import { type DeliveredPage, onHost, type Read, read } from "./delivered";
import { type Said, saidOfLink, saidOfPicture, withoutSpaces } from "./said";
import { headingsOf, saidByMarkdown, type Words } from "./said-by-markdown";

type Section = DeliveredPage["sections"][number];
type Context = { words: Words; template: string; locale: string };
type Writer = (fields: Read, context: Context) => Said[];

/**
 * What a page says that is made of an answer of the Delivery API alone, as a storefront in another technology would:
 * this is one, without looks.
 *
 * @param words the product's own, in the page's language.
 */
export function saidBySections({ template, locale, sections }: DeliveredPage, words: Words): Said {
  const context = { words, template, locale };
  const say = (section: Section) => writers[section.kind](read(section.fields), context).join("");
  const isText = sections.map(({ kind }) => kind === "rich-text");
  const [first, last] = [isText.indexOf(true), isText.lastIndexOf(true)];
  if (template !== "legal" || first < 0) return sections.map(say).join("");
  const column = sections.slice(first, last + 1);
  const before = sections.slice(0, first).map(say);
  return [...before, contents(column, words), ...sections.slice(first).map(say)].join("");
}

/** A table of contents, twice: folded and beside the text. */
function contents(column: readonly Section[], words: Words): Said {
  const texts = column.filter(({ kind }) => kind === "rich-text").map(({ fields }) => read(fields).text("body"));
  const headings = texts.flatMap(headingsOf);
  if (headings.length < 2) return "";
  const once = [withoutSpaces(words.onThisPage ?? ""), ...headings].join("");
  return once + once;
}

const plain = (text: string): Said => withoutSpaces(text);
const link = (of: { label: string; href: string } | null): Said => (of ? saidOfLink(of.href) + plain(of.label) : "");
const picture = (of: { src: string; alt: string } | null, alt = of?.alt ?? ""): Said =>
  of ? saidOfPicture(onHost(of.src), alt) : "";
const each = (values: readonly unknown[], write: (of: Read, index: number) => Said[]): Said =>
  values.flatMap((value, index) => write(read(value), index)).join("");

const head: Writer = (of, { words }) => [plain(of.text("heading")), saidByMarkdown(of.text("text"), words)];
const fullHead: Writer = (of, context) => [plain(of.text("eyebrow")), ...head(of, context)];

const writers: Record<Section["kind"], Writer> = {
  hero: (of, context) => {
    const highlights = of
      .list("highlights")
      .map((each) => plain(String(each)))
      .join("");
    const image = picture(of.image("image"));
    const end = context.template === "mosaic" ? [image, highlights] : [highlights, image];
    return [...fullHead(of, context), link(of.link("primaryLink")), link(of.link("secondaryLink")), ...end];
  },
  "rich-text": (of, { words }) => [saidByMarkdown(of.text("body"), words)],
  "feature-grid": (of, context) => [
    ...fullHead(of, context),
    each(of.list("features"), (one) => [plain(one.text("title")), plain(one.text("text")), link(one.link("link"))]),
  ],
  steps: (of, context) => [
    ...fullHead(of, context),
    each(of.list("steps"), (one, at) => [String(at + 1), plain(one.text("title")), plain(one.text("text"))]),
  ],
  pricing: (of, context) => [
    ...fullHead(of, context),
    each(of.list("plans"), (one) => [
      plain(one.text("name")),
      one.truth("isRecommended") ? plain(context.words.recommended ?? "") : "",
      ...["price", "period", "description"].map((name) => plain(one.text(name))),
      ...one.list("features").map((feature) => plain(String(feature))),
      link(one.link("link")),
    ]),
    plain(of.text("note")),
  ],
  faq: (of, context) => [
    ...fullHead(of, context),
    each(of.list("questions"), (one) => [
      plain(one.text("question")),
      saidByMarkdown(one.text("answer"), context.words),
    ]),
  ],
  statistics: (of, context) => [
    ...head(of, context),
    each(of.list("statistics"), (one) => [plain(one.text("label")), plain(one.text("value"))]),
  ],
  quotes: (of) => [
    plain(of.text("eyebrow")),
    plain(of.text("heading")),
    each(of.list("quotes"), (one) => [
      plain(one.text("quote")),
      initials(one.text("name")),
      plain(one.text("name")),
      plain(one.text("role")),
    ]),
  ],
  "logo-grid": (of, context) => [
    ...head(of, context),
    each(of.list("entries"), (one) => {
      const [image, name, to] = [one.image("image"), one.text("name"), one.link("link")];
      const mark = image ? picture(image, image.alt || name) : plain(name);
      const entry = to ? `${saidOfLink(to.href)}${mark},${plain(to.label)}` : mark;
      return [entry, plain(one.text("text"))];
    }),
  ],
  "call-to-action": (of) => [
    plain(of.text("heading")),
    plain(of.text("text")),
    link(of.link("primaryLink")),
    link(of.link("secondaryLink")),
  ],
  "contact-details": (of, context) => {
    const way = (name: string, scheme: string) => {
      const value = of.text(name);
      return value && `${plain(context.words[name] ?? "")}${scheme && saidOfLink(scheme + value)}${plain(value)}`;
    };
    const hours = of.list("hours");
    return [
      ...head(of, context),
      way("email", "mailto:"),
      way("phone", "tel:"),
      way("address", ""),
      hours.length ? plain(context.words.openingHours ?? "") : "",
      each(hours, (one) => [plain(one.text("days")), plain(one.text("times"))]),
      each(of.list("links"), (one) => [link({ label: one.text("label"), href: one.text("href") })]),
    ];
  },
  "rewards-catalog": (of, context) => [
    ...head(of, context),
    each(of.list("rewards"), (one) => {
      const count = new Intl.NumberFormat(context.locale).format(one.number("points"));
      const price = plain((context.words.points ?? "").replace("{count}", count));
      const words = [plain(one.text("title")), plain(one.text("text"))];
      return context.template === "editorial" ? [...words, price] : [price, ...words];
    }),
    plain(of.text("note")),
  ],
  "image-text": (of, context) => [
    plain(of.text("eyebrow")),
    plain(of.text("heading")),
    saidByMarkdown(of.text("body"), context.words),
    link(of.link("link")),
    picture(of.image("image")),
  ],
  gallery: (of, context) => [
    ...head(of, context),
    each(of.list("images"), (one) => [picture(one.image("image")), plain(one.text("caption"))]),
  ],
};

function initials(name: string): Said {
  const words = name.trim().split(/\s+/);
  const [first = "", last = ""] = [words.at(0), words.length > 1 ? words.at(-1) : ""];
  return [first, last].map((word) => [...word][0] ?? "").join("");
}
