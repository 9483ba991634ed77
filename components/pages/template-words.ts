import type { Template } from "@/cms/pages/template";

/** What each template is called, and what it is good for. */
export const templateWords: Readonly<Record<Template, { name: string; text: string }>> = {
  spotlight: { name: "Spotlight", text: "One strong statement beside a picture, then the page in calm bands." },
  editorial: { name: "Editorial", text: "Large type first, like the front of a magazine; pictures follow the words." },
  mosaic: { name: "Mosaic", text: "Many things at once: tiles of different sizes under a wide opening." },
  content: { name: "Content", text: "Section after section, each with the whole width." },
  legal: { name: "Legal", text: "Running text with its table of contents beside it." },
};
