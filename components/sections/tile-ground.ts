import { type Ground, groundClass } from "./ground";

/** What a mosaic's tiles lie on, in turn: a ground of their own or that of the panel around them. */
export type TileGround = Ground | "panel";

/** Class of the tile at `index`, the grounds being used again and again. */
export function tileGroundClass(grounds: readonly TileGround[], index: number): string {
  const ground = grounds[index % grounds.length] ?? "panel";
  return ground === "panel" ? "on-tile" : groundClass[ground];
}
