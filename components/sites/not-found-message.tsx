import { mainId } from "./main-id";
import { MessagePage } from "./message-page";
import { messages } from "./messages";
import { OrionMark } from "./orion-mark";

type Props = { locale: string; homeHref: string };

/** The 404 of a site, in the site's own look and language. */
export function NotFoundMessage({ locale, homeHref }: Props) {
  const { notFoundTitle, notFoundText, backHome } = messages(locale);
  return <MessagePage title={notFoundTitle} text={notFoundText} link={{ href: homeHref, label: backHome }} />;
}

/** What an address shows that belongs to no site: there is no theme, so it wears Orion's mark. */
export function UnknownSiteMessage({ locale }: { locale: string }) {
  const { unknownSiteTitle, unknownSiteText } = messages(locale);
  return (
    <main id={mainId} tabIndex={-1} className="ground-plain wrap grid min-h-dvh content-center py-band outline-none">
      <p className="flex items-center gap-3 font-semibold tracking-tight">
        <OrionMark />
        Orion
      </p>
      <h1 className="mt-8 max-w-[20ch] text-display-md">{unknownSiteTitle}</h1>
      <p className="mt-5 max-w-[50ch] text-lead text-muted">{unknownSiteText}</p>
    </main>
  );
}
