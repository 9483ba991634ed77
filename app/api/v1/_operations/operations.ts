import type { Operation } from "../_rest/operation";
import { pageOperations } from "./pages/page-operations";

/** Everything that can be done by the API. */
export const operations: readonly Operation[] = [...pageOperations];
