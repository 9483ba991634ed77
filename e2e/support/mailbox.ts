import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail as a reader's program would find it. */
export type Received = { recipient: string; subject: string; text: string; html: string };

export type Mailbox = {
  /** Its address, as `SMTP_URL` takes it. */
  url: string;
  /** The mails to an address, oldest first. */
  to: (recipient: string) => Received[];
  stop: () => Promise<void>;
};

/** A mail server on loopback that keeps what it is sent. */
export async function startMailbox(): Promise<Mailbox> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, { envelope }, done) => {
      text(stream).then((source) => {
        for (const { address } of envelope.rcptTo) received.push({ recipient: address, ...read(source) });
        done();
      }, done);
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    to: (recipient) => received.filter((mail) => mail.recipient === recipient),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Takes a mail of two parts to pieces (RFC 2046, 5.1.4). */
function read(source: string): Omit<Received, "recipient"> {
  const [head = ""] = source.split("\r\n\r\n", 1);
  const [, boundary = ""] = /boundary="([^"]+)"/.exec(head) ?? [];
  const parts = source.split(`--${boundary}`);
  const part = (type: string) => decoded(parts.find((each) => each.trimStart().startsWith(`Content-Type: ${type}`)));
  const [, subject = ""] = /^Subject: (.*)$/m.exec(head) ?? [];
  return { subject: subject.trim(), text: part("text/plain"), html: part("text/html") };
}

/** RFC 2045, 6.7 and 6.8. */
function decoded(part = ""): string {
  const [head = "", ...body] = part.trimStart().split("\r\n\r\n");
  const content = body.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(content, "base64").toString();
  if (!/quoted-printable/i.test(head)) return content;
  const bytes = content
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
