"use client";

import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Option } from "@/components/ui/select-field";
import type { Place } from "@/lib/console/place";
import { addRedirect } from "./actions";
import { RedirectDialog } from "./redirect-dialog";

export function AddRedirectButton({ place, platforms }: { place: Place; platforms: Option[] }) {
  return (
    <RedirectDialog
      title="New redirect"
      done="Redirected"
      action={addRedirect.bind(null, place)}
      platforms={platforms}
      trigger={
        <Button look="primary">
          <Plus aria-hidden="true" className="size-4" /> New redirect
        </Button>
      }
    />
  );
}
