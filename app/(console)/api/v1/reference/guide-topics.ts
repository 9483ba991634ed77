/** What the reference explains before the operations, by the anchors that addresses share. */
export const guideTopics = [
  ["authentication", "Authentication"],
  ["scopes", "Scopes"],
  ["errors", "Errors"],
  ["lists", "Lists and cursors"],
  ["versions", "Versions"],
  ["idempotency", "Sending again"],
  ["limits", "Limits"],
] as const;
