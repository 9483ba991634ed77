import { expect, it } from "vitest";
import { deviceFor, fitted } from "./devices";

it("makes a desktop's window smaller until it fits, and gives it the height that is left", () => {
  expect(fitted("desktop", { width: 640, height: 500 })).toEqual({ width: 1280, height: 1000, scale: 0.5 });
});

it("leaves a window as it is where there is room, and never makes one larger", () => {
  expect(fitted("mobile", { width: 640, height: 500 })).toEqual({ width: 390, height: 500, scale: 1 });
  expect(fitted("desktop", { width: 2560, height: 900 })).toEqual({ width: 1280, height: 900, scale: 1 });
});

it("has a size where the pane has none yet", () => {
  expect(fitted("tablet", { width: 0, height: 0 })).toEqual({ width: 820, height: 0, scale: 1 });
});

it("begins with a phone where a desktop could not be read", () => {
  expect([366, 479, 480, 1280].map((width) => deviceFor(width))).toEqual(["mobile", "mobile", "desktop", "desktop"]);
  expect(deviceFor()).toBe("desktop");
});
