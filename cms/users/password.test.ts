import { hash as bcrypt } from "@node-rs/bcrypt";
import { describe, expect, it } from "vitest";
import { canVerify, hashPassword, isOutdated, passwordSchema, verifyPassword } from "./password";

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

describe("a password of the single-platform system", () => {
  it.each(["$2a$", "$2b$", "$2y$"])("is verified against bcrypt, as %s, and should be hashed anew", async (version) => {
    const stored = (await bcrypt("correct horse", 4)).replace(/^\$2.\$/, version);
    expect(await verifyPassword(stored, "correct horse")).toBe(true);
    expect(await verifyPassword(stored, "correct horsf")).toBe(false);
    expect(canVerify(stored)).toBe(true);
    expect(isOutdated(stored)).toBe(true);
  });

  it("is kept where it has our own kind of hash", async () => {
    const stored = await hashPassword("correct horse");
    expect(canVerify(stored)).toBe(true);
    expect(isOutdated(stored)).toBe(false);
  });

  it.each([
    "",
    "5f4dcc3b5aa765d61d8327deb882cf99",
    "pbkdf2_sha256$260000$salt$7Kb1t4sKQ1m1nQxTnU7mJv3n2GqV5S0bq3b8c2b0b3k=",
    "$2b$10$tooshort",
    "$argon2i$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA",
    "$2b$10$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234\nx",
  ])("is not taken along where it cannot be verified: %j", (stored) => {
    expect(canVerify(stored)).toBe(false);
  });
});
