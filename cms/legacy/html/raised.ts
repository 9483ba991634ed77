import type { ElementContent } from "hast";

const forms = {
  sup: { from: "0123456789+-=()n", to: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ" },
  sub: { from: "0123456789+-=()", to: "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎" },
};

/** Raised or lowered letters as Unicode has them (m², CO₂) where it has them all, else as they are. */
export function raised(tagName: "sup" | "sub", children: ElementContent[]): ElementContent[] {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "text") return children;
  const { from, to } = forms[tagName];
  const letters = [...only.value].map((letter) => [...to][from.indexOf(letter)] ?? null);
  return letters.every((letter) => letter !== null) ? [{ type: "text", value: letters.join("") }] : children;
}
