import { demoPassword, people } from "@/db/seed/people";
import { navigation, submitSignIn } from "./support/console";
import { atEachWidth, expect, expectSound, mainHeading, notFoundError, test } from "./support/journey";
import { app } from "./support/server";

const screens = [
  "Overview",
  "Platforms",
  "Content pages",
  "Media",
  "Vendors",
  // With a number, where requests of other tests wait.
  /^Plan requests/,
  "Tiers and features",
  "Users and invitations",
  "API tokens",
  "Webhooks",
  "Redirects",
  "Audit log",
];

type Expectation = { landing: string; entries: Array<string | RegExp>; shown: string[]; refused: string[] };

const expectations: Record<string, Expectation> = {
  "admin@orion.example": {
    landing: "/admin",
    entries: [...screens, "Outbox"],
    shown: ["/admin", "/admin/users", "/admin/users?platform=oms", "/admin/outbox", "/account"],
    refused: ["/dashboard", "/dashboard/people", "/admin/users?platform=none"],
  },
  "loyalty@orion.example": {
    landing: "/admin",
    entries: screens,
    shown: ["/admin", "/admin/users", "/admin/users?platform=loyalty", "/account"],
    refused: [
      "/admin/outbox",
      "/admin/outbox/00000000-0000-4000-8000-000000000000",
      "/admin/users?platform=oms",
      "/dashboard",
      "/dashboard/people",
    ],
  },
  "owner@wizamart.example": {
    landing: "/dashboard",
    entries: ["Home", "Pages", /^Updates/, "Media", "Usage", "Settings", "People", "API tokens", "Activity"],
    shown: ["/dashboard", "/dashboard/people", "/dashboard/people?vendor=wizamart", "/account"],
    refused: ["/admin", "/admin/users", "/admin/outbox", "/dashboard/people?vendor=moselle-cellars"],
  },
  "editor@wizamart.example": {
    landing: "/dashboard",
    entries: ["Home", "Pages", /^Updates/, "Media", "Usage", "Settings"],
    shown: ["/dashboard", "/account"],
    refused: ["/dashboard/people", "/dashboard/people?vendor=wizamart", "/admin", "/admin/users", "/admin/outbox"],
  },
};

test("there is an expectation of everyone in the demonstration", () => {
  expect(Object.keys(expectations).sort()).toEqual(people.map(({ email }) => email).sort());
});

atEachWidth(() => {
  test.use({ expectedErrors: [notFoundError] });

  for (const { email, name } of people) {
    const { landing, entries, shown, refused } = expectations[email] ?? {
      landing: "",
      entries: [],
      shown: [],
      refused: [],
    };

    // Each screen is looked at by axe where it is tried; here they hold what all other tests have left.
    test(`${email} lands where they belong and sees what they may, nothing else`, async ({ browserOf }) => {
      test.slow();
      const page = await browserOf(null);
      await page.goto(app("/login"));
      await submitSignIn(page, { email, password: demoPassword });
      await page.waitForURL(app(landing));
      await expect(mainHeading(page)).toContainText(name);
      await expect((await navigation(page)).getByRole("link")).toHaveText(entries);
      await expectSound(page);
      for (const path of shown) {
        const answer = await page.goto(app(path));
        expect.soft(answer?.status(), path).toBe(200);
        await expect.soft(mainHeading(page), path).toBeVisible();
      }
      for (const path of refused) {
        const answer = await page.goto(app(path));
        expect.soft(answer?.status(), path).toBe(404);
        await expect.soft(mainHeading(page), path).toHaveText("This page does not exist");
      }
      // What is refused is the same screen each time.
      await expectSound(page);
    });
  }
});
