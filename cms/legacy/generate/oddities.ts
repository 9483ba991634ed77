import { beautifulHtml, hostileHtml, mixedMarkdown, plainMarkdown, wordHtml } from "./hostile-html";
import { type GivenPage, titleOf } from "./pages";
import { copiedHtml, sharedHtml } from "./texts";

/** The pages that the system had for itself, and showed in the shops of vendors without one of their own. */
export function ownPages(): GivenPage[] {
  const names = [
    "platform_homepage",
    "pricing",
    "about",
    "contact",
    "faq",
    "terms",
    "privacy",
    "features",
    "integrations",
  ];
  const written: GivenPage[] = names.map((slug) => ({ slug, content: sharedHtml(titleOf(slug)) }));
  return [
    ...written,
    { slug: "shipping", content: sharedHtml("Shipping") },
    { slug: "returns", content: mixedMarkdown, contentFormat: "markdown", title: "Delivery and returns" },
    { slug: "Imprint", content: sharedHtml("Imprint"), template: "legal" },
    { slug: "press-kit", content: sharedHtml("Press kit"), isPublished: false, publishedAt: null },
  ];
}

/** What is odd about the pages of the first vendors, one kind of thing each. */
export function odditiesOf(vendorId: number, vendor: string): GivenPage[] {
  switch (vendorId) {
    case 1:
      return [
        { slug: "about", content: hostileHtml },
        { slug: "our-story", content: beautifulHtml },
        { slug: "conditions", content: wordHtml },
        { slug: "who-we-are", content: plainMarkdown, contentFormat: "markdown" },
      ];
    case 2:
      return [
        { slug: "about", content: copiedHtml("About", vendor) },
        { slug: "About", content: "<p>The draft of another.</p>", isPublished: false, publishedAt: null },
        { slug: "about.html", content: "<p>The very old one.</p>" },
        { slug: "login", content: "<p>How to sign in at our shop.</p>" },
        { slug: "Über uns!", content: "<p>Wer wir sind.</p>", title: "Über uns" },
        { slug: "de", content: "<p>Deutsch.</p>" },
      ];
    case 3:
      // No subscription: the smallest plan, with room for none of its own.
      return ["one", "two", "three", "four"].map((slug) => ({ slug: `page-${slug}`, content: `<p>Page ${slug}.</p>` }));
    case 4:
      return [
        {
          slug: "long",
          content: "<p>Long.</p>",
          title: "Long title ".repeat(20),
          metaDescription: "Words. ".repeat(60),
        },
        { slug: "endless", content: `<p>${"All in one paragraph. ".repeat(3_000)}</p>` },
        { slug: "empty", content: "" },
      ];
    case 6:
      return [
        {
          slug: "headings",
          content: Array.from({ length: 130 }, (_, n) => `<h2>Part ${n}</h2><p>Text ${n}.</p>`).join(""),
        },
        { slug: "dense", content: Array.from({ length: 900 }, (_, n) => `<p>${"Word ".repeat(20)}${n}</p>`).join("") },
      ];
    default:
      return [];
  }
}
