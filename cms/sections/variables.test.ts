import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { aDocument, aSection } from "@/test/factories";
import { profileSchema } from "../vendors/profile";
import { type SectionKind, sectionKinds } from "./kinds";
import type { Section } from "./section";
import { fillText, fillVariables, variableValues } from "./variables";

const profile = profileSchema.parse({
  email: "hello@acme.lu",
  street: "1, Grand-Rue",
  postcode: "L-1661",
  city: "Luxembourg",
});
const platform = { name: "OMS", profile: profileSchema.parse({ legalName: "OMS S.A." }) };
const values = variableValues(platform, { name: "Acme", profile });

describe("values", () => {
  it("are those of the platform and of the vendor", () => {
    expect(values).toMatchObject({ "platform.name": "OMS", "vendor.name": "Acme", "vendor.email": "hello@acme.lu" });
  });

  it("of a platform's own site are the platform's alone", () => {
    expect(Object.keys(variableValues(platform, null)).filter((name) => !name.startsWith("platform."))).toEqual([]);
  });

  it("give the name where there is no legal name", () => {
    expect(values).toMatchObject({ "platform.legalName": "OMS S.A.", "vendor.legalName": "Acme" });
  });

  it("join the address from the parts that are known", () => {
    expect(values["vendor.address"]).toBe("1, Grand-Rue, L-1661 Luxembourg");
    expect(values["platform.address"]).toBe("");
  });
});

describe("a token", () => {
  it.each([
    ["{{vendor.name}}", "Acme"],
    ["{{ vendor.name }}", "Acme"],
    ["{{vendor.name|the shop}}", "Acme"],
    ["{{vendor.phone|our front desk}}", "our front desk"],
    ["{{vendor.phone}}", ""],
    ["{{vendor.phone|}}", ""],
    ["{{vendor.unknown|nobody}}", "nobody"],
    ["{{constructor.name|nobody}}", "nobody"],
    ["{{vendor.name}}{{vendor.name}}", "AcmeAcme"],
    ["{{vendor}}", "{{vendor}}"],
    ["{vendor.name}", "{vendor.name}"],
    ["{{vendor.name", "{{vendor.name"],
    ["{{vendor.name|{{vendor.email}}}}", "{{vendor.name|hello@acme.lu}}"],
    ["{{VENDOR.name|x}}", "{{VENDOR.name|x}}"],
    ["$& {{vendor.name}} $1", "$& Acme $1"],
  ])("%s becomes %j", (text, expected) => {
    expect(fillText(text, values)).toBe(expected);
  });

  it.each(["{{vendor.email}}", "{{platform.name}}", "$&", "$1", "{{vendor.name}}"])(
    "whose value is %s is not expanded a second time",
    (name) => {
      const hostile = variableValues(platform, { name, profile });
      expect(fillText("By {{vendor.name}}.", hostile)).toBe(`By ${name}.`);
    },
  );
});

