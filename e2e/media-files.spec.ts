import sharp from "sharp";
import { mediaAddress } from "@/cms/media/address";
import { aBomb, aPhoto, aPng } from "@/test/pictures";
import type { Cms } from "./support/cms";
import { get } from "./support/http";
import { expect, test } from "./support/journey";
import { libraryAddress, sendPicture } from "./support/media";
import { aPerson, cookieHeader, sameOrigin, sessionOf } from "./support/people";
import { exchange } from "./support/raw";
import { port } from "./support/server";
import { aTenant, type Tenant } from "./support/tenant";

const platformOf = ({ admin }: Tenant) => ("platformId" in admin ? admin.platformId : "");
const vendorOf = ({ owner }: Tenant) => ("vendorId" in owner ? owner.vendorId : "");

async function aLibrary(cms: Cms) {
  const tenant = await aTenant(cms);
  const as = async (...roles: Tenant["admin"][]) => cookieHeader(await sessionOf(await aPerson(cms, { roles })));
  return {
    tenant,
    platform: { platformId: platformOf(tenant), vendorId: null },
    vendor: { platformId: platformOf(tenant), vendorId: vendorOf(tenant) },
    admin: await as(tenant.admin),
    editor: await as(tenant.editor),
    as,
  };
}

type Answered = { status: string; message?: string; problems?: Record<string, string>; result?: { picture: Picture } };
type Picture = { id: string; name: string; full: string; thumbnail: string; version: number };

async function sent(library: Awaited<ReturnType<typeof aLibrary>>, bytes: Uint8Array, name = "picture.png") {
  const answer = await sendPicture(library.platform, library.admin, { name, bytes });
  const body = (await answer.json()) as Answered;
  return { answer, body, picture: body.result?.picture };
}

const known = (picture: Picture | undefined): Picture => {
  if (!picture) throw new Error("The picture was not taken.");
  return picture;
};

test("a picture is shown on every host, from files that never change, with nothing of where it was taken", async ({
  cms,
}) => {
  const library = await aLibrary(cms);
  const picture = known(
    (await sent(library, await aPhoto({ width: 900, height: 600 }), "../../etc/pass wd.jpg")).picture,
  );
  expect(picture.name).toBe("pass wd.jpg");
  for (const host of ["localhost", "oms.lu", "wizamart.oms.lu", "oms.localhost", "no-such-site.example"]) {
    const answer = await get(`${host}:${port()}`, picture.full);
    expect.soft(answer.status, host).toBe(200);
    expect.soft(answer.headers, host).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-disposition": expect.stringMatching(/^inline; filename="[0-9a-f]{16}-\d+\.webp"$/),
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "cross-origin-resource-policy": "cross-origin",
    });
    expect.soft(answer.headers["set-cookie"], host).toBeUndefined();
    const { width, height, exif, format } = await sharp(answer.body).metadata();
    expect
      .soft({ width, height, exif, format }, host)
      .toEqual({ width: 600, height: 900, exif: undefined, format: "webp" });
    const etag = String(answer.headers.etag);
    expect.soft((await get(host, picture.full, { "if-none-match": etag })).status, host).toBe(304);
  }
  const current = await get("oms.lu", mediaAddress(picture.id));
  expect(current.status).toBe(200);
  expect(current.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
});

test("an address that names no file is 404, whatever is in it", async ({ cms }) => {
  const library = await aLibrary(cms);
  const { id, full } = known((await sent(library, await aPng())).picture);
  const hash = /([0-9a-f]{16})-/.exec(full)?.[1];
  const wrong = [
    `/media/${id}`,
    `/media/${id}/${hash}-original.webp`,
    `/media/${id}/${hash}-641.webp`,
    `/media/${id}/image.svg`,
    `/media/${id}/..%2f..%2f..%2fpackage.json`,
    `/media/..%2f..%2f${id}/image.webp`,
    `/media/%2e%2e/image.webp`,
    `/media/${id}/${hash}-320.webp%00.html`,
    `/media/${crypto.randomUUID()}/image.webp`,
    `/media/${id.toUpperCase()}/image.webp`,
    "/media/x/image.webp",
    "/media/",
  ];
  for (const path of wrong) {
    const { status, headers } = await get("oms.lu", path);
    expect.soft(status, path).toBe(404);
    expect.soft(headers["content-type"], path).not.toContain("webp");
  }
});

