import type { Place } from "@/lib/console/place";

/** Where the tokens of a place are listed. */
export const tokensPath = (place: Place) => (place.kind === "admin" ? "/admin/tokens" : "/dashboard/tokens");
