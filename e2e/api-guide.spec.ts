import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { aSection } from "@/test/factories";
import { aDefault } from "@/test/storefronts";
import { aToken } from "./support/api";
import { app } from "./support/server";
import { aStorefront } from "./support/storefront";
import { expect, test } from "./support/test";

const run = promisify(execFile);

/** The commands of the guide, in their order; the first block names what the reader has. */
async function commandsOfGuide(): Promise<string> {
  const guide = await readFile("docs/guides/api.md", "utf8");
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands = ""]) => commands);
  return blocks.filter((commands) => !commands.startsWith("# not run")).join("\n");
}

test("the examples of the guide run as they are, and do what they say", async ({ cms }) => {
  const { code, platformId, vendorId } = await aStorefront(cms);
  await cms.run((ctx) => aDefault(ctx, { platformId, slug: "about" }, [aSection("Intro")]));
  const token = await aToken(cms, { role: "vendor-owner", vendorId });
  const adminToken = await aToken(cms, { role: "platform-admin", platformId });
  const folder = await mkdtemp(path.join(tmpdir(), "orion-guide-"));
  const given = {
    ORION: app("/api/v1"),
    TOKEN: token,
    ADMIN_TOKEN: adminToken,
    PLATFORM: code,
    VENDOR: `${code}-shop`,
  };
  const { stdout } = await run("bash", ["-euo", "pipefail", "-c", await commandsOfGuide()], {
    cwd: folder,
    // Playwright asks for colours, which would be among what Node prints.
    env: { ...process.env, ...given, FORCE_COLOR: "0" },
  });
  const written = JSON.parse(await readFile(path.join(folder, "page.json"), "utf8"));
  expect(written).toMatchObject({ publication: "published", document: { title: "Who we are" } });
  expect(JSON.parse(await readFile(path.join(folder, "part.json"), "utf8")).items).toHaveLength(1);
  const webhook = JSON.parse(await readFile(path.join(folder, "webhook.json"), "utf8"));
  expect(webhook).toMatchObject({
    events: ["page.published", "default.updated"],
    secret: expect.stringMatching(/^whsec_/),
  });
  expect(stdout).toContain("/api/v1/reference#problem-invalid");
  expect(stdout, "a site, for another technology").toContain(`"kind":"page"`);
  await rm(folder, { recursive: true });
});
