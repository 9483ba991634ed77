import { groupScopes, scopeWords } from "@/app/(console)/_tokens/scope-words";
import { offeredScopes } from "@/cms/tokens/token";

/** Every scope that a token can be given, by what it is about. */
export function ScopeList() {
  return groupScopes(offeredScopes).map(({ title, scopes }) => (
    <div key={title}>
      <h3 className="mb-1 font-semibold text-ink">{title}</h3>
      <dl className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[13rem_minmax(0,1fr)]">
        {scopes.map((scope) => (
          <div
            key={scope}
            id={`scope-${scope}`}
            className="scroll-mt-6 rounded px-2 py-0.5 target:bg-accent-soft sm:contents"
          >
            <dt className="sm:pl-2">
              <code>{scope}</code>
            </dt>
            <dd className="max-sm:pb-2">{scopeWords[scope]}</dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}
