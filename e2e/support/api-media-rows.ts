import { deleteMedia } from "@/cms/media/delete-media";
import { aMedia } from "@/test/media";
import { aPng } from "@/test/pictures";
import { body, type Rows, same } from "./api-row";
import type { At } from "./api-things";
import { sendPicture } from "./media";
import { aSession } from "./people";
import { superAdmin } from "./tenant";

const aHall = () => aPng({ width: 64, height: 48 });

/** A picture whose files the server has, as it needs them to cut a part out. */
async function aSentPicture({ cms, owner }: At): Promise<string> {
  const answer = await sendPicture(owner, await aSession(cms, superAdmin), { name: "hall.png", bytes: await aHall() });
  const { result } = (await answer.json()) as { result?: { picture: { id: string } } };
  if (!result) throw new Error(`The picture was answered with ${answer.status}.`);
  return result.picture.id;
}

/** The rows of pictures, and of what anybody reads. */
export const mediaRows: Rows = {
  ...same(["updateMedia", "updateVendorMedia"], body({ name: "Renamed" })),
  ...same(["restoreMedia", "restoreVendorMedia"], async ({ ctx, owner }) => {
    const mediaId = await aMedia(ctx, owner);
    await deleteMedia(ctx, { mediaId });
    return { params: { mediaId } };
  }),
  ...same(["cropMedia", "cropVendorMedia"], async (at) => ({
    params: { mediaId: await aSentPicture(at) },
    body: { crop: { x: 8, y: 8, width: 32, height: 24 } },
  })),
  ...same(["replaceMedia", "replaceVendorMedia"], async () => ({ bytes: await aHall() })),
  ...same(["uploadMedia", "uploadVendorMedia"], async () => ({
    query: { name: "hall.png" },
    bytes: await aHall(),
  })),
  ...same(["deliverSite", "deliverSitemap", "deliverPage"], ({ world: { code } }) => ({ query: { prefix: code } })),
};
