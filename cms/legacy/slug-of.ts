import { slugAliases } from "../pages/slug";

const letters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
};

/**
 * What an old slug comes to in the form of slugs and codes (`How_it works!` is `how-it-works`); old names of slugs are
 * their new ones. Empty where no letter of it can be kept.
 */
export function slugOf(text: string): string {
  const known = slugAliases.get(text.trim().toLowerCase());
  if (known) return known;
  return text
    .toLowerCase()
    .replace(/\.(html?|php)$/, "")
    .replace(/[äöüßæœøđł]/g, (letter) => letters[letter] ?? "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
}

/** The first of `about`, `about-2`, `about-3`, … that is free; within the length that is given. */
export function freeName(wanted: string, isFree: (name: string) => boolean, longest = 80): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `-${number}`;
    const name = wanted.slice(0, longest - ending.length).replace(/-+$/, "") + ending;
    if (isFree(name)) return name;
  }
}
