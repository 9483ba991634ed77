import { ofAdministration, sentences } from "./event-words";

/** What of an event its sentence tells; the detail of the log is told elsewhere. */
export type ToldEvent = {
  action: string;
  /** `null` where the system itself acted; no name of those whom the reader's scope does not know. */
  actor: { name: string | null } | null;
  /** What the token was called with which it was done. */
  tokenName: string | null;
  platform: { name: string } | null;
  vendor: { name: string } | null;
  title: string | null;
};

export type SentencePart = { kind: "text" | "actor" | "title" | "place"; text: string };

/** An event in words, in parts, so that names can stand out and lead to what they name. */
export function sentenceOf(event: ToldEvent): SentencePart[] {
  const sentence = sentences[event.action] ?? `{actor}: ${event.action}`;
  return sentence
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((text, index): SentencePart => {
      if (text === "{actor}") return { kind: "actor", text: withToken(event, index === 0) };
      if (text === "{title}") return { kind: "title", text: event.title ?? "something that has no name any more" };
      if (text === "{place}") return { kind: "place", text: placeOf(event) };
      if (text === "{vendor}") return { kind: "place", text: event.vendor?.name ?? "a vendor" };
      if (text === "{platform}") return { kind: "place", text: event.platform?.name ?? "a platform" };
      return { kind: "text", text };
    });
}

/** The same as one text. */
export function sentenceText(event: ToldEvent): string {
  return sentenceOf(event)
    .map(({ text }) => text)
    .join("");
}

/** Who made a token answers for what it does, and is named with it; a script's token acts for itself. */
function withToken(event: ToldEvent, isFirst: boolean): string {
  const { actor, tokenName } = event;
  if (tokenName === null) return actorOf(event, isFirst);
  return actor
    ? `${actorOf(event, isFirst)} with the token “${tokenName}”`
    : `${isFirst ? "The" : "the"} token “${tokenName}”`;
}

/** Someone whose name is not the reader's to know is a super admin in a platform's log, or somebody who has left. */
function actorOf({ action, actor, platform }: ToldEvent, isFirst: boolean): string {
  if (!actor) return "Orion";
  if (actor.name === null && platform && ofAdministration.has(action)) {
    return isFirst ? `The administration of ${platform.name}` : `the administration of ${platform.name}`;
  }
  return actor.name ?? (isFirst ? "Someone without a role here" : "someone without a role here");
}

function placeOf({ platform, vendor }: ToldEvent): string {
  if (vendor && platform) return `${vendor.name} on ${platform.name}`;
  return vendor?.name ?? platform?.name ?? "this installation";
}
