import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const noteIn = (folder: string) => path.join(folder, "port");

/** Where the server of this checkout listens: as `PORT` says, or else as the one that runs has noted, or else at 9999. */
export function serverPort(environment: Record<string, string | undefined> = process.env, folder = ".data"): number {
  return Number(environment.PORT || notedPort(folder) || 9999);
}

/**
 * Lets commands of this checkout find the server while this process lives, whatever port it was given; the first of
 * several is the one. Without the note commands have to be told, so a folder that cannot be written to stops nothing.
 *
 * @returns what takes the note back.
 */
export function notePort(port: number, folder = ".data"): () => void {
  if (notedPort(folder)) return () => {};
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(noteIn(folder), `${port} ${process.pid}`);
    return () => rmSync(noteIn(folder), { force: true });
  } catch {
    return () => {};
  }
}

/** Null where no server has noted its port, or the one that did is gone. */
function notedPort(folder: string): string | null {
  try {
    const [, port = "", pid] = /^(\d{1,5}) (\d+)$/.exec(readFileSync(noteIn(folder), "utf8")) ?? [];
    process.kill(Number(pid), 0);
    return port;
  } catch {
    return null;
  }
}
