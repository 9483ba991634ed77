import type { ReactNode } from "react";
import { PaneSwitch, shownIn, type View } from "./pane-switch";
import { SkipToFields } from "./skip-to-fields";

type EditorLayoutProps = {
  /** Where one is, the title, what is done with the page as a whole. */
  head: ReactNode;
  save: ReactNode;
  /** What the writer has to know or decide; nothing takes no room. */
  notices: ReactNode;
  outline: ReactNode;
  preview: ReactNode;
  fields: ReactNode;
  /** Which part a small screen shows. */
  view: View;
  onView: (view: View) => void;
};

/**
 * Three panes beside each other that scroll by themselves, below one row of a constant height; on small screens one pane
 * at a time, with what chooses it and what saves at hand at the window's ends.
 */
export function EditorLayout({ head, save, notices, outline, preview, fields, view, onView }: EditorLayoutProps) {
  return (
    <div
      data-wide
      className="flex min-h-[calc(100dvh-3.8125rem)] flex-col lg:min-h-dvh xl:grid xl:h-dvh xl:min-h-0 xl:grid-cols-[minmax(0,1fr)_auto] xl:grid-rows-[auto_auto_minmax(0,1fr)]"
    >
      <div className="min-w-0 border-line bg-panel px-4 py-2 xl:border-b">{head}</div>
      <PaneSwitch view={view} onChange={onView} />
      <div className="xl:col-span-2 xl:row-start-2">{notices}</div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] xl:col-span-2 xl:row-start-3 xl:grid-cols-[13.75rem_minmax(0,1fr)_21.5rem] 2xl:grid-cols-[15rem_minmax(0,1fr)_24rem]">
        <div className={`min-h-0 overflow-y-auto border-line p-2 xl:block xl:border-r ${shownIn(view, "sections")}`}>
          <SkipToFields>To the fields</SkipToFields>
          {outline}
        </div>
        <div className={`min-h-0 bg-hover xl:block ${shownIn(view, "preview")}`}>
          <SkipToFields>Skip the preview</SkipToFields>
          {preview}
        </div>
        <div className={`min-h-0 flex-col border-line bg-panel xl:flex xl:border-l ${shownIn(view, "fields", "flex")}`}>
          {fields}
        </div>
      </div>
      <div className="sticky bottom-0 z-20 border-line border-t bg-panel px-4 py-2 xl:static xl:col-start-2 xl:row-start-1 xl:border-t-0 xl:border-b max-sm:px-2">
        {save}
      </div>
    </div>
  );
}
