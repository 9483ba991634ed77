import type { LibraryPicture } from "@/cms/media/media";

/** What is known of a picture's files. */
export function PictureFacts({ picture }: { picture: LibraryPicture }) {
  const { width, height, original, crop, bytes, createdAt, platform, vendor } = picture;
  const facts: Array<[label: string, value: string]> = [
    ["Shown size", pixels({ width, height })],
    ...(crop ? [["Whole picture", pixels(original)] satisfies [string, string]] : []),
    ["All files together", size(bytes)],
    ["Added", new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(createdAt))],
    ["Belongs to", vendor ? `${vendor} on ${platform}` : platform],
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-soft">{label}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const count = new Intl.NumberFormat("en");
const pixels = ({ width, height }: { width: number; height: number }) =>
  `${count.format(width)} × ${count.format(height)} pixels`;

function size(bytes: number): string {
  const [unit, value] = bytes < 1_000_000 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  return new Intl.NumberFormat("en", { style: "unit", unit: String(unit), maximumFractionDigits: 1 }).format(
    Number(value),
  );
}
