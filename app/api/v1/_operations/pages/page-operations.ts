import type { Operation } from "../../_rest/operation";
import { createPages } from "./create-page";
import { listPages, listVendorPages } from "./list-pages";
import { overridePages } from "./override-page";
import { pageFollowers } from "./page-followers";
import { pagePolicy } from "./page-policy";
import { ofVendor, onPlatform, type PagesAt } from "./places";
import { previewLinks } from "./preview-links";
import { publishedPage } from "./publish-page";
import { readPage } from "./read-page";
import { reviewPages } from "./review-page";
import { storefrontPages } from "./storefront-pages";
import { waitingPage } from "./waiting-page";
import { writePage } from "./write-page";

/** What is done alike with a page of a platform and with one of a vendor. */
const atPage = (at: PagesAt) => [
  ...readPage(at),
  ...writePage(at),
  ...publishedPage(at),
  ...waitingPage(at),
  ...previewLinks(at),
];

/** What can be done with pages of a platform, and of a vendor on it. */
export const pageOperations: readonly Operation[] = [
  listPages,
  ...createPages,
  ...atPage(onPlatform),
  ...pagePolicy,
  ...pageFollowers,
  ...storefrontPages,
  listVendorPages,
  ...overridePages,
  ...atPage(ofVendor),
  ...reviewPages,
];
