import { z } from "zod";
import { endSessionsOf } from "@/cms/sessions/end-session";
import { changeRole } from "@/cms/users/change-role";
import { listPeople } from "@/cms/users/list-people";
import { removeRole } from "@/cms/users/remove-role";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery, search } from "../../_schemas/common";
import { personSchemas } from "../../_schemas/person";
import { everywhere, places } from "../places";
import { forPeople, reading } from "./for-people";

const cursorSchema = z.strictObject({ name: z.string(), id: z.uuid() });
const roleId = z.strictObject({ roleId: id });
const kind = z.enum(["vendor-owner", "vendor-editor"]);

/** The people who work for a platform, for a vendor on it, or anywhere. */
export const peopleOperations: readonly Operation[] = [...places, everywhere].flatMap(({ place, whose, base }) => {
  const shared = { tag: "People", place } as const;
  return [
    operation({
      ...shared,
      id: `list${whose}People`,
      method: "GET",
      path: `${base}/people`,
      summary: "The people who hold a role here, by name",
      description: reading,
      needs: ["people.read"],
      query: z.strictObject({ search, ...partQuery }),
      answer: personSchemas.PersonList,
      run: async (ctx, { query: { cursor, ...filter } }) => {
        const { people, next } = await listPeople(ctx, { ...filter, after: placeIn(cursorSchema, cursor) });
        return { body: { items: people, nextCursor: next && writeCursor(next) } };
      },
    }),
    operation({
      ...shared,
      id: `change${whose}Role`,
      method: "PATCH",
      path: `${base}/roles/{roleId}`,
      summary: "Make an editor of a vendor an owner, or an owner an editor",
      description: forPeople,
      needs: ["people.remove", "people.invite"],
      params: roleId,
      body: z.strictObject({ kind }),
      answer: z.object({ id, kind }),
      run: async (ctx, { params, body }) => {
        await changeRole(ctx, { ...params, ...body });
        return { body: { id: params.roleId, ...body } };
      },
    }),
    operation({
      ...shared,
      id: `remove${whose}Role`,
      method: "DELETE",
      path: `${base}/roles/{roleId}`,
      summary: "Take a role away; who had it is signed out everywhere and keeps the account",
      description: forPeople,
      needs: ["people.remove"],
      params: roleId,
      run: async (ctx, { params }) => {
        await removeRole(ctx, params);
        return { body: undefined };
      },
    }),
    operation({
      ...shared,
      id: `end${whose}Sessions`,
      method: "POST",
      path: `${base}/people/{userId}/end-sessions`,
      summary: "Sign somebody out everywhere",
      description: forPeople,
      needs: ["session.end"],
      params: z.strictObject({ userId: id }),
      run: async (ctx, { params }) => {
        await endSessionsOf(ctx, params);
        return { body: undefined };
      },
    }),
  ];
});
