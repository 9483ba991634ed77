import { createServer, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { invitationMail } from "@/cms/invitations/invitation-mail";
import { deliverMail } from "@/cms/mails/deliver-mail";
import type { Mail } from "@/cms/mails/mail";
import { queueMail } from "@/cms/mails/queue-mail";
import { system } from "@/cms/policy";
import { emailSchema } from "@/cms/users/email";
import { connect } from "@/db/client";
import { mails } from "@/db/schema";
import { mailHtml } from "@/lib/mail-html";
import { smtpSender } from "@/lib/mailer";
import { testDatabase } from "@/test/database";
import { anEmail } from "@/test/factories";

const database = testDatabase();
const from = "Orion <orion@oms.lu>";
const stops: Array<() => Promise<unknown>> = [];

beforeEach(() => database.sql`delete from mails`);
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

type Received = { to: string[]; message: string };
type Handlers = Pick<SMTPServerOptions, "onData" | "onRcptTo">;

/** A mail server on loopback that keeps what it is given. */
async function aMailServer(handlers: Handlers = {}): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      text(stream).then((message) => {
        received.push({ to, message });
        done();
      }, done);
    },
    ...handlers,
  });
  const url = await listening(server.server as Server);
  stops.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url, received };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    });
  });
}

/** A server that takes connections, says what it is told to say, and then nothing. */
async function aFrozenServer(greeting: string): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => socket.destroy());
    if (greeting) socket.write(greeting);
  });
  const url = await listening(server);
  stops.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return url;
}

const secret = "a-secret-of-43-characters";
function aMail(given: Partial<Mail> = {}): Mail {
  const action = { label: "Go on", href: `https://orion.example.lu/reset/${secret}` };
  const content = { locale: "en", greeting: "Hello,", paragraphs: ["a text."], action, note: "Bye." };
  return { recipient: anEmail(), subject: "A subject", content, ...given };
}

const queue = (mail: Mail) => database.run((ctx) => queueMail(ctx, mail));
const deliver = (url: string, db = database.db) =>
  inScope(system, "everything", (ctx) => deliverMail(ctx, smtpSender(url, from)), db);
async function stored(recipient: string) {
  const [mail] = await database.db.select().from(mails).where(eq(mails.recipient, recipient));
  return mail;
}
const isDue = () => database.sql`update mails set next_attempt_at = now()`;

