import { MessagePage } from "./message-page";
import { messages } from "./messages";

type Props = { locale: string; homeHref: string };

/** The 404 of a site, in the site's own look and language. */
export function NotFoundMessage({ locale, homeHref }: Props) {
  const { notFoundTitle, notFoundText, backHome } = messages(locale);
  return <MessagePage title={notFoundTitle} text={notFoundText} link={{ href: homeHref, label: backHome }} />;
}

/** What an address shows that belongs to no site; its look is neutral, for there is no theme. */
export function UnknownSiteMessage({ locale }: { locale: string }) {
  const { unknownSiteTitle, unknownSiteText } = messages(locale);
  return <MessagePage title={unknownSiteTitle} text={unknownSiteText} link={null} />;
}
