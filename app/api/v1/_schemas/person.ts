import { z } from "zod";
import { roleKinds } from "@/cms/users/role";
import { id, moment, partOf } from "./common";

const role = z.object({
  id,
  kind: z.enum(roleKinds),
  platform: z.string().nullable().describe("The platform's name, where the role is about one."),
  vendor: z.string().nullable().describe("The vendor's name, where the role is about one."),
});

const person = z.object({
  id,
  name: z.string(),
  email: z.string(),
  roles: z.array(role).describe("Those that lie in the place that was asked."),
});

const invitation = z.object({
  ...role.shape,
  email: z.string(),
  state: z.enum(["pending", "accepted", "revoked", "expired"]),
  sentAt: moment,
  expiresAt: moment,
});

export const personSchemas = {
  Person: person,
  PersonList: partOf(person),
  Invitation: invitation,
  InvitationList: partOf(invitation),
} as const;
