import { BookOpen, Plus } from "lucide-react";
import { buttonClass } from "@/components/ui/button";
import { referencePath } from "./reference-path";

/** The ways on from a list of tokens. @param newHref left out for those who may make none. */
export function TokenLinks({ newHref }: { newHref: string | null }) {
  return (
    <div className="flex flex-wrap gap-2">
      <a href={referencePath} className={buttonClass("secondary")}>
        <BookOpen aria-hidden="true" className="size-4" /> API reference
      </a>
      {newHref && (
        <a href={newHref} className={buttonClass("primary")}>
          <Plus aria-hidden="true" className="size-4" /> New token
        </a>
      )}
    </div>
  );
}
