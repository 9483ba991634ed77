import { deliverySchemas } from "./delivery";
import { pageSchemas } from "./page";
import { pageFactSchemas } from "./page-facts";
import { standingSchemas } from "./standing";
import { storefrontPageSchemas } from "./storefront-page";

/** What bodies and answers of several operations are made of, by the names that the OpenAPI document gives it. */
export const namedSchemas = {
  ...pageSchemas,
  ...pageFactSchemas,
  ...storefrontPageSchemas,
  ...standingSchemas,
  ...deliverySchemas,
} as const;
