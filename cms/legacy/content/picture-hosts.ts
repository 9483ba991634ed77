import type { PageDocument } from "../../pages/document";

/** Without reading the Markdown, which takes as long for a large import as all the rest of its plan. */
const pictureAddress = /!\[(?:[^\]\\]|\\.)*\]\(<?(https?:\/\/[^\s)>]+)/g;

/** The hosts on which the pictures in a page's texts are kept, each as often as it is named. */
export function pictureHosts({ sections }: Pick<PageDocument, "sections">): string[] {
  return sections.flatMap((section) => {
    if (section.kind !== "rich-text") return [];
    return [...section.fields.body.matchAll(pictureAddress)].flatMap(([, address = ""]) =>
      URL.canParse(address) ? new URL(address).host : [],
    );
  });
}
