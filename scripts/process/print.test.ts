import { parseArgs } from "node:util";
import { expect, it } from "vitest";
import { reasonOf } from "./print";

it.each<[what: string, error: unknown, reason: string]>([
  ["an error's own words", new Error("The port is taken."), "The port is taken."],
  ["what was thrown where it is no error", "stopped", "stopped"],
  ["why a query failed, not the query", failedQuery(new Error("relation does not exist")), "relation does not exist"],
  ["a query where nothing else is known", new Error("Failed query: select 1"), "Failed query: select 1"],
  [
    "every reason of several",
    new AggregateError([new Error("::1 refused"), new Error("127.0.0.1 refused")]),
    "::1 refused; 127.0.0.1 refused",
  ],
  [
    "where a file is not, by the name that was asked for",
    Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT", path: "/nowhere/orion.dump.part" }),
    "/nowhere/orion.dump is not there, or its folder is not.",
  ],
  ["which option there is not", optionError(), "Unknown option '--frm'."],
  ["the error's words rather than its cause's", new Error("No seed", { cause: new Error("ENOENT") }), "No seed"],
])("tells the user %s", (_, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

function optionError(): unknown {
  try {
    parseArgs({ args: ["--frm"], options: {}, allowPositionals: true });
  } catch (error) {
    return error;
  }
}

function failedQuery(cause: Error): Error {
  return new Error("Failed query: select * from nothing", { cause });
}
