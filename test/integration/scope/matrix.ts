import { administrationRows } from "@/test/administration-rows";
import { identityRows } from "./identity-rows";
import { pageRows } from "./page-rows";
import { settingsRows } from "./settings-rows";
import { query, type Row, row } from "./whose";
import { run, world } from "./world";

export const matrix = [
  ...pageRows,
  ...settingsRows,
  ...identityRows,
  ...administrationRows<Row>({ row, query, run, world }),
];

export const cases = matrix.map((each) => [`${each.what} (${each.whose})`, each] as const);
