import type { Page } from "@playwright/test";

/** What a page says of itself in its HTML, before any script runs. */
export type Facts = {
  lang: string | null;
  title: string;
  canonical: string | null;
  robots: string | null;
  /** Addresses of translations by language. */
  alternates: Record<string, string>;
  headings: string[];
  /** Every `href` of a link, as it is written. */
  links: string[];
  /** Pictures, styles and icons, as they are written. */
  assets: string[];
  ids: string[];
  /** The text of the main part, without spaces at its ends. */
  text: string;
};

/** Reads HTML with a browser's parser; the page only lends it and shows nothing. */
export function readFacts(parser: Page, html: string): Promise<Facts> {
  return parser.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "text/html");
    const values = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
    const [canonical = null] = values('link[rel="canonical"]', "href");
    const [robots = null] = values('meta[name="robots"]', "content");
    const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute("hreflang") ?? "",
      link.getAttribute("href") ?? "",
    ]);
    return {
      lang: document.documentElement.getAttribute("lang"),
      title: document.title,
      canonical,
      robots,
      alternates: Object.fromEntries(alternates),
      headings: [...document.querySelectorAll("h1")].map((heading) => heading.textContent ?? ""),
      links: values("a[href]", "href"),
      assets: [
        ...values("img[src]", "src"),
        ...values('link[rel="stylesheet"], link[rel="icon"], link[rel="preload"]', "href"),
      ],
      ids: values("[id]", "id"),
      text: document.querySelector("main")?.textContent?.trim() ?? "",
    };
  }, html);
}
