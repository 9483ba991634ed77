import { z } from "zod";
import { listFindings } from "@/cms/pages/list-findings";
import { listRevisions } from "@/cms/pages/list-revisions";
import { listTranslations } from "@/cms/pages/list-translations";
import { readRevision } from "@/cms/pages/read-revision";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { pageSchemas } from "../../_schemas/page";
import { pageFactSchemas } from "../../_schemas/page-facts";
import { nextNumber, numberedQuery } from "./numbered-cursor";
import { pageAnswer } from "./page-answer";
import { ofPage, type PagesAt } from "./places";

/** A page, and what there is to know about it wherever it stands. */
export function readPage({ place, whose, path }: PagesAt): Operation[] {
  const reading = { method: "GET", tag: "Pages", place, needs: ["page.read"] } as const;
  return [
    operation({
      ...reading,
      id: `get${whose}Page`,
      path: `${path}/{pageId}`,
      summary: "A page with what is being written",
      params: ofPage,
      answer: pageSchemas.Page,
      run: (ctx, { params }) => pageAnswer(ctx, params.pageId),
    }),
    operation({
      ...reading,
      id: `list${whose}PageFindings`,
      path: `${path}/{pageId}/findings`,
      summary: "What is to mend on a page before it is published",
      description: "Errors first, each in the order in which the page is read. They are for the writer to weigh.",
      params: ofPage,
      answer: pageFactSchemas.FindingList,
      run: async (ctx, { params }) => ({ body: { items: await listFindings(ctx, params), nextCursor: null } }),
    }),
    operation({
      ...reading,
      id: `list${whose}PageTranslations`,
      path: `${path}/{pageId}/translations`,
      summary: "A page in the languages of its platform",
      params: ofPage,
      answer: pageFactSchemas.TranslationList,
      run: async (ctx, { params }) => ({ body: { items: await listTranslations(ctx, params), nextCursor: null } }),
    }),
    operation({
      ...reading,
      id: `list${whose}PageRevisions`,
      path: `${path}/{pageId}/revisions`,
      summary: "The revisions of a page, newest first",
      params: ofPage,
      query: z.strictObject(numberedQuery),
      answer: pageFactSchemas.RevisionList,
      run: async (ctx, { params, query: { cursor, limit } }) => {
        const { revisions, next } = await listRevisions(ctx, { ...params, before: cursor, limit });
        return { body: { items: revisions, nextCursor: nextNumber(next) } };
      },
    }),
    operation({
      ...reading,
      id: `get${whose}PageRevision`,
      path: `${path}/{pageId}/revisions/{revisionId}`,
      summary: "The whole page that a revision comes to",
      params: ofPage.extend({ revisionId: id }),
      answer: pageFactSchemas.WrittenRevision,
      run: async (ctx, { params }) => ({ body: { id: params.revisionId, ...(await readRevision(ctx, params)) } }),
    }),
  ];
}
