import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { postPublicly } from "./post-publicly";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
});

/** A receiver on this machine, at a name that leads to loopback. */
async function receiver(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "localhost");
  servers.push(server);
  await new Promise((ready) => server.once("listening", ready));
  return `http://localhost:${(server.address() as AddressInfo).port}/hook`;
}

const post = (url: string, mayBePrivate: boolean) =>
  postPublicly({ url, headers: { "x-mark": "one" }, body: '{"é":1}', mayBePrivate, mostRead: 100 });

describe("what is posted", () => {
  it("arrives whole with its headers, and what is answered comes back", async () => {
    let got = "";
    const url = await receiver(async (request, response) => {
      for await (const part of request) got += part;
      response.writeHead(202, { connection: "close" });
      response.end(`${request.method} ${request.headers["x-mark"]} ${request.headers["content-type"]}`);
    });
    const { status, answer } = await post(url, true);
    expect([status, answer.toString(), got]).toEqual([202, "POST one application/json", '{"é":1}']);
  });

  it("follows no redirect", async () => {
    const asked: Array<string | undefined> = [];
    const url = await receiver((request, response) => {
      asked.push(request.url);
      response.writeHead(307, { location: "/elsewhere", connection: "close" }).end();
    });
    expect((await post(url, true)).status).toBe(307);
    expect(asked).toEqual(["/hook"]);
  });

  it("reads no more of an answer than it is told to, even of one that never ends", async () => {
    const url = await receiver((_, response) => {
      const more = setInterval(() => response.write("a".repeat(64)), 5);
      response.on("close", () => clearInterval(more));
    });
    const { answer } = await post(url, true);
    expect(answer).toHaveLength(100);
  });

  it("fails where the receiver hangs up", async () => {
    const url = await receiver((request) => request.socket.destroy());
    await expect(post(url, true)).rejects.toThrow(/socket hang up|ECONNRESET/);
  });

  it.each(["localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433"])(
    "reaches nobody in a private network: %s",
    async (name) => {
      let isAsked = false;
      const url = await receiver((_, response) => {
        isAsked = true;
        response.end();
      });
      await expect(post(url.replace("localhost", name), false)).rejects.toThrow("leads into a private network");
      expect(isAsked).toBe(false);
    },
  );
});
