import { Alert } from "@/components/ui/alert";

/** Tells an admin whose dashboard they look at, and leads them back. */
export function ViewedBanner({ name, backHref }: { name: string; backHref: string }) {
  return (
    <Alert>
      <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <span>
          You are viewing as <strong>{name}</strong>, nothing can be changed.
        </span>
        <a href={backHref} className="font-medium text-accent underline underline-offset-4">
          Back to the administration
        </a>
      </p>
    </Alert>
  );
}
