import { eq, sql } from "drizzle-orm";
import { pages, platforms } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { translationsOf } from "./at-place";
import { findOrigin } from "./find-origin";
import { publicRevisionId } from "./public-revision";

/** A page in one of the languages of its platform. */
export type Translation = {
  locale: string;
  /** Where a visitor of the language finds no translation, this one is shown. */
  isDefaultLocale: boolean;
  isCurrent: boolean;
  /** `inherited` where a vendor shows the platform's page in this language and has none of its own. */
  state: "public" | "draft" | "inherited" | "missing";
  /** Null where it has no page of its own. */
  pageId: string | null;
};

/**
 * The languages that a page's platform offers, with the page in each of them; the platform's default language first.
 *
 * @throws NotFound, Forbidden.
 */
export async function listTranslations(ctx: Context, { pageId }: { pageId: string }): Promise<Translation[]> {
  const { db } = ctx;
  const [row] = await db
    .select({ page: pages, locales: platforms.locales, defaultLocale: platforms.defaultLocale })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .where(eq(pages.id, pageId));
  if (!row || !isInScope(ctx.scope, row.page)) throw new NotFound("The page does not exist.");
  const { page, defaultLocale } = row;
  authorise(ctx, "page.read", page);
  const written = await db
    .select({ pageId: pages.id, locale: pages.locale, isPublic: sql<boolean>`${publicRevisionId} is not null` })
    .from(pages)
    .where(translationsOf(page));
  const languages = [...new Set([defaultLocale, ...row.locales, ...written.map(({ locale }) => locale)])];
  return Promise.all(
    languages.map(async (locale): Promise<Translation> => {
      const own = written.find((each) => each.locale === locale);
      const about = { locale, isDefaultLocale: locale === defaultLocale, isCurrent: locale === page.locale };
      if (own) return { ...about, pageId: own.pageId, state: own.isPublic ? "public" : "draft" };
      const behind = page.vendorId === null ? null : await findOrigin(db, { ...page, locale });
      return { ...about, pageId: null, state: behind?.isShownByVendors ? "inherited" : "missing" };
    }),
  );
}
