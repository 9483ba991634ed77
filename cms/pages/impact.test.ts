import { expect, it } from "vitest";
import { impactFingerprint } from "./impact";

const impact = { pageId: "a", title: "About", follow: 412, override: 37, asked: 5 };

it("tells an impact from another by who is concerned, in whatever order", () => {
  const other = { ...impact, pageId: "b" };
  expect(impactFingerprint([impact, other])).toBe(impactFingerprint([other, { ...impact, follow: 413 }]));
  expect(impactFingerprint([impact])).not.toBe(impactFingerprint([{ ...impact, asked: 6 }]));
  expect(impactFingerprint([impact])).not.toBe(impactFingerprint([{ ...impact, override: 38 }]));
});
