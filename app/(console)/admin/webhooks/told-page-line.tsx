import type { ToldPage } from "@/cms/webhooks/told-page";
import { editorAddresses } from "@/lib/console/editor-addresses";

/** The page that a message is about, with the way to its editor. */
export function ToldPageLine({ page: { pageId, slug, locale, vendor } }: { page: ToldPage }) {
  const name = `/${slug}${locale ? ` (${locale})` : ""}`;
  return (
    <p className="wrap-anywhere">
      {pageId ? (
        <a
          href={editorAddresses(pageId)[0]}
          className="text-accent underline underline-offset-4"
          aria-label={`The page ${name}`}
        >
          {name}
        </a>
      ) : (
        name
      )}
      {vendor && <span className="text-soft"> of {vendor}</span>}
    </p>
  );
}
