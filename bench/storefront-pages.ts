import { inScope } from "@/cms/context";
import { listStorefrontPages } from "@/cms/pages/list-storefront-pages";
import { countUpdates, listUpdates } from "@/cms/pages/list-updates";
import { listVendorPages } from "@/cms/pages/list-vendor-pages";
import { system } from "@/cms/policy";
import { hashPassword } from "@/cms/users/password";
import { connect } from "@/db/client";
import { step } from "@/scripts/process/print";
import { addStorefront } from "./data/bulk-storefront";
import { signedIn } from "./load/signed-in";
import type { BenchContext, Measurement } from "./measurement";
import type { Asked } from "./questions/asked";
import { comparedRows, count, milliseconds, type Row } from "./report/row";
import { startProduct } from "./servers/product";

/** Of one vendor; four revisions of each page. */
const sizes = [50, 500];

type Owner = { platformId: string; vendorId: string };

/** What the dashboard asks of a storefront; the first reads every page with its sections, which no screen does. */
function questions(member: Owner): Asked[] {
  const list = (filters: Parameters<typeof listStorefrontPages>[1]["filters"]): Asked["ask"] => {
    return (ctx) => listStorefrontPages(ctx, { ...member, filters });
  };
  return [
    { what: "every page with its sections", ask: (ctx) => listVendorPages(ctx, member) },
    { what: "the first 50, with the numbers on all tabs", ask: list({}) },
    { what: "the last of them, by last change", ask: list({ sort: "changed", direction: "descending", part: 10 }) },
    { what: "with a word that few have", ask: list({ search: "shop-7" }) },
    { what: "what needs attention", ask: list({ tab: "attention" }) },
    { what: "updates that wait", ask: (ctx) => listUpdates(ctx, member) },
    { what: "how many updates wait", ask: (ctx) => countUpdates(ctx, member) },
  ];
}

export const storefrontPages: Measurement = {
  title: "The pages of one storefront, one default in four updated under its override",
  run: async (bench) => {
    const rows: Row[] = [];
    for (const pages of sizes) rows.push(...(await measure(pages, bench)));
    return rows;
  },
};

async function measure(pages: number, { options, cluster }: BenchContext): Promise<Row[]> {
  step(`${count(pages)} pages, ${count(pages * 4)} revisions …`);
  const product = await startProduct(cluster, "storefront");
  const owner = connect(product.ownerUrl, { max: 1, scope: "everything" });
  const app = connect(product.databaseUrl, { max: 1, role: "orion_app", scope: "everything" });
  try {
    const { vendorCode, ...member } = await addStorefront(owner.sql, { pages, prefix: "shop" });
    const login = { email: "owner@bench.example.lu", password: "correct horse battery" };
    const hash = await hashPassword(login.password);
    await owner.sql`
      with person as (insert into users (email, name) values (${login.email}, 'Owner') returning id),
        role as (insert into user_roles (user_id, kind, vendor_id) select id, 'vendor-owner', ${member.vendorId} from person)
      insert into passwords (user_id, hash) select id, ${hash} from person`;
    const open = await signedIn(product.origin, login);
    const at = `vendor=${vendorCode}&platform=oms`;
    const sides: Array<[what: string, ask: () => Promise<unknown>]> = [
      ...questions(member).map(
        ({ what, ask }) => [what, () => inScope(system, member, ask, app.db)] as [string, () => Promise<unknown>],
      ),
      ["screen of pages, answered over HTTP", () => open(`/dashboard/pages?${at}`)],
      ["screen of updates, answered over HTTP", () => open(`/dashboard/updates?${at}`)],
    ];
    const samples: Record<string, number[]> = {};
    for (let round = -1; round < options.rounds; round++) {
      for (const [what, ask] of sides) {
        const started = performance.now();
        await ask();
        const spentMs = performance.now() - started;
        // The first round only brings the tables into memory.
        if (round >= 0)
          samples[`${what}, of ${count(pages)}`] = [...(samples[`${what}, of ${count(pages)}`] ?? []), spentMs];
      }
    }
    return comparedRows(samples, milliseconds);
  } finally {
    await app.close();
    await owner.close();
    await product.stop();
  }
}
