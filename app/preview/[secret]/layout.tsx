import type { ReactNode } from "react";
import { fontFamilies } from "@/components/sites/fonts";
import { SiteFrame } from "@/components/sites/site-frame";
import { themeVariables } from "@/components/sites/theme-variables";
import { Time } from "@/components/ui/time";
import { loadShared } from "../_preview/load-shared";
import { NoSite } from "../_preview/no-site";
import { previewVisit } from "../_preview/preview-visit";
import "@/components/sites/site.css";
import "../preview.css";

type Props = { params: Promise<{ secret: string }>; children: ReactNode };

const reasons = {
  expired: {
    title: "This preview link has expired",
    text: "Ask whoever sent it to you for a new one.",
  },
  unknown: {
    title: "This preview link does not work",
    text: "It may not be complete, or it was taken back. Ask whoever sent it to you for a new one.",
  },
};

/** Every answer has a nonce of its own, so nothing of these pages is made ahead of a request. */
export const instant = false;

/** What a preview link leads to: the page in its site, below a word about what it is. */
export default async function SharedPreviewLayout({ params, children }: Props) {
  const preview = await loadShared((await params).secret);
  if (typeof preview === "string") {
    return <NoSite {...reasons[preview]}>{children}</NoSite>;
  }
  const { chrome, template } = previewVisit(preview);
  return (
    <html lang={preview.locale} style={themeVariables(preview.stage.site.theme, fontFamilies)}>
      <body>
        <aside aria-label="Preview" lang="en" className="preview-banner">
          <span>This is a preview, not the public page.</span>
          <span>
            The link expires <Time at={preview.expiresAt} now={new Date()} locale="en" />.
          </span>
        </aside>
        <SiteFrame chrome={chrome} locale={preview.locale} template={template}>
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
