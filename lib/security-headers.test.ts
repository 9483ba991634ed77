import { describe, expect, it } from "vitest";
import { consolePolicy, filePolicy, previewPolicy, sitePolicy } from "./content-security-policy";
import { createNonce } from "./nonce";
import { headersForAll, headersForConsole, headersForPreview, headersForType } from "./security-headers";

const directives = (policy: string) =>
  Object.fromEntries(policy.split("; ").map((each) => [each.split(" ")[0] ?? "", each.split(" ").slice(1)]));

describe("what every answer carries", () => {
  it("forbids guessing types, leaking paths and using devices", () => {
    const headers = headersForAll("http://localhost:9999");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    for (const feature of ["camera", "microphone", "geolocation", "payment", "usb"]) {
      expect(headers["permissions-policy"]).toContain(`${feature}=()`);
    }
  });

  it("insists on https where the application is reached by it, and not for the hosts below", () => {
    expect(headersForAll("https://app.orion.lu")["strict-transport-security"]).toBe("max-age=63072000");
    expect(headersForAll("http://localhost:9999")["strict-transport-security"]).toBeUndefined();
  });
});

describe("what an answer of a type carries", () => {
  it.each(["text/html; charset=utf-8", "text/html"])("a page (%s) may be framed by its own site only", (type) => {
    expect(headersForType(type)).toEqual({
      "content-security-policy": sitePolicy,
      "x-frame-options": "SAMEORIGIN",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it.each(["application/json", "text/x-component", "application/xml", "text/plain", ""])(
    "%j is for its origin",
    (type) => {
      expect(headersForType(type)).toEqual({
        "content-security-policy": filePolicy,
        "x-frame-options": "DENY",
        "cross-origin-resource-policy": "same-origin",
      });
    },
  );

  it.each(["image/png", "image/svg+xml"])("a picture (%s) may be shown by other sites, and runs nothing", (type) => {
    expect(headersForType(type)).toMatchObject({
      "content-security-policy": filePolicy,
      "cross-origin-resource-policy": "cross-origin",
    });
  });
});

describe("the policies", () => {
  it("run nothing in the console but what carries its nonce", () => {
    const { "script-src": scripts, ...others } = directives(consolePolicy("abc"));
    expect(scripts).toEqual(["'self'", "'nonce-abc'"]);
    expect(others).toMatchObject({
      "default-src": ["'none'"],
      "script-src-attr": ["'none'"],
      "style-src": ["'self'", "'nonce-abc'"],
      "connect-src": ["'self'"],
      "frame-ancestors": ["'none'"],
      "base-uri": ["'none'"],
      "form-action": ["'self'"],
      "object-src": ["'none'"],
    });
  });

  it("load on sites nothing but pictures from elsewhere, and run no attributes", () => {
    expect(directives(sitePolicy)).toEqual({
      "default-src": ["'none'"],
      "script-src": ["'self'", "'unsafe-inline'"],
      "script-src-attr": ["'none'"],
      "style-src": ["'self'"],
      "style-src-attr": ["'unsafe-inline'"],
      "img-src": ["'self'", "data:", "https:"],
      "font-src": ["'self'"],
      "connect-src": ["'self'"],
      "frame-ancestors": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'self'"],
      "object-src": ["'none'"],
    });
  });

  it.each([consolePolicy("abc"), previewPolicy("abc"), sitePolicy, filePolicy])("never evaluate: %s", (policy) => {
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toMatch(/[\r\n*]/);
  });
});

describe("the console", () => {
  it("is kept by nobody and framed by nobody", () => {
    expect(headersForConsole("abc")).toEqual({
      "cache-control": "private, no-store",
      "content-security-policy": consolePolicy("abc"),
      "x-frame-options": "DENY",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it("has nonces of 128 bits that do not repeat", () => {
    const nonces = Array.from({ length: 1000 }, createNonce);
    expect(new Set(nonces).size).toBe(1000);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });
});

describe("a preview", () => {
  it("is kept and indexed by nobody, framed by its own origin alone, and gives its address away to nobody", () => {
    expect(headersForPreview("abc")).toEqual({
      "cache-control": "private, no-store",
      "content-security-policy": previewPolicy("abc"),
      "x-frame-options": "SAMEORIGIN",
      "cross-origin-resource-policy": "same-origin",
      "x-robots-tag": "noindex, nofollow",
      "referrer-policy": "no-referrer",
    });
  });

  it("runs what the console runs, and shows the pictures that sites show", () => {
    const { "img-src": pictures, "frame-ancestors": ancestors, ...others } = directives(previewPolicy("abc"));
    expect(pictures).toEqual(["'self'", "data:", "blob:", "https:"]);
    expect(ancestors).toEqual(["'self'"]);
    const { "img-src": _, "frame-ancestors": __, ...ofConsole } = directives(consolePolicy("abc"));
    expect(others).toEqual({ ...ofConsole, "frame-src": ["'none'"], "form-action": ["'none'"] });
  });
});
