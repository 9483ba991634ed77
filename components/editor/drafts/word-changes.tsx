import { diffTexts } from "@/cms/inheritance/word-diff";
import { readableText } from "./readable-text";

type WordChangesProps = { before: unknown; after: unknown };

/** What was changed in a value, word by word: what went is struck out, what came is underlined. */
export function WordChanges({ before, after }: WordChangesProps) {
  const [was, is] = [readableText(before), readableText(after)];
  if (!was && !is) return <p className="text-soft">Empty</p>;
  let position = 0;
  return (
    <p className="whitespace-pre-line wrap-anywhere">
      {diffTexts(was, is).map(({ kind, text }) => {
        const key = `${kind} ${position}`;
        position += text.length;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Sign = kind === "added" ? "ins" : "del";
        const look = kind === "added" ? "bg-success-soft text-success" : "bg-danger-soft text-danger";
        return (
          <Sign key={key} className={`rounded px-0.5 ${look}`}>
            {text}
          </Sign>
        );
      })}
      {!is && <span className="text-soft">{" now empty"}</span>}
    </p>
  );
}
