type Span = { columns: 2 | 3 | 4 | 6; rows: 1 | 2 };

const span = (columns: Span["columns"], rows: Span["rows"] = 1): Span => ({ columns, rows });

/** Spans in a grid of six columns that fill every row: threes, and pairs for what remains. */
export function evenSpans(count: number): Span[] {
  if (count === 1) return [span(6)];
  const inPairs = count % 3 === 0 ? 0 : count % 3 === 1 ? 4 : 2;
  return Array.from({ length: count }, (_, index) => span(index < count - inPairs ? 2 : 3));
}

/** Uneven spans in a grid of six columns that fill every row: a tall tile leads odd counts, the rest goes zigzag. */
export function bentoSpans(count: number): Span[] {
  if (count === 1) return [span(6)];
  if (count === 3) return [span(3, 2), span(3), span(3)];
  const lead = count % 2 === 1 ? [span(2, 2), span(2), span(2), span(2), span(2)] : [];
  const zigzag = ([4, 2, 2, 4] as const).map((columns) => span(columns));
  return [...lead, ...Array.from({ length: count }, (_, index) => zigzag[index % 4] ?? span(3))].slice(0, count);
}

/** The first takes a row of its own, the others fill theirs evenly. */
export function leadSpans(count: number): Span[] {
  return [span(6), ...evenSpans(count - 1)];
}

const columnClass = { 2: "lg:col-span-2", 3: "lg:col-span-3", 4: "lg:col-span-4", 6: "lg:col-span-6" };

/** The grid for spans: one column on phones, two on tablets, six beyond. */
export const spanGrid = "grid md:grid-cols-2 lg:grid-cols-6";

/** Classes of the item at `index`. On tablets the last of an odd number takes the whole row. */
export function spanClass(spans: Span[], index: number): string {
  const { columns, rows } = spans[index] ?? span(6);
  return `${columnClass[columns]} ${rows === 2 ? "lg:row-span-2" : ""} md:max-lg:last:odd:col-span-2`;
}
