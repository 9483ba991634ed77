"use client";

import { Lock } from "lucide-react";
import { useState, useTransition } from "react";
import type { BulkAction } from "@/cms/pages/bulk-actions";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";
import type { ContentPage } from "@/cms/pages/list-content-pages";
import { ImpactDialog } from "@/components/pages/impact-dialog";
import { KindBadge, PublicationBadge } from "@/components/pages/page-badges";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu, MenuButton } from "@/components/ui/menu";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { useToaster } from "@/components/ui/toaster";
import { type BulkOutcome, runBulk } from "./bulk-actions";

type PageTableProps = {
  pages: ContentPage[];
  locale: string;
  now: string;
  /** The platform that the list is about, or null where it is about all. */
  platformId: string | null;
};

const menus = [
  { menu: "header", label: "the header" },
  { menu: "footer", label: "the footer" },
  { menu: "legal", label: "the legal pages" },
] as const;

/** A list of pages, of which several can be chosen and done something with at once. */
export function PageTable({ pages, locale, now, platformId }: PageTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isAll = chosen.size === pages.length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const columns: Column<ContentPage>[] = [
    {
      key: "choose",
      label: (
        <input
          type="checkbox"
          aria-label="Choose all on this page"
          checked={isAll}
          onChange={() => setChosen(isAll ? new Set() : new Set(pages.map(({ id }) => id)))}
          className="size-4 accent-accent"
        />
      ),
      className: "md:w-10",
      cell: ({ id, title }) => (
        <input
          type="checkbox"
          aria-label={`Choose ${title}`}
          checked={chosen.has(id)}
          onChange={() => toggle(id)}
          className="size-4 accent-accent"
        />
      ),
    },
    {
      key: "title",
      label: "Title",
      isLead: true,
      cell: (page) => (
        <>
          <a href={`/admin/content-pages/${page.id}`} className="font-medium break-words hover:underline">
            {page.title}
          </a>
          <p className="break-all text-xs text-soft">
            /{page.slug} · {page.locale.toUpperCase()}
            {page.isLocked && (
              <span title="Locked">
                {" "}
                <Lock aria-label="Locked" className="inline size-3" />
              </span>
            )}
          </p>
        </>
      ),
    },
    {
      key: "kind",
      label: "Kind",
      cell: (page) => (
        <div className="space-y-1">
          <KindBadge kind={page.kind} />
          {page.vendor && <p className="text-xs break-words text-soft">{page.vendor.name}</p>}
        </div>
      ),
    },
    ...(platformId === null
      ? [{ key: "platform", label: "Platform", cell: ({ platform }: ContentPage) => platform.name }]
      : []),
    {
      key: "state",
      label: "State",
      cell: (page) => (
        <div className="flex flex-wrap gap-1">
          {page.isDeleted ? <Badge tone="danger">Deleted</Badge> : <PublicationBadge publication={page.publication} />}
          {page.isPaused && <Badge tone="warning">Paused</Badge>}
          {page.isDetached && <Badge>Detached</Badge>}
        </div>
      ),
    },
    {
      key: "changed",
      label: "Last change",
      cell: ({ updatedAt, author }) => (
        <>
          <Time at={updatedAt} now={new Date(now)} locale={locale} />
          {author && <p className="text-xs text-soft">{author}</p>}
        </>
      ),
    },
  ];
  return (
    <>
      <Table caption="Pages" columns={columns} rows={pages} rowKey={({ id }) => id} />
      {chosen.size > 0 && (
        <BulkBar
          platformId={platformId}
          chosen={pages.filter(({ id }) => chosen.has(id))}
          onDone={() => setChosen(new Set())}
        />
      )}
    </>
  );
}

type Target = { pageId: string; version: number };
type Done = Extract<BulkOutcome, { kind: "done" }>;
type BulkBarProps = { platformId: string | null; chosen: ContentPage[]; onDone: () => void };

/** Behind all that have a place already. */
const lastPlace = 900;

/** What can be done with the chosen pages; says how many were done, and why others were not. */
function BulkBar({ platformId, chosen, onDone }: BulkBarProps) {
  const [isPending, startTransition] = useTransition();
  const [preview, setPreview] = useState<{ action: BulkAction; impact: Impact } | null>(null);
  const announce = useToaster();

  const act = (action: BulkAction, targets: Target[], lookedAt?: string): void =>
    startTransition(async () => {
      const state = await runBulk({ action, platformId, pages: targets, lookedAt });
      if (state.status === "failed") announce({ title: "Nothing was changed", description: state.message });
      if (state.status !== "done") return;
      if (state.result.kind === "preview") return setPreview({ action, impact: state.result.impact });
      setPreview(null);
      const { title, description, undo } = state.result;
      announce({ title, description, ...(undo.length && { undo: () => takeBack(undo) }) });
      onDone();
    });

  const takeBack = (undo: Done["undo"]): void => {
    for (const { action, pages } of undo) act(action, pages);
  };

  const targets = chosen.map(({ id, version }) => ({ pageId: id, version }));
  const run = (action: BulkAction) => act(action, targets);

  return (
    <section
      aria-label="Chosen pages"
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t border-line bg-panel px-5 py-3"
    >
      <p role="status" className="mr-auto text-sm font-medium">
        {chosen.length} chosen
      </p>
      <Button isPending={isPending} onClick={() => run({ kind: "publish" })}>
        Publish
      </Button>
      <Button isPending={isPending} onClick={() => run({ kind: "unpublish" })}>
        Take off the site
      </Button>
      <Menu trigger={<Button isPending={isPending}>Menus</Button>}>
        {menus.flatMap(({ menu, label }) => [
          <MenuButton key={`add-${menu}`} onClick={() => run({ kind: "change-menu", menu, order: lastPlace })}>
            Add to {label}
          </MenuButton>,
          <MenuButton key={`remove-${menu}`} onClick={() => run({ kind: "change-menu", menu, order: null })}>
            Remove from {label}
          </MenuButton>,
        ])}
      </Menu>
      <Button look="danger" isPending={isPending} onClick={() => run({ kind: "delete" })}>
        Delete
      </Button>
      <ImpactDialog
        kind={preview?.action.kind === "delete" ? "delete" : "publish"}
        impact={preview?.impact ?? null}
        isPending={isPending}
        onConfirm={() => preview && act(preview.action, targets, impactFingerprint(preview.impact.pages))}
        onClose={() => setPreview(null)}
      />
    </section>
  );
}
