"use client";

import { useState } from "react";
import type { Check } from "@/cms/check";
import { slugOf } from "@/components/pages/slug-of";
import { TextField } from "@/components/ui/text-field";

/** What something new is called, and its code, which follows the name until it is written by hand. */
export function NameAndCodeFields({ codeHelp, checkCode }: { codeHelp: string; checkCode: Check }) {
  const [name, setName] = useState("");
  const [code, setCode] = useState<string | null>(null);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField name="name" label="Name" value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        name="code"
        label="Code"
        help={codeHelp}
        check={checkCode}
        value={code ?? slugOf(name)}
        onChange={(event) => setCode(event.target.value)}
      />
    </div>
  );
}
