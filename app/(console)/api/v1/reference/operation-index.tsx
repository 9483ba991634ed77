import { operationAddress, partAddress, partOf } from "./addresses";
import { Anchored } from "./anchored";
import { MethodBadge } from "./method-badge";
import type { ReadDocument } from "./read-document";

/** Every operation in a line, by what it is about. */
export function OperationIndex({ document: { tags, operations } }: { document: ReadDocument }) {
  return (
    <section className="border-t border-line py-8">
      <Anchored id="operations">Operations</Anchored>
      <div className="mt-4 grid gap-x-10 gap-y-6 xl:grid-cols-2">
        {tags.map((tag) => (
          <div key={tag} className="min-w-0">
            <h3 className="mb-1 font-semibold">
              <a href={partAddress(partOf(tag))} className="rounded underline-offset-4 hover:underline">
                {tag}
              </a>
            </h3>
            <ul>
              {operations
                .filter((each) => each.tag === tag)
                .map((operation) => (
                  <li key={operation.id} className="flex items-baseline gap-2 py-1 text-sm">
                    <MethodBadge method={operation.method} />
                    <a href={operationAddress(operation)} className="text-soft underline-offset-4 hover:underline">
                      {operation.summary}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
