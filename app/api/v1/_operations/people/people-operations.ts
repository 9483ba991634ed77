import { z } from "zod";
import { listInvitations } from "@/cms/invitations/list-invitations";
import { listPeople } from "@/cms/users/list-people";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { partQuery, search } from "../../_schemas/common";
import { personSchemas } from "../../_schemas/person";
import { everywhere, places } from "../places";

const cursorSchema = z.strictObject({ name: z.string(), id: z.uuid() });

const reading =
  "Who works here is read only: to let people in and to remove them is for people themselves, in the console, and for no token.";

/** The people who work for a platform, for a vendor on it, or anywhere, and who is invited to. */
export const peopleOperations: readonly Operation[] = [...places, everywhere].flatMap(({ place, whose, base }) => {
  const shared = { method: "GET", tag: "People", place, needs: ["people.read"], description: reading } as const;
  return [
    operation({
      ...shared,
      id: `list${whose}People`,
      path: `${base}/people`,
      summary: "The people who hold a role here, by name",
      query: z.strictObject({ search, ...partQuery }),
      answer: personSchemas.PersonList,
      run: async (ctx, { query: { cursor, ...filter } }) => {
        const { people, next } = await listPeople(ctx, { ...filter, after: placeIn(cursorSchema, cursor) });
        return { body: { items: people, nextCursor: next && writeCursor(next) } };
      },
    }),
    operation({
      ...shared,
      id: `list${whose}Invitations`,
      path: `${base}/invitations`,
      summary: "The newest 200 invitations that wait for an answer or have expired",
      query: z.strictObject({ search }),
      answer: personSchemas.InvitationList,
      run: async (ctx, { query }) => ({ body: { items: await listInvitations(ctx, query), nextCursor: null } }),
    }),
  ];
});
