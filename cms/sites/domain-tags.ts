import { tags } from "../tags";

/** What to expire when hosts come, go or change: canonical addresses of the whole platform may follow a primary one. */
export function domainTags({ platformId }: { platformId: string }, hosts: readonly string[]): string[] {
  return [...hosts.map(tags.place), tags.platform(platformId), tags.platforms];
}
