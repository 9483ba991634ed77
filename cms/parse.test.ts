import { expect, it } from "vitest";
import { z } from "zod";
import { Invalid } from "./errors";
import { parse } from "./parse";
import { problemMessage } from "./problem-message";

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

it("says every kind of problem in its own words", () => {
  const every = z.strictObject({
    id: z.guid(),
    when: z.iso.datetime(),
    link: z.url(),
    code: z.string().regex(/^a$/),
    kind: z.enum(["one", "two"]),
    only: z.literal("one"),
    text: z.string(),
    flag: z.boolean(),
    list: z.array(z.string()),
    few: z.array(z.string()).max(1),
    some: z.array(z.string()).min(1),
    map: z.record(z.string().max(1), z.number()),
    above: z.number().gt(0),
    step: z.number().multipleOf(5),
    shape: z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") }), z.object({ kind: z.literal("b") })]),
    gone: z.object({}),
    own: z.string().refine(() => false),
  });
  const result = every.safeParse(
    {
      id: "x",
      when: "x",
      link: "x",
      code: "x",
      kind: "x",
      only: "x",
      text: 1,
      flag: 1,
      list: 1,
      few: ["", ""],
      some: [],
      map: { long: 1 },
      above: 0,
      step: 3,
      shape: { kind: "x" },
      own: "x",
    },
    { error: problemMessage },
  );
  const said = Object.fromEntries((result.error?.issues ?? []).map((each) => [each.path[0], each.message]));
  expect(said).toEqual({
    id: "must be an id",
    when: "must be a moment such as 2026-11-27T08:00:00Z",
    link: "must be an address such as https://example.com",
    code: "has another form than it must have",
    kind: "must be one of one, two",
    only: "must be one",
    text: "must be a text",
    flag: "must be true or false",
    list: "must be a list",
    few: "must have at most 1 entry",
    some: "must have at least 1 entry",
    map: "has a name that is not valid",
    above: "must be more than 0",
    step: "must be a multiple of 5",
    shape: "is of no known kind",
    gone: "is missing",
    own: "is not valid",
  });
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
