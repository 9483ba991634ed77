import { actions } from "@/cms/policy";
import type { ListedToken } from "@/cms/tokens/list-tokens";
import { isTokenScope } from "@/cms/tokens/token";
import { roleText } from "@/components/console/role-text";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Place } from "@/lib/console/place";
import { scopesText } from "./preset-words";
import { RevokeButton } from "./revoke-button";
import { groupScopes, scopeWords } from "./scope-words";

type TokenTableProps = { tokens: ListedToken[]; place: Place; locale: string };

/** Tokens with what they may do, how long they are good and when they were used. */
export function TokenTable({ tokens, place, locale }: TokenTableProps) {
  const now = new Date();
  const moment = (at: Date) => <Time at={at} now={now} locale={locale} />;
  const columns: Column<ListedToken>[] = [
    {
      key: "name",
      label: "Token",
      isLead: true,
      className: "md:w-1/4",
      cell: ({ name, createdBy, createdAt, isExpired }) => (
        <div className="space-y-0.5">
          <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
            {name} {isExpired && <Badge tone="warning">Expired</Badge>}
          </p>
          <p className="text-soft">
            Made by {makerText(createdBy)}, {moment(createdAt)}
          </p>
        </div>
      ),
    },
    { key: "role", label: "Acts as", cell: (token) => <span className="wrap-anywhere">{roleText(token)}</span> },
    { key: "scopes", label: "May do", className: "md:w-1/4", cell: (token) => <Scopes token={token} /> },
    {
      key: "expires",
      label: "Expires",
      cell: ({ expiresAt, isExpired }) => (
        <span className={isExpired ? "text-warning" : undefined}>{moment(expiresAt)}</span>
      ),
    },
    {
      key: "used",
      label: "Last used",
      cell: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : <span className="text-soft">Never</span>),
    },
    {
      key: "actions",
      label: "Actions",
      isLabelHidden: true,
      cell: ({ id, name, mayRevoke }) =>
        mayRevoke && (
          <div className="md:-my-2 md:text-right">
            <RevokeButton place={place} tokenId={id} name={name} />
          </div>
        ),
    },
  ];
  return <Table caption="API tokens" columns={columns} rows={tokens} rowKey={({ id }) => id} />;
}

function makerText(createdBy: ListedToken["createdBy"]): string {
  if (!createdBy) return "a script";
  return createdBy.name ?? "someone without a role here";
}

function Scopes({ token: { name, kind, scopes } }: { token: ListedToken }) {
  const known = actions.filter(isTokenScope).filter((scope) => scopes.includes(scope));
  return (
    <details className="group min-w-0">
      <summary className="-my-1.5 min-h-8 cursor-pointer py-1.5">
        {scopesText(kind, scopes)}
        <span className="sr-only">: what {name} may do</span>
      </summary>
      <div className="mt-2 space-y-2 pb-1 text-xs text-soft">
        {groupScopes(known).map((group) => (
          <div key={group.title}>
            <p className="font-medium text-ink">{group.title}</p>
            <ul className="list-disc space-y-0.5 pl-4">
              {group.scopes.map((scope) => (
                <li key={scope}>{scopeWords[scope]}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
