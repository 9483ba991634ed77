"use client";

import { Form, Submit } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { saveProfile } from "./actions";

const languages = [
  { value: "en", label: "English" },
  { value: "fr", label: "Français" },
  { value: "de", label: "Deutsch" },
];

export function ProfileForm({ name, locale }: { name: string; locale: string }) {
  return (
    <Form action={saveProfile} done="Saved.">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="name" label="Name" autoComplete="name" defaultValue={name} />
        <SelectField
          name="locale"
          label="Language"
          help="Of dates, numbers and the mail we send you. The console itself is in English."
          options={languages}
          defaultValue={locale}
        />
      </div>
      <Submit>Save</Submit>
    </Form>
  );
}
