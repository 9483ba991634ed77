import { mainId } from "./main-id";
import { messages } from "./messages";

/** Lets keyboard users pass the menus; seen only when it has the focus. */
export function SkipLink({ locale }: { locale: string }) {
  return (
    <a
      href={`#${mainId}`}
      className="skip-link ground-primary fixed top-3 left-3 z-50 -translate-y-24 rounded-theme px-5 py-3 font-semibold focus-visible:translate-y-0"
    >
      {messages(locale).skipToContent}
    </a>
  );
}
