import { type Components, toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { isSafeHref, isSafeImageSource } from "@/cms/sections/fields";
import { messages } from "@/components/sites/messages";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { markdownTree } from "./markdown-tree";
import { pictureSource } from "./picture-source";
import type { RenderContext } from "./render-context";

type Props = {
  source: string;
  context: RenderContext;
  /** Level of the highest heading, to stand below the headings around the text. */
  topLevel?: 2 | 3 | 4;
  className?: string;
};

/** A Markdown text, cleaned: no raw HTML, no link or image but those whose addresses are allowed. */
export function Markdown({ source, context, topLevel = 2, className }: Props) {
  if (!source.trim()) return null;
  const tree = markdownTree(source, { locale: context.locale, prefix: context.anchorPrefix });
  const components = { ...elements(context), ...(topLevel !== 2 && lowerHeadings(topLevel)) };
  return (
    <div className={classNames("prose", className)}>{toJsxRuntime(tree, { Fragment, jsx, jsxs, components })}</div>
  );
}

function elements(context: RenderContext): Partial<Components> {
  const texts = messages(context.locale);
  return {
    a: ({ node: _, href, children, ...rest }) => {
      const address = href && isSafeHref(href) ? context.href(href) : null;
      return address === null ? (
        <span>{children}</span>
      ) : (
        <a {...rest} href={address}>
          {children}
        </a>
      );
    },
    img: ({ src, alt = "" }) =>
      typeof src === "string" && isSafeImageSource(src) ? (
        <img {...inText(src, context)} alt={alt} loading="lazy" decoding="async" />
      ) : (
        <span>{alt}</span>
      ),
    input: ({ checked }) => (
      <span className="-ml-6 mr-1.5 inline-block align-[-0.15em]">
        <Icon name={checked ? "square-check" : "square"} className="size-4.5" />
        <span className="sr-only">{checked ? texts.done : texts.notDone}</span>
      </span>
    ),
    // The corner of a comparison has no text, so it is no heading.
    th: ({ node: _, ...rest }) => (rest.children ? <th {...rest} /> : <td />),
  };
}

/** A picture in running text, as wide as the text. */
function inText(src: string, context: RenderContext) {
  const unknown = { src, width: 1600, height: 1000 };
  const sizes = "(min-width: 48rem) 44rem, 100vw";
  const { position: _, ...source } = pictureSource(unknown, context, { sizes, isLazy: true });
  return source;
}

/** Headings of a text inside an item: lower, and without ids, for nothing links there. */
function lowerHeadings(topLevel: 3 | 4): Partial<Components> {
  const [Second, Third] = topLevel === 3 ? (["h3", "h4"] as const) : (["h4", "h5"] as const);
  return {
    h2: ({ children }) => <Second>{children}</Second>,
    h3: ({ children }) => <Third>{children}</Third>,
    h4: ({ children }) => <h5>{children}</h5>,
    h5: ({ children }) => <h6>{children}</h6>,
  };
}
