"use client";

import { useState } from "react";
import { checkBy } from "@/cms/check";
import { slugSchema } from "@/cms/pages/slug";
import { slugOf } from "@/components/pages/slug-of";
import { Form, Submit } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { copyPageHere, createPageHere } from "./actions";

type NewPageFormProps = {
  platforms: Array<{ id: string; name: string; locales: string[] }>;
  platformId: string;
  kind: "platform" | "default";
  source: { id: string; title: string; slug: string } | null;
};

const kinds = [
  { value: "platform", label: "Platform page: on the platform’s own site" },
  { value: "default", label: "Vendor default: on the storefront of every vendor" },
];

const checkSlug = checkBy(slugSchema);

/** Says what a new page is called and where it stands. The slug follows the title until it is written by hand. */
export function NewPageForm({ platforms, kind, source, ...given }: NewPageFormProps) {
  const [title, setTitle] = useState("");
  const [slug, setSlug] = useState<string | null>(source?.slug ?? null);
  const [platformId, setPlatformId] = useState(given.platformId);
  const locales = platforms.find(({ id }) => id === platformId)?.locales ?? [];
  return (
    <Form
      action={source ? copyPageHere.bind(null, source.id) : createPageHere}
      onDone={openEditor}
      className="max-w-xl space-y-5"
    >
      {!source && (
        <TextField name="title" label="Title" value={title} onChange={(event) => setTitle(event.target.value)} />
      )}
      <TextField
        name="slug"
        label="Slug"
        help="The end of its address, such as about in oms.lu/about."
        check={checkSlug}
        value={slug ?? slugOf(title)}
        onChange={(event) => setSlug(event.target.value)}
      />
      {platforms.length > 1 ? (
        <SelectField
          name="platform"
          label="Platform"
          options={platforms.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={platformId}
          onValueChange={setPlatformId}
        />
      ) : (
        <input type="hidden" name="platform" value={platformId} />
      )}
      {!source && <SelectField name="kind" label="Kind" options={kinds} defaultValue={kind} />}
      {!source && locales.length > 1 && (
        <SelectField
          key={platformId}
          name="locale"
          label="Language"
          options={locales.map((locale) => ({ value: locale, label: languageName(locale) }))}
          defaultValue={locales[0]}
        />
      )}
      {!source && locales.length === 1 && <input type="hidden" name="locale" value={locales[0]} />}
      <Submit>{source ? "Make the copy" : "Create the draft"}</Submit>
    </Form>
  );
}

function openEditor({ pageId }: { pageId: string }): void {
  window.location.assign(`/admin/content-pages/${pageId}`);
}

function languageName(locale: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale;
}
