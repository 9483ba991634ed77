import type { MediaUses } from "@/cms/media/media";
import { Badge } from "../ui/badge";

type PictureUsesProps = {
  known: MediaUses;
  /** The start of the addresses of editors of pages. */
  editorPath: string;
};

/** Where a picture is shown: the pages, each leading to its editor, and the logo. */
export function PictureUses({ known: { uses, count, isLogo }, editorPath }: PictureUsesProps) {
  return (
    <section aria-labelledby="picture-uses" className="space-y-2">
      <h3 id="picture-uses" className="text-sm font-medium">
        Where it is used
      </h3>
      {isLogo && <p className="text-sm">It is the logo of the storefront, in the settings of its look.</p>}
      {uses.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line text-sm">
          {uses.map(({ pageId, title, slug, locale, vendor, isPublic, isEarlier }) => (
            <li key={pageId} className="flex flex-wrap items-center gap-x-2 gap-y-1 px-3 py-2">
              <a href={`${editorPath}/${pageId}`} className="font-medium wrap-anywhere text-accent underline">
                {title}
              </a>
              <span className="text-soft wrap-anywhere">
                /{slug} ({locale.toUpperCase()})
              </span>
              {vendor && <Badge>{vendor}</Badge>}
              <Badge tone={isPublic ? "success" : "neutral"}>{isPublic ? "Published" : "Draft"}</Badge>
              {isEarlier && (
                <span className="w-full text-soft">
                  {vendor ? `An override of ${vendor}` : "An override"} follows an earlier revision that shows it.
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {!uses.length && !isLogo && <p className="text-sm text-soft">No page shows it.</p>}
      {count > uses.length && <p className="text-sm text-soft">{more(count - uses.length)}</p>}
    </section>
  );
}

const more = (count: number) => (count === 1 ? "And one more page." : `And ${count.toLocaleString("en")} more pages.`);
