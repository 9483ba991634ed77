import type { Operation } from "../_rest/operation";
import type { PublicOperation } from "../_rest/public-operation";
import { auditOperations } from "./audit/audit-operations";
import { deliveryOperations } from "./delivery/delivery-operations";
import { domainOperations } from "./domains/domain-operations";
import { mediaOperations } from "./media/media-operations";
import { reworkOperations } from "./media/rework-operations";
import { uploadOperations } from "./media/upload-operations";
import { membershipOperations } from "./memberships/membership-operations";
import { pageOperations } from "./pages/page-operations";
import { invitationOperations } from "./people/invitation-operations";
import { peopleOperations } from "./people/people-operations";
import { planRequestOperations } from "./plan-requests/plan-request-operations";
import { platformOperations } from "./platforms/platform-operations";
import { platformSettings } from "./platforms/platform-settings";
import { redirectOperations } from "./redirects/redirect-operations";
import { menuOperations } from "./storefronts/menu-operations";
import { storefrontOperations } from "./storefronts/storefront-operations";
import { tierOperations } from "./tiers/tier-operations";
import { vendorOperations } from "./vendors/vendor-operations";
import { deliveryLogOperations } from "./webhooks/delivery-log-operations";
import { webhookOperations } from "./webhooks/webhook-operations";

/** Everything that can be done by the API with a token. */
export const operations: readonly Operation[] = [
  ...platformOperations,
  ...platformSettings,
  ...domainOperations,
  ...redirectOperations,
  ...tierOperations,
  ...vendorOperations,
  ...membershipOperations,
  ...planRequestOperations,
  ...pageOperations,
  ...storefrontOperations,
  ...menuOperations,
  ...mediaOperations,
  ...uploadOperations,
  ...reworkOperations,
  ...peopleOperations,
  ...invitationOperations,
  ...webhookOperations,
  ...deliveryLogOperations,
  ...auditOperations,
];

/** What anybody can read by it, without a token. */
export const publicOperations: readonly PublicOperation[] = [...deliveryOperations];
