/**
 * Gives the focus to a field of the editor once it is there, or to the nearest thing that it stands in.
 *
 * @param name as fields are named, such as `sections.2.fields.image.alt`.
 */
export function leadTo(name: string): void {
  requestAnimationFrame(() => {
    for (const candidate of [name, ...holders(name)]) {
      const field = document.querySelector<HTMLElement>(`[name="${candidate}"], [data-field="${candidate}"]`);
      if (!field) continue;
      field.focus();
      field.scrollIntoView({ block: "center" });
      return;
    }
  });
}

/** What a field stands in, the nearest first. */
function holders(name: string): string[] {
  const steps = name.split(".");
  return steps.slice(1).map((_, index) => steps.slice(0, -1 - index).join("."));
}
