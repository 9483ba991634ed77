import type { Image } from "@/cms/sections/fields";

type Props = { name: string; mark: Image | null; href: string };

/** A site's mark and name, leading home. Where there is no mark, the name's first letter stands for it. */
export function Brand({ name, mark, href }: Props) {
  return (
    <a href={href} className="flex min-w-0 items-center gap-3 py-1">
      {mark ? (
        <img
          src={mark.src}
          alt=""
          width={mark.width}
          height={mark.height}
          className="size-9 shrink-0 rounded-[calc(var(--radius)*0.5)] object-contain"
        />
      ) : (
        <span
          aria-hidden="true"
          className="ground-accent grid size-9 shrink-0 place-items-center rounded-[calc(var(--radius)*0.5)] font-heading text-lg leading-none font-bold"
        >
          {[...name.trim()][0]?.toUpperCase()}
        </span>
      )}
      <span
        className={`line-clamp-2 min-w-0 max-w-[19rem] font-heading leading-tight font-semibold tracking-tight ${name.length > 26 ? "text-base" : "text-xl"}`}
      >
        {name}
      </span>
    </a>
  );
}
