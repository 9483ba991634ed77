import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { CopyField } from "@/components/ui/copy-field";

/** The secret that messages are signed with, this once. @param children what else is to be known of it. */
export function SecretShown({ secret, children }: { secret: string; children?: ReactNode }) {
  return (
    <>
      <div className="rounded-lg border border-success/30 bg-success-soft p-4">
        <CopyField
          label="Its secret"
          value={secret}
          said={{ made: "The secret was made.", copied: "The secret was copied." }}
          isCode
        />
      </div>
      <p className="flex gap-3 text-sm">
        <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warning" />
        <span>
          <strong className="font-semibold">Copy it now: it is never shown again.</strong> Who has it can send messages
          in our name. {children}
        </span>
      </p>
    </>
  );
}
