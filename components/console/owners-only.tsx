import { Alert } from "@/components/ui/alert";

type OwnersOnlyProps = {
  vendor: string;
  what: keyof typeof sentences;
  /** Their names. */
  owners: readonly string[];
};

/** What only a vendor's owners do, and whom to ask where it has none. */
const sentences = {
  publish: {
    some: "Only an owner of {vendor} publishes: {owners}.",
    none: "Only an owner of {vendor} publishes. It has none at the moment: ask the platform’s admins.",
  },
  plan: {
    some: "Only an owner of {vendor} asks for another plan: {owners}.",
    none: "Only an owner of {vendor} asks for another plan. It has none at the moment: ask the platform’s admins.",
  },
  settings: {
    some: "Only an owner of {vendor} changes these settings: {owners}.",
    none: "Only an owner of {vendor} changes these settings. It has none at the moment: ask the platform’s admins.",
  },
} as const;

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** Who does what the reader may not, in one sentence. */
export function ownersOnlyText({ vendor, what, owners }: OwnersOnlyProps): string {
  const { some, none } = sentences[what];
  const values = { "{vendor}": vendor, "{owners}": list.format(owners) };
  return (owners.length ? some : none).replaceAll(/\{\w+\}/g, (name) => values[name as keyof typeof values]);
}

/** The same as a message above what the reader may look at. */
export function OwnersOnly(props: OwnersOnlyProps) {
  return (
    <Alert>
      <p>{ownersOnlyText(props)}</p>
    </Alert>
  );
}
