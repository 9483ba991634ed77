import net from "node:net";
import { text } from "node:stream/consumers";
import { get, post } from "./support/http";
import { exchange } from "./support/raw";
import { port, secret } from "./support/server";
import { expect, test } from "./support/test";

const mebibyte = 1024 * 1024;
const places: Array<[host: string, path: string]> = [
  ["localhost", "/api/internal/expire"],
  ["localhost", "/login"],
  ["oms.lu", "/"],
  ["unknown.lu", "/nothing"],
];

/** Sends chunks for as long as the server takes them; returns what it answers, which may be cut off. */
async function pour(host: string, path: string): Promise<{ answer: string; sent: number }> {
  const socket = net.connect(port(), "127.0.0.1");
  const answer = text(socket).catch(() => "");
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  socket.write(`POST ${path} HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: chunked\r\n\r\n`);
  const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
  let sent = 0;
  const send = () => {
    if (!socket.writable) return;
    sent += 0x10000;
    socket.write(chunk, () => setImmediate(send));
  };
  send();
  await closed;
  return { answer: await answer, sent };
}

for (const [host, path] of places) {
  test(`more than a mebibyte to ${host}${path} is refused, announced or not`, async () => {
    const announced = await exchange(`POST ${path} HTTP/1.1`, `Host: ${host}`, `Content-Length: ${mebibyte + 1}`);
    expect(announced.status).toBe(413);
    const { answer } = await pour(host, path);
    expect(answer.match(/HTTP\/1\.1 2/g)).toBeNull();
    expect((await get("oms.lu", "/pricing")).status).toBe(200);
  });
}

test("a mebibyte comes through to who reads it", async () => {
  const body = JSON.stringify({ tags: ["platforms"] }).padEnd(mebibyte);
  const headers = { authorization: `Bearer ${secret()}` };
  expect((await post("localhost", "/api/internal/expire", headers, body)).status).toBe(204);
  expect((await post("localhost", "/api/internal/expire", headers, `${body} `)).status).toBe(413);
});
