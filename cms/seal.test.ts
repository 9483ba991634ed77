import { describe, expect, it } from "vitest";
import { seal, unseal } from "./seal";

const [key, otherKey] = ["k".repeat(32), "o".repeat(32)];

describe("a sealed secret", () => {
  it.each(["whsec_abc", "", "é😀".repeat(500)])("is read again with its key", (secret) => {
    expect(unseal(seal(secret, key), key)).toBe(secret);
  });

  it("is nothing to another key", () => {
    expect(unseal(seal("secret", key), otherKey)).toBeNull();
  });

  it("is another each time, and does not show what it holds", () => {
    expect(seal("secret", key)).not.toBe(seal("secret", key));
    expect(Buffer.from(seal("secret", key).slice(3), "base64url").toString("latin1")).not.toContain("secret");
  });

  it("is refused where a single byte was changed", () => {
    const bytes = Buffer.from(seal("secret", key).slice(3), "base64url");
    for (const [index, byte] of bytes.entries()) {
      const changed = Buffer.from(bytes);
      changed[index] = byte ^ 1;
      expect(unseal(`v1.${changed.toString("base64url")}`, key)).toBeNull();
    }
  });

  it.each(["", "v1.", "v1.AAAA", "nonsense"])("is no %j", (sealed) => {
    expect(unseal(sealed, key)).toBeNull();
  });
});