describe("a mail", () => {
  it("arrives with its text and its link, and its content is gone then", async () => {
    const { url, received } = await aMailServer();
    const mail = aMail();
    await queue(mail);
    expect(await deliver(url)).toBe(true);
    expect(await deliver(url)).toBe(false);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual([mail.recipient]);
    expect(received[0]?.message).toContain(secret);
    expect(received[0]?.message).toMatch(/^From: Orion <orion@oms\.lu>\r$/m);
    const row = await stored(mail.recipient);
    expect(row).toMatchObject({ content: null, attempts: 1, error: null });
    expect(row?.sentAt).toBeInstanceOf(Date);
  });

  it("arrives once although two servers deliver at the same moment", async () => {
    const holding: { release?: () => void } = {};
    const arrived = new Promise<void>((resolve) => (holding.release = resolve));
    const sent: Mail[] = [];
    const mail = aMail();
    await queue(mail);
    const server = connect(database.serverUrl, { role: "orion_app" });
    const whileSending: boolean[] = [];
    const first = inScope(
      system,
      "everything",
      (ctx) =>
        deliverMail(ctx, async (each) => {
          sent.push(each);
          await arrived;
        }),
      database.db,
    );
    while (!sent.length) await database.sql`select 1`;
    const second = (each: Mail) => Promise.resolve(void sent.push(each));
    whileSending.push(await inScope(system, "everything", (ctx) => deliverMail(ctx, second), server.db));
    holding.release?.();
    expect(await first).toBe(true);
    whileSending.push(await inScope(system, "everything", (ctx) => deliverMail(ctx, second), server.db));
    await server.close();
    expect(whileSending).toEqual([false, false]);
    expect(sent.map(({ recipient }) => recipient)).toEqual([mail.recipient]);
  });

  it("that is refused is kept, tried later and not sooner, and given up after five times", async () => {
    const { url } = await aMailServer({ onRcptTo: (_, __, done) => done(new Error("Mailbox is full")) });
    const mail = aMail();
    await queue(mail);
    const waits = [];
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect(await deliver(url)).toBe(true);
      expect(await deliver(url)).toBe(false);
      const row = await stored(mail.recipient);
      expect(row).toMatchObject({ attempts: attempt, sentAt: null, error: expect.stringContaining("Mailbox is full") });
      expect(JSON.stringify(row?.error)).not.toContain(secret);
      const [wait] = await database.sql`
        select round(extract(epoch from next_attempt_at - now()) / 60)::int as minutes from mails`;
      waits.push(wait?.minutes);
      await isDue();
    }
    expect(waits).toEqual([1, 4, 9, 16, 25]);
    expect(await deliver(url)).toBe(false);
  });

  it("that is refused does not keep the next from being sent", async () => {
    const mail = aMail();
    const { url, received } = await aMailServer({
      onRcptTo: ({ address }, _, done) => done(address === mail.recipient ? new Error("No such person") : null),
    });
    await queue(mail);
    await queue(aMail());
    while (await deliver(url));
    expect(received).toHaveLength(1);
  });

  it("arrives when the mail server is back", async () => {
    const mail = aMail();
    await queue(mail);
    await deliver("smtp://127.0.0.1:1");
    expect((await stored(mail.recipient))?.error).toContain("ECONNREFUSED");
    const { url, received } = await aMailServer();
    await isDue();
    await deliver(url);
    expect(received).toHaveLength(1);
  });

  it.each([
    ["does not greet", ""],
    ["greets and then is silent", "220 mail.oms.lu ESMTP\r\n"],
  ])("is tried later where the mail server %s", async (_, greeting) => {
    const mail = aMail();
    await queue(mail);
    expect(await deliver(await aFrozenServer(greeting))).toBe(true);
    const row = await stored(mail.recipient);
    expect(row).toMatchObject({ attempts: 1, sentAt: null });
    expect(row?.error).toMatch(/time|greeting/i);
  });
});

describe("what people type", () => {
  const hostile = "Ada\r\nBcc: everyone@oms.lu\r\n\r\n<b>Body</b>";

  it("adds no header and no recipient to a mail", async () => {
    const { url, received } = await aMailServer();
    const mail = invitationMail({
      email: anEmail(),
      kind: "vendor-editor",
      inviter: hostile,
      place: hostile,
      locale: "en",
      href: `https://orion.example.lu/invite/${secret}`,
    });
    await queue(mail);
    await deliver(url);
    const [head = ""] = received[0]?.message.split("\r\n\r\n") ?? [];
    expect(received[0]?.to).toEqual([mail.recipient]);
    expect(head).toMatch(/^Subject: /m);
    expect(head).not.toMatch(/^bcc:/im);
  });

  it.each([
    "ada@oms.lu\r\nBcc: everyone@oms.lu",
    "ada@oms.lu\n",
    "ada@oms.lu,everyone@oms.lu",
    "ada@oms.lu;everyone@oms.lu",
    "Ada <everyone@oms.lu>",
    "ada@oms.lu everyone@oms.lu",
    '"ada\r\n"@oms.lu',
    "ada\0@oms.lu",
  ])("is no address of several, nor one with a header: %j", (typed) => {
    const parsed = emailSchema.safeParse(typed);
    expect(parsed.success && parsed.data).toBe(typed.trim() === "ada@oms.lu" ? "ada@oms.lu" : false);
  });

  it("is escaped in the mail's HTML, in the text and in the link", () => {
    const typed = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;
    const html = mailHtml({
      locale: typed,
      greeting: typed,
      paragraphs: [typed],
      action: { label: typed, href: `https://orion.example.lu/?${typed}` },
      note: typed,
    });
    expect(html).not.toMatch(/<script|<img|&amp;/);
    expect(html.match(/"/g)?.length).toBe(mailHtml(aMail().content).match(/"/g)?.length);
    expect(html.match(/</g)?.length).toBe(mailHtml(aMail().content).match(/</g)?.length);
  });
});
