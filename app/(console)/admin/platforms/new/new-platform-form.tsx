"use client";

import { useState } from "react";
import { checkBy } from "@/cms/check";
import { pathPrefixSchema, platformCodeSchema } from "@/cms/codes";
import { slugOf } from "@/components/pages/slug-of";
import { Form, Submit } from "@/components/ui/form";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { createPlatformHere } from "./actions";

const checkCode = checkBy(platformCodeSchema);
const checkPrefix = checkBy(pathPrefixSchema);

/** Names a platform. Code and prefix follow the name until they are written by hand. */
export function NewPlatformForm({ originals }: { originals: Option[] }) {
  const [name, setName] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [prefix, setPrefix] = useState<string | null>(null);
  const suggested = slugOf(name);
  return (
    <Form action={createPlatformHere} onDone={openPlatform} className="max-w-xl space-y-5">
      <TextField name="name" label="Name" value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        name="code"
        label="Code"
        help="Names it in the console and in the API; it cannot be changed later."
        check={checkCode}
        value={code ?? suggested}
        onChange={(event) => setCode(event.target.value)}
      />
      <TextField
        name="pathPrefix"
        label="Prefix"
        help="The first part of its address on this host, such as oms in localhost:9999/oms."
        check={checkPrefix}
        value={prefix ?? code ?? suggested}
        onChange={(event) => setPrefix(event.target.value)}
      />
      <SelectField
        name="original"
        label="Start from"
        help="A copy takes over look, languages, pages and vendor defaults, and is closed until you open it."
        options={[
          { value: "", label: "Scratch: an English home page in a neutral look" },
          ...originals.map(({ value, label }) => ({ value, label: `A copy of ${label}` })),
        ]}
      />
      <Submit>Create the platform</Submit>
    </Form>
  );
}

function openPlatform(_: unknown, form: FormData): void {
  window.location.assign(`/admin/platforms/${String(form.get("code")).trim()}`);
}
