import { gzipSync } from "node:zlib";
import type { Page, Target } from "./load/target";
import { visit, visitStored } from "./load/visit";
import type { BenchContext, Measurement } from "./measurement";
import { countedRow, kilobytes, type Row } from "./report/row";
import { startBare } from "./servers/bare";
import { startProduct } from "./servers/product";

type Weight = { scripts: number; styles: number; html: number };

export const javascript: Measurement = {
  title: "What a browser downloads for a page, gzipped (level 6)",
  run: async ({ cluster }: BenchContext) => {
    const product = await startProduct(cluster, "javascript");
    try {
      const home = { url: `${product.origin}/`, host: "oms.lu" };
      const page = await visitStored(home);
      const bare = await startBare(Buffer.byteLength(page.body));
      try {
        const barePage = await visitStored({ url: `${bare.origin}/` });
        return rows(await weigh(barePage, { url: bare.origin }), await weigh(page, { ...home, url: product.origin }));
      } finally {
        await bare.stop();
      }
    } finally {
      await product.stop();
    }
  },
};

function rows(bare: Weight, page: Weight): Row[] {
  const kinds = { scripts: "JavaScript", styles: "CSS", html: "HTML" } as const;
  return (["scripts", "styles", "html"] as const).flatMap((kind) => [
    countedRow(`${kinds[kind]} of the bare page`, kilobytes(bare[kind]), bare[kind] ? 1 : null),
    countedRow(`${kinds[kind]} of OMS home`, kilobytes(page[kind]), bare[kind] ? page[kind] / bare[kind] : null),
  ]);
}

async function weigh({ body }: Page, site: Target): Promise<Weight> {
  return {
    scripts: await weighAll(site, scriptsOf(body)),
    styles: await weighAll(site, stylesOf(body)),
    html: gzipSync(body).byteLength,
  };
}

/** Every script that the HTML loads but those that a browser of today ignores. */
function scriptsOf(html: string): string[] {
  return attributeOf(
    tags(html, "script").filter((tag) => !/\snomodule/i.test(tag)),
    "src",
  );
}

function stylesOf(html: string): string[] {
  return attributeOf(
    tags(html, "link").filter((tag) => tag.includes('rel="stylesheet"')),
    "href",
  );
}

const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\s[^>]*>`, "g")) ?? [];

function attributeOf(found: string[], name: string): string[] {
  const values = found.flatMap((tag) => new RegExp(`\\s${name}="([^"]+)"`).exec(tag)?.[1] ?? []);
  return [...new Set(values)].map((value) => value.replaceAll("&amp;", "&"));
}

async function weighAll({ url, host }: Target, paths: string[]): Promise<number> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const { status, body } = await visit({ url: new URL(path, url).href, host });
      if (status !== 200) throw new Error(`${path} answers ${status}.`);
      return gzipSync(body).byteLength;
    }),
  );
  return files.reduce((sum, bytes) => sum + bytes, 0);
}
