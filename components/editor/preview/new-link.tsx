import { CopyField } from "../../ui/copy-field";

/** The address of a link that was just made; it is shown this once. */
export function NewLink({ address }: { address: string }) {
  return (
    <div className="rounded-lg border border-success/30 bg-success-soft p-4">
      <CopyField
        label="Copy the link now: it is not shown again"
        value={address}
        said={{ made: "The link was made.", copied: "The link was copied." }}
      />
    </div>
  );
}
