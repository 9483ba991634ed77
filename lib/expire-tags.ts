/**
 * Expires stored results in a running server, for scripts that have written outside it.
 *
 * @param origin the server's address, such as `http://localhost:9999`.
 * @throws Error where the server refuses.
 */
export async function expireTags(origin: string, secret: string, tags: readonly string[]): Promise<void> {
  const response = await fetch(`${origin}/api/internal/expire`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    body: JSON.stringify({ tags }),
  });
  if (!response.ok) throw new Error(`The server did not expire its stored pages: ${response.status}.`);
}
