import { describe, expect, it } from "vitest";
import { hashPassword, passwordSchema, verifyPassword } from "./password";

describe("a password", () => {
  it("is stored as argon2id with 19 MiB, two passes and one lane, under a salt of its own", async () => {
    const [first, second] = [await hashPassword("correct horse"), await hashPassword("correct horse")];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22,}\$[\w+/]{43}$/);
    expect(first.split("$")[4]).not.toBe(second.split("$")[4]);
  });

  it("is right for its own hash, and for no other nor for none", async () => {
    const stored = await hashPassword("correct horse");
    expect(await verifyPassword(stored, "correct horse")).toBe(true);
    expect(await verifyPassword(stored, "correct horsf")).toBe(false);
    expect(await verifyPassword(null, "correct horse")).toBe(false);
  });

  it("is not the one of the hash that stands in for a missing one", async () => {
    expect(await verifyPassword(null, "no account has this password")).toBe(false);
  });

  it.each(["x".repeat(9), "x".repeat(201)])("has 10 to 200 characters: not %s", (typed) => {
    expect(passwordSchema.safeParse(typed).success).toBe(false);
  });

  it.each(["x".repeat(10), "x".repeat(200), "пароль пароль", "          "])("may be %s", (typed) => {
    expect(passwordSchema.safeParse(typed).success).toBe(true);
  });
});
