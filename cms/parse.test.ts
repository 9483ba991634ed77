import { expect, it } from "vitest";
import { z } from "zod";
import { Invalid } from "./errors";
import { parse } from "./parse";

const schema = z.strictObject({
  name: z.string().min(1),
  links: z.array(z.strictObject({ href: z.string() })).default([]),
});

it("gives the input with its defaults", () => {
  expect(parse(schema, { name: "x" })).toEqual({ name: "x", links: [] });
});

it("throws every problem with its place", () => {
  const refuse = () => parse(schema, { name: "", links: [{ href: "#" }, { href: 1 }] });
  expect(refuse).toThrow(Invalid);
  expect(refuse).toThrow(/name: .+; links\.1\.href: .+/);
  try {
    refuse();
  } catch (error) {
    expect(error instanceof Invalid && error.problems.map(({ path }) => path)).toEqual(["name", "links.1.href"]);
  }
});

it("says in words what is wrong, where the schema does not say it itself", () => {
  const worded = z.strictObject({
    title: z.string().min(1),
    code: z.string().min(3),
    label: z.string().max(2),
    place: z.int().max(1000).nullable(),
    email: z.union([z.literal(""), z.email()]),
    colour: z.string().regex(/^#/, "must be a colour"),
  });
  const input = { title: "", code: "a", label: "long", place: "x", email: "nobody", colour: "red" };
  try {
    parse(worded, input);
    expect.unreachable();
  } catch (error) {
    expect(
      error instanceof Invalid && Object.fromEntries(error.problems.map((each) => [each.path, each.message])),
    ).toEqual({
      title: "must not be empty",
      code: "must have at least 3 characters",
      label: "must have at most 2 characters",
      place: "must be a whole number",
      email: "must be an e-mail address",
      colour: "must be a colour",
    });
  }
});
