import { type CSSProperties, type ReactNode, Suspense } from "react";
import { siteChrome } from "@/app/sites/_site/chrome";
import { loadSitePages } from "@/app/sites/_site/load-page";
import { templateOf } from "@/app/sites/_site/template-of";
import { findVisit, ownerOf, type VisitParams } from "@/app/sites/_site/visit";
import { fontFamilies } from "@/components/sites/fonts";
import { supportedLocale } from "@/components/sites/messages";
import { NotFoundMessage, UnknownSiteMessage } from "@/components/sites/not-found-message";
import { SiteFrame } from "@/components/sites/site-frame";
import { themeVariables } from "@/components/sites/theme-variables";
import "@/components/sites/site.css";

/** Where there is no site there is no theme; the type is that of the application's own front page. */
const noTheme = { "--font-heading": fontFamilies.geist, "--font-body": fontFamilies.geist } as CSSProperties;

type Props = { params: Promise<VisitParams>; children: ReactNode };

/** The frame of every page of a site; on a 404 it shows the message too (see not-found.tsx). */
export default async function SiteLayout({ params, children }: Props) {
  const visit = await findVisit(await params);
  if (visit.kind === "redirect" || !visit.site) {
    const locale = supportedLocale(visit.kind === "missing" ? visit.locale : "");
    return (
      <html lang={locale} style={noTheme}>
        <body>
          <UnknownSiteMessage locale={locale} />
          <StatusOnly>{children}</StatusOnly>
        </body>
      </html>
    );
  }
  const { site, locale } = visit;
  const pages = await loadSitePages(ownerOf(site), site.locales);
  const chrome = siteChrome(site, pages, locale, visit.kind === "page" ? visit.slug : null);
  return (
    <html lang={locale} style={themeVariables(site.theme, fontFamilies)}>
      <body>
        <SiteFrame chrome={chrome} locale={locale} template={templateOf(visit)}>
          {visit.kind === "page" ? (
            children
          ) : (
            <>
              <NotFoundMessage locale={locale} homeHref={chrome.homeHref} />
              <StatusOnly>{children}</StatusOnly>
            </>
          )}
        </SiteFrame>
      </body>
    </html>
  );
}

/**
 * A page that only throws `notFound()`. Within a boundary of its own the throw sets the status, and what the layout
 * shows is kept; without one, Next would throw away the HTML and leave the message to JavaScript. React then reports
 * the boundary as recovered (its error 419), which is no error here.
 */
function StatusOnly({ children }: { children: ReactNode }) {
  return (
    <>
      <script>{'addEventListener("error",e=>{e.message.includes("#419")&&e.preventDefault()})'}</script>
      <Suspense>{children}</Suspense>
    </>
  );
}
