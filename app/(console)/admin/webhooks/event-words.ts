import { type EventType, eventTypes, testType } from "@/cms/webhooks/event-types";

/** What each type of message tells, as a sentence. */
const eventWords: Readonly<Record<EventType | typeof testType, string>> = {
  "page.published": "A page, or what was changed of it, became public.",
  "page.unpublished": "A page was taken offline.",
  "page.deleted": "A page was deleted.",
  "page.restored": "A deleted page is back.",
  "page.renamed": "A page has another address.",
  "page.hidden": "A vendor took an inherited page off its storefront.",
  "page.shown": "A vendor shows an inherited page again.",
  "override.created": "A vendor made an override of a default.",
  "override.reverted": "A vendor went back from an override to its default.",
  "default.updated": "A default that vendors follow was published anew.",
  "membership.changed": "A vendor joined, left, was suspended or let back, or has another tier.",
  "webhook.test": "Somebody tried the webhook out.",
};

/** What webhooks can be told of, with the words for it. */
export const offeredEvents = eventTypes.map((type) => ({ type, words: eventWords[type] }));

/** The sentence for a type of message; null for one that is not known any more. */
export function eventText(type: string): string | null {
  const known = ([...eventTypes, testType] as const).find((each) => each === type);
  return known ? eventWords[known] : null;
}
