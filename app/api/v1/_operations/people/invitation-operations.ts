import { z } from "zod";
import type { Context } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { invitationSchema } from "@/cms/invitations/invitation";
import { invitePerson } from "@/cms/invitations/invite-person";
import { listInvitations } from "@/cms/invitations/list-invitations";
import { resendInvitation } from "@/cms/invitations/resend-invitation";
import { revokeInvitation } from "@/cms/invitations/revoke-invitation";
import { momentSchema } from "@/lib/console/moment";
import { env } from "@/lib/env";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery, search } from "../../_schemas/common";
import { personSchemas } from "../../_schemas/person";
import { everywhere, pathOf, places } from "../places";
import { forPeople, reading } from "./for-people";

const cursorSchema = z.strictObject({ at: momentSchema, id: z.uuid() });
const invitationId = z.strictObject({ invitationId: id });

/** Who is invited to work for a platform, for a vendor on it, or anywhere. */
export const invitationOperations: readonly Operation[] = [...places, everywhere].flatMap(({ place, whose, base }) => {
  const shared = { tag: "People", place } as const;
  return [
    operation({
      ...shared,
      id: `list${whose}Invitations`,
      method: "GET",
      path: `${base}/invitations`,
      summary: "The invitations that wait for an answer or have expired, newest first",
      description: reading,
      needs: ["people.read"],
      query: z.strictObject({ search, ...partQuery }),
      answer: personSchemas.InvitationList,
      run: async (ctx, { query: { cursor, ...filter } }) => {
        const { invitations, next } = await listInvitations(ctx, { ...filter, after: placeIn(cursorSchema, cursor) });
        return { body: { items: invitations, nextCursor: next && writeCursor(next) } };
      },
    }),
    operation({
      ...shared,
      id: `invite${whose}Person`,
      method: "POST",
      path: `${base}/invitations`,
      summary: "Invite somebody to a role by mail, whether or not they have an account",
      description: forPeople,
      needs: ["people.invite", "people.read"],
      body: invitationSchema,
      answer: personSchemas.Invitation,
      status: 201,
      run: async (ctx, { tenant, body }) => {
        const { invitationId } = await invitePerson(ctx, { ...body, origin: origin() });
        const location = `${base && pathOf(tenant)}/invitations/${invitationId}`;
        return { body: await invitationAnswer(ctx, { invitationId }), location };
      },
    }),
    operation({
      ...shared,
      id: `get${whose}Invitation`,
      method: "GET",
      path: `${base}/invitations/{invitationId}`,
      summary: "An invitation that waits for an answer or has expired",
      description: reading,
      needs: ["people.read"],
      params: invitationId,
      answer: personSchemas.Invitation,
      run: async (ctx, { params }) => ({ body: await invitationAnswer(ctx, params) }),
    }),
    operation({
      ...shared,
      id: `resend${whose}Invitation`,
      method: "POST",
      path: `${base}/invitations/{invitationId}/resend`,
      summary: "Send an invitation again with a new link, expired or not",
      description: forPeople,
      needs: ["people.invite", "people.read"],
      params: invitationId,
      answer: personSchemas.Invitation,
      run: async (ctx, { params }) => {
        await resendInvitation(ctx, { ...params, origin: origin() });
        return { body: await invitationAnswer(ctx, params) };
      },
    }),
    operation({
      ...shared,
      id: `revoke${whose}Invitation`,
      method: "DELETE",
      path: `${base}/invitations/{invitationId}`,
      summary: "Take back an invitation; its link stops working",
      description: forPeople,
      needs: ["people.invite"],
      params: invitationId,
      run: async (ctx, { params }) => {
        await revokeInvitation(ctx, params);
        return { body: undefined };
      },
    }),
  ];
});

/** Where the links of mail lead. */
const origin = () => new URL(env().APP_URL).origin;

async function invitationAnswer(
  ctx: Context,
  target: { invitationId: string },
): Promise<z.input<typeof personSchemas.Invitation>> {
  const {
    invitations: [invitation],
  } = await listInvitations(ctx, target);
  if (!invitation) throw new NotFound("The invitation does not exist.");
  return invitation;
}
