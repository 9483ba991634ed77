import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  label: ReactNode;
  /** Stands for the row: on small screens it has no label beside it. */
  isLead?: boolean;
  /** Not shown, but said to those who do not see the table. */
  isLabelHidden?: boolean;
  cell: (row: Row) => ReactNode;
  /** Classes of width and alignment, from the `md` breakpoint on. */
  className?: string;
};

type TableProps<Row> = {
  caption: string;
  columns: ReadonlyArray<Column<Row>>;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** The frame of a long list; what sticks to the edge of the screen may stand in it. */
export function ListFrame({ children }: { children: ReactNode }) {
  return <div className="overflow-clip rounded-xl border border-line bg-panel shadow-panel">{children}</div>;
}

/** Rows and columns; on small screens each row is a block, with the column's name beside what stands in it. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table className="w-full border-collapse text-left text-sm max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-line text-xs text-soft">
          {columns.map(({ key, label, isLabelHidden, className = "" }) => (
            <th key={key} scope="col" className={`px-3 py-2.5 font-medium first:pl-5 last:pr-5 ${className}`}>
              {isLabelHidden ? <span className="sr-only">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-md:block">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="hover:bg-hover/60 max-md:block max-md:space-y-2 max-md:px-4 max-md:py-4">
            {columns.map(({ key, label, isLead, isLabelHidden, cell, className = "" }, index) => (
              <td
                key={key}
                className={`min-w-0 py-3 align-top max-md:flex max-md:gap-3 max-md:py-0 md:px-3 md:first:pl-5 md:last:pr-5 ${className}`}
              >
                {index > 0 && !isLead && !isLabelHidden && (
                  <span aria-hidden="true" className="w-28 shrink-0 text-soft md:hidden">
                    {label}
                  </span>
                )}
                <div className="min-w-0 flex-1">{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
