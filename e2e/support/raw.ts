import net from "node:net";
import { port } from "./server";

/** An answer as it came over the wire; `status` is 0 where the server closed without one. */
export type RawAnswer = { status: number; location: string | null; text: string };

const longestWaitMs = 10_000;

/**
 * Sends bytes that no proper client would send and reads until the server closes.
 *
 * @param lines the request line and the headers; `Connection: close` is added.
 */
export function exchange(...lines: string[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = net.connect(port(), "127.0.0.1", () => {
      socket.write([...lines, "Connection: close", "", ""].join("\r\n"), "latin1");
    });
    socket.setTimeout(longestWaitMs, () => socket.destroy(new Error(`No answer to ${lines[0]}`)));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(read(Buffer.concat(chunks).toString("latin1"))));
  });
}

function read(text: string): RawAnswer {
  const [head = ""] = text.split("\r\n\r\n", 1);
  return {
    status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0),
    location: /^location: (.*)$/im.exec(head)?.[1]?.trim() ?? null,
    text,
  };
}
