const longest = 200;

/** What a picture is called at first, from the name of its file: without folders and what cannot be read. */
export function nameOfFile(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? "";
  const readable = base.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "").trim();
  return readable.slice(0, longest).trim() || "Picture";
}
