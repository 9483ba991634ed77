import { ArrowUpRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import type { StorefrontPlace } from "@/lib/console/storefront-place";
import { CopyAddress } from "./copy-address";

type StorefrontPanelProps = {
  place: StorefrontPlace;
  tier: string;
  /** Where visitors find it; `null` where they cannot, with the reason. */
  address: string | null;
  /** The same with its host, to be passed on. */
  wholeAddress: string;
  closedBecause: string | null;
  hasHome: boolean;
};

/** A storefront at a glance: how it looks, where it is, and as whom the reader works on it. */
export function StorefrontPanel(props: StorefrontPanelProps) {
  const { place, tier, address, wholeAddress, closedBecause, hasHome } = props;
  const { current, viewedFrom } = place;
  return (
    <section
      aria-label="Storefront"
      className="grid grid-cols-1 gap-x-8 gap-y-5 rounded-xl border border-line bg-panel p-5 shadow-panel sm:p-6 md:grid-cols-[auto_minmax(0,1fr)]"
    >
      {address && hasHome && <Picture address={address} />}
      <div className="flex min-w-0 flex-col gap-4">
        <p className="flex flex-wrap gap-2">
          {address ? <Badge tone="success">Live</Badge> : <Badge tone="danger">Not to be seen</Badge>}
          <Badge tone="accent">{tier}</Badge>
          {!viewedFrom && <Badge>{current.isOwner ? "You are an owner" : "You are an editor"}</Badge>}
        </p>
        {address ? (
          <>
            <p className="text-sm wrap-anywhere">
              <span className="block text-soft">Visitors find it at</span>
              <a href={address} className="font-medium text-accent underline underline-offset-4">
                {wholeAddress}
              </a>
            </p>
            <div className="flex flex-wrap gap-2">
              <a href={address} target="_blank" rel="noreferrer" className={buttonClass("primary")}>
                Open the storefront
                <ArrowUpRight aria-hidden="true" className="size-4" />
              </a>
              <CopyAddress address={wholeAddress} />
            </div>
          </>
        ) : (
          <p className="text-sm text-soft">{closedBecause}</p>
        )}
      </div>
    </section>
  );
}

/**
 * The storefront as visitors see it, small and out of reach. Browsers frame a site on its own origin alone: where it is
 * on a domain of its own there is no picture.
 */
function Picture({ address }: { address: string }) {
  if (!address.startsWith("/")) return null;
  return (
    <div inert className="h-40 w-64 max-w-full overflow-hidden rounded-lg border border-line bg-canvas sm:h-60 sm:w-96">
      <iframe
        src={address}
        title="Your storefront, small"
        loading="lazy"
        className="h-[800px] w-[1280px] max-w-none origin-top-left scale-20 border-0 sm:scale-30"
      />
    </div>
  );
}
