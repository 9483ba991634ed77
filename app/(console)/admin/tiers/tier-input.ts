import { Invalid } from "@/cms/errors";
import { featureCodes, type TierInput } from "@/cms/tiers/tier";

/**
 * What of a tier a form with `TierFields` was filled in with.
 *
 * @throws Invalid where a limit is no number.
 */
export function tierOfForm(form: FormData): Omit<TierInput, "code"> {
  return {
    name: String(form.get("name")).trim(),
    maxPages: limitOf(form, "maxPages"),
    maxCustomPages: limitOf(form, "maxCustomPages"),
    features: featureCodes.filter((code) => form.has(`feature.${code}`)),
  };
}

function limitOf(form: FormData, name: string): number | null {
  if (form.has(`${name}.none`)) return null;
  const text = String(form.get(name) ?? "").trim();
  if (!/^\d+$/.test(text)) throw new Invalid([{ path: name, message: "must be a whole number, or without limit" }]);
  return Number(text);
}
