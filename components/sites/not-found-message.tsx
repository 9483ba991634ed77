import { MessagePage } from "./message-page";

/** The 404 of a site, in the site's own look. Without `homeHref` it offers no link. */
export function NotFoundMessage({ homeHref }: { homeHref?: string }) {
  return (
    <MessagePage
      homeHref={homeHref}
      say={(texts) => ({ title: texts.notFoundTitle, text: texts.notFoundText, linkLabel: texts.backHome })}
    />
  );
}

/** What an address shows that belongs to no site; its look is neutral, for there is no theme. */
export function UnknownSiteMessage() {
  return <MessagePage isAlone say={(texts) => ({ title: texts.unknownSiteTitle, text: texts.unknownSiteText })} />;
}
