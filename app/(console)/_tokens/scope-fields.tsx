"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { type Preset, presetScopes, presets, scopesOf } from "@/cms/tokens/presets";
import type { TokenScope } from "@/cms/tokens/token";
import type { RoleKind } from "@/cms/users/role";
import { useProblem } from "@/components/ui/form-context";
import { presetWords } from "./preset-words";
import { groupScopes, scopeWords } from "./scope-words";

/** What a token may do: one of the presets, or scope by scope. */
export function ScopeFields({ kind }: { kind: RoleKind }) {
  const [preset, setPreset] = useState<Preset | null>("read");
  const [chosen, setChosen] = useState<readonly TokenScope[]>([]);
  const problem = useProblem("scopes");
  const offered = scopesOf(kind);
  const held = preset ? presetScopes(preset, kind) : offered.filter((scope) => chosen.includes(scope));

  const turn = (scope: TokenScope, isOn: boolean) => {
    setPreset(null);
    setChosen(isOn ? [...held, scope] : held.filter((each) => each !== scope));
  };

  return (
    <div className="space-y-4">
      <fieldset>
        <legend className="sr-only">Preset</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {presets.map((each) => (
            <PresetChoice key={each} preset={each} isChosen={each === preset} onChoose={() => setPreset(each)} />
          ))}
        </div>
      </fieldset>
      <details open={problem !== undefined || undefined} className="group rounded-xl border border-line">
        <summary className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-2 px-4 py-2 text-sm">
          <ChevronRight
            aria-hidden="true"
            className="size-4 shrink-0 text-soft transition-transform group-open:rotate-90"
          />
          <span className="font-medium">Choose scope by scope</span>
          <span className="text-soft">
            {held.length} of {offered.length}
            {preset ? `, as “${presetWords[preset].name}” has them` : ""}
          </span>
        </summary>
        <div className="gap-8 border-t border-line px-4 pt-4 md:columns-2">
          {groupScopes(offered).map(({ title, scopes }) => (
            <fieldset key={title} className="min-w-0 break-inside-avoid pb-6">
              <legend className="mb-2 text-sm font-semibold">{title}</legend>
              {scopes.map((scope) => (
                <ScopeBox
                  key={scope}
                  scope={scope}
                  isHeld={held.includes(scope)}
                  onTurn={(isOn) => turn(scope, isOn)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      </details>
      {problem && <p className="text-sm text-danger">Choose at least one scope.</p>}
    </div>
  );
}

type PresetChoiceProps = { preset: Preset; isChosen: boolean; onChoose: () => void };

function PresetChoice({ preset, isChosen, onChoose }: PresetChoiceProps) {
  const { name, text } = presetWords[preset];
  return (
    <label className="flex min-w-0 cursor-pointer gap-3 rounded-xl border border-line p-4 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name="preset"
        value={preset}
        checked={isChosen}
        onChange={onChoose}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="space-y-1">
        <span className="block text-sm font-medium">{name}</span>
        <span className="block text-sm text-soft">{text}</span>
      </span>
    </label>
  );
}

type ScopeBoxProps = { scope: TokenScope; isHeld: boolean; onTurn: (isOn: boolean) => void };

function ScopeBox({ scope, isHeld, onTurn }: ScopeBoxProps) {
  const words = scopeWords[scope];
  return (
    <label className="flex min-h-9 cursor-pointer items-start gap-3 py-1.5 text-sm">
      <input
        type="checkbox"
        name="scopes"
        value={scope}
        checked={isHeld}
        onChange={({ target }) => onTurn(target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        {words.charAt(0).toUpperCase() + words.slice(1)}
        <code className="block text-xs text-soft">{scope}</code>
      </span>
    </label>
  );
}
