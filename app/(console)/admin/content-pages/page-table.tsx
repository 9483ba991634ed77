"use client";

import { Lock } from "lucide-react";
import { useState } from "react";
import type { Count } from "@/cms/pages/count-content-pages";
import type { ContentPage } from "@/cms/pages/list-content-pages";
import type { ContentFiltersInput } from "@/cms/pages/list-filters";
import { KindBadge, PublicationBadge } from "@/components/pages/page-badges";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { BulkBar } from "./bulk-bar";

type PageTableProps = {
  pages: ContentPage[];
  locale: string;
  now: string;
  /** The platform that the list is about, or null where it is about all. */
  platformId: string | null;
  /** What the list shows beyond this page of it, and how many that are. */
  filters: ContentFiltersInput;
  total: Count;
};

/** A list of pages, of which several can be chosen and done something with at once. */
export function PageTable({ pages, locale, now, platformId, filters, total }: PageTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isEverything, setEverything] = useState(false);
  const isAll = chosen.size === pages.length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const choose = (ids: ReadonlySet<string>) => {
    setChosen(ids);
    setEverything(false);
  };
  const columns: Column<ContentPage>[] = [
    {
      key: "choose",
      label: (
        <input
          type="checkbox"
          aria-label="Choose all on this page"
          checked={isAll}
          onChange={() => choose(isAll ? new Set() : new Set(pages.map(({ id }) => id)))}
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
      className: "md:w-2/5",
      cell: (page) => (
        <>
          <a href={`/admin/content-pages/${page.id}`} className="font-medium wrap-anywhere hover:underline">
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
          {page.vendor && <p className="text-xs wrap-anywhere text-soft">{page.vendor.name}</p>}
        </div>
      ),
    },
    ...(platformId === null
      ? [
          {
            key: "platform",
            label: "Platform",
            cell: ({ platform }: ContentPage) => <span className="wrap-anywhere">{platform.name}</span>,
          },
        ]
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
          targets={isEverything ? { filters } : { pages: named(pages.filter(({ id }) => chosen.has(id))) }}
          count={isEverything ? total.count : chosen.size}
          chooseAll={
            isAll && !isEverything && total.count > pages.length ? (
              <ChooseAll total={total} locale={locale} onChoose={() => setEverything(true)} />
            ) : null
          }
          onDone={() => choose(new Set())}
        />
      )}
    </>
  );
}

const named = (pages: readonly ContentPage[]) => pages.map(({ id, version }) => ({ pageId: id, version }));

type ChooseAllProps = { total: Count; locale: string; onChoose: () => void };

/** Goes beyond this page of the list, as far as one action may reach. */
function ChooseAll({ total: { count, isMore }, locale, onChoose }: ChooseAllProps) {
  const number = new Intl.NumberFormat(locale).format(count);
  if (isMore) return <p className="text-sm text-soft">More than {number} match; narrow the list to choose them all.</p>;
  return (
    <Button look="quiet" onClick={onChoose}>
      Choose all {number} that match
    </Button>
  );
}