describe("a document", () => {
  const section = (kind: SectionKind, fields: unknown): Section =>
    ({ id: "10000000-0000-4000-8000-000000000000", kind, fields: sectionKinds[kind].parse(fields) }) as Section;
  const fill = (kind: SectionKind, fields: unknown, name = "Acme") => {
    const document = aDocument({ sections: [section(kind, fields)] });
    return fillVariables(document, variableValues(platform, { name, profile })).sections[0]?.fields;
  };

  it("is filled in its texts, at any depth, and nowhere else", () => {
    const link = { label: "Mail {{vendor.name}}", href: "mailto:{{vendor.email}}" };
    const image = { src: "/a.svg", alt: "The door of {{vendor.name}}", width: 4, height: 3 };
    const fields = { heading: "{{vendor.name}}", primaryLink: link, image, highlights: ["By {{vendor.name}}", "x"] };
    expect(fill("hero", fields)).toMatchObject({
      heading: "Acme",
      primaryLink: { label: "Mail Acme", href: "mailto:hello@acme.lu" },
      secondaryLink: null,
      image: { ...image, alt: "The door of Acme" },
      highlights: ["By Acme", "x"],
    });
    const pricing = {
      heading: "x",
      plans: [{ name: "{{vendor.name}}", price: "1", description: "x", features: ["{{vendor.city}}"], link }],
    };
    expect(fill("pricing", pricing)).toMatchObject({
      plans: [{ name: "Acme", features: ["Luxembourg"], isRecommended: false }],
    });
  });

  it("is filled in its page fields", () => {
    const token = "{{vendor.name}}";
    const document = aDocument({ title: token, menuLabel: token, seoTitle: token, seoDescription: token });
    expect(fillVariables(document, values)).toEqual(
      aDocument({ title: "Acme", menuLabel: "Acme", seoTitle: "Acme", seoDescription: "Acme" }),
    );
  });

  it("itself keeps its tokens", () => {
    const document = aDocument({ title: "{{vendor.name}}", sections: [aSection("{{vendor.name}}")] });
    const before = structuredClone(document);
    fillVariables(document, values);
    expect(document).toEqual(before);
  });

  it("has values escaped in Markdown only", () => {
    expect(fill("rich-text", { body: "**{{vendor.name}}**" }, "A*B")).toEqual({ body: "**A\\*B**" });
    expect(
      fill("call-to-action", { heading: "{{vendor.name}}", primaryLink: { label: "x", href: "#x" } }, "A*B"),
    ).toMatchObject({
      heading: "A*B",
    });
  });

  it("keeps the Markdown of a fallback, which the author wrote", () => {
    expect(fill("rich-text", { body: "{{vendor.phone|**us**}}" })).toEqual({ body: "**us**" });
  });

  describe("keeps a value in Markdown as the text that it is", () => {
    /** The kinds of nodes that a value becomes, and its words; characters without width do not count. */
    const readBack = (name: string) => {
      const filled = fill("rich-text", { body: "{{vendor.name}}" }, name) as { body: string };
      const blocks: Nodes[] = unified().use(remarkParse).use(remarkGfm).parse(filled.body).children;
      const nodes = blocks.flatMap((node): Nodes[] => ("children" in node ? [node, ...node.children] : [node]));
      const words = nodes.map((node) => ("value" in node ? node.value : "")).join("");
      return { types: [...new Set(nodes.map(({ type }) => type))], text: words.replace(/[\u200b\u2060]/g, "") };
    };
    const asText = (text: string) => ({ types: ["paragraph", "text"], text });

    it.each([
      "[free](page:pricing)",
      "![](/a.png)",
      "<script>alert(1)</script>",
      "<xmpp:evil>",
      "# Heading",
      "- item",
      "1. item",
      "1) item",
      "> quote",
      "***",
      "~~gone~~",
      "`code`",
      "| a | b |",
      "[^1]",
      "&lt;b&gt;",
      "\\*",
      "{{vendor.email}}",
    ])("%s", (name) => {
      expect(readBack(name)).toEqual(asText(name));
    });

    it("and links a bare address to nowhere but itself, as in any text", () => {
      const name = "https://evil.example/";
      const filled = fill("rich-text", { body: "{{vendor.name}}" }, name) as { body: string };
      const [paragraph] = unified().use(remarkParse).use(remarkGfm).parse(filled.body).children;
      expect(paragraph).toMatchObject({ children: [{ type: "link", url: name }] });
    });

    it("over several lines", () => {
      expect(readBack("One\n\n# Two\n    code")).toEqual(asText("One # Two code"));
    });

    it("whatever it is made of", () => {
      // Without @: what happens to read as an e-mail address is linked, as in any text.
      const sign = fc.constantFrom(..."ab1 .,:;!?-_*~`'\"#$%&()[]{}<>|\\/+=^\n\t");
      const name = fc.string({ unit: sign, minLength: 1, maxLength: 20 }).filter((each) => each.trim() !== "");
      fc.assert(
        fc.property(name, (each) => {
          expect(readBack(`x${each}x`)).toEqual(asText(`x${each.replace(/\s+/g, " ")}x`));
        }),
        { numRuns: 300 },
      );
    });
  });
});
