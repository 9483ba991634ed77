import type { ReactNode } from "react";
import type { Template } from "@/cms/pages/template";
import { Footer } from "./footer";
import { Header } from "./header";
import type { SiteChrome } from "./site-chrome";
import { SkipLink } from "./skip-link";

type Props = { chrome: SiteChrome; locale: string; template: Template; children: ReactNode };

/** A page of a site with what stands around it. */
export function SiteFrame({ chrome, locale, template, children }: Props) {
  return (
    <>
      <SkipLink locale={locale} />
      <Header chrome={chrome} locale={locale} template={template} />
      {children}
      <Footer chrome={chrome} locale={locale} />
    </>
  );
}
