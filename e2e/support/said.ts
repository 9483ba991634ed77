/**
 * What a page says, in its order: its words, `⟨where⟩` before the words of a link that leads off the page, and
 * `⟦file|alternative text⟧` for a picture. Without spaces: where lines break is a matter of looks.
 */
export type Said = string;

const tokens =
  /<!--.*?-->|<(script|style|svg)\b.*?<\/\1>|<(?<tag>\/?[a-z][a-z0-9]*)(?<attributes>[^>]*)>|(?<text>[^<]+)/gs;

/** What the main part of a page says, read from its HTML as it was sent. */
export function saidByMain(html: string): Said {
  const [, main = ""] = /<main\b[^>]*>(.*?)<\/main>/s.exec(html) ?? [];
  return saidByHtml(main);
}

export function saidByHtml(html: string): Said {
  const said = [...html.matchAll(tokens)].map(({ groups = {} }) => {
    const { tag, attributes = "", text = "" } = groups;
    if (tag === "a") return saidOfLink(attribute(attributes, "href"));
    if (tag === "img") return saidOfPicture(attribute(attributes, "src"), attribute(attributes, "alt"));
    return withoutSpaces(decoded(text));
  });
  return said.join("");
}

/** Where the page itself leads to its own parts is a matter of its build. */
export function saidOfLink(href: string): Said {
  return href.startsWith("#") ? "" : `⟨${withoutSpaces(href)}⟩`;
}

export function saidOfPicture(src: string, alt: string): Said {
  return `⟦${src}|${withoutSpaces(alt)}⟧`;
}

export const withoutSpaces = (text: string): Said => text.replace(/\s+/g, "");

/** The value of an attribute as it is written in a tag. */
export function attribute(attributes: string, name: string): string {
  return decoded(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    return entities[name] ?? whole;
  });
}
