import type { LayoutName } from "@/cms/pages/layouts/layouts";

/** What each starting layout is called, and what it is good for. */
export const layoutWords: Readonly<Record<LayoutName, { name: string; text: string }>> = {
  about: { name: "About us", text: "Who you are, what you stand for, and what customers can count on." },
  services: { name: "Services", text: "What you do, how it works step by step, and how to ask for it." },
  events: { name: "Events and news", text: "A table of dates, what is new, and how to reserve a place." },
  faq: { name: "Questions and answers", text: "The questions that come again and again, folded up." },
  contact: { name: "Contact", text: "Telephone, e-mail, address and hours; they fill themselves in." },
};
