import { callToAction } from "./call-to-action";
import { contactDetails } from "./contact-details";
import { faq } from "./faq";
import { featureGrid } from "./feature-grid";
import { gallery } from "./gallery";
import { hero } from "./hero";
import { imageText } from "./image-text";
import { logoGrid } from "./logo-grid";
import { pricing } from "./pricing";
import { quotes } from "./quotes";
import { rewardsCatalog } from "./rewards-catalog";
import { richText } from "./rich-text";
import { statistics } from "./statistics";
import { steps } from "./steps";

/** The fields' schema of each kind of section. What else a new kind needs: docs/guides/developers.md. */
export const sectionKinds = {
  hero,
  "rich-text": richText,
  "feature-grid": featureGrid,
  steps,
  pricing,
  faq,
  statistics,
  quotes,
  "logo-grid": logoGrid,
  "call-to-action": callToAction,
  "contact-details": contactDetails,
  "rewards-catalog": rewardsCatalog,
  "image-text": imageText,
  gallery,
} as const;

export type SectionKind = keyof typeof sectionKinds;
