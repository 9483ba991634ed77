import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Site } from "@/cms/sites/site";
import { businessOf } from "./metadata";
import { findSiteOr404, type SiteFileContext } from "./site-file";

/** Answers with a site's icon as SVG: the platform's mark, or a monogram in the theme's colours. */
export async function iconResponse(context: SiteFileContext): Promise<Response> {
  const site = await findSiteOr404(context);
  if (site instanceof Response) return site;
  const svg = (await ownMark(site)) ?? monogram(site);
  return new Response(svg, {
    headers: {
      "content-type": "image/svg+xml",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

async function ownMark({ theme }: Site): Promise<string | null> {
  const source = theme.mark?.src;
  if (!source?.startsWith("/illustrations/") || !source.endsWith(".svg") || source.includes("..")) return null;
  return readFile(path.join(process.cwd(), "public", source), "utf8").catch(() => null);
}

function monogram(site: Site): string {
  const { colors, radius } = site.theme;
  const [letter = ""] = businessOf(site).name.toLocaleUpperCase();
  const corner = { none: 0, small: 8, medium: 14, large: 20 }[radius];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${corner}" fill="${colors.primary}"/><text x="32" y="45" text-anchor="middle" font-family="system-ui, sans-serif" font-size="38" font-weight="700" fill="${colors.onPrimary}">${escapeXml(letter)}</text></svg>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
