"use client";

import { useState, useTransition } from "react";
import type { Translation } from "@/cms/pages/list-translations";
import { useBeside } from "@/components/editor/settings/beside";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Badge } from "@/components/ui/badge";
import { Button, buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { readTranslation, translatePageOf } from "./settings-actions";

type TranslationsPanelProps = {
  pageId: string;
  translations: ReadonlyArray<Translation & { language: string }>;
  /** Where pages are edited, such as `/admin/content-pages`. */
  editors: string;
  mayTranslate: boolean;
};

const states = {
  public: { tone: "success", word: "Public" },
  draft: { tone: "neutral", word: "Draft" },
  inherited: { tone: "accent", word: "The platform’s" },
  missing: { tone: "neutral", word: "Not written" },
} as const;

/** The page in the languages of its platform: which are written, and how to go on in another. */
export function TranslationsPanel({ pageId, translations, editors, mayTranslate }: TranslationsPanelProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const { beside, show } = useBeside();

  const translate = (locale: string) =>
    startTransition(async () => {
      const state = await answerOf(translatePageOf(pageId, locale));
      if (state.status === "failed") setProblem(state.message);
      if (state.status === "done") window.location.assign(`${editors}/${state.result.pageId}`);
    });

  const showBeside = (other: string, locale: string, language: string) =>
    startTransition(async () => {
      const state = await answerOf(readTranslation(other));
      if (state.status === "failed") setProblem(state.message);
      if (state.status === "done") show({ pageId: other, locale, language, document: state.result.document });
    });

  return (
    <Panel
      title="Languages"
      description="A visitor whose language has no page of its own is shown the one in the platform’s first language."
    >
      <div className="space-y-4">
        {problem && <Alert tone="danger">{problem}</Alert>}
        <ul className="divide-y divide-line">
          {translations.map(({ locale, language, state, pageId: other, isCurrent, isDefaultLocale }) => (
            <li key={locale} className="space-y-2 py-3">
              <p className="flex flex-wrap items-center gap-2 text-sm">
                <span className="font-medium">{language}</span>
                <Badge tone={states[state].tone}>{states[state].word}</Badge>
                {isCurrent && <Badge tone="accent">This page</Badge>}
                {isDefaultLocale && <span className="text-soft">The platform’s first language</span>}
              </p>
              {!isCurrent && other && (
                <div className="flex flex-wrap gap-2">
                  <a href={`${editors}/${other}`} className={buttonClass("secondary")}>
                    Write in {language}
                  </a>
                  {beside?.pageId === other ? (
                    <Button look="quiet" onClick={() => show(null)}>
                      Hide {language}
                    </Button>
                  ) : (
                    <Button look="quiet" isPending={isPending} onClick={() => showBeside(other, locale, language)}>
                      Show {language} beside the fields
                    </Button>
                  )}
                </div>
              )}
              {!other && mayTranslate && (
                <Button isPending={isPending} onClick={() => translate(locale)}>
                  {state === "inherited" ? `Override the page in ${language}` : `Translate to ${language}`}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
