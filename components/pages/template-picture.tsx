import type { Template } from "@/cms/pages/template";

/** Rectangles of each template on a field of 120 × 80: position, size, and how strong they are. */
const shapes: Record<Template, Array<[x: number, y: number, width: number, height: number, strength: number]>> = {
  spotlight: [
    [8, 20, 46, 8, 0.8],
    [8, 32, 40, 4, 0.35],
    [8, 42, 20, 7, 0.6],
    [64, 16, 48, 36, 0.3],
    [8, 60, 104, 14, 0.15],
  ],
  editorial: [
    [8, 16, 92, 10, 0.8],
    [8, 30, 72, 10, 0.8],
    [8, 46, 34, 4, 0.35],
    [50, 46, 62, 28, 0.3],
    [8, 56, 34, 4, 0.35],
  ],
  mosaic: [
    [8, 14, 104, 16, 0.7],
    [8, 34, 50, 40, 0.3],
    [62, 34, 24, 18, 0.45],
    [90, 34, 22, 18, 0.2],
    [62, 56, 50, 18, 0.3],
  ],
  content: [
    [8, 16, 64, 8, 0.8],
    [8, 28, 48, 4, 0.35],
    [8, 40, 104, 14, 0.15],
    [8, 58, 32, 16, 0.3],
    [44, 58, 32, 16, 0.3],
    [80, 58, 32, 16, 0.3],
  ],
  legal: [
    [8, 16, 50, 8, 0.8],
    [8, 32, 22, 3, 0.5],
    [8, 39, 18, 3, 0.5],
    [8, 46, 20, 3, 0.5],
    [40, 32, 72, 4, 0.35],
    [40, 40, 68, 4, 0.35],
    [40, 48, 72, 4, 0.35],
    [40, 60, 44, 4, 0.6],
    [40, 68, 70, 4, 0.35],
  ],
};

/** A small drawing of how a page is composed. */
export function TemplatePicture({ template }: { template: Template }) {
  return (
    <svg
      viewBox="0 0 120 80"
      aria-hidden="true"
      className="block w-full rounded-lg border border-line bg-canvas text-ink"
    >
      <rect x="0" y="0" width="120" height="9" fill="currentColor" opacity="0.12" />
      {shapes[template].map(([x, y, width, height, strength]) => (
        <rect
          key={`${x}-${y}`}
          x={x}
          y={y}
          width={width}
          height={height}
          rx="2"
          fill="currentColor"
          opacity={strength}
        />
      ))}
    </svg>
  );
}
