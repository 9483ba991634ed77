import { type ProblemName, problems } from "@/lib/problem-document";
import { problemWords } from "./problem-words";
import { Inline } from "./prose";

/** Every way in which a call can fail, each at the anchor that problem documents lead to. */
export function ProblemList() {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {(Object.keys(problems) as ProblemName[]).map((name) => (
        <div key={name} id={`problem-${name}`} className="scroll-mt-6 space-y-1 px-2 py-3 target:bg-accent-soft">
          <dt className="font-medium text-ink">
            <a href={`#problem-${name}`} className="underline-offset-4 hover:underline">
              <span className="tabular-nums">{problems[name].status}</span> {problems[name].title}
            </a>
          </dt>
          <dd>
            <Inline text={problemWords[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
