import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import { applyPatch } from "./apply-patch";
import { patchSchema } from "./patch";

const [first, second, third] = [aSection("First"), aSection("Second"), aSection("Third")];
const added = aSection("Added");
const origin = aDocument({ title: "Origin", sections: [first, second, third] });

const headings = ({ sections }: PageDocument) =>
  sections.map(({ fields }) => ("heading" in fields ? fields.heading : undefined));

describe("patchSchema", () => {
  it("puts no default into the fields of a patch: what is absent must go on following the origin", () => {
    expect(patchSchema.parse({ fields: { title: "Ours" } }).fields).toEqual({ title: "Ours" });
    expect(patchSchema.parse({}).fields).toEqual({});
  });

  it("keeps empty values, which override as any other", () => {
    const fields = { menuLabel: "", headerOrder: null, seoDescription: "", shareImage: null, isIndexed: false };
    expect(patchSchema.parse({ fields }).fields).toEqual(fields);
  });

  it("keeps the changed fields of a section as they were given", () => {
    const changed = { [first.id]: { heading: "", image: null } };
    expect(patchSchema.parse({ changed }).changed).toEqual(changed);
  });

  it.each([
    ["a key that no patch has", { titel: "Ours" }],
    ["a page field that does not exist", { fields: { vendorId: first.id } }],
    ["the sections as a page field", { fields: { sections: [] } }],
    ["an empty title", { fields: { title: "" } }],
    ["a wrong type of page field", { fields: { isIndexed: "yes" } }],
    ["a section id that is no UUID", { changed: { intro: { heading: "Ours" } } }],
    ["a hidden section id that is no UUID", { hidden: ["intro"] }],
    ["an added section of unknown kind", { added: [{ after: null, section: { ...added, kind: "script" } }] }],
    ["an added section with an unknown field", { added: [{ after: null, section: { ...added, vendorId: first.id } }] }],
    ["an added section with an unknown key beside it", { added: [{ after: null, before: null, section: added }] }],
    ["an added section without its place", { added: [{ section: added }] }],
    ["a moved section without its place", { moved: [{ id: first.id }] }],
    ["a move with an unknown key", { moved: [{ id: first.id, after: null, before: null }] }],
  ])("refuses %s", (_, patch) => {
    expect(patchSchema.safeParse(patch).success).toBe(false);
  });
});

describe("page fields", () => {
  it("override one by one", () => {
    const result = applyPatch(aDocument({ title: "Origin", seoTitle: "Origin, for search engines" }), {
      ...aPatch({ fields: { title: "Ours" } }),
    });
    expect(result).toMatchObject({ title: "Ours", seoTitle: "Origin, for search engines" });
  });

  it("override with an empty value too", () => {
    const full = aDocument({ menuLabel: "Menu", headerOrder: 10, isIndexed: true });
    const fields = { menuLabel: "", headerOrder: null, isIndexed: false };
    expect(applyPatch(full, aPatch({ fields }))).toMatchObject(fields);
  });
});

describe("changed sections", () => {
  it("take the vendor's fields and keep following the origin in the others", () => {
    const { sections } = applyPatch(origin, aPatch({ changed: { [second.id]: { heading: "Ours" } } }));
    expect(sections[1]).toEqual({ ...second, fields: { ...second.fields, heading: "Ours" } });
  });

  it.each([{ text: "" }, { secondaryLink: null }])("take %j as a value", (fields) => {
    const full = { ...first, fields: { ...first.fields, text: "Text", secondaryLink: { label: "Go", href: "#go" } } };
    const { sections } = applyPatch(
      { ...origin, sections: [full] } as PageDocument,
      aPatch({ changed: { [first.id]: fields } }),
    );
    expect(sections[0]?.fields).toEqual({ ...full.fields, ...fields });
  });

  it("keep a value that is equal to the origin's when the origin changes", () => {
    const patch = aPatch({ changed: { [first.id]: { heading: "First" } } });
    const newer = aDocument({ sections: [aSection("First, improved", first.id)] });
    expect(headings(applyPatch(newer, patch))).toEqual(["First"]);
  });

  it("come back from the base, in their place, when the origin has lost them", () => {
    const patch = aPatch({ changed: { [second.id]: { heading: "Ours" } } });
    const lost = aDocument({ sections: [first, third] });
    expect(headings(applyPatch(lost, patch, { base: origin }))).toEqual(["First", "Ours", "Third"]);
  });

  it("come back at the start when they stood there", () => {
    const patch = aPatch({ changed: { [first.id]: { heading: "Ours" } } });
    expect(headings(applyPatch(aDocument({ sections: [second] }), patch, { base: origin }))).toEqual([
      "Ours",
      "Second",
    ]);
  });

  it("come back once, and not at all where the vendor hid them", () => {
    const changed = { [second.id]: { heading: "Ours" } };
    const lost = aDocument({ sections: [first] });
    expect(headings(applyPatch(origin, aPatch({ changed }), { base: origin }))).toEqual(["First", "Ours", "Third"]);
    expect(headings(applyPatch(lost, aPatch({ changed, hidden: [second.id] }), { base: origin }))).toEqual(["First"]);
  });

  it("do not bring back sections that only the base had and the patch does not change", () => {
    expect(headings(applyPatch(aDocument({ sections: [first] }), aPatch(), { base: origin }))).toEqual(["First"]);
  });
});

