import type { Context } from "@/cms/context";
import { countAdministered } from "@/cms/platforms/count-administered";
import { listAdministered } from "@/cms/platforms/list-administered";
import { endOwnSessions, endSession } from "@/cms/sessions/end-session";
import { listSessions } from "@/cms/sessions/list-sessions";
import { changePassword } from "@/cms/users/change-password";
import { changeProfile } from "@/cms/users/change-profile";
import { findAccount } from "@/cms/users/find-account";
import { listOwnRoles } from "@/cms/users/list-own-roles";
import { listOwnVendors } from "@/cms/vendors/list-own-vendors";
import { origin } from "@/test/factories";

/** What a person has: the acting one, and the one that they may not reach. */
export type Possessions = { userId: string; sessionId: string; password: string };

export type OwnRow = {
  verb: string;
  /** Aims at what the other one has, where the input can. */
  aim: (other: Possessions, own: Possessions) => (ctx: Context) => Promise<unknown>;
  /** Whether it asks for a person; else for the roles that whoever acts was found with. */
  isPersonal?: false;
};

/** What everyone may do with their own account, without a right to anything. */
export const ownRows: OwnRow[] = [
  { verb: changeProfile.name, aim: () => (ctx) => changeProfile(ctx, { name: "Changed", locale: "fr" }) },
  {
    verb: changePassword.name,
    aim:
      ({ sessionId }, { password }) =>
      (ctx) =>
        changePassword(ctx, { current: password, next: "another password", sessionId, origin }),
  },
  {
    verb: endSession.name,
    aim:
      ({ sessionId }) =>
      (ctx) =>
        endSession(ctx, { sessionId }),
  },
  {
    verb: endOwnSessions.name,
    aim:
      ({ sessionId }) =>
      (ctx) =>
        endOwnSessions(ctx, { except: sessionId }),
  },
  { verb: listSessions.name, aim: () => (ctx) => listSessions(ctx) },
  { verb: findAccount.name, aim: () => (ctx) => findAccount(ctx) },
  { verb: listOwnRoles.name, aim: () => (ctx) => listOwnRoles(ctx) },
  { verb: listAdministered.name, aim: () => (ctx) => listAdministered(ctx), isPersonal: false },
  {
    verb: countAdministered.name,
    aim: () => async (ctx) => [...(await countAdministered(ctx))],
    isPersonal: false,
  },
  { verb: listOwnVendors.name, aim: () => (ctx) => listOwnVendors(ctx), isPersonal: false },
];
