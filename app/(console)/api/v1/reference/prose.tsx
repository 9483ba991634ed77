/** A text of the document: what stands between backticks is code, and an empty line begins a paragraph. */
export function Prose({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph} className="text-sm text-soft wrap-anywhere">
      <Inline text={paragraph} />
    </p>
  ));
}

/** The same within a line. */
export function Inline({ text }: { text: string }) {
  // Every second part stood between backticks.
  return text.split("`").map((part, index) =>
    index % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name, and never change
      <code key={index} className="text-[0.9em] text-ink">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
