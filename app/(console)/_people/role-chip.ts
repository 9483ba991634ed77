/** A role beside a person; the names in it may be long. */
export const roleChip =
  "inline-flex min-h-8 min-w-0 items-center gap-1.5 rounded-2xl bg-hover px-3 py-1 text-xs font-medium wrap-anywhere";
