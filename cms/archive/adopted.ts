import { z } from "zod";
import { type FieldProblem, Invalid } from "../errors";
import { mediaIdsIn } from "../media/address";
import { type PageDocument, pageDocumentSchema } from "../pages/document";
import { parse } from "../parse";
import type { AdoptedPage } from "../platforms/adopt-page";
import { isRetired } from "../sections/retired";
import { type PageRecord, pageFile } from "./format";
import { problemsIn } from "./problem-in";

/** What pages of an archive may be written in and show. */
export type Surroundings = { locales: readonly string[]; pictureIds: ReadonlySet<string> };

const kindsSchema = z.object({ sections: z.array(z.object({ kind: z.string() })) });

/**
 * A page of an archive, once each of its stages has been held to the rules of a page that is saved.
 *
 * @throws Invalid with a problem for each rule that it breaks, each a sentence that names its place in the archive.
 */
export function adoptedPage(page: PageRecord, { locales, pictureIds }: Surroundings): AdoptedPage {
  const problems: FieldProblem[] = [];
  const report = (path: string, message: string) => problems.push({ path, message });
  const documentOf = (path: string, written: unknown): PageDocument | null => {
    for (const kind of unknownKinds(written))
      report(path, `has a section of the kind “${kind}”, which this Orion does not know`);
    for (const id of mediaIdsIn(written)) {
      if (!pictureIds.has(id)) report(path, `shows the picture ${id}, which the archive does not hold`);
    }
    if (problems.length) return null;
    try {
      return parse(pageDocumentSchema, written);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      for (const problem of error.problems) report(`${path}.${problem.path}`, problem.message);
      return null;
    }
  };
  if (!locales.includes(page.locale)) report("locale", "is not offered by the platform");
  const published = page.published === null ? null : documentOf("published", page.published);
  const scheduled = page.scheduled && documentOf("scheduled", page.scheduled.document);
  const draft = page.draft === null ? null : documentOf("draft", page.draft);
  if (problems.length) throw new Invalid(problemsIn(pageFile(page), new Invalid(problems)));
  const at = page.scheduled && new Date(page.scheduled.at);
  return { ...page, published, scheduled: scheduled && at && { document: scheduled, at }, draft };
}

function unknownKinds(document: unknown): string[] {
  const { data } = kindsSchema.safeParse(document);
  return [...new Set(data?.sections.filter(isRetired).map(({ kind }) => kind.slice(0, 60)))];
}
