import { audit } from "./support/lighthouse";
import { mirror } from "./support/server";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 180_000 });

// Lighthouse takes `*.localhost` for secure, as it takes https, so the sites are audited at their mirrors.
for (const site of ["oms", "loyalty", "sitebuilder"]) {
  for (const path of ["/", "/pricing", "/about"]) {
    test(`Lighthouse gives ${site}${path} 100 for accessibility, best practices and SEO`, async ({ launchOptions }) => {
      const scores = await audit(mirror(site, path), launchOptions);
      // Performance depends on what else the machine does, so it is told and not judged.
      const description = `${scores.performance.score}; ${scores.performance.failing.map((each) => each.split(":")[0])}`;
      test.info().annotations.push({ type: "performance", description });
      expect.soft(scores.accessibility).toEqual({ score: 100, failing: [] });
      expect.soft(scores["best-practices"]).toEqual({ score: 100, failing: [] });
      expect.soft(scores.seo).toEqual({ score: 100, failing: [] });
    });
  }
}
