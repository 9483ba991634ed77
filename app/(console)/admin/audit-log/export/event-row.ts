import type { ListedEvent } from "@/cms/audit/list-events";
import { sentenceText } from "@/components/audit/event-sentence";
import { csvRow } from "@/lib/csv";

export const headRow = csvRow([
  "Time",
  "Who",
  "Token",
  "Action",
  "In words",
  "Platform",
  "Vendor",
  "Subject",
  "Detail",
]);

/** An event as a row of the exported file; its time is UTC, and who has no name here is told by their id. */
export function eventRow(event: ListedEvent): string {
  return csvRow([
    event.at.toISOString(),
    event.actor ? (event.actor.name ?? event.actor.id) : "Orion",
    event.tokenName,
    event.action,
    sentenceText(event),
    event.platform?.name ?? null,
    event.vendor?.name ?? null,
    event.subjectId,
    JSON.stringify(event.detail),
  ]);
}
