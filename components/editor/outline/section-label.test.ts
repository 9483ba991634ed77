import { expect, it } from "vitest";
import type { Section } from "@/cms/sections/section";
import { sectionLabel } from "./section-label";

const label = (fields: object) => sectionLabel({ id: "a", kind: "rich-text", fields } as Section);

it.each([
  [{ heading: "Prices", body: "What it costs" }, "Prices"],
  [{ heading: "", body: "What it costs" }, "What it costs"],
  [{ body: "## Opening times\n\nMondays" }, "Opening times"],
  [{ body: "- **Fast** and [near](page:contact)" }, "Fast and near"],
  [{ body: "\n\n> Said" }, "Said"],
  [{ body: "x".repeat(200) }, "x".repeat(80)],
  [{ body: `${"x".repeat(76)} {{vendor.city}}` }, `${"x".repeat(76)} `],
  [{ body: "nobod&#x79;&#x20;**closed** snake\\_case" }, "nobody closed snake_case"],
  [{ body: "![A hall](media:1)\n\n***\n\nOur hall" }, "Our hall"],
  [{ body: "" }, ""],
  [{ logos: [] }, ""],
])("%o is recognised by %s", (fields, expected) => expect(label(fields)).toBe(expected));
