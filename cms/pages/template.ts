import { z } from "zod";

/** How a home page is composed; an admin chooses one for each platform, a vendor's home page may choose its own. */
export const homeTemplates = ["spotlight", "editorial", "mosaic"] as const;

/** How any other page is composed: `content` in sections, `legal` with a table of contents beside the text. */
export const pageTemplates = ["content", "legal"] as const;

export const homeTemplateSchema = z.enum(homeTemplates);
export type HomeTemplate = z.infer<typeof homeTemplateSchema>;

export const templateSchema = z.enum([...pageTemplates, ...homeTemplates]);
export type Template = z.infer<typeof templateSchema>;
