"use client";

import { ChevronsUpDown, LayoutDashboard, LogOut, ShieldCheck, UserRound } from "lucide-react";
import { signOut } from "next-auth/react";
import { Menu, MenuButton, MenuLink } from "../ui/menu";
import { LookMenu } from "./look-menu";

/** Who is signed in, and where else they belong. */
export type Owner = { name: string; email: string; isAdmin: boolean; isVendor: boolean };

/** What someone does about themselves: their account, the other part of the console, signing out. */
export function AccountMenu({ owner, isCompact = false }: { owner: Owner; isCompact?: boolean }) {
  const { name, email, isAdmin, isVendor } = owner;
  return (
    <Menu
      header={
        <>
          <p className="font-medium">{name}</p>
          <p className="break-all text-soft">{email}</p>
        </>
      }
      trigger={
        <button
          type="button"
          className={`flex min-h-11 items-center gap-3 rounded-lg text-left hover:bg-hover ${isCompact ? "px-1" : "w-full p-2"}`}
        >
          <Initials name={name} />
          <span className="sr-only">Account of{isCompact && ` ${name}`} </span>
          {!isCompact && (
            <>
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">{name}</span>
                <span className="block truncate text-xs text-soft">{email}</span>
              </span>
              <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-soft" />
            </>
          )}
        </button>
      }
    >
      <MenuLink href="/account">
        <UserRound aria-hidden="true" className="size-4" />
        My account
      </MenuLink>
      {isAdmin && (
        <MenuLink href="/admin">
          <ShieldCheck aria-hidden="true" className="size-4" />
          Administration
        </MenuLink>
      )}
      {isVendor && (
        <MenuLink href="/dashboard">
          <LayoutDashboard aria-hidden="true" className="size-4" />
          Dashboard
        </MenuLink>
      )}
      <LookMenu />
      <MenuButton onClick={() => void signOut({ callbackUrl: "/login" })}>
        <LogOut aria-hidden="true" className="size-4" />
        Sign out
      </MenuButton>
    </Menu>
  );
}

function Initials({ name }: { name: string }) {
  const [first = "", last = ""] = name.trim().split(/\s+/, 2);
  return (
    <span
      aria-hidden="true"
      className="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-medium text-accent"
    >
      {(first.charAt(0) + last.charAt(0)).toUpperCase()}
    </span>
  );
}
