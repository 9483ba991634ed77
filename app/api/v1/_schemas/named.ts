import { auditSchemas } from "./audit-event";
import { deliverySchemas } from "./delivery";
import { domainSchemas } from "./domain";
import { mediaSchemas } from "./media";
import { membershipSchemas } from "./membership";
import { menuSchemas } from "./menu";
import { pageSchemas } from "./page";
import { pageFactSchemas } from "./page-facts";
import { personSchemas } from "./person";
import { planRequestSchemas } from "./plan-request";
import { platformSchemas } from "./platform";
import { previewLinkSchemas } from "./preview-link";
import { redirectSchemas } from "./redirect";
import { standingSchemas } from "./standing";
import { storefrontSchemas } from "./storefront";
import { storefrontPageSchemas } from "./storefront-page";
import { tierSchemas } from "./tier";
import { vendorSchemas } from "./vendor";
import { webhookSchemas } from "./webhook";

/** What bodies and answers of several operations are made of, by the names that the OpenAPI document gives it. */
export const namedSchemas = {
  ...platformSchemas,
  ...domainSchemas,
  ...redirectSchemas,
  ...tierSchemas,
  ...vendorSchemas,
  ...membershipSchemas,
  ...planRequestSchemas,
  ...pageSchemas,
  ...pageFactSchemas,
  ...previewLinkSchemas,
  ...storefrontPageSchemas,
  ...standingSchemas,
  ...storefrontSchemas,
  ...menuSchemas,
  ...mediaSchemas,
  ...personSchemas,
  ...webhookSchemas,
  ...auditSchemas,
  ...deliverySchemas,
} as const;
