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
