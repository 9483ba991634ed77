import { Archive } from "lucide-react";
import type { ReactNode } from "react";
import type { RetiredSection as Stored } from "@/cms/sections/retired";
import { inWords } from "../pages/words";
import { Alert } from "../ui/alert";
import { PlainFields } from "./compare/plain-value";

type RetiredSectionProps = {
  section: Stored;
  /** Where the section comes from, and the way back there. */
  source: ReactNode;
};

/** A section of a kind that does not exist any more: what it says is kept and can be read, and nobody writes in it. */
export function RetiredSection({ section, source }: RetiredSectionProps) {
  return (
    <section aria-label="Fields" className="space-y-5">
      <header className="space-y-2">
        <h2 className="flex items-center gap-2 font-semibold tracking-tight">
          <Archive aria-hidden="true" className="size-4 text-soft" /> {inWords(section.kind)}
        </h2>
        {source}
      </header>
      <Alert>
        <p>A kind of section that does not exist any more: {inWords(section.kind)}.</p>
        <p>
          Visitors do not see it. What it says is kept; it can be moved or taken out, and its words can be copied into a
          section of another kind.
        </p>
      </Alert>
      <div className="rounded-lg border border-line bg-canvas p-4 text-sm">
        <PlainFields fields={section.fields} />
      </div>
    </section>
  );
}
