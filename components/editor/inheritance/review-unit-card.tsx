"use client";

import { CircleCheck } from "lucide-react";
import type { FieldChoice } from "@/cms/inheritance/choices";
import { compareValues } from "@/cms/pages/compare-values";
import type { PageDocument } from "@/cms/pages/document";
import { sectionTitle } from "@/cms/sections/section-title";
import { inWords } from "../../pages/words";
import { Badge } from "../../ui/badge";
import { ChangeRow } from "../compare/change-row";
import type { PageEditorProps } from "../page-editor";
import { ReviewChoice } from "./review-choice";
import { ReviewFieldPoint } from "./review-field-point";
import { choiceOf, type Decisions, isDecided, type ReviewPoint, type ReviewUnit } from "./review-points";

type ReviewUnitCardProps = {
  unit: ReviewUnit;
  decisions: Decisions;
  /** The page as it is stored, which names its sections. */
  document: PageDocument;
  specs: PageEditorProps["specs"];
  onChoose: (point: ReviewPoint, choice: FieldChoice) => void;
};

/** One thing to decide about, with all that is known of it. */
export function ReviewUnitCard({ unit, decisions, document, specs, onChoose }: ReviewUnitCardProps) {
  return (
    <li className="space-y-4 rounded-xl border border-line p-4">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="min-w-0 font-medium wrap-anywhere">{titleOf(unit, document)}</h3>
        {isDecided(decisions, unit) ? (
          <Badge tone="success">
            <CircleCheck aria-hidden="true" className="mr-1 size-3" /> Decided
          </Badge>
        ) : (
          <Badge tone="warning">To decide</Badge>
        )}
      </header>
      {unit.points.map((point) =>
        point.field ? (
          <ReviewFieldPoint
            key={point.key}
            field={point.field}
            spec={specOf(unit, point.field.name, specs)}
            choice={choiceOf(decisions, point)}
            onChoose={(choice) => onChoose(point, choice)}
          />
        ) : (
          <WholePoint
            key={point.key}
            unit={unit}
            choice={choiceOf(decisions, point)}
            onChoose={(choice) => onChoose(point, choice)}
          />
        ),
      )}
    </li>
  );
}

type WholePointProps = {
  unit: ReviewUnit;
  choice: FieldChoice | undefined;
  onChoose: (choice: "mine" | "default") => void;
};

/** A decision about a section as a whole, or about the order of all. */
function WholePoint({ unit, choice, onChoose }: WholePointProps) {
  const { about, mine, theirs } = wholeWords(unit);
  return (
    <div className="space-y-3">
      <p className="text-sm text-soft">{about}</p>
      {unit.kind === "section" &&
        unit.section.fields.flatMap(({ name, base, origin }) =>
          compareValues(base, origin, [name]).map((change) => (
            <ChangeRow
              key={change.path.join(".")}
              change={change}
              names={{ before: "It was", after: "The default now" }}
            />
          )),
        )}
      <ReviewChoice
        legend={about}
        options={[
          { value: "default", label: theirs },
          { value: "mine", label: mine },
        ]}
        value={choice === "mine" || choice === "default" ? choice : undefined}
        onChange={onChoose}
      />
    </div>
  );
}

function wholeWords(unit: ReviewUnit): { about: string; mine: string; theirs: string } {
  if (unit.kind === "order") {
    return {
      about: "The default put its sections in another order, and you moved some of them.",
      mine: "Keep my order",
      theirs: "Take the default’s order",
    };
  }
  if (unit.kind === "section" && unit.section.isRemoved) {
    return {
      about: "The default does not have this section any more. You changed it, so it is still on your page.",
      mine: "Keep it as my own",
      theirs: "Remove it",
    };
  }
  return {
    about: "You hide this section, and the default changed what it says.",
    mine: "Keep it hidden",
    theirs: "Show the default’s",
  };
}

function titleOf(unit: ReviewUnit, document: PageDocument): string {
  if (unit.kind === "order") return "The order of the sections";
  if (unit.kind === "field") return inWords(unit.field.name);
  const section = document.sections.find(({ id }) => id === unit.section.id);
  const kind = inWords(unit.section.kind);
  return section ? `${kind}: ${sectionTitle(section)}` : kind;
}

function specOf(unit: ReviewUnit, name: string, specs: PageEditorProps["specs"]) {
  return unit.kind === "section" ? specs.sections[unit.section.kind]?.[name] : specs.page[name];
}
