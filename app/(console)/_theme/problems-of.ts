/** What is wrong with a theme, by the names that its fields have on the screen. */
export const problemsOf = (problems: Readonly<Record<string, string>>) =>
  Object.entries(problems).map(([path, problem]) => ({ path: path.replace(/^(theme\.)?(colors\.)?/, ""), problem }));
