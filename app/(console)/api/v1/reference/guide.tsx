import type { ReactNode } from "react";
import { callLimits, windowS } from "@/cms/calls/take-call";
import { CodeBlock } from "@/components/ui/code-block";
import { curlCommand } from "@/lib/curl-command";
import { Anchored } from "./anchored";
import type { guideTopics } from "./guide-topics";
import { ProblemList } from "./problem-list";
import { ScopeList } from "./scope-list";

type TopicProps = { id: (typeof guideTopics)[number][0]; title: string; children: ReactNode; example?: ReactNode };

function Topic({ id, title, children, example }: TopicProps) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-t border-line py-8 xl:grid-cols-2">
      <div className="min-w-0 space-y-3 text-sm text-soft [&_code]:text-[0.9em] [&_code]:text-ink">
        <Anchored id={id}>{title}</Anchored>
        {children}
      </div>
      {example && <div className="min-w-0 space-y-4">{example}</div>}
    </section>
  );
}

const bearer = "$ORION_TOKEN";

/** What holds for every call, before the operations one by one. @param url what all paths begin with. */
export function Guide({ url }: { url: string }) {
  const pages = `${url}/platforms/loyalty/pages`;
  return (
    <>
      <Topic
        id="authentication"
        title="Authentication"
        example={
          <CodeBlock
            title="Call with a token"
            code={`export ORION_TOKEN=orion_…\n${curlCommand({ method: "GET", url: pages, bearer })}`}
          />
        }
      >
        <p>
          Send a token with every call, as <code>Authorization: Bearer orion_…</code>. Make one under API tokens in the{" "}
          <a href="/admin/tokens" className="font-medium text-accent underline">
            administration
          </a>{" "}
          or the{" "}
          <a href="/dashboard/tokens" className="font-medium text-accent underline">
            dashboard
          </a>
          , or on the server by <code>npm run token -- --help</code>. It is shown once, works until it expires or is
          revoked, and belongs on servers only, never in a page or an app.
        </p>
        <p>
          A token acts with one role, in the name of who made it, and its <a href="#scopes">scopes</a> narrow what the
          role may do. What is outside of the role is not there for it: it is answered with 404.
        </p>
        <p>
          Whoever is signed in to the console can call from its own origin with their session instead. From other
          origins sessions are refused.
        </p>
      </Topic>
      <Topic id="scopes" title="Scopes">
        <p>
          A token can do what its scopes and its role both allow. Inviting people, ending sessions, reading mail and
          making tokens is for people alone, so there is no scope for it.
        </p>
        <ScopeList />
      </Topic>
      <Topic
        id="errors"
        title="Errors"
        example={
          <CodeBlock
            title="A problem document"
            code={JSON.stringify(
              {
                type: "/api/v1/reference#problem-invalid",
                title: "Some of it is not valid",
                status: 422,
                detail: "Mend what `errors` names.",
                errors: [{ path: "document.sections.0.fields.heading", message: "must not be empty" }],
              },
              null,
              2,
            )}
          />
        }
      >
        <p>
          What fails is answered with a problem document (RFC 9457) as <code>application/problem+json</code>, and
          nothing was changed. <code>type</code> leads to one of the explanations below, <code>detail</code> says in a
          sentence what happened this time.
        </p>
        <ProblemList />
      </Topic>
      <Topic
        id="lists"
        title="Lists and cursors"
        example={
          <CodeBlock
            title="Read the next part"
            code={curlCommand({ method: "GET", url: `${pages}?limit=100&cursor=eyJhdCI6IjIwMzAi`, bearer })}
          />
        }
      >
        <p>
          A list comes in parts: <code>items</code>, and <code>nextCursor</code>, which the next call sends as{" "}
          <code>cursor</code>. It is null at the end. <code>limit</code> says how many items a part has at most.
        </p>
        <p>
          A cursor means nothing by itself; take it as it is, with the same filters and the same order. What is added
          while you read neither repeats items nor hides others.
        </p>
      </Topic>
      <Topic
        id="versions"
        title="Versions"
        example={
          <CodeBlock
            title="Change what you have seen"
            code={curlCommand({
              method: "POST",
              url: `${pages}/0198c8a0-5b7e-7a31-9c5d-2f4b6a8e1d03/publish`,
              bearer,
              headers: { "If-Match": '"3"' },
              body: {},
            })}
          />
        }
      >
        <p>
          What people and programs change at once has a version, which its answers carry as <code>ETag</code>. A call
          that changes it names in <code>If-Match</code> the one that it has seen. Where somebody was faster it is
          answered with <a href="#problem-precondition-failed">412</a> and nothing is overwritten; without the header
          with <a href="#problem-precondition-required">428</a>. <code>If-Match: *</code> takes any version. Where
          nothing has a version, one that is named is <a href="#problem-malformed">refused</a>. What you have read
          already, and name in <code>If-None-Match</code>, is answered 304.
        </p>
      </Topic>
      <Topic id="idempotency" title="Sending again">
        <p>
          A connection may break before the answer is there. Send <code>Idempotency-Key</code> with a call that changes
          something, 1 to 200 visible characters such as a UUID, and send the same call with the same key again: it is
          done once, and answered each time with the first answer, for a day. The same key with another call is{" "}
          <a href="#problem-invalid">not valid</a>; while the first call is still being answered, the next is a{" "}
          <a href="#problem-conflict">conflict</a> with <code>Retry-After</code>. What was refused keeps no key and can
          be mended.
        </p>
      </Topic>
      <Topic id="limits" title="Limits">
        <p>
          A token, or a person, may call {callLimits.caller} times in {windowS} seconds; whoever sends no valid token{" "}
          {callLimits.nobody} times from one address. What anybody may read has a limit of its own.{" "}
          <code>RateLimit</code> and <code>RateLimit-Policy</code> say with every answer what is left, but for those
          that caches keep for all; beyond it the answer is <a href="#problem-too-many-requests">429</a> with{" "}
          <code>Retry-After</code>.
        </p>
        <p>
          Bodies are JSON in UTF-8 of at most 1 MiB. Fields and parameters that nobody knows are refused, so that a
          mistyped name is not lost. Moments are RFC 3339, such as <code>2030-01-31T09:00:00Z</code>; ids stay the same
          for good.
        </p>
      </Topic>
    </>
  );
}
