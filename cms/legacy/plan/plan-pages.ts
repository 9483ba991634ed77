import { derivePatch } from "../../inheritance/derive-patch";
import type { Origin } from "../../pages/find-origin";
import { type Layer, layers } from "../../pages/layer";
import { homeSlug } from "../../pages/slug";
import type { CountedPage, Limits } from "../../tiers/quota";
import { type ConvertedPage, documentOf } from "../content/document-of";
import type { LinkPlace } from "../html/lead-links";
import { idOf } from "../ids";
import type { LegacyPage } from "../schema";
import { type Decisions, isStillOpen } from "./decisions";
import type { Finding } from "./finding";
import { pauseExcess } from "./pause-excess";
import { type PlannedSlug, planSlugs } from "./plan-slugs";
import type { PageKind, PlannedPage } from "./planned";

/** What stands behind vendors' pages, by slug. */
export type Origins = Map<string, Origin>;

export type PageOwner = {
  platformId: string;
  vendorId: string | null;
  /** The vendor's old code, which its links name. */
  vendor: string | null;
  /** Null for the platform. */
  plan: (Limits & { name: string }) | null;
  /** Where it has pages in Orion already (`placeKey`). */
  takenPlaces: ReadonlySet<string>;
  counted: readonly CountedPage[];
};

export type PageSetting = Pick<LinkPlace, "origin" | "files"> & { decisions: Decisions; origins: Origins };

/** Names a place of one owner's, in one language. */
export const placeKey = (layer: Layer, slug: string) => `${layer}/${slug}`;

/** The platform's own addresses; everything else that had no vendor was written for the vendors. */
const platformSlugs = new Set([
  homeSlug,
  ..."pricing about contact faq terms privacy features integrations".split(" "),
]);

type Open = { page: LegacyPage; findings: Finding[]; decision: Decisions["pages"][string] | undefined; name: string };

/** What the pages of one owner become, with everything that a person should know of them. */
export function planPages(
  pages: readonly LegacyPage[],
  owner: PageOwner,
  setting: PageSetting,
): { pages: PlannedPage[]; findings: Finding[] } {
  const { decisions } = setting;
  const wanted = pages.filter(({ id }) => !decisions.pages[id]?.skip);
  // A page of the platform that is in Orion too stays as it is there; a vendor's makes room.
  const isFree = (slug: string) => !owner.vendorId || !owner.takenPlaces.has(placeKey(layers.vendor, slug));
  const slugs = planSlugs(wanted, isFree, ({ id }) => decisions.pages[id]?.slug);
  const findings: Finding[] = [];
  const planned = [...slugs].flatMap(([page, slug]) => {
    const name = `${owner.vendor ?? "(no vendor)"}/${page.slug}`;
    const open = { page, name, findings, decision: decisions.pages[page.id] };
    return planPage(open, slug, owner, setting) ?? [];
  });
  return { pages: owner.plan ? pauseExcess(planned, owner, owner.plan, { decisions, findings }) : planned, findings };
}

function note(
  { page, findings, decision, name }: Open,
  finding: Pick<Finding, "code" | "found" | "proposal">,
  isOpen = isStillOpen(decision),
) {
  findings.push({ about: "page", legacyId: page.id, name, ...finding, isOpen });
}

function planPage(open: Open, slug: PlannedSlug, owner: PageOwner, setting: PageSetting): PlannedPage | null {
  const { page } = open;
  const { platformId, vendorId, vendor } = owner;
  if (slug.problem) {
    const isNameRefused = open.decision?.slug !== undefined;
    note(
      open,
      { ...slug.problem, proposal: `it moves to “${slug.slug}”` },
      isStillOpen(open.decision, { isNameRefused }),
    );
  }
  const origin = vendorId ? (setting.origins.get(slug.slug) ?? null) : null;
  const kind = vendorId ? (origin ? "override" : "custom") : kindOf(page, slug.slug, setting.decisions);
  if (owner.takenPlaces.has(placeKey(layerOf(kind), slug.slug))) {
    const isNameRefused = open.decision?.slug !== undefined || open.decision?.kind !== undefined;
    const found = "the platform has a page there in Orion";
    const taken = { code: "place-taken", found, proposal: "Orion’s stays, this one is left out" } as const;
    note(open, taken, isStillOpen(open.decision, { isNameRefused }));
    return null;
  }
  if (origin?.isLocked) {
    note(
      open,
      {
        code: "origin-locked",
        found: "the platform has locked what stands behind it",
        proposal: "it comes in, and is not shown as long as that is so",
      },
      false,
    );
  }
  const pageId = idOf(platformId, "page", page.id);
  const converted = shallowDocumentOf(page, {
    pageId,
    place: { vendor, origin: setting.origin, files: setting.files },
    origin,
  });
  if ("unusable" in converted) {
    note(open, { code: "unusable", found: converted.unusable, proposal: "it is left out" });
    return null;
  }
  noteChanges(open, converted);
  return {
    legacyId: page.id,
    pageId,
    revisionId: idOf(pageId, "revision"),
    kind,
    layer: layerOf(kind),
    vendorId,
    slug: slug.slug,
    formerSlugs: slug.formerSlugs,
    redirectedSlugs: slug.redirectedSlugs,
    content: contentOf(converted, origin),
    whole: converted.document,
    isPublished: page.isPublished,
    isPaused: false,
    publishedAt: page.publishedAt ?? page.updatedAt,
    createdAt: page.createdAt,
    updatedAt: page.updatedAt,
  };
}

/** What reads a tree does so in steps that call each other: of boxes in a thousand boxes it knows no end. */
function shallowDocumentOf(...given: Parameters<typeof documentOf>): ReturnType<typeof documentOf> {
  try {
    return documentOf(...given);
  } catch (error) {
    if (error instanceof RangeError) return { unusable: "its content is nested too deeply" };
    throw error;
  }
}

function noteChanges(open: Open, { losses, changes }: ConvertedPage): void {
  if (losses.length)
    note(open, { code: "content-changed", found: `holds ${losses.join(", ")}`, proposal: "it comes in without" });
  if (changes.length) note(open, { code: "text-cut", found: changes.join("; "), proposal: "it comes in so" });
}

function kindOf({ id }: LegacyPage, slug: string, { pages }: Decisions): "platform" | "default" {
  return pages[id]?.kind ?? (platformSlugs.has(slug) ? "platform" : "default");
}

function layerOf(kind: PageKind) {
  if (kind === "platform") return layers.platform;
  return kind === "default" ? layers.default : layers.vendor;
}

function contentOf({ document }: ConvertedPage, origin: Origin | null): PlannedPage["content"] {
  if (!origin) return { document, patch: null, baseRevisionId: null };
  return { document: null, patch: derivePatch(origin.document, document), baseRevisionId: origin.revisionId };
}
