import type { AdminCall } from "./admin-calls";

function slugForm(slug: string): FormData {
  const filled = new FormData();
  filled.append("slug", slug);
  return filled;
}

/** A call of every action of a page's settings. */
export const settingsCalls: Record<string, AdminCall> = {
  "settings-actions.ts renamePageOf": {
    by: "admin",
    given: ({ pageId, fresh }) => [{ pageId }, null, slugForm(fresh)],
  },
  "settings-actions.ts translatePageOf": { by: "admin", given: ({ pageId }) => [pageId, "fr"] },
  "settings-actions.ts readTranslation": { by: "admin", isReading: true, given: ({ pageId }) => [pageId] },
  "settings-actions.ts lockSectionsOf": { by: "admin", given: ({ pageId }) => [pageId, []] },
};
