import { cacheLife } from "next/cache";
import { openApiDocument } from "@/app/api/v1/_rest/openapi";
import { Guide } from "./guide";
import { OperationIndex } from "./operation-index";
import { readDocument } from "./read-document";
import { ReferenceFrame } from "./reference-frame";

/** What holds for all calls, and what can be called. Made once for each release: nothing in it is anybody's data. */
export async function Reference({ origin }: { origin: string }) {
  "use cache";
  cacheLife("content");
  const document = readDocument(openApiDocument(origin));
  return (
    <ReferenceFrame document={document} part={null}>
      <h1 className="text-3xl font-semibold tracking-tight">API reference</h1>
      <p className="mt-2 mb-8 max-w-prose text-soft">
        Everything that people do in the console, for other systems: the same rules, in the same words. All paths begin
        with <code className="text-[0.9em] text-ink wrap-anywhere">{document.url}</code>.
      </p>
      <Guide url={document.url} />
      <OperationIndex document={document} />
    </ReferenceFrame>
  );
}
