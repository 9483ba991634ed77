"use client";

import { ArrowUpRight, Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import type { PageAction } from "@/cms/inheritance/page-state";
import { Button, type ButtonLook, buttonClass } from "@/components/ui/button";
import { Menu, MenuButton, MenuLink } from "@/components/ui/menu";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { actionLabel, type ListedPage, type ListedStorefront } from "./listed-page";
import { PlanRefusalDialog } from "./plan-refusal-dialog";
import { usePageActions } from "./use-page-actions";

/** With the editor's parts in them, so loaded once one is opened. */
const StandingDialog = dynamic(() => import("./standing-dialog").then((module) => module.StandingDialog));

/** So many stand side by side; where there are more, all but the first are in a menu. Hiding is never one press away. */
const mostInLine = 3;

type PageActionsProps = { page: ListedPage; storefront: ListedStorefront };

/** What can be done with a page of the list. */
export function PageActions({ page, storefront }: PageActionsProps) {
  const { isPending, opened, close, revertSection, refusedByPlan, forgetRefusal, handlers } = usePageActions(
    page,
    storefront,
  );
  const editor = page.own && editorAddresses(page.own.pageId)[1];
  const hrefs: Partial<Record<PageAction, string | null>> = {
    view: page.address,
    edit: editor,
    review: page.own && `${storefront.hrefs.updates}&page=${page.own.pageId}`,
    upgrade: `${storefront.hrefs.usage}#paused`,
  };
  const actions = page.actions.filter((action) => hrefs[action] !== null);
  const isInLine = (action: PageAction, position: number) =>
    actions.length > mostInLine ? position === 0 : action !== "hide";
  const inLine = actions.filter(isInLine);
  const inMenu = actions.filter((action) => !inLine.includes(action));
  const handlerOf = (action: PageAction) => (action in handlers ? handlers[action as keyof typeof handlers] : () => {});
  return (
    <span className="flex flex-wrap gap-1.5 md:justify-end">
      {inLine.map((action) => {
        const href = hrefs[action];
        const label = (
          <>
            {actionLabel(action, storefront)}
            <span className="sr-only"> {page.title}</span>
          </>
        );
        return href ? (
          <a
            key={action}
            href={href}
            className={buttonClass(lookOf(action), "px-3")}
            {...(action === "view" && newTab)}
          >
            {label}
            {action === "view" && <ArrowUpRight aria-hidden="true" className="size-4" />}
          </a>
        ) : (
          <Button key={action} look={lookOf(action)} className="px-3" isPending={isPending} onClick={handlerOf(action)}>
            {label}
          </Button>
        );
      })}
      {inMenu.length > 0 && (
        <Menu
          trigger={
            <Button look="quiet" className="px-3" isPending={isPending} aria-label={`More to do with ${page.title}`}>
              <Ellipsis aria-hidden="true" className="size-4" />
            </Button>
          }
        >
          {inMenu.map((action) => {
            const href = hrefs[action];
            return href ? (
              <MenuLink key={action} href={href}>
                {actionLabel(action, storefront)}
              </MenuLink>
            ) : (
              <MenuButton key={action} onClick={handlerOf(action)}>
                {actionLabel(action, storefront)}
              </MenuButton>
            );
          })}
        </Menu>
      )}
      {opened && (
        <StandingDialog
          opened={opened}
          storefront={storefront}
          onRevertSection={page.actions.includes("revert-section") ? revertSection : undefined}
          onClose={close}
        />
      )}
      {refusedByPlan && (
        <PlanRefusalDialog
          message={refusedByPlan}
          usage={storefront.usage}
          usageHref={storefront.hrefs.usage}
          onClose={forgetRefusal}
        />
      )}
    </span>
  );
}

const newTab = { target: "_blank", rel: "noreferrer" } as const;

function lookOf(action: PageAction): ButtonLook {
  if (action === "review") return "primary";
  return action === "view" || action === "delete" ? "quiet" : "secondary";
}
