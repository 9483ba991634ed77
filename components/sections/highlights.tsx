import { classNames } from "./class-names";
import { Icon } from "./icon";
import { inPlaces } from "./in-places";

/** Short proofs with a check mark each. */
export function Highlights({ highlights, className }: { highlights: string[]; className?: string }) {
  if (highlights.length === 0) return null;
  return (
    <ul className={classNames("flex flex-wrap gap-x-6 gap-y-2 text-[0.9375rem] text-soft", className)}>
      {inPlaces(highlights, (highlight, key) => (
        <li key={key} className="flex items-center gap-2">
          <Icon name="check" strokeWidth={2.5} className="size-4 text-link" />
          {highlight}
        </li>
      ))}
    </ul>
  );
}
