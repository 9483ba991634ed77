import { z } from "zod";
import { code, id, locale, moment, partOf } from "./common";
import { document } from "./documents";

const revision = z.object({
  id,
  number: z.int().describe("1, 2, 3, … within the page."),
  createdAt: moment,
  author: z
    .object({ name: z.string().nullable() })
    .nullable()
    .describe("Null where Orion wrote it itself, or a token in nobody's name."),
  publishedAt: moment.nullable().describe("When visitors saw it first; null where they never did."),
  roles: z.array(z.enum(["public", "scheduled", "draft"])),
  characters: z.int(),
  rewritten: z
    .enum(["whole", "override"])
    .nullable()
    .describe("Nobody wrote it: it says what the one before said, stored in another form."),
});

const writtenRevision = z.object({ id, number: z.int(), document });

const finding = z.object({
  level: z.enum(["error", "warning"]),
  sectionId: id.nullable().describe("Null for the page's own fields, or the page as a whole."),
  field: z.string().nullable(),
  message: z.string(),
});

const translation = z.object({
  locale,
  isDefaultLocale: z.boolean().describe("Where a visitor of the language finds no translation, this one is shown."),
  isCurrent: z.boolean(),
  state: z.enum(["public", "draft", "inherited", "missing"]),
  pageId: id.nullable(),
});

const counts = {
  follow: z.int().describe("They show it as it is."),
  override: z.int().describe("They change sections of it."),
  own: z.int().describe("Their own page there is whole."),
  hidden: z.int(),
  paused: z.int().describe("Their own page is not shown."),
};
const bySection = z.record(id, z.int()).describe("How many overrides change, hide or move a section.");

const following = z.object({ ...counts, behind: z.int().describe("An update waits for their decision."), bySection });
const impact = z.object({ ...counts, asked: z.int().describe("They would be asked to review."), bySection });

const follower = z.object({
  vendorId: id,
  code,
  name: z.string(),
  pageId: id.nullable().describe("The vendor's own page at the place."),
});

/** What there is to know about a page beside itself. */
export const pageFactSchemas = {
  RevisionList: partOf(revision),
  WrittenRevision: writtenRevision,
  FindingList: partOf(finding),
  TranslationList: partOf(translation),
  PageFollowing: following,
  PageImpact: impact,
  FollowerList: partOf(follower),
} as const;
