/** A place that keeps nothing, for browsers that let a site keep nothing. */
const nowhere: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error("This browser keeps nothing for this site.");
  },
  removeItem: () => undefined,
  clear: () => undefined,
};

/** What this device keeps for the site, for good or for as long as the tab is open. */
export function deviceStorage(kind: "localStorage" | "sessionStorage"): Storage {
  try {
    // Where site data is blocked, already the question is refused.
    return window[kind];
  } catch {
    return nowhere;
  }
}

/** Keeps a text for as long as the tab is open, where that can be. */
export function keepForTab(key: string, value: string): void {
  try {
    deviceStorage("sessionStorage").setItem(key, value);
  } catch {
    // The next load of the tab is another editor then.
  }
}
