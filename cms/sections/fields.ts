import { z } from "zod";

/**
 * The building blocks from which the section kinds are made.
 *
 * Every optional field has a default, so a parsed section always carries all of its fields and an override can set
 * any of them to "empty" without that being read as "not set".
 */

/** A short text that must say something, such as a heading. `max` counts UTF-16 code units. */
export const text = (max = 160) => z.string().min(1).max(max);

/** A short text that may stay empty. */
export const optionalText = (max = 160) => z.string().max(max).default("");

/** Markdown (CommonMark with GitHub tables), cleaned when rendered. The format tells texts that need its escaping apart. */
export const markdown = (max = 40_000) => z.string().min(1).max(max).meta({ format: "markdown" });

export const optionalMarkdown = (max = 40_000) => z.string().max(max).meta({ format: "markdown" }).default("");

const hrefForms = [
  /^(page|platform):[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9-]+)?$/,
  /^#[a-z0-9-]+$/,
  /^https:\/\/[^\s"'<>\\@]+$/,
  /^mailto:[^\s"'<>\\]+$/,
  /^tel:\+?[0-9 ()-]+$/,
];

/**
 * Where a link leads: `page:pricing` (a page of the site that shows it), `platform:pricing` (a page of the platform's
 * own site, also from a storefront), `#anchor`, or an `https:`, `mailto:` or `tel:` address. Variables such as
 * `{{vendor.email}}` may stand in `mailto:` and `tel:` addresses.
 */
export const href = z
  .string()
  .max(500)
  .refine((value) => isSafeHref(value), {
    message: "must be a page, or an address that begins with https://, mailto:, tel: or #",
  })
  .meta({ format: "href" });

/** Whether a link target has one of the allowed forms; decides both what may be stored and what is rendered. */
export function isSafeHref(value: string): boolean {
  if (/^(mailto|tel):\{\{[a-z]+\.[a-z]+(\|[^{}<>"]*)?\}\}$/i.test(value)) return true;
  return hrefForms.some((form) => form.test(value));
}

export const link = z.strictObject({ label: text(60), href }).meta({ format: "link" });
export type Link = z.infer<typeof link>;

export const optionalLink = link.nullable().default(null);

/** Whether an image address is a path on this host or an https address, without anything a browser could run. */
export function isSafeImageSource(value: string): boolean {
  return /^\/(?!\/)[\w./-]+$/.test(value) || /^https:\/\/[^\s"'<>\\@]+$/.test(value);
}

/** An image with its size in CSS pixels, so that the page never shifts. An empty `alt` marks it as decoration. */
export const image = z
  .strictObject({
    src: z.string().max(500).refine(isSafeImageSource, { message: "must be a path on this host or an https address" }),
    alt: z.string().max(200),
    width: z.int().min(1).max(8000),
    height: z.int().min(1).max(8000),
  })
  .meta({ format: "image" });
export type Image = z.infer<typeof image>;

/** Whether a value of any field is an image. */
export function isImage(value: unknown): value is Image {
  return image.safeParse(value).success;
}

export const optionalImage = image.nullable().default(null);

export const iconNames = [
  "badge-check",
  "bar-chart",
  "bell",
  "book-open",
  "building",
  "calculator",
  "calendar",
  "clock",
  "coffee",
  "credit-card",
  "euro",
  "file-text",
  "gift",
  "globe",
  "handshake",
  "heart",
  "languages",
  "layers",
  "layout",
  "leaf",
  "life-buoy",
  "lock",
  "mail",
  "map-pin",
  "message",
  "monitor",
  "package",
  "palette",
  "pen",
  "phone",
  "plug",
  "qr-code",
  "receipt",
  "refresh",
  "rocket",
  "search",
  "server",
  "shield-check",
  "shopping-bag",
  "shopping-cart",
  "smartphone",
  "sparkles",
  "star",
  "store",
  "tag",
  "ticket",
  "trending-up",
  "truck",
  "users",
  "warehouse",
  "wrench",
  "zap",
] as const;

export const icon = z.enum(iconNames).meta({ format: "icon" });
export type IconName = z.infer<typeof icon>;
