import type { ReactNode } from "react";
import { fontFamilies } from "@/components/sites/fonts";
import { themeVariables } from "@/components/sites/theme-variables";
import { loadLive } from "../../_preview/load-live";
import { NoSite } from "../../_preview/no-site";
import "@/components/sites/site.css";
import "../../preview.css";

type Props = { params: Promise<{ page: string }>; children: ReactNode };

/** Every answer has a nonce of its own, so nothing of these pages is made ahead of a request. */
export const instant = false;

/** The document in which an editor's preview stands, in the look of the page's site. */
export default async function LivePreviewLayout({ params, children }: Props) {
  const live = await loadLive((await params).page);
  if (!live) {
    return (
      <NoSite title="There is nothing to preview" text="Sign in again, then reload the page that you are writing.">
        {children}
      </NoSite>
    );
  }
  const { page, stage } = live;
  return (
    <html lang={page.locale} style={themeVariables(stage.site.theme, fontFamilies)}>
      <body>{children}</body>
    </html>
  );
}
