"use client";

import { type ReactNode, useState, useTransition } from "react";
import { Alert } from "../../ui/alert";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import type { FormState } from "../../ui/form-state";
import { Spinner } from "../../ui/spinner";

/** A link as its list shows it; moments come in words. */
export type ShownLink = {
  id: string;
  createdBy: string | null;
  created: ReactNode;
  expires: ReactNode;
  isExpired: boolean;
  /** Number of the revision that it shows. */
  revision: number;
};

/** The newest links to a page, and how many there are. */
export type ShownLinks = { links: ShownLink[]; count: number };

type PreviewLinkListProps = {
  links: FormState<ShownLinks>;
  onRevoke: (linkId: string) => Promise<FormState>;
  onRevokeAll: () => Promise<FormState>;
};

/** The links that there are to the page, each with a way to take it back. */
export function PreviewLinkList({ links, onRevoke, onRevokeAll }: PreviewLinkListProps) {
  if (links.status === "failed") return <Alert tone="danger">{links.message}</Alert>;
  if (links.status === "idle") {
    return (
      <p role="status" className="flex items-center gap-2 text-sm text-soft">
        <Spinner /> The links are on their way.
      </p>
    );
  }
  const { links: shown, count } = links.result;
  return (
    <section aria-labelledby="preview-links" className="space-y-2">
      <h3 id="preview-links" className="text-sm font-semibold">
        Links to this page
      </h3>
      {shown.length === 0 ? (
        <p className="text-sm text-soft">There is no link to this page yet.</p>
      ) : (
        <ul className="divide-y divide-line">
          {shown.map((link) => (
            <LinkLine key={link.id} link={link} onRevoke={onRevoke} />
          ))}
        </ul>
      )}
      {count > shown.length && (
        <p className="text-sm text-soft">
          These are the newest {shown.length} of {count.toLocaleString("en")} links.
        </p>
      )}
      {count > 1 && <RevokeAll count={count} onRevokeAll={onRevokeAll} />}
    </section>
  );
}

function LinkLine({ link, onRevoke }: { link: ShownLink; onRevoke: PreviewLinkListProps["onRevoke"] }) {
  const { id, createdBy, created, expires, isExpired, revision } = link;
  const { isPending, problem, run } = useRevocation(() => onRevoke(id));
  return (
    <li className="space-y-2 py-3 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 space-y-0.5">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            Revision {revision} {isExpired && <Badge tone="warning">Expired</Badge>}
          </p>
          <p className="text-soft">
            Made by {createdBy ?? "someone whose account is gone"}, {created}
          </p>
          <p className="text-soft">
            {isExpired ? "Expired" : "Expires"} {expires}
          </p>
        </div>
        <Button look="danger" isPending={isPending} onClick={run}>
          Revoke<span className="sr-only"> the link to revision {revision}</span>
        </Button>
      </div>
      {problem && <Alert tone="danger">{problem}</Alert>}
    </li>
  );
}

/** Asks once more: a link that is revoked never works again. */
function RevokeAll({ count, onRevokeAll }: { count: number; onRevokeAll: PreviewLinkListProps["onRevokeAll"] }) {
  const [isAsking, setAsking] = useState(false);
  const { isPending, problem, run } = useRevocation(onRevokeAll);
  if (!isAsking) {
    return (
      <Button look="danger" onClick={() => setAsking(true)}>
        Revoke all {count.toLocaleString("en")} links
      </Button>
    );
  }
  return (
    <Alert>
      <p>Nobody sees the page by any of them any more, and none can be brought back.</p>
      <p className="flex flex-wrap gap-2">
        <Button look="danger" isPending={isPending} onClick={run}>
          Revoke them all
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          Keep them
        </Button>
      </p>
      {problem && <p className="text-danger">{problem}</p>}
    </Alert>
  );
}

function useRevocation(revoke: () => Promise<FormState>) {
  const [isPending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const run = () =>
    startTransition(async () => {
      const state = await revoke();
      setProblem(state.status === "failed" ? state.message : null);
    });
  return { isPending, problem, run };
}
