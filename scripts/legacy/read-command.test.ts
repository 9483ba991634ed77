import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { legacyVerbs, readCommand, usage } from "./read-command";

const folder = mkdtempSync(path.join(tmpdir(), "orion-decisions-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = path.join(folder, "decisions.json");
  writeFileSync(file, text);
  return file;
}

describe("the command", () => {
  it("needs nothing but what to do", () => {
    expect(readCommand(["plan"])).toEqual({
      verb: "plan",
      from: "legacy",
      platform: "oms",
      locale: null,
      origin: null,
      files: null,
      decisions: { vendors: {}, users: {}, pages: {} },
      isAccepted: false,
      isJson: false,
      isForced: false,
      isLarge: false,
      seed: 1,
      file: "orion.dump",
    });
  });

  it.each(legacyVerbs)("explains %s", (verb) => {
    expect(usage).toContain(`npm run legacy -- ${verb}`);
  });

  it("takes the origin of an address, and decisions from a file", () => {
    const file = fileWith(`{"pages": {"17": {"slug": "imprint"}}, "vendors": {"3": {"skip": true}}}`);
    const addresses = ["--origin", "https://www.oms.lu/start", "--files", "https://old.oms.lu"];
    const command = readCommand(["run", ...addresses, "--decisions", file]);
    expect([command.origin, command.files]).toEqual(["https://www.oms.lu", "https://old.oms.lu"]);
    expect(command.decisions).toEqual({
      pages: { 17: { slug: "imprint" } },
      vendors: { 3: { skip: true } },
      users: {},
    });
  });

  it.each([
    [[], "Say one of plan, run"],
    [["plan", "run"], "Say one of plan, run"],
    [["plan", "--origin", "javascript:alert(1)"], "--origin must be an address"],
    [["plan", "--from", "mysql://kim@db.example.lu/oms"], "--from must be an address"],
    [["plan", "--from", "oms old"], "--from must be an address"],
    [["plan", "--files", "http://old.oms.lu"], "--files must be an address, such as https://www.oms.lu"],
    [["generate", "--seed", "-1"], "seed"],
    [["run", "--decisions", "/nowhere.json"], "/nowhere.json cannot be read"],
    [["run", "--everything"], "everything"],
  ])("refuses %j", (given, reason) => {
    expect(() => readCommand(given)).toThrow(reason);
  });

  it.each([
    ["not json", "cannot be read as JSON"],
    [`{"pages": {"about": {"skip": true}}}`, "pages"],
    [`{"pages": {"1": {"kind": "custom"}}}`, "pages.1.kind"],
    [`{"sites": {}}`, "sites"],
  ])("refuses decisions that are none: %s", (text, reason) => {
    expect(() => readCommand(["run", "--decisions", fileWith(text)])).toThrow(reason);
  });
});
