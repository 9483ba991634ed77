import type { ReactNode } from "react";
import { findVisit, type VisitParams } from "../../../visit";

export default async function SiteLayout({ params, children }: { params: Promise<VisitParams>; children: ReactNode }) {
  const visit = await findVisit(await params);
  const locale = visit.kind === "redirect" ? "en" : visit.locale;
  return (
    <html lang={locale}>
      <body>
        <header>{visit.kind !== "redirect" && (visit.site?.vendor?.name ?? visit.site?.platform.name ?? "Nowhere")}</header>
        {visit.kind === "missing" ? (
          <>
            <h1>Not found</h1>
            <div hidden>{children}</div>
          </>
        ) : (
          children
        )}
      </body>
    </html>
  );
}
