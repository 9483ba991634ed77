import type { legacyPages } from "../schema";
import type { Chance } from "./chance";
import { copiedHtml, ordinaryHtml, sharedHtml } from "./texts";

export type NewPage = typeof legacyPages.$inferInsert;

/** A page by what is particular about it. */
export type GivenPage = Pick<NewPage, "slug" | "content"> & Partial<NewPage>;

const day = 86_400_000;
const beginning = Date.UTC(2020, 0, 6, 8);

/** A page of a vendor, or of none, complete. */
export function pageOf(vendorId: number | null, { slug, content, ...given }: GivenPage): NewPage {
  // A moment of its own for each, so that the older of two is always the same one.
  const createdAt = new Date(beginning + (vendorId ?? 0) * 60_000 + slug.length * 1_000);
  return {
    vendorId,
    slug,
    content,
    title: given.title ?? titleOf(slug),
    contentFormat: "html",
    template: "default",
    metaDescription: `${titleOf(slug)}, in short.`,
    metaKeywords: "shop, luxembourg",
    isPublished: true,
    publishedAt: new Date(createdAt.getTime() + day),
    displayOrder: slug.length % 10,
    showInHeader: slug === "about",
    showInFooter: slug === "contact",
    createdAt,
    updatedAt: new Date(createdAt.getTime() + 30 * day),
    ...given,
  };
}

export function titleOf(slug: string): string {
  const words = slug.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || "Untitled";
}

const shared = ["about", "contact", "shipping", "returns"] as const;
const own = [
  "our-story",
  "services",
  "workshop",
  "gift-cards",
  "events",
  "wholesale",
  "repairs",
  "team",
  "press",
  "recipes",
] as const;

/** Pages as most vendors have them: copies of the system's own, some changed, then pages of their own. */
export function ordinaryPages(chance: Chance, vendor: string, count: number): GivenPage[] {
  return Array.from({ length: count }, (_, index): GivenPage => {
    const isShared = index < Math.min(3, count - 1);
    if (!isShared) {
      const name = own[(index + own.length - 3) % own.length] ?? "page";
      const slug = index - 3 >= own.length ? `${name}-${index}` : name;
      return { slug, content: ordinaryHtml(chance, vendor), isPublished: chance.below(12) > 0 };
    }
    const slug = shared[index] ?? "about";
    const content = chance.below(3) ? copiedHtml(titleOf(slug), vendor) : sharedHtml(titleOf(slug));
    return { slug, content };
  });
}
