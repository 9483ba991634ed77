"use client";

import { checkBy, inLowerCase } from "@/cms/check";
import { hostSchema } from "@/cms/sites/host-schema";
import { Form, Submit } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { addHost, type DomainSite } from "./actions";
import { type Domain, DomainRow } from "./domain-row";

const checkHost = checkBy(hostSchema, inLowerCase);

type DomainListProps = {
  site: DomainSite;
  domains: Domain[];
  label: string;
  /** Told to those who do not see where the form stands, such as `on Loyalty+`. */
  where?: string;
};

/** The hosts of a site: one is its address, the others lead to it. */
export function DomainList({ site, domains, label, where }: DomainListProps) {
  return (
    <div className="space-y-4">
      {domains.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line">
          {domains.map(({ id, host, isPrimary }) => (
            <DomainRow key={id} site={site} domain={{ id, host, isPrimary }} />
          ))}
        </ul>
      )}
      <Form
        action={addHost.bind(null, site, !domains.length)}
        isEmptiedWhenDone
        done="Added. The site answers there from the next request on."
        className="max-w-md space-y-4"
      >
        <TextField
          name="host"
          label={label}
          help="Such as shop.example.lu, without https://."
          check={checkHost}
          autoCapitalize="none"
        />
        <Submit look="secondary">Add the domain{where && <span className="sr-only"> {where}</span>}</Submit>
      </Form>
    </div>
  );
}
