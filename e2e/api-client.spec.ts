import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import openapiTypes from "openapi-typescript";
import { aSection } from "@/test/factories";
import { aDefault } from "@/test/storefronts";
import { aToken } from "./support/api";
import { get } from "./support/http";
import { app, port } from "./support/server";
import { aStorefront } from "./support/storefront";
import { expect, test } from "./support/test";

const run = promisify(execFile);
const folder = "e2e/generated-client";

test("a client generated from the OpenAPI document leads an override through its whole life", async ({ cms }) => {
  test.slow();
  const { code, platformId, vendorId } = await aStorefront(cms);
  const section = aSection("Intro");
  await cms.run((ctx) => aDefault(ctx, { platformId, slug: "about" }, [section]));
  const { body } = await get(`localhost:${port()}`, "/api/v1/openapi.json");
  await writeFile(`${folder}/schema.d.ts`, await openapiTypes(JSON.parse(body.toString())));
  await run("npx", ["tsc", "--noEmit", "--project", folder]);
  const token = await aToken(cms, { role: "vendor-owner", vendorId });
  const given = { API: app("/api/v1"), TOKEN: token, PLATFORM: code, VENDOR: `${code}-shop`, SECTION: section.id };
  const { stdout } = await run("npx", ["tsx", `${folder}/life-cycle.ts`], { env: { ...process.env, ...given } });
  expect(stdout).toBe("lived\n");
});
