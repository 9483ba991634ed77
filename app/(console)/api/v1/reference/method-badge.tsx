const tones: Readonly<Record<string, string>> = {
  GET: "bg-platform-soft text-platform",
  POST: "bg-success-soft text-success",
  PUT: "bg-warning-soft text-warning",
  PATCH: "bg-warning-soft text-warning",
  DELETE: "bg-danger-soft text-danger",
};

/** The method of a call. */
export function MethodBadge({ method }: { method: string }) {
  return (
    <span className={`rounded px-1.5 py-0.5 font-mono text-xs font-semibold ${tones[method] ?? "bg-hover text-ink"}`}>
      {method}
    </span>
  );
}
