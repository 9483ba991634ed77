const chosenMark = "data-chosen";

/** Marks the section that is being written, and no other. */
export function markChosen(sectionId: string | null): void {
  for (const marked of document.querySelectorAll(`[${chosenMark}]`)) {
    if (marked.id !== sectionId) marked.removeAttribute(chosenMark);
  }
  if (sectionId) document.getElementById(sectionId)?.setAttribute(chosenMark, "");
}

/** Not where it fills the window or lies in it already: whoever reads there keeps their place. */
export function bringIntoView(sectionId: string): void {
  const section = document.getElementById(sectionId);
  if (!section) return;
  const { top, bottom } = section.getBoundingClientRect();
  const isWithin = top >= 0 && bottom <= window.innerHeight;
  const isAround = top <= 0 && bottom >= window.innerHeight;
  if (!isWithin && !isAround) section.scrollIntoView({ block: "start" });
}
