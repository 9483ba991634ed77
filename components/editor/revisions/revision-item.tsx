import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import type { ShownRevision } from "./revision-source";

const roles = {
  public: { label: "Visitors see it", tone: "success" },
  scheduled: { label: "Scheduled", tone: "warning" },
  draft: { label: "Draft", tone: "neutral" },
} as const;

const notes = {
  whole: "The page became whole; nobody changed a word.",
  override: "The page began to follow its default; nobody changed a word.",
} as const;

type RevisionItemProps = {
  revision: ShownRevision;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  /** Left out where the page says this already. */
  onRestore: (() => void) | undefined;
};

/** One revision: who wrote it and when, whether visitors saw it, and what can be done with it. */
export function RevisionItem({ revision, isChosen, onChoose, onRestore }: RevisionItemProps) {
  const { number, author, saved, published, characters, rewritten } = revision;
  return (
    <li className={`space-y-2 rounded-lg border p-3 text-sm ${isChosen ? "border-accent" : "border-line"}`}>
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-medium">Revision {number}</h3>
        {revision.roles.map((role) => (
          <Badge key={role} tone={roles[role].tone}>
            {roles[role].label}
          </Badge>
        ))}
      </div>
      <p className="wrap-anywhere">
        {author} · {saved}
      </p>
      <p className="text-xs text-soft">
        {published && <>Published {published} · </>}
        {characters.toLocaleString("en")} characters
      </p>
      {rewritten && <p className="text-xs text-soft">{notes[rewritten]}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex min-h-10 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => onChoose(event.target.checked)}
            className="size-4 accent-accent"
            aria-label={`Compare revision ${number}`}
          />
          Compare
        </label>
        {onRestore && (
          <Button look="quiet" aria-label={`Restore revision ${number}`} onClick={onRestore} className="ml-auto">
            Restore
          </Button>
        )}
      </div>
    </li>
  );
}
