"use client";

import { dequal } from "dequal/lite";
import { useEffect, useState, useTransition } from "react";
import { colorNames, fontNames, radii, type Theme, type ThemeColors } from "@/cms/platforms/theme";
import { inWords } from "@/components/pages/words";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Failure } from "@/components/ui/failure";
import type { FormState } from "@/components/ui/form-state";
import { Panel } from "@/components/ui/panel";
import { useBase } from "@/components/ui/use-base";
import { useLeaveGuard } from "@/components/ui/use-leave-guard";
import { ColorField } from "../../../_theme/color-field";
import { ContrastPanel } from "../../../_theme/contrast-panel";
import { problemsOf } from "../../../_theme/problems-of";
import { fontName, ThemeChoice } from "../../../_theme/theme-choice";
import { ThemePreview } from "../../../_theme/theme-preview";
import { saveTheme } from "./actions";
import type { PlatformTabProps } from "./tab-props";
import { VendorTokensPanel } from "./vendor-tokens-panel";

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
      <div className="space-y-6">
        <Panel title="Colours and type">
          <div className="space-y-6">
            <div className="grid grid-cols-2 gap-4">
              {colorNames.map((name) => (
                <ColorField
                  key={name}
                  label={inWords(name)}
                  value={theme.colors[name]}
                  onChange={(color) => paint(name, color)}
                />
              ))}
            </div>
            <div className="grid gap-4 sm:grid-cols-2">
              <ThemeChoice
                label="Font of headings"
                value={theme.headingFont}
                options={fontNames}
                nameOf={fontName}
                onChange={(headingFont) => set({ headingFont })}
              />
              <ThemeChoice
                label="Font of texts"
                value={theme.bodyFont}
                options={fontNames}
                nameOf={fontName}
                onChange={(bodyFont) => set({ bodyFont })}
              />
              <ThemeChoice
                label="Corners"
                value={theme.radius}
                options={radii}
                onChange={(radius) => set({ radius })}
              />
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
            {state.status === "done" && !isChanged && (
              <Alert tone="success">Saved. Every page has this look now.</Alert>
            )}
            <Button look="primary" isPending={isPending} onClick={() => save(base.version)}>
              Save the theme
            </Button>
          </div>
        </Panel>
        <VendorTokensPanel platform={platform} />
      </div>
      <div className="space-y-6 lg:sticky lg:top-6">
        <ThemePreview theme={theme} name={platform.name} />
        <ContrastPanel colors={theme.colors} />
      </div>
    </div>
  );
}
