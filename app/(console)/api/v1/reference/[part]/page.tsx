import { notFound } from "next/navigation";
import { operations, publicOperations } from "@/app/api/v1/_operations/operations";
import { env } from "@/lib/env";
import { partOf, schemasPart } from "../addresses";
import { ReferencePart } from "../reference-part";

export const metadata = { title: "API reference · Orion" };

const parts = new Set([schemasPart, ...[...operations, ...publicOperations].map(({ tag }) => partOf(tag))]);

/** What can be called of one kind of thing, call by call. */
export default async function ReferencePartPage({ params }: { params: Promise<{ part: string }> }) {
  const { part } = await params;
  // Only what there is is kept in memory.
  if (!parts.has(part)) notFound();
  return <ReferencePart origin={new URL(env().APP_URL).origin} part={part} />;
}
