import { z } from "zod";
import type { Context } from "@/cms/context";
import type { Tenant } from "@/cms/memberships/find-tenant";
import type { Action } from "@/cms/policy";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The groups in which the reference lists operations. */
export const tags = [
  "Platforms",
  "Domains",
  "Redirects",
  "Tiers",
  "Vendors",
  "Memberships",
  "Plan requests",
  "Pages",
  "Storefronts",
  "Menus",
  "Media",
  "People",
  "Webhooks",
  "Audit",
  "Delivery",
] as const;
export type Tag = (typeof tags)[number];

/**
 * Where an operation works: below `/platforms/{platform}` or `/platforms/{platform}/vendors/{vendor}`, as its path says;
 * on what is the caller's own; or everywhere, where super admins alone find anything. Its transaction can touch nothing
 * else.
 */
export type Place = "everywhere" | "account" | "platform" | "vendor";

/** What a call brings, checked. */
export type Given<P, Q, B, R = undefined> = {
  /** Whom the path names. */
  tenant: Tenant;
  params: P;
  query: Q;
  body: B;
  /** What `receive` came to. */
  received: R;
  /** The version that `If-Match` names; undefined where any will do. */
  version: number | undefined;
};

/** Something that takes long, such as a picture: worked on before the transaction that names it. */
export type Received<R> = {
  /** What `run` is given. */
  value: R;
  /** Tells whether the same was sent again with an Idempotency-Key. */
  hash: string;
  /** Takes back what was stored of it, where nothing came to name it. */
  discard(): Promise<void>;
};

/** What is worked on with all that the call brings. */
export type Receiving<P = unknown, Q = unknown, B = unknown> = Omit<Given<P, Q, B>, "received"> & {
  /** Runs a verb in the operation's place, such as one that refuses who may not before anything is read. */
  inPlace<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
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
  /** What is left to do once all of it has happened, for which nobody waits. */
  afterwards?: () => Promise<void>;
};

const nothing = z.strictObject({});
const noBody = z.undefined();
type Nothing = typeof nothing;
type NoBody = typeof noBody;

type Definition<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType, R> = {
  /** A verb and a noun, such as `publishPage`: the name of the function in generated clients. */
  id: string;
  method: Method;
  /** Below `/api/v1`, with parameters in braces. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  place: Place;
  /**
   * Decides about a vendor what is its platform's to decide, such as its tier: the database lets no transaction do so
   * that is held to the vendor, so this one is held to the platform.
   */
  isPlatformDecision?: boolean;
  /** What its caller must be allowed to do, as scopes of tokens name it; the verbs ask for it. */
  needs: readonly Action[];
  /** Parameters of the path besides `platform` and `vendor`. */
  params?: P;
  query?: Q;
  /** Left out where a call has none. */
  body?: B;
  /** Takes a body that is no JSON, in place of `body`, or does what takes long with one that is. */
  receive?(request: Request, receiving: Receiving<z.output<P>, z.output<Q>, z.output<B>>): Promise<Received<R>>;
  /** The media type of such a body, for the reference. */
  receives?: string;
  /** Left out where there is none. */
  answer?: A;
  /** 200 where it is left out, or 204 where nothing is answered. */
  status?: 201;
  /** Changes what has a version: a call must say in `If-Match` which one it has seen. */
  isConditional?: boolean;
  /** Is about something with a version that it does not raise, or that is seldom known: one that is named must be it. */
  mayNameVersion?: boolean;
  /** Answers the version of what it is about, as its `ETag`; where it is left out, those do whose answer has a version. */
  isVersioned?: boolean;
  /** Answers a secret that is stored nowhere, so no key is kept with the answer: it is done each time it is asked for. */
  isToldOnce?: boolean;
  /** Changes nothing, although it is no GET: its answer is kept under no key. */
  isPreview?: boolean;
  run(ctx: Context, given: Given<z.output<P>, z.output<Q>, z.output<B>, R>): Promise<Outcome<z.input<A>>>;
};

/** One thing that can be done by the API, whatever it takes and gives. */
export type Operation = Required<
  Omit<
    Definition<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType, unknown>,
    "status" | "description" | "receive" | "receives"
  >
> & {
  receive?: (request: Request, receiving: Receiving) => Promise<Received<unknown>>;
  receives?: string;
  description: string;
  status: 200 | 201 | 204;
};

/** Completes the definition of an operation. */
export function operation<
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodType = NoBody,
  A extends z.ZodType = NoBody,
  R = undefined,
>(definition: Definition<P, Q, B, A, R>): Operation {
  const { answer, status, receive, run } = definition;
  return {
    description: "",
    isConditional: false,
    mayNameVersion: false,
    isVersioned: answer instanceof z.ZodObject && "version" in answer.shape,
    isToldOnce: false,
    isPreview: false,
    isPlatformDecision: false,
    params: nothing,
    query: nothing,
    body: noBody,
    ...definition,
    answer: answer ?? noBody,
    status: status ?? (answer ? 200 : 204),
    // Whoever calls it has checked what it is given by the schemas that stand beside it.
    receive: receive && ((request, receiving) => Reflect.apply(receive, definition, [request, receiving])),
    run: (ctx, given) => Reflect.apply(run, definition, [ctx, given]),
  };
}

/** Whether an operation takes, or gives, a body. */
export function hasBody(schema: z.ZodType): boolean {
  return !(schema instanceof z.ZodUndefined);
}

/** Whether every field of a body may be left out, so that the body may be too. */
export function mayBeEmpty(schema: z.ZodType): boolean {
  return hasBody(schema) && schema.safeParse({}).success;
}
