import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { inScope } from "@/cms/context";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { system } from "@/cms/policy";
import { connect, type Database } from "@/db/client";
import { pages } from "@/db/schema";
import { expireTags } from "@/lib/expire-tags";
import { aDocument, aPage, aPlatform, aSection } from "@/test/factories";
import { alternate } from "./alternate";
import { addVendors } from "./data/bulk-vendors";
import { visit, visitStored } from "./load/visit";
import type { BenchContext, Measurement } from "./measurement";
import { comparedRows, count, countedRow, milliseconds, type Row } from "./report/row";
import { type Product, startProduct } from "./servers/product";

const few = 10;
const many = 10_000;
/** How many of the many have their page stored before and are looked at after; memory for stored pages is bounded. */
const looked = 200;
const slug = "about";

type Default = { pageId: string; followers: number; address: (vendor: number) => string };

export const publishToFollowers: Measurement = {
  title: "Publishing a default until the new text is served to a vendor whose page was stored",
  run: async ({ options, cluster }: BenchContext) => {
    const product = await startProduct(cluster, "publish");
    const { sql, close } = connect(product.ownerUrl, { max: 1 });
    const app = connect(product.databaseUrl, { role: "orion_app" });
    const { db } = app;
    try {
      const make = async (prefix: string, followers: number): Promise<Default> => {
        const { platformId, pageId } = await aDefault(db, prefix);
        await addVendors(sql, { platformId, prefix, from: 1, to: followers });
        return {
          pageId,
          followers,
          address: (vendor) => `${product.origin}/${prefix}/vendors/${prefix}-${vendor}/${slug}`,
        };
      };
      return await compare(db, product, options.rounds * 2, {
        few: await make("followed-by-few", few),
        many: await make("followed-by-many", many),
      });
    } finally {
      await app.close();
      await close();
      await product.stop();
    }
  },
};

async function aDefault(db: Database, pathPrefix: string): Promise<{ platformId: string; pageId: string }> {
  return inScope(
    system,
    "everything",
    async (ctx) => {
      const platformId = await aPlatform(ctx, { pathPrefix });
      const pageId = await aPage(ctx, { platformId, layer: layers.default, slug, document: documentWith("first") });
      return { platformId, pageId };
    },
    db,
  );
}

const sectionIds = Array.from({ length: 8 }, () => randomUUID());

const documentWith = (text: string) => ({
  sections: sectionIds.map((id) => aSection(`A section that says ${text}`, id)),
});

async function compare(
  db: Database,
  product: Product,
  rounds: number,
  defaults: { few: Default; many: Default },
): Promise<Row[]> {
  let tags: string[] = [];
  const timed = async (page: Default) => {
    const published = await publish(db, product, page, Math.ceil(Math.random() * page.followers));
    tags = published.tags;
    return published.ms;
  };
  const sides = {
    [`followed by ${count(few)}`]: () => timed(defaults.few),
    [`followed by ${count(many)}`]: () => timed(defaults.many),
  };
  await alternate(sides, 2);
  const rows = comparedRows(await alternate(sides, rounds), milliseconds);
  const others = await publishToAll(db, product, defaults.many);
  return [
    ...rows,
    countedRow("tags expired by one publication", count(tags.length)),
    countedRow(`other stored pages that then show the new text`, `${count(others)} of ${count(looked)}`),
  ];
}

/** Publishes a new text and asks for one follower's stored page until it is there. */
async function publish(db: Database, { origin, secret }: Product, page: Default, vendor: number) {
  const url = page.address(vendor);
  await visitStored({ url });
  const text = randomUUID();
  await draft(db, page.pageId, text);
  const started = performance.now();
  const { tags } = await inScope(system, "everything", (ctx) => publishPage(ctx, { pageId: page.pageId }), db);
  await expireTags(origin, secret, tags);
  while (!(await visit({ url })).body.includes(text));
  return { ms: performance.now() - started, tags, text };
}

/** Has the pages of many followers stored, publishes, and counts those that show the new text on their next visit. */
async function publishToAll(db: Database, product: Product, page: Default): Promise<number> {
  const step = page.followers / looked;
  const urls = Array.from({ length: looked }, (_, index) => page.address(index * step + 1));
  for (const url of urls) await visitStored({ url });
  const { text } = await publish(db, product, page, page.followers);
  let count = 0;
  for (const url of urls) if ((await visit({ url })).body.includes(text)) count++;
  return count;
}

async function draft(db: Database, pageId: string, text: string): Promise<void> {
  await inScope(
    system,
    "everything",
    async (ctx) => {
      const [page] = await ctx.db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
      if (!page) throw new Error("The default is gone.");
      await saveDraft(ctx, { pageId, version: page.version, content: { document: aDocument(documentWith(text)) } });
    },
    db,
  );
}
