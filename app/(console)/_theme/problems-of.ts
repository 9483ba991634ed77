/**
 * What is wrong with a theme, by the names that its fields have on the screen.
 *
 * @param labels of fields that are not called there as they are in the theme.
 */
export function problemsOf(problems: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>> = {}) {
  return Object.entries(problems).map(([path, problem]) => {
    const field = path.replace(/^(theme\.)?(colors\.)?/, "");
    return { path: labels[field] ?? field, problem };
  });
}
