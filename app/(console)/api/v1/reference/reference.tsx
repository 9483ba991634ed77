import { cacheLife } from "next/cache";
import { openApiDocument } from "@/app/api/v1/_rest/openapi";
import { Anchored } from "./anchored";
import { Guide } from "./guide";
import { OperationArticle } from "./operation-article";
import { readDocument } from "./read-document";
import { ReferenceNav } from "./reference-nav";
import { SchemaList } from "./schema-list";
import { shownSchemas } from "./shown-schemas";
import { tagId } from "./tag-id";

/** All of the reference, made once for each release: nothing in it is anybody's data. */
export async function Reference({ origin }: { origin: string }) {
  "use cache";
  cacheLife("content");
  const document = readDocument(openApiDocument(origin));
  const shown = shownSchemas(document);
  return (
    <div className="mx-auto max-w-7xl px-4 sm:px-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10">
      <aside className="border-b border-line py-6 lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-0 lg:py-10">
        <ReferenceNav document={document} hasSchemas={shown.explained.length > 0} />
      </aside>
      <main id="main" className="min-w-0 py-8 lg:py-10">
        <h1 className="text-3xl font-semibold tracking-tight">API reference</h1>
        <p className="mt-2 mb-8 max-w-prose text-soft">
          Everything that people do in the console, for other systems: the same rules, in the same words. All paths
          begin with <code className="text-[0.9em] text-ink wrap-anywhere">{document.url}</code>.
        </p>
        <Guide url={document.url} />
        {document.tags.map((tag) => (
          <section key={tag} aria-labelledby={tagId(tag)} className="border-t border-line pt-8">
            <Anchored id={tagId(tag)} level={2} className="mb-8">
              {tag}
            </Anchored>
            {document.operations
              .filter((operation) => operation.tag === tag)
              .map((operation) => (
                <OperationArticle key={operation.id} operation={operation} document={document} shown={shown} />
              ))}
          </section>
        ))}
        {shown.explained.length > 0 && <SchemaList shown={shown} />}
      </main>
    </div>
  );
}
