import { Alert } from "@/components/ui/alert";

type OwnersOnlyProps = {
  vendor: string;
  /** What they alone do, such as `change these settings`. */
  does: string;
  owners: readonly string[];
};

/** Tells who does what the reader may not. */
export function OwnersOnly({ vendor, does, owners }: OwnersOnlyProps) {
  return (
    <Alert>
      <p>{ownersOnlyText({ vendor, does, owners })}</p>
    </Alert>
  );
}

const names = new Intl.ListFormat("en", { type: "conjunction" });

/** The same as one sentence. */
export function ownersOnlyText({ vendor, does, owners }: OwnersOnlyProps): string {
  if (!owners.length)
    return `Only an owner of ${vendor} may ${does}. It has none at the moment: ask the platform’s admins.`;
  return `Only an owner of ${vendor} may ${does}: ${names.format(owners)}.`;
}
