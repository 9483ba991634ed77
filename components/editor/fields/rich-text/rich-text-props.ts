export type RichTextProps = {
  /** Markdown, as it is stored. */
  value: string;
  max: number;
  isReadOnly: boolean;
  isInvalid: boolean;
  labelId: string;
  problemId: string;
  onChange: (markdown: string) => void;
};

/** Up to this length a text is a few sentences, without headings, lists and tables. */
export const longestShortText = 700;
