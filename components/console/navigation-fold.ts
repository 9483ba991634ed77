/** The cookie that keeps whether a device folds the navigation while a page is written; read by the layout, so that the first paint is right. */
export const foldCookie = "orion.navigation";

/** What the cookie says, and the layout writes into the page, where the navigation is folded. */
export const folded = "folded";

const yearSeconds = 365 * 24 * 3600;

/** Whether the page says that the navigation is folded. */
export function isFolded(): boolean {
  return document.documentElement.dataset.navigation === folded;
}

/** Folds the navigation or shows it again, now and on the next visits of this device. */
export function fold(isWanted: boolean): void {
  const value = isWanted ? folded : "shown";
  document.documentElement.dataset.navigation = value;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${foldCookie}=${value}; path=/; max-age=${yearSeconds}; samesite=lax`;
}
