import { layers } from "@/cms/pages/layer";
import { askRaw, hosts, staysOnHost } from "./support/hostile";
import { seededSectionIds } from "./support/seeded";
import { expect, test } from "./support/test";

test("the internal path answers 404 from every host, however it is written", async () => {
  const disguises = [
    "/sites/oms/-",
    "/sites/oms/-/pricing",
    "/sites/oms~wizamart/-/about",
    "/sites/_b21zLmx1/-/pricing",
    "//sites/oms/-/pricing",
    "/Sites/oms/-/pricing",
    "/%73ites/oms/-/pricing",
    "/sites%2foms%2f-%2fpricing",
    "/./sites/oms/-/pricing",
    "/about/../sites/oms/-/pricing",
    "/_next/../sites/oms/-/pricing",
    "/_next/..%2fsites/oms/-/pricing",
    "/api/internal/../../sites/oms/-/pricing",
    "/illustrations/../sites/oms/-/pricing",
    "/illustrations/%2e%2e/sites/oms/-/pricing",
    "/media/../sites/oms/-/pricing",
    "/media/%2e%2e/sites/oms/-/pricing",
    "/sites/oms/sitemap.xml",
    "/sites/oms/share/en/home",
    "/oms/../sites/oms/-/pricing",
  ];
  for (const host of hosts) {
    for (const path of disguises) {
      expect.soft(await finalStatus(host, path), `${host} ${path}`).toBe(404);
    }
  }
});

/** The status after redirects, which all have to stay on the host. */
async function finalStatus(host: string, path: string, redirects = 0): Promise<number> {
  const { status, location } = await askRaw(host, path);
  if (status !== 308 || location === null || redirects > 3) return status;
  expect.soft(staysOnHost(location), location).toBe(true);
  return finalStatus(host, location, redirects + 1);
}

test("as data for Next's own client, the internal path carries no page either", async ({ cms }) => {
  const sections = await seededSectionIds(cms, "pricing", layers.platform);
  const carried = async (host: string, path: string, ...headers: string[]) => {
    const { text } = await askRaw(host, path, ...headers);
    return sections.filter((id) => text.includes(id)).length;
  };
  expect(await carried("oms.lu", "/pricing")).toBe(sections.length);
  for (const host of hosts) {
    expect.soft(await carried(host, "/sites/oms/-/pricing.rsc"), host).toBe(0);
    expect.soft(await carried(host, "/sites/oms/-/pricing?_rsc=1", "RSC: 1"), host).toBe(0);
    expect.soft(await carried(host, "/sites/oms/-/pricing.segments/_tree.segment.rsc"), host).toBe(0);
  }
});
