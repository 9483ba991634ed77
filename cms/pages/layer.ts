/** The layers of pages, as stored: each is shown only where the ones above it have nothing. */
export const layers = { platform: 0, default: 1, vendor: 2 } as const;

export type Layer = (typeof layers)[keyof typeof layers];

/** What each layer is called, by its number. */
export const layerNames = ["platform", "default", "vendor"] as const satisfies Record<Layer, keyof typeof layers>;
