"use client";

import { type Option, SelectField } from "@/components/ui/select-field";

/** On which platform's site; not asked where there is one only. */
export function PlatformField({ platforms }: { platforms: Option[] }) {
  const [only, ...others] = platforms;
  if (only && !others.length) return <input type="hidden" name="platformId" value={only.value} />;
  return <SelectField name="platformId" label="Platform" options={platforms} />;
}
