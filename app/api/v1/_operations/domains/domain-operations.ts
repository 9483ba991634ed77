import { z } from "zod";
import { addDomain } from "@/cms/sites/add-domain";
import { hostSchema } from "@/cms/sites/host-schema";
import { findDomain, listDomains } from "@/cms/sites/list-domains";
import { makePrimaryDomain } from "@/cms/sites/make-primary-domain";
import { removeDomain } from "@/cms/sites/remove-domain";
import { env } from "@/lib/env";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery } from "../../_schemas/common";
import { domainSchemas } from "../../_schemas/domain";
import { ownerOf, pathOf, places } from "../places";

const domainId = z.strictObject({ domainId: id });
const cursorSchema = z.strictObject({ host: z.string() });
const newDomain = z.strictObject({ host: hostSchema, isPrimary: z.boolean().default(false) });

/** The hosts of a platform and of its storefronts; a platform decides about all of them. */
export const domainOperations: readonly Operation[] = [
  ...places.flatMap(({ place, whose, base }) => {
    const shared = { tag: "Domains", place } as const;
    return [
      operation({
        ...shared,
        id: `list${whose}Domains`,
        method: "GET",
        path: `${base}/domains`,
        summary: whose ? "The hosts of a storefront" : "The hosts of a platform, those of its storefronts too",
        needs: ["domain.read"],
        query: z.strictObject(partQuery),
        answer: domainSchemas.DomainList,
        run: async (ctx, { query: { cursor, limit } }) => {
          const { domains, next } = await listDomains(ctx, { after: placeIn(cursorSchema, cursor)?.host, limit });
          return { body: { items: domains, nextCursor: next && writeCursor({ host: next }) } };
        },
      }),
      operation({
        ...shared,
        id: `get${whose}Domain`,
        method: "GET",
        path: `${base}/domains/{domainId}`,
        summary: "A host",
        needs: ["domain.read"],
        params: domainId,
        answer: domainSchemas.Domain,
        run: async (ctx, { params }) => ({ body: await findDomain(ctx, params) }),
      }),
      operation({
        ...shared,
        id: `add${whose}Domain`,
        method: "POST",
        path: `${base}/domains`,
        summary: whose ? "Give a host to a storefront" : "Give a host to a platform's own site",
        isPlatformDecision: true,
        needs: ["domain.add", "domain.read"],
        body: newDomain,
        answer: domainSchemas.Domain,
        status: 201,
        run: async (ctx, { tenant, body }) => {
          const { origin } = new URL(env().APP_URL);
          const { domainId, tags } = await addDomain(ctx, { ...ownerOf(tenant), ...body, origin });
          const domain = await findDomain(ctx, { domainId });
          return { body: domain, tags, location: `${pathOf(tenant)}/domains/${domainId}` };
        },
      }),
    ];
  }),
  operation({
    id: "makeDomainPrimary",
    method: "POST",
    path: "/platforms/{platform}/domains/{domainId}/make-primary",
    tag: "Domains",
    summary: "Make a host the one that the others of its site lead to",
    place: "platform",
    needs: ["domain.make-primary", "domain.read"],
    params: domainId,
    answer: domainSchemas.Domain,
    run: async (ctx, { params }) => {
      const { tags } = await makePrimaryDomain(ctx, params);
      return { body: await findDomain(ctx, params), tags };
    },
  }),
  operation({
    id: "removeDomain",
    method: "DELETE",
    path: "/platforms/{platform}/domains/{domainId}",
    tag: "Domains",
    summary: "Take a host from its site; it answers 404 and is free for anyone",
    place: "platform",
    needs: ["domain.remove"],
    params: domainId,
    run: async (ctx, { params }) => {
      const { tags } = await removeDomain(ctx, params);
      return { body: undefined, tags };
    },
  }),
];
