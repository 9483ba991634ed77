import { deliverySchemas } from "./delivery";
import { pageSchemas } from "./page";

/** What bodies and answers of several operations are made of, by the names that the OpenAPI document gives it. */
export const namedSchemas = { ...pageSchemas, ...deliverySchemas } as const;
