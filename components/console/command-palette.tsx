"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { useSearch } from "@/components/ui/use-search";

export type Finding = { href: string; label: string; detail: string };
export type FindingGroup = { label: string; items: Finding[] };

type CommandPaletteProps = {
  /** Screens that are offered before anything is typed. */
  screens: Finding[];
  /** What is found, in words: `a screen, page, vendor or person`. */
  kinds: string;
  find: (text: string) => Promise<FindingGroup[]>;
};

/** Jumps to a screen, a page, a vendor or a person: ⌘K or Ctrl-K, a few letters, Enter. */
export function CommandPalette({ screens, kinds, find }: CommandPaletteProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const { found, isSearching, hasFailed } = useSearch(text, find, { fewestLetters: 2 });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      // In a text it makes a link.
      if (event.defaultPrevented) return;
      event.preventDefault();
      setOpen((open) => !open);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const matching = screens.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  const groups = [...(matching.length ? [{ label: "Screens", items: matching }] : []), ...found];

  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="flex min-h-10 w-full items-center gap-3 rounded-lg border border-line px-3 text-left text-sm text-soft hover:bg-hover">
        <Search aria-hidden="true" className="size-4" />
        <span className="flex-1">Find …</span>
        <kbd className="rounded border border-line px-1.5 text-xs">Ctrl K</kbd>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-4 top-[10dvh] z-50 mx-auto flex max-h-[70dvh] max-w-xl flex-col overflow-hidden rounded-2xl border border-line bg-panel text-ink shadow-float outline-none">
          <Dialog.Title className="sr-only">{`Find ${kinds}`}</Dialog.Title>
          <Autocomplete.Root
            open
            inline
            items={groups.map(({ label, items }) => ({ value: label, items }))}
            value={text}
            onValueChange={setText}
            itemToStringValue={(finding: Finding) => finding.label}
            filter={null}
            autoHighlight="always"
          >
            <Autocomplete.Input
              placeholder={`Find ${kinds}`}
              aria-label={`Find ${kinds}`}
              className="min-h-14 w-full border-b border-line bg-transparent px-5 text-base outline-none"
            />
            <Autocomplete.Status className="px-5 py-3 text-sm text-soft empty:hidden">
              {statusOf({ isSearching, hasFailed, isEmpty: !groups.length, text })}
            </Autocomplete.Status>
            <Autocomplete.List className="overflow-y-auto p-2">
              {(group: { value: string; items: Finding[] }) => (
                <Autocomplete.Group key={group.value} items={group.items} className="pb-2">
                  <Autocomplete.GroupLabel className="px-3 py-1.5 text-xs text-soft">
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(finding: Finding) => (
                      <Autocomplete.Item
                        key={finding.href}
                        value={finding}
                        onClick={() => window.location.assign(finding.href)}
                        className="flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-lg px-3 text-sm data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent"
                      >
                        <span className="min-w-0 flex-1 truncate">{finding.label}</span>
                        <span className="max-w-1/2 truncate text-xs text-soft">{finding.detail}</span>
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type Progress = { isSearching: boolean; hasFailed: boolean; isEmpty: boolean; text: string };

function statusOf({ isSearching, hasFailed, isEmpty, text }: Progress): string | null {
  if (isSearching) return "Searching …";
  if (hasFailed) return "The search did not answer. Type on to try again.";
  return isEmpty ? `Nothing is called “${text.trim()}”.` : null;
}
