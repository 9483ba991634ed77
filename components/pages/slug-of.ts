const longest = 80;

/** The slug that a title suggests, such as `qui-sommes-nous` for "Qui sommes-nous ?". */
export function slugOf(title: string): string {
  return title
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
}
