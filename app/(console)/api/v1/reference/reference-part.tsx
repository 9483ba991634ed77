import { cacheLife } from "next/cache";
import { openApiDocument } from "@/app/api/v1/_rest/openapi";
import { partOf, schemasPart } from "./addresses";
import { OperationArticle } from "./operation-article";
import { readDocument } from "./read-document";
import { ReferenceFrame } from "./reference-frame";
import { SchemaList } from "./schema-list";
import { shownSchemas } from "./shown-schemas";

/** The operations of one group, or the schemas that they share. */
export async function ReferencePart({ origin, part }: { origin: string; part: string }) {
  "use cache";
  cacheLife("content");
  const document = readDocument(openApiDocument(origin));
  const shown = shownSchemas(document);
  const tag = document.tags.find((each) => partOf(each) === part);
  return (
    <ReferenceFrame document={document} part={part}>
      <h1 className="mb-8 text-3xl font-semibold tracking-tight">{tag ?? "Schemas"}</h1>
      {part === schemasPart && <SchemaList shown={shown} />}
      {document.operations
        .filter((operation) => operation.tag === tag)
        .map((operation) => (
          <OperationArticle key={operation.id} operation={operation} document={document} shown={shown} />
        ))}
    </ReferenceFrame>
  );
}
