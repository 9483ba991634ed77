import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect, it } from "vitest";
import { newSigningSecret, signatureHeaders } from "@/cms/webhooks/sign";
import { receiverExample } from "./receiver-example";

const running: ChildProcess[] = [];
afterEach(() => {
  for (const receiver of running.splice(0)) receiver.kill();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** Runs the example as people would. @returns where it listens. */
async function run(secret: string): Promise<string> {
  const port = await freePort();
  const env = { ...process.env, PORT: `${port}`, ORION_WEBHOOK_SECRET: secret };
  const given = ["--input-type=module", "-e", receiverExample];
  running.push(spawn(process.execPath, given, { env, stdio: ["ignore", "ignore", "inherit"] }));
  const url = `http://localhost:${port}/`;
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ status }) => status,
          () => null,
        ),
      { timeout: 15_000 },
    )
    .toBe(400);
  return url;
}

it("takes what is signed with its secret, and nothing else", { timeout: 30_000 }, async () => {
  const secret = newSigningSecret();
  const url = await run(secret);
  const body = JSON.stringify({ type: "webhook.test", timestamp: new Date().toISOString(), data: {} });
  const message = { id: "0198c8a0-0000-7000-8000-000000000000", timestamp: Math.floor(Date.now() / 1000), body };
  const send = async (sent: string, secrets: string[]) =>
    (await fetch(url, { method: "POST", body: sent, headers: signatureHeaders(message, secrets) })).status;
  expect(await send(body, [secret])).toBe(204);
  expect(await send(body, [newSigningSecret(), secret])).toBe(204);
  expect(await send(body, [newSigningSecret()])).toBe(400);
  expect(await send(body.replace("test", "lies"), [secret])).toBe(400);
});
