import { expect, it } from "vitest";
import { changesOf } from "./event-changes";

it("tells only what is otherwise, field by field, into nested ones", () => {
  const profile = { city: "Vianden", phone: "1" };
  const changes = changesOf({
    version: 7,
    before: { name: "Acme", profile },
    after: { name: "Acme", profile: { ...profile, city: "Clervaux" } },
  });
  expect(changes).toEqual([{ field: "Profile › City", before: "Vianden", after: "Clervaux", words: null }]);
});

it("tells what came and what went", () => {
  expect(changesOf({ after: { from: "/a" } })).toEqual([{ field: "From", before: null, after: "/a", words: null }]);
  expect(changesOf({ before: { from: "/a" } })).toEqual([{ field: "From", before: "/a", after: null, words: null }]);
});

it("compares texts word by word", () => {
  const [change] = changesOf({ before: { name: "The old shop" }, after: { name: "The new shop" } });
  expect(change?.words?.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual(["old", "new"]);
});

it("puts switches, lists and empty values in words", () => {
  const changes = changesOf({
    before: { isActive: true, locales: ["en"], maxPages: 0 },
    after: { isActive: false, locales: ["en", "fr"], maxPages: null },
  });
  expect(changes.map(({ before, after }) => [before, after])).toEqual([
    ["Yes", "No"],
    ["en", "en, fr"],
    ["0", null],
  ]);
});

it("tells what an event says besides, and nothing where there is nothing", () => {
  expect(changesOf({ slug: "about", orphaned: 3 }).map(({ field, after }) => [field, after])).toEqual([
    ["Address", "/about"],
    ["Overrides that stand for themselves now", "3"],
  ]);
  expect(changesOf({})).toEqual([]);
});

it("tells moments and languages as people read them, and no counts of nothing", () => {
  const changes = changesOf({
    locale: "en",
    orphaned: 0,
    before: { deletedAt: null, scheduledAt: null },
    after: { deletedAt: "2026-11-27T02:39:18.915Z", scheduledAt: "2026-12-01T08:00:00.000Z" },
  });
  expect(changes.map(({ field, after }) => [field, after?.replaceAll(/\s/g, " ")])).toEqual([
    ["Public from", "December 1, 2026 at 8:00 AM UTC"],
    ["Language", "EN"],
  ]);
});

it("tells no ids: what changed in a page is told in words beside them", () => {
  const [older, newer] = ["3f1c2d4e-0000-4000-8000-000000000001", "9a1c2d4e-0000-4000-8000-000000000002"];
  const changes = changesOf({
    before: { draftRevisionId: null, publishedRevisionId: older, lockedSectionIds: [], title: "About" },
    after: { draftRevisionId: newer, publishedRevisionId: null, lockedSectionIds: [older], title: "About us" },
    originId: older,
    sections: { changed: ["Intro", "Prices"] },
  });
  expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
    ["Title", "About", "About us"],
    ["Sections › Changed", null, "Intro, Prices"],
  ]);
});
