import { demoPassword } from "@/db/seed/people";
import { acceptWithNewAccount, invite, submitSignIn } from "./support/console";
import { expect, expectSound, mainHeading, test } from "./support/journey";
import { type Mailbox, startMailbox } from "./support/mailbox";
import { type OwnServer, startOwnServer } from "./support/own-server";
import { anEmail } from "./support/people";

let mailbox: Mailbox;
let server: OwnServer;

test.beforeAll(async () => {
  mailbox = await startMailbox();
  const environment = { SMTP_URL: mailbox.url, MAIL_FROM: "Orion <orion@example.lu>" };
  server = await startOwnServer({ name: "mail", environment });
});
test.afterAll(async () => {
  await server.stop();
  await mailbox.stop();
});

test("an invitation arrives as text and as HTML with one link that works, and the outbox does not keep it", async ({
  browserOf,
}) => {
  const admin = await browserOf(null);
  await admin.goto(`${server.origin}/login?next=/admin/users`);
  await submitSignIn(admin, { email: "admin@orion.example", password: demoPassword });
  await admin.waitForURL(`${server.origin}/admin/users`);
  const email = anEmail("by-mail");
  await invite(admin, email, "Admin of OMS");

  await expect.poll(() => mailbox.to(email)).toHaveLength(1);
  const [mail] = mailbox.to(email);
  expect(mail?.subject).toBe("Your invitation to OMS");
  const links = (source = "") => source.match(/https?:\/\/[^\s"<]+/g) ?? [];
  const [link = ""] = links(mail?.text);
  expect(link).toMatch(new RegExp(`^${server.origin}/invite/[0-9a-f]{64}$`));
  expect(links(mail?.text)).toEqual([link]);
  expect(links(mail?.html)).toEqual([link]);
  expect(mail?.html).toContain("Accept the invitation</a>");

  await admin.goto(`${server.origin}/admin/outbox`);
  const line = admin.getByRole("listitem").filter({ hasText: email });
  await expect
    .poll(async () => {
      await admin.reload();
      return line.textContent();
    })
    .toContain("Sent");
  await line.getByRole("link").click();
  await admin.waitForURL(/\/admin\/outbox\/./);
  await expect(admin.getByRole("main")).toContainText(
    "The text of this mail is not kept, because it may hold a secret link.",
  );
  expect(await admin.content()).not.toContain(link.split("/").at(-1));
  await expectSound(admin);

  const reader = await browserOf(null);
  await reader.goto(link);
  await acceptWithNewAccount(reader, "Reads Mail", "a long enough password");
  await reader.waitForURL(`${server.origin}/admin`);
  await expect(mainHeading(reader)).toContainText("Reads Mail");
  await expect(reader.getByRole("main").getByRole("link", { name: "OMS", exact: true }).first()).toBeVisible();
});
