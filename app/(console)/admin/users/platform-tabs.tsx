type PlatformTabsProps = {
  platforms: Array<{ code: string; name: string }>;
  current: string | null;
  /** Whether all platforms together can be chosen too. */
  hasAll: boolean;
};

/** Chooses whose people are shown; left out where there is nothing to choose. */
export function PlatformTabs({ platforms, current, hasAll }: PlatformTabsProps) {
  if (platforms.length < 2) return null;
  const tabs = [...(hasAll ? [{ code: null, name: "All" }] : []), ...platforms];
  return (
    <nav aria-label="Platform" className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b border-line">
        {tabs.map(({ code, name }) => (
          <li key={name}>
            <a
              href={code ? `/admin/users?platform=${code}` : "/admin/users"}
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
