import { Globe } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { openAddress } from "@/lib/console/site-address";
import { DomainList } from "../../_domains/domain-list";
import type { PlatformTabProps } from "./tab-props";

/** The hosts of a platform's own site. */
export function DomainsTab({ platform }: Pick<PlatformTabProps, "platform">) {
  const { id: platformId, pathPrefix, domains } = platform;
  const address = openAddress({ pathPrefix, host: null });
  return (
    <Panel title="Domains" description="One is the site’s address; the others lead to it. Point each at this server.">
      <div className="space-y-6">
        {domains.length === 0 && (
          <EmptyState icon={Globe} title="No domain yet">
            {address ? `The site is at ${address} until it has one.` : "Nobody can visit the site until it has one."}
          </EmptyState>
        )}
        <DomainList
          site={{ platformId, vendorId: null }}
          domains={domains.map(({ id, host, isPrimary }) => ({ id, host, isPrimary }))}
          label="Another domain"
        />
      </div>
    </Panel>
  );
}
