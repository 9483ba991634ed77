import { expect, it } from "vitest";
import { isSafeHref, isSafeImageSource } from "./fields";

it.each([
  "page:pricing",
  "page:how-it-works#step-2",
  "platform:terms",
  "#plans",
  "https://example.lu/a?b=c#d",
  "mailto:hello@example.lu",
  "mailto:{{vendor.email}}",
  "mailto:{{vendor.email|hello@example.lu}}",
  "tel:+352 26 48 13-70",
  "tel:{{vendor.phone}}",
  "tel:{{platform.phone|+352 26 48}}",
])("%s is a link target", (target) => {
  expect(isSafeHref(target)).toBe(true);
});

it.each([
  "mailto:{{vendor.email}} {{vendor.name}}",
  "mailto:{{vendor.email|<script>}}",
  'mailto:{{vendor.email|"onclick=}}',
  "tel:{{vendor}}",
  "tel:call-me",
  "https://oms.lu/{{vendor.name}} here",
  "ftp://example.lu",
  "file:///etc/passwd",
  "blob:https://oms.lu/1",
  "page:Pricing",
  "page:-pricing",
  "vendor:about",
  "#Plans",
  "\tjavascript:alert(1)",
  "https://a.lu\n",
])("%j is none", (target) => {
  expect(isSafeHref(target)).toBe(false);
});

it.each(["/illustrations/oms/pick-up.svg", "/a_b/c-d.1.png", "https://cdn.example.lu/a.webp?w=100"])(
  "%s is an image's address",
  (source) => {
    expect(isSafeImageSource(source)).toBe(true);
  },
);

it.each([
  "//evil.com/a.png",
  "/\\evil.com/a.png",
  "/a.png?x",
  "http://example.lu/a.png",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "javascript:alert(1)",
  'https://example.lu/"onerror=alert(1)',
  "https://oms.lu@evil.com/a.png",
  "/a.png\n",
  "a.png",
  "/",
  "",
])("%j is none for an image", (source) => {
  expect(isSafeImageSource(source)).toBe(false);
});
