import type { WordDiff } from "@/cms/inheritance/word-diff";
import type { ValueChange } from "@/cms/pages/compare-values";
import { wayTo } from "../../pages/way-to";
import { PlainValue } from "./plain-value";
import { type SideNames, TwoSides } from "./two-sides";

/** One field that differs, with what each side says; of texts the words that went and came are marked. */
export function ChangeRow({ change, names }: { change: ValueChange; names: SideNames }) {
  const { path, before, after, words } = change;
  return (
    <div className="space-y-1.5">
      <p className="text-sm font-medium">{wayTo(path)}</p>
      <TwoSides
        names={names}
        before={<Value value={before} words={words} but="added" />}
        after={<Value value={after} words={words} but="removed" />}
      />
    </div>
  );
}

type ValueProps = { value: unknown; words: WordDiff | null; but: "added" | "removed" };

function Value({ value, words, but }: ValueProps) {
  if (value === undefined) return <span className="text-soft">Not there</span>;
  if (!words || value === "") return <PlainValue value={value} />;
  let position = 0;
  return (
    <span className="whitespace-pre-wrap">
      {words
        .filter(({ kind }) => kind !== but)
        .map(({ kind, text }) => {
          const key = position;
          position += text.length;
          return <Word key={key} kind={kind} text={text} />;
        })}
    </span>
  );
}

function Word({ kind, text }: WordDiff[number]) {
  if (kind === "removed") return <del className="rounded-sm bg-danger-soft text-danger">{text}</del>;
  if (kind === "added") return <ins className="rounded-sm bg-success-soft text-success">{text}</ins>;
  return text;
}
