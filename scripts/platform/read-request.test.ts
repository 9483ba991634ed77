import { expect, it } from "vitest";
import { readRequest } from "./read-request";

it("names what is left out of a new platform after its name, as the form of the console does", () => {
  expect(readRequest(["new", "--name", "Crédit & Co"])).toEqual({
    ...{ verb: "new", name: "Crédit & Co", code: "credit-co", pathPrefix: "credit-co", original: null },
  });
  expect(readRequest("new --name Loyalty --code loyalty-2 --copy-of loyalty".split(" "))).toEqual({
    ...{ verb: "new", name: "Loyalty", code: "loyalty-2", pathPrefix: "loyalty-2", original: "loyalty" },
  });
});

it("reads what is to be exported, and what imported", () => {
  expect(readRequest("export oms".split(" "))).toEqual({ verb: "export", code: "oms", out: null });
  expect(readRequest("export oms --out /tmp/a.zip".split(" "))).toEqual({
    ...{ verb: "export", code: "oms", out: "/tmp/a.zip" },
  });
  expect(readRequest("import a.zip".split(" "))).toEqual({
    ...{ verb: "import", file: "a.zip", names: {}, takesDomains: false, isPlan: false },
  });
  expect(readRequest("import --code b --prefix bee --name B --domains --plan a.zip".split(" "))).toEqual({
    ...{ verb: "import", file: "a.zip", takesDomains: true, isPlan: true },
    names: { code: "b", name: "B", pathPrefix: "bee" },
  });
});

it.each([
  ["", "new, export or import"],
  ["delete oms", "new, export or import"],
  ["new", "--name must say"],
  ["new --name Loyalty Plus", "What is “Plus”?"],
  ["new --name A --plan", "new takes no --plan."],
  ["export", "export takes one code of a platform."],
  ["export a b", "export takes one code of a platform."],
  ["export a --code b", "export takes no --code."],
  ["import", "import takes one file."],
  ["import a.zip --out b.zip", "import takes no --out."],
  ["import a.zip --nope", "--nope"],
])("says what is wrong with “%s”", (command, message) => {
  expect(() => readRequest(command.split(" ").filter(Boolean))).toThrow(message);
});
