/** The address of a list with some of what narrows it down changed; what is empty is left out. */
export function listAddress(
  path: string,
  query: Readonly<Record<string, string | null | undefined>>,
  change: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...change })) if (value) parameters.set(name, value);
  return parameters.size ? `${path}?${parameters}` : path;
}
