import { z } from "zod";

/** A moment in the cursor of a list: RFC 3339 in UTC, to the microsecond. PostgreSQL knows no year 0. */
export const momentSchema = z.iso.datetime({ precision: 6 }).regex(/^(?!0000)/);
