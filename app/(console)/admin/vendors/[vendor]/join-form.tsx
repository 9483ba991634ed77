"use client";

import { Form, Submit } from "@/components/ui/form";
import { type Option, SelectField } from "@/components/ui/select-field";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { joinByForm } from "./actions";

type JoinFormProps = { place: Place; vendorId: string; platforms: Option[]; tiers: Option[] };

/** Makes a vendor a member of one more platform. */
export function JoinForm({ place, vendorId, platforms, tiers }: JoinFormProps) {
  const announce = useToaster();
  return (
    <Form
      action={joinByForm.bind(null, place, vendorId)}
      onDone={() => announce({ title: "Added", description: "Its storefront is live, with the platform’s defaults." })}
      className="grid max-w-2xl items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
    >
      <SelectField name="platformId" label="Another platform" options={platforms} />
      <SelectField name="tierId" label="Tier" options={tiers} />
      <Submit look="secondary">Add</Submit>
    </Form>
  );
}
