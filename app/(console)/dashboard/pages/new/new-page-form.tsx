"use client";

import { useState } from "react";
import { checkBy } from "@/cms/check";
import type { LayoutName } from "@/cms/pages/layouts/layouts";
import { slugSchema } from "@/cms/pages/slug";
import { slugOf } from "@/components/pages/slug-of";
import { buttonClass } from "@/components/ui/button";
import { Form, Submit } from "@/components/ui/form";
import { useAnswer } from "@/components/ui/form-context";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";
import { PlanHelp, type PlanHelpProps } from "../plan-help";
import { startPageHere } from "./actions";
import { LayoutChoice, type OfferedLayout } from "./layout-choice";

type NewPageFormProps = {
  member: { platformId: string; vendorId: string };
  layouts: readonly OfferedLayout[];
  locales: readonly string[];
  usage: PlanHelpProps["usage"];
  usageHref: string;
  /** What the address of the storefront's list says. */
  kept: Readonly<Record<string, string | undefined>>;
};

const checkSlug = checkBy(slugSchema);

/** Says what a new page begins with, what it is called and where it stands. Title and address follow until they are written. */
export function NewPageForm({ member, layouts, locales, usage, usageHref, kept }: NewPageFormProps) {
  const [layout, setLayout] = useState<LayoutName | null>(null);
  const [locale, setLocale] = useState(locales[0] ?? "");
  const [title, setTitle] = useState<string | null>(null);
  const [slug, setSlug] = useState<string | null>(null);
  const suggested = layouts.find(({ name }) => name === layout)?.titles[locale] ?? "";
  const called = title ?? suggested;
  return (
    <Form action={startPageHere.bind(null, member)} onDone={openEditor} className="space-y-6">
      <NoRoom usage={usage} usageHref={usageHref} />
      <LayoutChoice layouts={layouts} chosen={layout} onChoose={setLayout} />
      <div className="max-w-xl space-y-5">
        <TextField name="title" label="Title" value={called} onChange={(event) => setTitle(event.target.value)} />
        <TextField
          name="slug"
          label="Slug"
          help="The end of its address, such as services in your-shop.lu/services."
          check={checkSlug}
          value={slug ?? slugOf(called)}
          onChange={(event) => setSlug(event.target.value)}
        />
        <TakenPlace slug={slug ?? slugOf(called)} kept={kept} />
        {locales.length > 1 ? (
          <SelectField
            name="locale"
            label="Language"
            options={locales.map((each) => ({ value: each, label: languageName(each) }))}
            defaultValue={locale}
            onValueChange={setLocale}
          />
        ) : (
          <input type="hidden" name="locale" value={locale} />
        )}
        <Submit>Create the draft</Submit>
      </div>
    </Form>
  );
}

/** What helps where the last place was taken while the form was filled in; all that was typed is still there. */
function NoRoom({ usage, usageHref }: Pick<NewPageFormProps, "usage" | "usageHref">) {
  const answer = useAnswer();
  const message = answer.status === "failed" ? answer.problems.quota : undefined;
  if (!message) return null;
  return (
    <div className="space-y-3 text-sm">
      <PlanHelp usage={usage} isCustom />
      <a href={usageHref} className={buttonClass("secondary")}>
        See usage and plans
      </a>
    </div>
  );
}

/** The way to the page that stands at the address already: it was refused although nothing is wrong with it. */
function TakenPlace({ slug, kept }: { slug: string } & Pick<NewPageFormProps, "kept">) {
  const answer = useAnswer();
  if (answer.status !== "failed" || !answer.problems.slug || !slug || checkSlug(slug)) return null;
  return (
    <p className="text-sm">
      <a href={listAddress("/dashboard/pages", kept, { q: slug })} className="font-medium text-accent underline">
        See /{slug} in your list
      </a>
    </p>
  );
}

function openEditor({ pageId }: { pageId: string }): void {
  window.location.assign(editorAddresses(pageId)[1]);
}

function languageName(locale: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale;
}
