import { z } from "zod";
import type { Context } from "@/cms/context";
import type { Tenant } from "@/cms/memberships/find-tenant";
import type { Action } from "@/cms/policy";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The groups in which the reference lists operations. */
export const tags = ["Platforms", "Vendors", "Pages", "Storefronts", "Media", "People", "Audit", "Delivery"] as const;
export type Tag = (typeof tags)[number];

/**
 * Where an operation works, as its path says: below `/platforms/{platform}`, below
 * `/platforms/{platform}/vendors/{vendor}`, or everywhere. Its transaction can touch nothing else.
 */
export type Place = "everywhere" | "platform" | "vendor";

/** What a call brings, checked. */
export type Given<P, Q, B> = {
  /** Whom the path names. */
  tenant: Tenant;
  params: P;
  query: Q;
  body: B;
  /** The version that `If-Match` names; undefined where any will do. */
  version: number | undefined;
};

/** What a call comes to. */
export type Outcome<A> = {
  body: A;
  /** The version of what is answered, which becomes its `ETag`. */
  version?: number;
  /** What visitors see differently now, to be expired. */
  tags?: readonly string[];
  /** Where what was made can be read, below `/api/v1`. */
  location?: string;
};

const nothing = z.strictObject({});
const noBody = z.undefined();
type Nothing = typeof nothing;
type NoBody = typeof noBody;

type Definition<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType> = {
  /** A verb and a noun, such as `publishPage`: the name of the function in generated clients. */
  id: string;
  method: Method;
  /** Below `/api/v1`, with parameters in braces. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  place: Place;
  /** What its caller must be allowed to do, as scopes of tokens name it; the verbs ask for it. */
  needs: readonly Action[];
  /** Parameters of the path besides `platform` and `vendor`. */
  params?: P;
  query?: Q;
  /** Left out where a call has none. */
  body?: B;
  /** Left out where there is none. */
  answer?: A;
  /** 200 where it is left out, or 204 where nothing is answered. */
  status?: 201;
  /** Changes what has a version: a call must say in `If-Match` which one it has seen. */
  isConditional?: boolean;
  run(ctx: Context, given: Given<z.output<P>, z.output<Q>, z.output<B>>): Promise<Outcome<z.input<A>>>;
};

/** One thing that can be done by the API, whatever it takes and gives. */
export type Operation = Required<
  Omit<Definition<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>, "status" | "description">
> & {
  description: string;
  status: 200 | 201 | 204;
};

/** Completes the definition of an operation. */
export function operation<
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodType = NoBody,
  A extends z.ZodType = NoBody,
>(definition: Definition<P, Q, B, A>): Operation {
  const { answer, status, run } = definition;
  return {
    description: "",
    isConditional: false,
    params: nothing,
    query: nothing,
    body: noBody,
    ...definition,
    answer: answer ?? noBody,
    status: status ?? (answer ? 200 : 204),
    // Whoever calls it has checked what it is given by the schemas that stand beside it.
    run: (ctx, given) => Reflect.apply(run, definition, [ctx, given]),
  };
}

/** Whether an operation takes, or gives, a body. */
export function hasBody(schema: z.ZodType): boolean {
  return !(schema instanceof z.ZodUndefined);
}
