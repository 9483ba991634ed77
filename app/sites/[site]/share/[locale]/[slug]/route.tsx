import { cacheLife, cacheTag } from "next/cache";
import { ImageResponse } from "next/og";
import { loadPage } from "@/app/sites/_site/load-page";
import { loadSite } from "@/app/sites/_site/load-site";
import { businessOf } from "@/app/sites/_site/metadata";
import { ownerOf } from "@/app/sites/_site/visit";
import { slugSchema } from "@/cms/pages/slug";
import { fillVariables, variableValues } from "@/cms/sections/variables";
import { tags } from "@/cms/tags";
import { ShareCard, type ShareCardText } from "@/components/sites/share-card";

type Props = { params: Promise<{ site: string; locale: string; slug: string }> };

/** The picture that link previews show of a page: PNG, 1200 × 630. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { site: address, locale, slug } = await params;
  const site = await loadSite(decodeURIComponent(address));
  const isPossible = site?.locales.includes(locale) && slugSchema.safeParse(slug).success;
  const page = site && isPossible ? await loadPage(ownerOf(site), slug, [locale]) : null;
  if (!site || !page) return new Response("Not found", { status: 404 });

  const { name, profile } = businessOf(site);
  const { title } = fillVariables(page.document, variableValues(site.platform, site.vendor));
  const text = { title, siteName: name, tagline: profile.tagline[locale] ?? "", colors: site.theme.colors };
  return new Response(await drawCard(text, site.platform.id), { headers: { "content-type": "image/png" } });
}

/** Drawing takes a good part of a second, so a drawn card is stored. */
async function drawCard(text: ShareCardText, platformId: string): Promise<ArrayBuffer> {
  "use cache";
  cacheLife("content");
  cacheTag(tags.platform(platformId));
  return new ImageResponse(<ShareCard {...text} />, { width: 1200, height: 630 }).arrayBuffer();
}
