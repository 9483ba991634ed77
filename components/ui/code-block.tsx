import { CopyButton } from "./copy-button";

type CodeBlockProps = {
  /** Stands above it, and says what is copied. */
  title: string;
  code: string;
};

/** Lines of code, to be read and taken away. */
export function CodeBlock({ title, code }: CodeBlockProps) {
  return (
    <figure className="overflow-hidden rounded-lg border border-line bg-canvas">
      <figcaption className="flex items-center justify-between gap-3 border-b border-line py-1 pr-1.5 pl-4 text-xs font-medium text-soft">
        {title}
        <CopyButton what={title} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard */}
      <pre tabIndex={0} className="overflow-x-auto px-4 py-3 text-xs leading-5 -outline-offset-2">
        <code>{code}</code>
      </pre>
    </figure>
  );
}