describe("hidden, moved and added sections", () => {
  it("a hidden section is not shown", () => {
    expect(headings(applyPatch(origin, aPatch({ hidden: [second.id] })))).toEqual(["First", "Third"]);
  });

  it.each([
    ["to the start", third.id, null, ["Third", "First", "Second"]],
    ["after another", first.id, second.id, ["Second", "First", "Third"]],
    ["to the end when the section before it is gone", first.id, added.id, ["Second", "Third", "First"]],
  ])("a section moves %s", (_, id, after, expected) => {
    expect(headings(applyPatch(origin, aPatch({ moved: [{ id, after }] })))).toEqual(expected);
  });

  it("moves follow one another", () => {
    const moved = [
      { id: third.id, after: null },
      { id: first.id, after: third.id },
    ];
    expect(headings(applyPatch(origin, aPatch({ moved })))).toEqual(["Third", "First", "Second"]);
  });

  it("a move of a section that is gone changes nothing", () => {
    expect(applyPatch(origin, aPatch({ moved: [{ id: added.id, after: null }] }))).toEqual(origin);
  });

  it.each([
    ["at the start", null, ["Added", "First", "Second", "Third"]],
    ["after its neighbour", first.id, ["First", "Added", "Second", "Third"]],
    ["at the end when its neighbour is gone", added.id, ["First", "Second", "Third", "Added"]],
  ])("an added section stands %s", (_, after, expected) => {
    expect(headings(applyPatch(origin, aPatch({ added: [{ after, section: added }] })))).toEqual(expected);
  });

  it("an added section stands beside its neighbour where that one was moved to", () => {
    const patch = aPatch({ moved: [{ id: first.id, after: third.id }], added: [{ after: first.id, section: added }] });
    expect(headings(applyPatch(origin, patch))).toEqual(["Second", "Third", "First", "Added"]);
  });

  it("an added section takes the place of a hidden one", () => {
    const patch = aPatch({ hidden: [second.id], added: [{ after: second.id, section: added }] });
    expect(headings(applyPatch(origin, patch))).toEqual(["First", "Added", "Third"]);
  });

  it("an added section may follow another added one", () => {
    const next = aSection("Next");
    const patch = aPatch({
      added: [
        { after: first.id, section: added },
        { after: added.id, section: next },
      ],
    });
    expect(headings(applyPatch(origin, patch))).toEqual(["First", "Added", "Next", "Second", "Third"]);
  });
});

describe("locked sections", () => {
  const lockedSectionIds = [second.id];

  it("are neither changed, hidden nor moved", () => {
    const patch = aPatch({
      changed: { [second.id]: { heading: "Ours" } },
      hidden: [second.id],
      moved: [{ id: second.id, after: null }],
    });
    expect(applyPatch(origin, patch, { lockedSectionIds })).toEqual(origin);
  });

  it("leave the rest of the patch in force", () => {
    const patch = aPatch({ changed: { [first.id]: { heading: "Ours" }, [second.id]: { heading: "Ours" } } });
    expect(headings(applyPatch(origin, patch, { lockedSectionIds }))).toEqual(["Ours", "Second", "Third"]);
  });

  it("go when the platform deletes them, whatever a vendor had changed before they were locked", () => {
    const patch = aPatch({ changed: { [second.id]: { heading: "Ours" } } });
    const lost = aDocument({ sections: [first, third] });
    expect(headings(applyPatch(lost, patch, { base: origin, lockedSectionIds }))).toEqual(["First", "Third"]);
  });
});
