import { readFile, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type ArchiveFiles, archiveFiles, archiveFolder, changed, packed, packedAsIs, unpacked } from "@/test/archives";
import { Invalid } from "../errors";
import { openArchive } from "./open-archive";

const folder = archiveFolder();
const about = "pages/platform/en/about.json";
let files: ArchiveFiles = new Map();

beforeAll(async () => {
  files = await archiveFiles();
});

it("gives what it holds, page by page", async () => {
  const archive = await openArchive(await packed(folder, files));
  expect(archive.platform.settings).toMatchObject({ code: "shop", name: "Shop" });
  expect(archive.redirects).toEqual([{ from: "/old", to: "/about" }]);
  expect(archive.pageFiles).toEqual([about]);
  expect(await archive.readPage(about)).toMatchObject({ slug: "about", draft: null });
  const [picture] = archive.pictures;
  expect(await archive.readPicture(picture?.id ?? "")).toEqual(files.get(`pictures/${picture?.id}.webp`));
  archive.close();
});

describe("an archive is refused", () => {
  const refused = async (given: ArchiveFiles, sentence: string, pack = packed) => {
    const opening = openArchive(await pack(folder, given));
    await expect(opening).rejects.toThrow(Invalid);
    await expect(opening).rejects.toThrow(sentence);
  };
  /** The files with a manifest that tells the truth. */
  const told = async () => unpacked(await packed(folder, files));
  const without = (name: string) => new Map([...files].filter(([each]) => each !== name));
  const manifest = (change: object) => changed<object>(files, "manifest.json", (is) => ({ ...is, ...change }));

  it("of a later format, whatever else it says", async () => {
    const later = manifest({ formatVersion: 2, productVersion: "9.0.0", somethingNew: true });
    await refused(
      later,
      "The archive was written in format 2, by Orion 9.0.0. This Orion reads formats up to 1: upgrade it first.",
      packedAsIs,
    );
  });

  it("that is another product's, or has no manifest", async () => {
    await refused(manifest({ format: "other" }), "manifest.json");
    await refused(without("manifest.json"), "it has no manifest.json", packedAsIs);
  });

  it("that was damaged on the way, or is not whole", async () => {
    const page = Buffer.from(String(files.get(about)).replace("Fresh", "Stale"));
    const damaged = await openArchive(await packedAsIs(folder, new Map(await told()).set(about, page)));
    await expect(damaged.readPage(about)).rejects.toThrow(`${about} is damaged: it is not what was exported.`);
    damaged.close();
    await refused(new Map([...(await told())].filter(([name]) => name !== about)), `${about} is missing`, packedAsIs);
    await refused(without([...files.keys()].at(-1) ?? ""), "is missing");
    const file = await packed(folder, files);
    await writeFile(file, (await readFile(file)).subarray(0, 2000));
    await expect(openArchive(file)).rejects.toThrow("did not arrive whole");
  });

  it("with a file that its manifest does not name, or that is no part of one", async () => {
    await refused(new Map(files).set("pages/platform/en/more.json", Buffer.from("{}")), "does not name", packedAsIs);
    await refused(new Map(files).set("run.sh", Buffer.from("")), "no part of one");
    await refused(new Map(files).set("pages/platform/en/..json", Buffer.from("")), "no part of one");
  });

  it("with settings that no form would take", async () => {
    const settings = (change: object) =>
      changed<{ settings: object }>(files, "platform.json", ({ settings, ...is }) => ({
        ...is,
        settings: { ...settings, ...change },
      }));
    await refused(settings({ theme: { colors: {} } }), "platform.json settings.theme");
    await refused(settings({ locales: ["xx"] }), "platform.json settings.locales");
    await refused(settings({ isActive: true }), "settings.isActive is not known here");
    await refused(
      changed(files, "redirects.json", () => [{ from: "//evil.example", to: "/" }]),
      "redirects.json 0.from",
    );
    await refused(
      changed(files, "pictures.json", (is) => [...(is as object[]), ...(is as object[])]),
      "twice",
    );
  });
});
