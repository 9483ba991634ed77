import { z } from "zod";
import type { Context } from "@/cms/context";
import type { Tenant } from "@/cms/memberships/find-tenant";
import type { Action } from "@/cms/policy";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { pageSchemas } from "../../_schemas/page";
import { pageAnswer } from "./page-answer";

/** Where pages are worked on. From the platform its admins reach the pages of its vendors too, each by its id. */
export type PagesAt = {
  place: "platform" | "vendor";
  /** What the ids of operations name the pages by, before `Page`. */
  whose: "" | "Vendor";
  /** The path of the list. */
  path: string;
};

export const onPlatform: PagesAt = { place: "platform", whose: "", path: "/platforms/{platform}/pages" };
export const ofVendor: PagesAt = {
  place: "vendor",
  whose: "Vendor",
  path: "/platforms/{platform}/vendors/{vendor}/pages",
};

export const ofPage = z.strictObject({ pageId: id });
export const ofSection = z.strictObject({ pageId: id, sectionId: id });

/** Where a page that was made can be read. */
export function pageLocation({ platform, vendor }: Tenant, pageId: string): string {
  return `/platforms/${platform}${vendor && `/vendors/${vendor}`}/pages/${pageId}`;
}

type Verb = (ctx: Context, target: { pageId: string; version?: number }) => Promise<{ tags: string[] }>;

type Step = {
  /** The last part of the path, and of the id the first: `unpublish` makes `unpublishPage`. */
  name: string;
  summary: string;
  description?: string;
  needs: Action;
  /** Whether the page's version rises by it, and must be named; otherwise it may be. */
  isConditional: boolean;
  verb: Verb;
};

/** An operation that does one thing to a page and takes nothing but the version that was seen. */
export function pageStep({ place, whose, path }: PagesAt, { name, needs, verb, ...step }: Step): Operation {
  return operation({
    ...step,
    mayNameVersion: !step.isConditional,
    id: `${name}${whose}Page`,
    method: "POST",
    path: `${path}/{pageId}/${name}`,
    tag: "Pages",
    place,
    needs: [needs, "page.read"],
    params: ofPage,
    answer: pageSchemas.Page,
    run: async (ctx, { params: { pageId }, version }) => {
      const { tags } = await verb(ctx, { pageId, version });
      return pageAnswer(ctx, pageId, { tags });
    },
  });
}