test("what is no picture, or too much of one, is refused in a sentence", async ({ cms }) => {
  const library = await aLibrary(cms);
  const refused: Array<[bytes: Uint8Array, says: RegExp]> = [
    [Buffer.from("<svg onload='alert(1)'/>"), /SVG can carry scripts/],
    [Buffer.from("<!doctype html><script>alert(1)</script>"), /is a web page/],
    [(await aPng()).subarray(0, 200), /damaged/],
    [Buffer.alloc(0), /is empty/],
    [aBomb({ width: 30_000, height: 30_000 }), /30,000 × 30,000 pixels/],
  ];
  for (const [bytes, says] of refused) {
    const { answer, body } = await sent(library, bytes);
    expect.soft(answer.status, `${says}`).toBe(422);
    expect.soft(body.problems?.file, `${says}`).toMatch(says);
  }
  const { pathname, search, origin, host } = new URL(libraryAddress(library.platform));
  const mostBytes = 20 * 1024 * 1024 + 16 * 1024;
  // Refused by what it announces: of a body that is cut off, the answer need not arrive.
  const { status } = await exchange(
    `POST ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    `Cookie: ${library.admin.cookie}`,
    `Content-Length: ${mostBytes + 1}`,
  );
  expect(status).toBe(413);
});

test("200 files at once are all taken, or put off in words", async ({ cms }) => {
  test.setTimeout(180_000);
  const library = await aLibrary(cms);
  const bytes = await aPng({ width: 300, height: 200 });
  const answers = await Promise.all(
    Array.from({ length: 200 }, () =>
      sendPicture(library.platform, library.admin, { name: "a.png", bytes }, { isOnce: true }),
    ),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(1);
  for (const answer of answers.filter(({ status }) => status === 503)) {
    expect(await answer.json()).toMatchObject({
      message: "Many pictures are being worked on right now. Try again in a moment.",
    });
  }
  expect((await get("localhost", "/api/health")).status).toBe(200);
});

test("a library is nobody else's, and a vendor changes none of its platform's pictures", async ({ cms }) => {
  const [library, other] = [await aLibrary(cms), await aLibrary(cms)];
  const bytes = await aPng();
  const lent = known((await sent(library, bytes)).picture);
  const own = (await (
    await sendPicture(library.vendor, library.editor, { name: "own.png", bytes })
  ).json()) as Answered;
  const ownId = known(own.result?.picture).id;

  const ask = async (method: string, address: string, headers: Record<string, string>, body?: unknown) =>
    (
      await fetch(address, {
        method,
        headers: { ...sameOrigin(), ...headers, "content-type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
    ).status;
  const everything = (id: string): Array<[method: string, path: string, body?: unknown]> => [
    ["GET", `/${id}`],
    ["PATCH", `/${id}`, { alt: "Taken over" }],
    ["PUT", `/${id}/crop`, { crop: { x: 0, y: 0, width: 50, height: 50 } }],
    ["DELETE", `/${id}`],
    ["POST", `/${id}/restore`],
    ["GET", `/${id}/original`],
  ];
  for (const [method, path, body] of everything(ownId)) {
    for (const [who, headers, owner, status] of [
      ["nobody", {}, library.vendor, 401],
      ["another vendor", other.editor, library.vendor, 404],
      ["another vendor in its own library", other.editor, other.vendor, 404],
      ["another admin", other.admin, library.vendor, 404],
      ["another admin on their own platform", other.admin, other.platform, 404],
      ["the vendor's editor in the platform's library", library.editor, library.platform, 404],
      [
        "an editor on a platform that the vendor is not on",
        library.editor,
        { ...library.vendor, platformId: other.platform.platformId },
        404,
      ],
    ] as const) {
      expect
        .soft(await ask(method, libraryAddress(owner, path), headers, body), `${who} ${method} ${path}`)
        .toBe(status);
    }
  }
  for (const [method, path, body] of everything(lent.id).slice(1)) {
    const status = await ask(method, libraryAddress(library.vendor, path), library.editor, body);
    expect.soft(status, `${method} ${path}`).toBe(path.endsWith("restore") ? 404 : 403);
  }
  const replacing = await sendPicture(library.vendor, library.editor, { name: "x.png", bytes }, { replaces: lent.id });
  expect(replacing.status).toBe(403);
  const listed = await (await fetch(libraryAddress(other.vendor), { headers: other.editor })).text();
  expect(listed).not.toContain(ownId);
  expect(listed).not.toContain(lent.id);
  const mine = await (await fetch(libraryAddress(library.vendor), { headers: library.editor })).text();
  expect(mine).toContain(ownId);
  expect(mine).toContain(lent.id);
});
