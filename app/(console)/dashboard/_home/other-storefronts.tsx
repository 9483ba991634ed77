import { Badge } from "@/components/ui/badge";
import { listAddress } from "@/lib/console/list-address";
import type { StorefrontPlace } from "@/lib/console/storefront-place";

/** The storefronts that the reader works for beside the one that the screen is about. */
export function OtherStorefronts({ place }: { place: StorefrontPlace }) {
  const { vendors, current, storefront, kept } = place;
  const others = vendors.flatMap((vendor) =>
    vendor.memberships
      .filter((membership) => !(vendor.id === current.id && membership === storefront?.membership))
      .map((membership) => ({ vendor, membership })),
  );
  if (!others.length) return null;
  return (
    <section aria-label="Your other storefronts" className="space-y-4">
      <h2 className="text-lg font-semibold tracking-tight">Your other storefronts</h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {others.map(({ vendor, membership: { platformId, platformCode, platform, tier } }) => (
          <li
            key={`${vendor.id} ${platformId}`}
            className="relative flex min-w-0 flex-wrap items-start justify-between gap-3 rounded-xl border border-line bg-panel p-5 shadow-panel hover:bg-hover/60"
          >
            <p className="min-w-0">
              <a
                href={listAddress("/dashboard", { vendor: vendor.code, platform: platformCode, as: kept.as })}
                className="font-semibold tracking-tight wrap-anywhere after:absolute after:inset-0"
              >
                {vendor.name}
              </a>
              <span className="block text-sm wrap-anywhere text-soft">on {platform}</span>
            </p>
            {vendor.isSuspended ? <Badge tone="danger">Suspended</Badge> : <Badge tone="accent">{tier}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
