import type { ReactNode } from "react";
import { tokenScopes } from "@/cms/tokens/token";
import { CodeBlock } from "@/components/ui/code-block";
import { fieldOf, typeOf, withinOf } from "@/lib/json-schema/describe";
import { type JsonSchema, refName } from "@/lib/json-schema/json-schema";
import { topicAddress } from "./addresses";
import { Anchored } from "./anchored";
import { FieldList, TypeText, WithinList } from "./field-list";
import { MethodBadge } from "./method-badge";
import { operationExample } from "./operation-example";
import { Prose } from "./prose";
import type { Content, Parameter, ReadDocument, ReadOperation } from "./read-document";
import type { ShownSchemas } from "./shown-schemas";

type OperationArticleProps = { operation: ReadOperation; document: ReadDocument; shown: ShownSchemas };

/** One operation: what it takes, what it gives, how it refuses, and a call of it. */
export function OperationArticle({ operation, document, shown }: OperationArticleProps) {
  const { id, method, path, summary, description, parameters, body, answer, refusals } = operation;
  const contentProps = { document, shown };
  return (
    <article className="grid gap-x-10 gap-y-4 border-t border-line py-8 xl:grid-cols-2">
      <div className="min-w-0 space-y-4">
        <Anchored id={id} size="small">
          {summary}
        </Anchored>
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
          <MethodBadge method={method} /> <code className="wrap-anywhere">{path}</code>
        </p>
        <Prose text={description} />
        <Scopes operation={operation} />
        <Parameters title="In the path" place="path" parameters={parameters} shown={shown} />
        <Parameters title="In the query" place="query" parameters={parameters} shown={shown} />
        <Parameters title="Headers" place="header" parameters={parameters} shown={shown} />
        {body && (
          <Part title="Body">
            <ContentText content={body} isWhole {...contentProps} />
          </Part>
        )}
        <Part title={`Answers ${answer.status}`}>
          {answer.content ? (
            <ContentText content={answer.content} {...contentProps} />
          ) : (
            <p className="text-sm text-soft">Nothing but the status.</p>
          )}
        </Part>
      </div>
      <div className="min-w-0 space-y-4">
        <CodeBlock title={`Call ${id}`} code={operationExample(operation, document)} />
        <Part title="Refuses with">
          <p className="flex flex-wrap gap-x-1 text-sm">
            {refusals.map(({ status, problem, title }) => (
              <a
                key={status}
                href={topicAddress(`problem-${problem}`)}
                title={title}
                className="rounded px-1.5 py-1 font-medium text-accent underline hover:bg-hover"
              >
                {status}
              </a>
            ))}
          </p>
        </Part>
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 text-xs font-semibold tracking-wide text-soft uppercase">{title}</h3>
      {children}
    </div>
  );
}

const known: ReadonlySet<string> = new Set(tokenScopes);

function Scopes({ operation: { scopes, isPublic } }: { operation: ReadOperation }) {
  if (isPublic) return <p className="text-sm text-soft">Anybody may call this; it needs no token.</p>;
  if (!scopes.length) return null;
  if (!scopes.every((scope) => known.has(scope))) {
    return <p className="text-sm text-soft">For people who are signed in: no token may do this.</p>;
  }
  return (
    <p className="flex flex-wrap items-baseline gap-2 text-sm text-soft">
      {scopes.length === 1 ? "Scope" : "Scopes"}
      {scopes.map((scope) => (
        <a
          key={scope}
          href={topicAddress(`scope-${scope}`)}
          className="rounded-full bg-accent-soft px-2.5 py-0.5 font-mono text-xs text-accent underline-offset-2 hover:underline"
        >
          {scope}
        </a>
      ))}
    </p>
  );
}

type ParametersProps = { title: string; place: Parameter["in"]; parameters: Parameter[]; shown: ShownSchemas };

function Parameters({ title, place, parameters, shown }: ParametersProps) {
  const fields = parameters
    .filter((each) => each.in === place)
    .map(({ name, schema, required, description = schema.description }) =>
      fieldOf(name, { ...schema, description }, required),
    );
  if (!fields.length) return null;
  return (
    <Part title={title}>
      <FieldList fields={fields} nameOf={shown.nameOf} />
    </Part>
  );
}

type ContentTextProps = {
  content: Content;
  /** With its fields in place, even where they are explained elsewhere. */
  isWhole?: boolean;
  document: ReadDocument;
  shown: ShownSchemas;
};

function ContentText({ content: { mediaType, schema }, isWhole = false, document, shown }: ContentTextProps) {
  const name = schema.$ref ? refName(schema.$ref) : null;
  const isLinked = name !== null && shown.nameOf(name) !== null && !isWhole;
  const whole: JsonSchema = name === null || isLinked ? schema : (document.schemas[name] ?? {});
  const within = isLinked ? null : withinOf(whole);
  return (
    <div className="space-y-1 text-sm">
      <p className="text-soft">
        <TypeText parts={typeOf(whole)} nameOf={shown.nameOf} />
        {mediaType !== "application/json" && (
          <>
            {" "}
            as <code>{mediaType}</code>
          </>
        )}
      </p>
      {within && <WithinList within={within} nameOf={shown.nameOf} />}
    </div>
  );
}
