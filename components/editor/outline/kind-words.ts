import {
  BarChart3,
  CircleHelp,
  Columns2,
  GalleryHorizontal,
  Gift,
  LayoutGrid,
  ListOrdered,
  type LucideIcon,
  MapPin,
  Megaphone,
  Quote,
  Sparkles,
  Stamp,
  Tags,
  Text,
} from "lucide-react";
import type { SectionKind } from "@/cms/sections/kinds";

/** What each kind of section is for, as it is offered to writers. */
export const kindWords: Readonly<Record<SectionKind, { icon: LucideIcon; purpose: string }>> = {
  hero: { icon: Sparkles, purpose: "The opening of a page, with its main heading" },
  "rich-text": { icon: Text, purpose: "Running text with headings, lists, links and tables" },
  "feature-grid": { icon: LayoutGrid, purpose: "Several points side by side, each with an icon" },
  steps: { icon: ListOrdered, purpose: "How something works, one step after the other" },
  pricing: { icon: Tags, purpose: "Plans and what they cost" },
  faq: { icon: CircleHelp, purpose: "Questions that fold out to their answers" },
  statistics: { icon: BarChart3, purpose: "A few figures, large" },
  quotes: { icon: Quote, purpose: "What customers say" },
  "logo-grid": { icon: Stamp, purpose: "Partners and customers by their logos" },
  "call-to-action": { icon: Megaphone, purpose: "One thing to do next" },
  "contact-details": { icon: MapPin, purpose: "Address, phone, e-mail and opening hours" },
  "rewards-catalog": { icon: Gift, purpose: "Rewards and the points they take" },
  "image-text": { icon: Columns2, purpose: "A picture beside a text" },
  gallery: { icon: GalleryHorizontal, purpose: "Several pictures" },
};
