import type { Operation } from "../_rest/operation";
import type { PublicOperation } from "../_rest/public-operation";
import { deliveryOperations } from "./delivery/delivery-operations";
import { pageOperations } from "./pages/page-operations";

/** Everything that can be done by the API with a token. */
export const operations: readonly Operation[] = [...pageOperations];

/** What anybody can read by it, without a token. */
export const publicOperations: readonly PublicOperation[] = [...deliveryOperations];
