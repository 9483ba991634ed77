import { administrationRows } from "@/test/administration-rows";
import { apiAdminRows } from "./api-admin-rows";
import { apiPageRows } from "./api-page-rows";
import { archiveRows } from "./archive-rows";
import { draftRows } from "./draft-rows";
import { identityRows } from "./identity-rows";
import { mediaRows } from "./media-rows";
import { pageRows } from "./page-rows";
import { planRows } from "./plan-rows";
import { previewRows } from "./preview-rows";
import { revisionRows } from "./revision-rows";
import { settingsRows } from "./settings-rows";
import { standingRows } from "./standing-rows";
import { storefrontRows } from "./storefront-rows";
import { vendorPageRows } from "./vendor-page-rows";
import { waitingRows } from "./waiting-rows";
import { webhookRows } from "./webhook-rows";
import { query, type Row, row } from "./whose";
import { run, world } from "./world";

export const matrix = [
  ...pageRows,
  ...settingsRows,
  ...previewRows,
  ...identityRows,
  ...mediaRows,
  ...draftRows,
  ...revisionRows,
  ...standingRows,
  ...planRows,
  ...storefrontRows,
  ...vendorPageRows,
  ...apiPageRows,
  ...apiAdminRows,
  ...waitingRows,
  ...webhookRows,
  ...archiveRows,
  ...administrationRows<Row>({ row, query, run, world }),
];

export const cases = matrix.map((each) => [`${each.what} (${each.whose})`, each] as const);
