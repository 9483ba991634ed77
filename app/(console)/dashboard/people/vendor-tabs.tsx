type VendorTabsProps = { vendors: Array<{ code: string; name: string }>; current: string };

/** Chooses whose people are shown; left out for those who own one vendor only. */
export function VendorTabs({ vendors, current }: VendorTabsProps) {
  if (vendors.length < 2) return null;
  return (
    <nav aria-label="Vendor" className="overflow-x-auto">
      <ul className="flex gap-1 border-b border-line">
        {vendors.map(({ code, name }) => (
          <li key={code}>
            <a
              href={`/dashboard/people?vendor=${code}`}
              aria-current={code === current ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-sm whitespace-nowrap text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
