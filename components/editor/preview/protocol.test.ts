import { describe, expect, it } from "vitest";
import { readShow, readTold } from "./protocol";

const origin = "http://localhost:9999";
const [window, other] = [{}, {}];
const received = (data: unknown, given = {}) =>
  ({ data, origin, source: window, ...given }) as unknown as Pick<MessageEvent, "data" | "origin" | "source">;

const page = {
  title: "",
  template: "content",
  sections: [{ id: "a", kind: "no-longer-there", fields: { heading: null } }],
};
const show = { kind: "orion.show", document: page, selectedId: null };
const told = { kind: "orion.chosen", sectionId: "a" };

describe("what the editor says", () => {
  it("is read as it is, however little of the page is written", () => {
    expect(readShow(received(show), origin, window)).toEqual(show);
  });

  it.each([
    ["nothing", null],
    ["a text", "orion.show"],
    ["something of an extension", { kind: "other.show", document: page, selectedId: null }],
    ["what the preview says", told],
    ["no page", { kind: "orion.show", selectedId: null }],
    ["a page without sections", { ...show, document: { template: "content" } }],
    ["a page in a template that there is not", { ...show, document: { ...page, template: "none" } }],
    ["a section without an id", { ...show, document: { ...page, sections: [{ kind: "hero", fields: {} }] } }],
    ["a selection that is none", { ...show, selectedId: 1 }],
  ])("is not %s", (_, data) => {
    expect(readShow(received(data), origin, window)).toBeNull();
  });
});

describe("what the preview says", () => {
  it.each([told, { kind: "orion.ready" }, { kind: "orion.pressed", key: "s", isShifted: false }])(
    "is read: %j",
    (data) => {
      expect(readTold(received(data), origin, window)).toEqual(data);
    },
  );

  it.each([
    undefined,
    {},
    { kind: "orion.chosen" },
    { kind: "orion.chosen", sectionId: 3 },
    { kind: "orion.pressed", key: "w" },
    show,
  ])("is not %j", (data) => {
    expect(readTold(received(data), origin, window)).toBeNull();
  });
});

describe("a message", () => {
  it.each([
    ["another origin", { origin: "https://evil.com" }],
    ["an origin that begins alike", { origin: `${origin}.evil.com` }],
    ["a window without one", { origin: "null" }],
    ["another window", { source: other }],
    ["nowhere", { source: null }],
  ])("from %s is not read", (_, given) => {
    expect(readShow(received(show, given), origin, window)).toBeNull();
    expect(readTold(received(told, given), origin, window)).toBeNull();
  });

  it("is not read while there is no window that could have sent it", () => {
    expect(readTold(received(told, { source: undefined }), origin, undefined)).toBeNull();
    expect(readTold(received(told, { source: null }), origin, null)).toBeNull();
  });
});
