import type { Image } from "../../sections/fields";
import { markdownNodes } from "../../sections/markdown-nodes";
import { type Check, type Finding, warnOf } from "./check";
import type { PlacedField } from "./placed-fields";

/** Wider or higher than any screen shows. */
const mostPixels = 4000;

/** Pictures that say nothing to those who do not see them, or that are heavier than they need to be. */
export const checkPictures: Check = ({ fields }) =>
  fields.flatMap((place) => {
    if (place.type === "image") return inField(place, place.value as Image);
    return place.type === "markdown" ? inMarkdown(place, String(place.value)) : [];
  });

/** In a field of its own an empty description says that the picture is decoration. */
function inField({ sectionId, field }: PlacedField, { alt = "", width = 0, height = 0 }: Partial<Image>): Finding[] {
  const findings: Finding[] = [];
  if (isFileName(alt)) findings.push(warnOf({ sectionId, field: `${field}.alt` }, fileNameMessage(alt)));
  if (Math.max(width, height) > mostPixels) {
    const message = `This picture has ${width} × ${height} pixels, more than any screen shows. A smaller one loads faster.`;
    findings.push(warnOf({ sectionId, field }, message));
  }
  return findings;
}

function inMarkdown(place: PlacedField, source: string): Finding[] {
  return markdownNodes(source).flatMap((node) => {
    if (node.type !== "image") return [];
    const [name, alt] = [nameOf(node.url), node.alt?.trim() ?? ""];
    const findings: Finding[] = [];
    if (!alt) {
      const message = `The picture “${name}” has no description, so nobody who does not see it learns what it shows.`;
      findings.push(warnOf(place, message));
    }
    if (isFileName(alt)) findings.push(warnOf(place, fileNameMessage(alt)));
    if (/^https?:/.test(node.url)) {
      const message = `The size of the picture “${name}” is not known, because it is kept elsewhere. Taken from the media library, it does not make the text jump while it loads.`;
      findings.push(warnOf(place, message));
    }
    return findings;
  });
}

function isFileName(alt: string): boolean {
  return /^\S+\.(jpe?g|png|gif|webp|avif|svg|heic)$/i.test(alt);
}

function fileNameMessage(alt: string): string {
  return `The description “${alt}” is the name of a file. Say what the picture shows.`;
}

function nameOf(url: string): string {
  return url.split(/[?#]/, 1)[0]?.split("/").at(-1) || url;
}
