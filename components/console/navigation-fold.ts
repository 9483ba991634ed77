import { keepOnDevice } from "../ui/device-cookie";

/** The cookie that keeps whether a device folds the navigation while a page is written; read by the layout, so that the first paint is right. */
export const foldCookie = "orion.navigation";

/** What the cookie says, and the layout writes into the page, where the navigation is folded. */
export const folded = "folded";

/** Whether the page says that the navigation is folded. */
export function isFolded(): boolean {
  return document.documentElement.dataset.navigation === folded;
}

/** Folds the navigation or shows it again, now and on the next visits of this device. */
export function fold(isWanted: boolean): void {
  const value = isWanted ? folded : "shown";
  document.documentElement.dataset.navigation = value;
  keepOnDevice(foldCookie, value);
}
