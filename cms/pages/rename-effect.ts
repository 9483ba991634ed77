/** What moves with a page when it is renamed. */
export type RenameEffect = {
  slug: string;
  /** Why it cannot be renamed by itself, or null. */
  fixed: "home" | "override" | null;
  isPublic: boolean;
  /** The languages in which it has pages at its address, its own among them. */
  locales: string[];
  /** Of a platform's page: both the platform page and the vendor default stand there. */
  hasBothLayers: boolean;
  /** Pages of vendors that move along, on how many storefronts the address changes, and how many hide the page. */
  vendorPages: number;
  storefronts: number;
  hidden: number;
};
