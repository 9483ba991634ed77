import { expect, it } from "vitest";
import { presetScopes, scopesOf } from "@/cms/tokens/presets";
import { readRequest } from "./read-request";

const read = (command: string) => readRequest(command.split(" "));

it("reads a command that says everything", () => {
  expect(read("--role platform-admin --platform oms --name CI --days 30 --scopes page.publish,page.read")).toEqual({
    name: "CI",
    kind: "platform-admin",
    platform: "oms",
    vendor: null,
    scopes: ["page.read", "page.publish"],
    days: 30,
  });
});

it("makes a token that reads for 90 days where nothing else is said", () => {
  const { scopes, days } = read("--role vendor-editor --vendor acme --name CI");
  expect(scopes).toEqual(presetScopes("read", "vendor-editor"));
  expect(days).toBe(90);
});

it("takes presets for the role that they are asked for", () => {
  expect(read("--role super-admin --name CI --scopes everything").scopes).toEqual(scopesOf("super-admin"));
  expect(read("--role vendor-owner --vendor a --name CI --scopes everything").scopes).toEqual(scopesOf("vendor-owner"));
});

it.each([
  ["--name CI", "--role must be one of super-admin, platform-admin"],
  ["--role owner --name CI", "--role must be one of"],
  ["--role super-admin", "--name must say what uses the token"],
  ["--role platform-admin --name CI", "A platform-admin needs --platform"],
  ["--role vendor-owner --name CI", "A vendor-owner needs --vendor"],
  ["--role super-admin --platform oms --name CI", "A super-admin takes no --platform"],
  ["--role platform-admin --platform oms --vendor a --name CI", "A platform-admin takes no --vendor"],
  ["--role vendor-editor --vendor a --name CI --scopes page.lock", "A vendor-editor has no such scope: page.lock."],
  ["--role super-admin --name CI --scopes people.invite", "no such scope: people.invite"],
  ["--role super-admin --name CI --scopes page.read,", "no such scope: (nothing)"],
  ["--role super-admin --name CI --days 0", "--days must be a number from 1 to 366"],
  ["--role super-admin --name CI --days 367", "--days must be"],
  ["--role super-admin --name CI --days soon", "--days must be"],
  ["--role super-admin --name CI --nope", "--nope"],
])("says what is wrong with %s", (command, message) => {
  expect(() => read(command)).toThrow(message);
});
