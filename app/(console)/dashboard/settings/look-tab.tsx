"use client";

import { dequal } from "dequal/lite";
import { Palette } from "lucide-react";
import { useEffect, useRef, useState, useTransition } from "react";
import { isColor } from "@/cms/platforms/theme";
import type { FoundStorefront, Logo } from "@/cms/storefronts/find-storefront";
import { fieldsOf, laidOver, partOf, type VendorTheme } from "@/cms/storefronts/vendor-theme";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Failure } from "@/components/ui/failure";
import type { FormState } from "@/components/ui/form-state";
import { Panel } from "@/components/ui/panel";
import { useBase } from "@/components/ui/use-base";
import { useLeaveGuard } from "@/components/ui/use-leave-guard";
import { useSaveKey } from "@/components/ui/use-save-key";
import { ContrastPanel } from "../../_theme/contrast-panel";
import { problemsOf } from "../../_theme/problems-of";
import { ThemePreview } from "../../_theme/theme-preview";
import { colorLabels } from "../../_theme/token-labels";
import { saveLook } from "./actions";
import { LogoField } from "./logo-field";
import { OwnThemeFields } from "./own-theme-fields";

type Look = { theme: VendorTheme; logo: Logo | null };

/** Without colours that are not written to their end: what nobody can save is not shown as if it were so. */
function painted({ colors, ...others }: VendorTheme): VendorTheme {
  return { ...others, colors: Object.fromEntries(Object.entries(colors).filter(([, color]) => isColor(color))) };
}

type LookTabProps = { storefront: FoundStorefront; mayChange: boolean };

/** A storefront's logo and what its platform lets it change of the theme, with a preview while it is chosen. */
export function LookTab({ storefront, mayChange }: LookTabProps) {
  const { platform, vendor, settings } = storefront;
  const { vendorTokens: allowed } = platform;
  const member = { platformId: platform.id, vendorId: vendor.id };
  const stored: Look = { theme: partOf(settings.theme, fieldsOf(allowed)), logo: settings.logo };
  const [look, setLook] = useState(stored);
  const [base, setBase] = useBase({ content: stored, version: settings.version });
  const [state, setState] = useState<FormState<{ version: number }>>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const isChanged = !dequal(look, base.content);
  const guard = useLeaveGuard();
  useEffect(() => (isChanged ? guard.raise() : guard.lower()), [isChanged, guard]);
  const theme = laidOver(platform.theme, look.theme);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "failed") summary.current?.focus();
  }, [state]);
  const mayHaveLogo = allowed.includes("logo");
  // One that rests stays in sight while it is taken away.
  const [hadLogo] = useState(stored.logo !== null);

  const save = (version: number) =>
    startTransition(async () => {
      const logoId = look.logo?.id ?? null;
      const outcome = await answerOf(saveLook({ ...member, version }, { theme: look.theme, logoId }));
      setState(outcome);
      if (outcome.status === "done") setBase({ content: look, version: outcome.result.version });
    });

  const panel = useRef<HTMLDivElement>(null);
  useSaveKey(panel, mayChange ? () => !isPending && save(base.version) : undefined);

  const takeTheirs = () => {
    guard.lower();
    window.location.reload();
  };

  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Panel
        title="Look"
        description={`What ${platform.name} lets its vendors change. All else follows it, also when it changes.`}
      >
        {allowed.length === 0 && !hadLogo ? (
          <EmptyState icon={Palette} title="The look is the platform’s">
            {platform.name} lets its vendors change nothing of it at the moment.
          </EmptyState>
        ) : (
          <div ref={panel} className="space-y-6">
            {(mayHaveLogo || hadLogo) && (
              <LogoField
                owner={member}
                logo={look.logo}
                isReadOnly={!mayChange}
                restsAt={mayHaveLogo ? null : platform.name}
                onChange={(logo) => setLook({ ...look, logo })}
              />
            )}
            <OwnThemeFields
              platformTheme={platform.theme}
              own={look.theme}
              allowed={allowed}
              isReadOnly={!mayChange}
              problems={state.status === "failed" ? state.problems : {}}
              onChange={(own) => setLook({ ...look, theme: own })}
            />
            {state.status === "failed" && (
              <Failure
                ref={summary}
                state={state}
                unclaimed={problemsOf(state.problems, colorLabels)}
                onSaveOver={save}
                onTakeTheirs={takeTheirs}
                isPending={isPending}
              />
            )}
            {state.status === "done" && !isChanged && (
              <Alert tone="success">Saved. Every page of the storefront has this look now.</Alert>
            )}
            {mayChange && (
              <Button look="primary" isPending={isPending} onClick={() => save(base.version)}>
                Save the look
              </Button>
            )}
          </div>
        )}
      </Panel>
      <div className="space-y-6 lg:sticky lg:top-6">
        <ThemePreview
          theme={laidOver(platform.theme, painted(look.theme))}
          name={vendor.name}
          logo={mayHaveLogo ? look.logo?.src : null}
        />
        <ContrastPanel colors={theme.colors} nameOf={(name) => colorLabels[name]} />
      </div>
    </div>
  );
}
