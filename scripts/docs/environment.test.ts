import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { variablesOfCode } from "./environment";

const inTable = [...readFileSync("docs/guides/operators.md", "utf8").matchAll(/^\| (`[A-Z_`, ]+) \|/gm)]
  .flatMap(([, cell = ""]) => [...cell.matchAll(/[A-Z_]+/g)].map(([name]) => name))
  .sort();

const inExample = [...readFileSync(".env.example", "utf8").matchAll(/^# ([A-Z_]+)=/gm)]
  .map(([, name = ""]) => name)
  .sort();

it("has every variable that the code reads in the guide for operators, and no other", () => {
  expect(inTable).toEqual(variablesOfCode());
});

it("has them all in .env.example too", () => {
  expect(inExample).toEqual(variablesOfCode());
});

it("finds them where the environment is validated, and where it is read as it is", () => {
  expect(variablesOfCode()).toEqual(expect.arrayContaining(["SMTP_URL", "PATH_ROUTING", "OWNER_DATABASE_URL"]));
});
