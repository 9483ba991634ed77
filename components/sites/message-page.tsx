import { mainId } from "./main-id";
import { Signpost } from "./signpost";

type Props = { title: string; text: string; link: { href: string; label: string } };

/** A page that consists of one message. */
export function MessagePage({ title, text, link }: Props) {
  return (
    <main
      id={mainId}
      tabIndex={-1}
      className="ground-plain wrap grid min-h-[70dvh] items-center gap-x-20 gap-y-10 py-band outline-none md:grid-cols-[6fr_5fr]"
    >
      <div className="max-md:order-2">
        <h1 className="text-display-lg max-w-[13ch]">{title}</h1>
        <p className="text-lead mt-6 max-w-[46ch] text-muted">{text}</p>
        <a
          href={link.href}
          className="mt-9 inline-flex min-h-12 items-center rounded-theme bg-button px-6 py-2.5 font-semibold text-on-button"
        >
          {link.label}
        </a>
      </div>
      <Signpost className="h-auto w-full max-w-[26rem] justify-self-center max-md:max-w-[16rem] max-md:justify-self-start" />
    </main>
  );
}
