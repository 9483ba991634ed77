import { describe, expect, it } from "vitest";
import { addressProblem, webhookSchema } from "./webhook";

describe("an address that is told of events", () => {
  it.each(["https://example.com/orion", "https://hooks.example.lu:8443/a?b=c", "https://1.1.1.1/"])("is %s", (url) => {
    expect(addressProblem(url, [])).toBeNull();
  });

  it.each([
    ["http://example.com/", "must begin with https://"],
    ["ftp://example.com/", "must begin with https://"],
    ["file:///etc/passwd", "must begin with https://"],
    ["example.com", "must be an address"],
    ["https://", "must be an address"],
    ["https://name:word@example.com/", "must not hold a name"],
    ["https://example.com/#part", "must not have a part after #"],
    ["https://localhost/", "private network"],
    ["https://LOCALHOST/", "private network"],
    ["https://db.internal/", "private network"],
    ["https://intranet/", "private network"],
    ["https://127.0.0.1/", "private network"],
    ["https://2130706433/", "private network"],
    ["https://0x7f.1/", "private network"],
    ["https://[::1]/", "private network"],
    ["https://[::ffff:10.0.0.1]/", "private network"],
    ["https://169.254.169.254/latest/meta-data", "private network"],
  ])("is not %s", (url, problem) => {
    expect(addressProblem(url, [])).toContain(problem);
  });

  it("may be private where the operator named its host, with its port, and there alone", () => {
    const named = ["localhost:4455", "10.0.0.7"];
    expect(addressProblem("http://localhost:4455/hook", named)).toBeNull();
    expect(addressProblem("https://10.0.0.7/hook", named)).toBeNull();
    expect(addressProblem("http://localhost:4456/hook", named)).not.toBeNull();
    expect(addressProblem("https://10.0.0.8/hook", named)).not.toBeNull();
    expect(addressProblem("ftp://10.0.0.7/hook", named)).not.toBeNull();
    expect(addressProblem("http://name@localhost:4455/hook", named)).not.toBeNull();
  });
});

describe("what an admin decides of a webhook", () => {
  const given = { name: " Build ", url: "https://example.com", events: ["page.deleted", "page.published"] };

  it("is kept in one form", () => {
    expect(webhookSchema([]).parse({ ...given, events: [...given.events, "page.deleted"] })).toEqual({
      name: "Build",
      url: "https://example.com/",
      events: ["page.published", "page.deleted"],
      isPaused: false,
    });
  });

  it.each([
    [{ name: " " }, "name"],
    [{ name: "n".repeat(81) }, "name"],
    [{ url: "http://example.com" }, "url"],
    [{ url: `https://example.com/${"a".repeat(2000)}` }, "url"],
    [{ events: [] }, "events"],
    [{ events: ["page.read"] }, "events"],
    [{ more: true }, ""],
  ])("is refused with %j", (wrong, path) => {
    const result = webhookSchema([]).safeParse({ ...given, ...wrong });
    expect(result.error?.issues.map((issue) => issue.path[0] ?? "")).toEqual([path]);
  });
});
