/** Names that their letters alone would not explain. */
const special: Readonly<Record<string, string>> = {
  alt: "Description for those who do not see it",
  faq: "FAQ",
  footerOrder: "Place in the footer",
  headerOrder: "Place in the header",
  href: "Leads to",
  "image-text": "Image with text",
  isIndexed: "Search engines may list this page",
  isRecommended: "Recommended",
  legalOrder: "Place among the legal pages",
  menuLabel: "Name in menus",
  seoDescription: "Description for search engines",
  seoTitle: "Title for search engines",
  shareImage: "Image for sharing",
  src: "Address of the picture",
  text: "Text",
};

/** A name of the code in words, such as `Primary link` for `primaryLink` and `Rich text` for `rich-text`. */
export function inWords(name: string): string {
  if (special[name]) return special[name];
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
