/** How much room is left in a text, once it gets tight. */
export function LengthHint({ length, max }: { length: number; max: number }) {
  if (length < max * 0.8) return null;
  const isOver = length > max;
  return (
    <span className={`text-xs tabular-nums ${isOver ? "font-medium text-danger" : "text-soft"}`}>
      {isOver ? `${grouped(length - max)} too many` : `${grouped(length)} of ${grouped(max)}`}
    </span>
  );
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
