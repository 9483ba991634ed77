import type { Chance } from "./chance";

const subjects = [
  "Our workshop",
  "The shop",
  "Every order",
  "A good product",
  "The team",
  "Your parcel",
  "Our market stall",
] as const;
const verbs = [
  "opens",
  "is prepared",
  "waits for you",
  "gets attention",
  "is checked twice",
  "changes with the season",
] as const;
const endings = [
  "early in the morning.",
  "with the care that it deserves.",
  "at the counter in the <strong>Grand-Rue</strong>.",
  "as it has for <em>twenty years</em>.",
  "and you hear of it first.",
  "in Lëtzebuerg, Esch an Diddeleng.",
  "for &euro;&nbsp;5 &amp; more.",
] as const;
const headings = [
  "What we do",
  "How to order",
  "Delivery",
  "Opening hours",
  "Our promise",
  "Questions",
  "Find us",
] as const;

function sentence(chance: Chance): string {
  return `${chance.oneOf(subjects)} ${chance.oneOf(verbs)} ${chance.oneOf(endings)}`;
}

function paragraph(chance: Chance): string {
  return `<p>${Array.from({ length: 2 + chance.below(4) }, () => sentence(chance)).join(" ")}</p>`;
}

/** An ordinary page of the old system in HTML, of two to four parts; some with looks of the old editor. */
export function ordinaryHtml(chance: Chance, vendor: string): string {
  const parts = Array.from({ length: 2 + chance.below(3) }, (_, index) => {
    const heading = headings[(index * 2 + chance.below(2)) % headings.length];
    const list = chance.below(3) ? "" : `<ul><li>${sentence(chance)}</li><li>${sentence(chance)}</li></ul>`;
    return `<h2>${heading}</h2>${paragraph(chance)}${list}${chance.below(2) ? paragraph(chance) : ""}`;
  });
  const style = chance.below(4) ? "" : ' class="lead" style="font-size:18px"';
  return `<p${style}>${vendor}: ${sentence(chance)}</p>${parts.join("\n")}`;
}

/** The old system's own page at a slug, which vendors copied and changed. */
export function sharedHtml(title: string): string {
  return `<p>${title}: what every shop on OMS has in common.</p>
<h2>Ordering</h2><p>You order by telephone, at the counter or online, and get a confirmation with a number.</p>
<h2>Paying</h2><p>Cash, card, Payconiq. Companies receive an invoice.</p>
<h2>Asking</h2><p>Write to us, we answer within a day. See also <a href="/contact">contact</a>.</p>`;
}

/** The same with one part that is the vendor's. */
export function copiedHtml(title: string, vendor: string): string {
  return sharedHtml(title).replace("Cash, card, Payconiq.", `At ${vendor} you pay by card alone.`);
}
