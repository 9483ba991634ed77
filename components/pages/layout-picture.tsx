import type { SectionKind } from "@/cms/sections/kinds";

/** Rectangles of a section on a field that is 120 wide: position within it, size, and how strong they are. */
type Shapes = {
  height: number;
  shapes: Array<[x: number, y: number, width: number, height: number, strength: number]>;
};

const columns = (y: number, height: number, strength: number): Shapes["shapes"] =>
  [8, 44, 80].map((x) => [x, y, 32, height, strength]);
const lines = (widths: readonly number[], y: number, gap: number): Shapes["shapes"] =>
  widths.map((width, index) => [8, y + index * gap, width, 3, 0.3]);

const text: Shapes = { height: 24, shapes: lines([40, 104, 96, 70], 4, 5) };

const drawn: Partial<Record<SectionKind, Shapes>> = {
  hero: {
    height: 32,
    shapes: [
      [0, 0, 120, 32, 0.08],
      [8, 8, 60, 7, 0.75],
      [8, 19, 44, 3, 0.35],
    ],
  },
  "rich-text": text,
  "feature-grid": { height: 28, shapes: [[8, 3, 44, 4, 0.6], ...columns(10, 14, 0.25)] },
  steps: { height: 26, shapes: [[8, 3, 36, 4, 0.6], ...columns(10, 3, 0.6), ...columns(15, 8, 0.2)] },
  faq: { height: 30, shapes: [[8, 3, 40, 4, 0.6], ...lines([104, 104, 104, 104], 11, 5)] },
  "contact-details": {
    height: 32,
    shapes: [
      [8, 3, 40, 4, 0.6],
      [8, 10, 50, 18, 0.25],
      [62, 10, 50, 18, 0.25],
    ],
  },
  "call-to-action": {
    height: 20,
    shapes: [
      [8, 3, 104, 14, 0.7],
      [16, 8, 40, 4, 0],
    ],
  },
};

const height = 116;

/** A small drawing of the sections of a page, one below the other; of a blank one, of nothing. */
export function LayoutPicture({ kinds }: { kinds: readonly SectionKind[] }) {
  let top = 10;
  const sections = kinds.map((kind, index) => {
    const { height: own, shapes } = drawn[kind] ?? text;
    const at = top;
    top += own;
    return { key: `${index} ${kind}`, at, shapes };
  });
  return (
    <svg
      viewBox={`0 0 120 ${height}`}
      aria-hidden="true"
      className="block w-full rounded-lg border border-line bg-canvas text-ink"
    >
      <rect width="120" height="10" fill="currentColor" opacity="0.12" />
      {sections.map(({ key, at, shapes }) => (
        <g key={key} transform={`translate(0 ${at})`}>
          {shapes.map(([x, y, width, tall, opacity]) => (
            <rect key={`${x} ${y}`} {...{ x, y, width, opacity }} height={tall} rx="2" fill="currentColor" />
          ))}
        </g>
      ))}
      {!kinds.length && (
        <path d="M60 52v20M50 62h20" stroke="currentColor" strokeWidth="3" strokeLinecap="round" opacity="0.4" />
      )}
    </svg>
  );
}
