import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export type TemporaryFile = { path: string; remove: () => Promise<void> };

/** A place on this machine's disk for a file that is needed for a while; whoever asks removes it. */
export async function temporaryFile(): Promise<TemporaryFile> {
  const folder = await mkdtemp(path.join(tmpdir(), "orion-"));
  return { path: path.join(folder, "file"), remove: () => rm(folder, { recursive: true, force: true }) };
}
