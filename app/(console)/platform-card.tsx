import type { listPlatforms } from "@/cms/platforms/list-platforms";

type Platform = Awaited<ReturnType<typeof listPlatforms>>[number];

/** A platform in its own colours, leading to its site. */
export function PlatformCard({ platform }: { platform: Platform }) {
  const { name, pathPrefix, theme, profile, host } = platform;
  const { colors, mark } = theme;
  const ownAddress = host ? `https://${host}/` : undefined;
  return (
    <a
      href={process.env.PATH_ROUTING === "on" ? `/${pathPrefix}/` : ownAddress}
      className="group flex h-full flex-col overflow-hidden rounded-2xl border border-line bg-panel transition-shadow hover:shadow-xl"
    >
      <span
        className="flex h-28 items-end justify-between p-5"
        style={{ background: colors.deep, color: colors.onDeep }}
      >
        {mark && <img src={mark.src} alt="" width={40} height={40} className="rounded-lg" />}
        <span aria-hidden="true" className="text-xl transition-transform group-hover:translate-x-1">
          →
        </span>
      </span>
      <span className="flex flex-1 flex-col gap-1 p-5">
        <span className="text-lg font-semibold tracking-tight">{name}</span>
        <span className="text-soft">{profile.tagline.en}</span>
        {host && <span className="mt-auto pt-4 text-sm text-soft">{host}</span>}
      </span>
    </a>
  );
}
