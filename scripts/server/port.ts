import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const noteIn = (folder: string) => path.join(folder, "port");

/** Where the server of this checkout listens: as `PORT` says, or else as the one that runs has noted, or else at 9999. */
export function serverPort(environment: Record<string, string | undefined> = process.env, folder = ".data"): number {
  return Number(environment.PORT || notedPort(folder) || 9999);
}

/** Lets commands of this checkout find the server while it runs, whatever port it was given. Returns what ends that. */
export function notePort(port: number, folder = ".data"): () => void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(noteIn(folder), String(port));
  return () => {
    // Another one may have been started since.
    if (notedPort(folder) === String(port)) rmSync(noteIn(folder), { force: true });
  };
}

function notedPort(folder: string): string | null {
  try {
    return /^\d{1,5}$/.exec(readFileSync(noteIn(folder), "utf8"))?.[0] ?? null;
  } catch {
    return null;
  }
}
