import { Plus, Store } from "lucide-react";
import { z } from "zod";
import { listTiers } from "@/cms/tiers/list-tiers";
import { listVendors, type VendorState, vendorStates } from "@/cms/vendors/list-vendors";
import { PageHead } from "@/components/console/shell";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { counted } from "@/lib/counted";
import { VendorTable } from "./vendor-table";

export const metadata = { title: "Vendors · Orion" };

const path = "/admin/vendors";

const stateLabels: Record<VendorState, string> = {
  active: "Active",
  standing: "Member now",
  suspended: "Suspended",
  left: "No member now",
  "near-limit": "Near a limit of its plan",
};

const placeSchema = z.strictObject({ name: z.string(), id: z.uuid() });

/** The vendors of a platform, or of all. */
export default async function VendorsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, ["platform", "q", "tier", "state", "after"]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, query.platform ?? null));
  const search = (query.q ?? "").slice(0, 120);
  const state = vendorStates.find((each) => each === query.state) ?? null;
  const after = readCursor(placeSchema, query.after);
  const { listed, tiers } = await asUser(session, scope, async (ctx) => {
    const offered = await listTiers(ctx);
    const tierId = offered.find(({ code }) => code === query.tier)?.id ?? null;
    return { listed: await listVendors(ctx, { search, state, tierId, after }), tiers: offered };
  });
  const count = new Intl.NumberFormat(session.person.locale);
  const { after: _, ...kept } = query;
  const isNarrowed = Boolean(search || state || query.tier);
  return (
    <>
      <PageHead
        title="Vendors"
        actions={
          <a href={listAddress(`${path}/new`, { platform: query.platform })} className={buttonClass("primary")}>
            <Plus aria-hidden="true" className="size-4" /> New vendor
          </a>
        }
      >
        {counted(listed.count, "business", { many: "businesses", format: count })}
        {isNarrowed ? " match" : ""} {current ? `on ${current.name}.` : "on all platforms."}
      </PageHead>
      <FilterBar search={{ name: "q", value: search, label: "Name or code" }} kept={{ platform: query.platform }}>
        <FilterSelect
          name="tier"
          label="Tier"
          value={query.tier ?? ""}
          options={[{ value: "", label: "Any tier" }, ...tiers.map(({ code, name }) => ({ value: code, label: name }))]}
        />
        <FilterSelect
          name="state"
          label="State"
          value={state ?? ""}
          options={[
            { value: "", label: "Any state" },
            ...vendorStates.map((value) => ({ value, label: stateLabels[value] })),
          ]}
        />
      </FilterBar>
      {listed.vendors.length ? (
        <ListFrame>
          <VendorTable
            vendors={listed.vendors}
            platform={current?.code ?? null}
            locale={session.person.locale}
            now={new Date()}
          />
          <Pager
            shown={listed.vendors.length}
            noun="vendors"
            firstHref={after ? listAddress(path, kept) : null}
            nextHref={listed.next ? listAddress(path, kept, { after: writeCursor(listed.next) }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={Store} title={isNarrowed ? "No vendor matches" : "No vendor yet"}>
          {isNarrowed ? (
            <a href={listAddress(path, { platform: query.platform })} className="font-medium text-accent underline">
              Show all vendors
            </a>
          ) : (
            "Create the first one; it has a storefront as soon as it is a member of a platform."
          )}
        </EmptyState>
      )}
    </>
  );
}
