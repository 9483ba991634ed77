import { randomUUID } from "node:crypto";
import { beforeAll } from "vitest";
import type { Context } from "@/cms/context";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { testDatabase } from "@/test/database";
import { aDocument, aPerson, aPlatform, aSection, aTier, aUser, aVendor, publishedRevision } from "@/test/factories";
import { aDefault, asSeen, pageRow, rewrite } from "@/test/storefronts";

export const database = testDatabase();
export const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

/** A vendor with a neighbour on its platform; it is a member of another platform too. */
export const world = {
  platformId: "",
  otherPlatformId: "",
  thirdPlatformId: "",
  vendorId: "",
  neighbourId: "",
  tierId: "",
  userId: "",
};

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.otherPlatformId = await aPlatform(ctx);
    world.thirdPlatformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, [world.platformId, world.otherPlatformId]);
    world.neighbourId = await aVendor(ctx, world.platformId);
    world.tierId = await aTier(ctx);
    world.userId = await aUser(ctx);
    await aPerson(ctx, { roles: [{ kind: "super-admin" }] });
  }),
);

export const [intro, outro] = [aSection("Intro"), aSection("Outro")];
export const member = () => ({ platformId: world.platformId, vendorId: world.vendorId });
export const freshSlug = () => `page-${randomUUID()}`;
export const content = () => ({ document: aDocument({ title: "Written", sections: [intro, outro] }) });
export const versioned = async (pageId: string) => ({ pageId, version: (await pageRow(database, pageId)).version });

type Place = ReturnType<typeof member> & { slug: string; locale: string };

export async function inherited(): Promise<Place & { defaultId: string }> {
  const place = { ...member(), slug: freshSlug(), locale: "en" };
  return { ...place, defaultId: await run((ctx) => aDefault(ctx, place, [intro, outro])) };
}

/** An override of a default, published, with the intro changed. */
export async function overridden(): Promise<{ pageId: string; defaultId: string }> {
  const { defaultId, ...place } = await inherited();
  const change = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };
  const { pageId } = await run((ctx) => overridePage(ctx, { ...place, change }));
  await run((ctx) => publishPage(ctx, { pageId }));
  return { pageId, defaultId };
}

/** The same, after the default changed what it changes. */
export async function behind() {
  const { pageId, defaultId } = await overridden();
  await run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [aSection("Theirs", intro.id), outro] }));
  return { ...(await versioned(pageId)), choices: { sections: { [intro.id]: "mine" as const } } };
}

export const defaultPage = async () => ({ pageId: (await inherited()).defaultId });
export const overridePageId = async () => ({ pageId: (await overridden()).pageId });

/** What is already done to a page before a verb is tried. */
export async function after<T extends { pageId: string }>(
  arrange: () => Promise<T>,
  done: (ctx: Context, target: T) => Promise<unknown>,
): Promise<T> {
  const target = await arrange();
  await run((ctx) => done(ctx, target));
  return target;
}

export const saved = async (ctx: Context, { pageId }: { pageId: string }) =>
  saveDraft(ctx, { ...(await versioned(pageId)), content: await asSeen(ctx, pageId, content().document) });

export async function withFirstRevision({ pageId }: { pageId: string }) {
  const revisionId = await run((ctx) => publishedRevision(ctx, pageId));
  await run((ctx) => saved(ctx, { pageId }));
  return { ...(await versioned(pageId)), revisionId };
}
