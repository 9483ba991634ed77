import { z } from "zod";

/** A two-letter language code (ISO 639-1), such as `fr`. */
export const localeSchema = z.string().regex(/^[a-z]{2}$/, "must be a two-letter language code");
