import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Section } from "./section";
import { type ShownImage, shownSections } from "./shown-fields";

const image = { src: "/media/a/image.webp", alt: "A market", width: 4, height: 3 };
const shownImage = ({ src, alt }: { src: string; alt: string }): ShownImage => ({
  ...{ src: `https://files.example${src}`, alt, width: 8, height: 6 },
  ...{ srcSet: null, position: null },
});
const href = (target: string) => (target === "page:gone" ? null : target.replace("page:", "/"));
const gone = { label: "Gone", href: "page:gone" };
const prices = { label: "Prices", href: "page:prices" };

function shown(section: Omit<Section, "id">): Record<string, unknown> {
  const [only] = shownSections([{ id: randomUUID(), ...section } as Section], { href, image: shownImage });
  if (!only) throw new Error("The section is not shown.");
  return only.fields;
}

const hero = {
  ...{ eyebrow: "", heading: "Fresh", text: "", highlights: ["One", "Two"] },
  ...{ primaryLink: null, secondaryLink: null, image: null },
};

describe("the fields of a section", () => {
  it("lead to addresses and show files, wherever they stand", () => {
    const text = "See [prices](page:prices), ![hall](/media/a/image.webp)";
    const fields = { ...hero, text, primaryLink: prices, image };
    expect(shown({ kind: "hero", fields })).toEqual({
      ...hero,
      text: "See [prices](</prices>), ![hall](<https://files.example/media/a/image.webp>)",
      primaryLink: { label: "Prices", href: "/prices" },
      image: shownImage(image),
    });
  });

  it("have no link that leads nowhere: null alone, left out of a list, and not there in a text", () => {
    const fields = { ...hero, text: "See [ours](page:gone)", primaryLink: gone, secondaryLink: prices };
    expect(shown({ kind: "hero", fields })).toMatchObject({
      text: "See ours",
      primaryLink: null,
      secondaryLink: { label: "Prices", href: "/prices" },
    });
    const contact = { heading: "Ask", text: "", email: "", phone: "", address: "", hours: [], links: [gone, prices] };
    expect(shown({ kind: "contact-details", fields: contact })).toMatchObject({
      links: [{ label: "Prices", href: "/prices" }],
    });
  });

  it("are those of the section's kind and no others, with what is not stored of them empty", () => {
    const { highlights: _, ...some } = hero;
    const fields = { ...some, secret: "of another time" } as unknown as typeof hero;
    expect(shown({ kind: "hero", fields })).toEqual({ ...hero, highlights: [] });
  });
});

it("leaves out sections of kinds that do not exist any more", () => {
  const retired = { id: randomUUID(), kind: "guestbook", fields: {} } as unknown as Section;
  expect(shownSections([retired], { href, image: shownImage })).toEqual([]);
});
