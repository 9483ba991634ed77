import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { type Exported, exportPlatform } from "@/cms/archive/export-platform";
import { inSnapshot } from "@/cms/context";
import { system } from "@/cms/policy";
import type { Database } from "@/db/client";

/**
 * Writes the archive of a platform into a file, which is there only once it is whole.
 *
 * @throws Error where there is such a file already: it may be the only copy of something.
 */
export async function exportFile(
  db: Database,
  { platformId, out }: { platformId: string; out: string },
): Promise<Exported> {
  if (existsSync(out)) throw new Error(`${out} is there already. Name another with --out.`);
  const part = `${out}.part`;
  const to = (await open(part, "w")).createWriteStream();
  try {
    const exported = await inSnapshot(system, "everything", (ctx) => exportPlatform(ctx, { platformId, to }), db);
    await rename(part, out);
    return exported;
  } catch (error) {
    to.destroy();
    await rm(part, { force: true });
    throw error;
  }
}
