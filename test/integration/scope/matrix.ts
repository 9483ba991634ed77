import { identityRows } from "./identity-rows";
import { pageRows } from "./page-rows";

export const matrix = [...pageRows, ...identityRows];

export const cases = matrix.map((each) => [`${each.what} (${each.whose})`, each] as const);
