import type { PageState } from "@/cms/inheritance/page-state";
import { layers } from "@/cms/pages/layer";
import type { Inheritance } from "./inheritance";

type Told = Pick<Inheritance, "names" | "isOwn"> & { state: PageState; share: { customised: number; total: number } };

/** What stands behind a page, as it is called within a sentence: `the OMS default`. */
export function originName(layer: number | null, platform: string): string {
  return layer === layers.platform ? `the ${platform} page` : `the ${platform} default`;
}

/** What a vendor's page is, in a sentence, and what follows from it; null where nothing stands behind the page. */
export function bannerWords({ state, names, isOwn, share }: Told): { title: string; detail: string } | null {
  const { platform, vendor } = names;
  switch (state.kind) {
    case "override": {
      const behind = originName(state.origin, platform);
      const title = isOwn ? `This page overrides ${behind}.` : `${vendor} overrides ${behind}.`;
      return { title, detail: pausedWords(state.paused, isOwn) ?? shareWords(share) };
    }
    case "detached": {
      const behind = originName(state.origin, platform);
      const title = isOwn ? `This page is detached from ${behind}.` : `${vendor} detached this page from ${behind}.`;
      return {
        title,
        detail: pausedWords(state.paused, isOwn) ?? "It stays as it is, whatever becomes of the default.",
      };
    }
    case "custom": {
      if (state.shadows === null && !state.paused) return null;
      const behind = originName(state.shadows, platform);
      if (state.paused) {
        const title = isOwn ? "This page is your own." : `This page is ${vendor}’s own.`;
        return { title, detail: pausedWords(state.paused, isOwn) ?? "" };
      }
      const title = `Since this page was written, ${behind} has appeared at its address.`;
      return { title, detail: "Visitors go on seeing this page. Adopted, it keeps what differs and follows the rest." };
    }
    case "hidden":
      return { title: "This page is hidden.", detail: "Visitors do not see it, and menus leave it out." };
    case "default":
      return null;
  }
}

function shareWords({ customised, total }: Told["share"]): string {
  if (!customised) return "No section is changed yet: all of them follow it.";
  return `${customised} of ${total} ${total === 1 ? "section" : "sections"} ${customised === 1 ? "is" : "are"} customised${customised < total ? "; the rest follows it" : ""}.`;
}

function pausedWords(paused: "locked" | "plan" | null, isOwn: boolean): string | null {
  if (paused === "locked") {
    return "It is paused: the platform has locked the default, and visitors see that. What is written here is kept.";
  }
  if (paused === "plan") {
    const whose = isOwn ? "your plan" : "the vendor’s plan";
    const chosen = isOwn ? "when you choose it in place of another" : "when it is chosen in place of another";
    return `It is paused: it is over ${whose}, so visitors do not see it. It comes back with a larger plan, or ${chosen}.`;
  }
  return null;
}

/** That updates of the default wait for a decision; whose it is. */
export function updatesWords(updates: number, { isOwn, names }: Pick<Inheritance, "isOwn" | "names">): string {
  const what = updates === 1 ? "1 change needs" : `${updates} changes need`;
  return isOwn
    ? `The default was updated: ${what} your decision.`
    : `The default was updated: ${what} a decision of ${names.vendor}.`;
}
