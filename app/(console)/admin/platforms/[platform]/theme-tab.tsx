"use client";

import { dequal } from "dequal/lite";
import { useEffect, useId, useState, useTransition } from "react";
import { contrastRatio } from "@/cms/platforms/contrast";
import {
  colorNames,
  fontNames,
  leastContrast,
  readablePairs,
  type Theme,
  type ThemeColors,
} from "@/cms/platforms/theme";
import { inWords } from "@/components/pages/words";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Failure } from "@/components/ui/failure";
import { controlClass } from "@/components/ui/field-frame";
import type { FormState } from "@/components/ui/form-state";
import { Panel } from "@/components/ui/panel";
import { useBase } from "@/components/ui/use-base";
import { useLeaveGuard } from "@/components/ui/use-leave-guard";
import { saveTheme } from "./actions";
import type { PlatformTabProps } from "./tab-props";
import { ThemePreview } from "./theme-preview";

const radii = ["none", "small", "medium", "large"] as const;

/** A platform's look, with a preview and the contrast of every text while it is chosen. */
export function ThemeTab({ platform }: Pick<PlatformTabProps, "platform">) {
  const [theme, setTheme] = useState<Theme>(platform.theme);
  const [base, setBase] = useBase({ content: platform.theme, version: platform.version });
  const [state, setState] = useState<FormState<{ version: number }>>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const isChanged = !dequal(theme, base.content);
  const guard = useLeaveGuard();
  useEffect(() => (isChanged ? guard.raise() : guard.lower()), [isChanged, guard]);
  const set = (change: Partial<Theme>) => setTheme((before) => ({ ...before, ...change }));
  const paint = (name: keyof ThemeColors, color: string) => set({ colors: { ...theme.colors, [name]: color } });
  const faint = readablePairs.filter(([text, ground]) => ratioOf(theme, text, ground) < leastContrast);

  const save = (version: number) =>
    startTransition(async () => {
      const outcome = await answerOf(saveTheme({ platformId: platform.id, version }, theme));
      setState(outcome);
      if (outcome.status === "done") setBase({ content: theme, version: outcome.result.version });
    });

  const takeTheirs = () => {
    guard.lower();
    window.location.reload();
  };

  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Panel title="Colours and type">
        <div className="space-y-6">
          <div className="grid grid-cols-2 gap-4">
            {colorNames.map((name) => (
              <ColorField key={name} name={name} value={theme.colors[name]} onChange={(color) => paint(name, color)} />
            ))}
          </div>
          <div className="grid gap-4 sm:grid-cols-2">
            <Choice
              label="Font of headings"
              value={theme.headingFont}
              options={fontNames}
              nameOf={fontName}
              onChange={(headingFont) => set({ headingFont })}
            />
            <Choice
              label="Font of texts"
              value={theme.bodyFont}
              options={fontNames}
              nameOf={fontName}
              onChange={(bodyFont) => set({ bodyFont })}
            />
            <Choice label="Corners" value={theme.radius} options={radii} onChange={(radius) => set({ radius })} />
          </div>
          {state.status === "failed" && (
            <Failure
              state={state}
              unclaimed={problemsOf(state.problems)}
              onSaveOver={save}
              onTakeTheirs={takeTheirs}
              isPending={isPending}
            />
          )}
          {state.status === "done" && !isChanged && <Alert tone="success">Saved. Every page has this look now.</Alert>}
          <Button look="primary" isPending={isPending} onClick={() => save(base.version)}>
            Save the theme
          </Button>
        </div>
      </Panel>
      <div className="space-y-6 lg:sticky lg:top-6">
        <ThemePreview theme={theme} name={platform.name} />
        <Panel
          title="Contrast"
          description={
            faint.length
              ? `Texts need at least ${leastContrast} to be readable.`
              : "Every text is readable on its ground."
          }
        >
          <ul className="space-y-1 text-sm">
            {readablePairs.map(([text, ground]) => {
              const ratio = ratioOf(theme, text, ground);
              const isFaint = ratio < leastContrast;
              return (
                <li key={`${text}-${ground}`} className={`flex justify-between gap-4 ${isFaint ? "text-danger" : ""}`}>
                  <span>
                    {inWords(text)} on {inWords(ground).toLowerCase()}
                  </span>
                  <span className="tabular-nums">
                    {ratio.toFixed(1)} {isFaint && "too faint"}
                  </span>
                </li>
              );
            })}
          </ul>
        </Panel>
      </div>
    </div>
  );
}

/** By the name that the field has on the screen. */
const problemsOf = (problems: Readonly<Record<string, string>>) =>
  Object.entries(problems).map(([path, problem]) => ({ path: path.replace(/^colors\./, ""), problem }));

function ratioOf({ colors }: Theme, text: keyof ThemeColors, ground: keyof ThemeColors): number {
  const isWhole = [colors[text], colors[ground]].every((color) => /^#[0-9a-f]{6}$/.test(color));
  return isWhole ? contrastRatio(colors[text], colors[ground]) : 0;
}

/** A typeface as its makers write it. */
const fontName = (font: string) =>
  font.replaceAll(/(^|-)([a-z])/g, (_, dash, letter) => `${dash && " "}${letter.toUpperCase()}`);

type ColorFieldProps = { name: string; value: string; onChange: (color: string) => void };

function ColorField({ name, value, onChange }: ColorFieldProps) {
  const id = useId();
  return (
    <div className="space-y-1.5 text-sm font-medium">
      <label htmlFor={id} className="block">
        {inWords(name)}
      </label>
      <span className="flex gap-2">
        <input
          type="color"
          value={/^#[0-9a-f]{6}$/.test(value) ? value : "#000000"}
          onChange={(event) => onChange(event.target.value)}
          aria-label={`${inWords(name)}: choose`}
          className="h-11 w-12 shrink-0 cursor-pointer rounded-lg border border-edge bg-panel p-1"
        />
        <input
          id={id}
          type="text"
          value={value}
          maxLength={7}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value.trim().toLowerCase())}
          className={`${controlClass} font-normal tabular-nums`}
        />
      </span>
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly Value[];
  nameOf?: (value: Value) => string;
  onChange: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, options, nameOf = inWords, onChange }: ChoiceProps<Value>) {
  return (
    <label className="block space-y-1.5 text-sm font-medium">
      <span className="block">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        className={`${controlClass} font-normal`}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
