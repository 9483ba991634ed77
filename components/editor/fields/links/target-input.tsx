"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { controlClass } from "../../../ui/field-frame";
import { useEditor } from "../../editor-context";
import { type TargetGroup, type TargetOffer, targetOffers } from "./target-offers";

type TargetInputProps = {
  value: string;
  isReadOnly?: boolean;
  onChange: (target: string) => void;
  onLeave?: () => void;
};

/** Where a link leads: a page found by its title, or an address as it is typed. Stands in a field's frame. */
export function TargetInput({ value, isReadOnly = false, onChange, onLeave }: TargetInputProps) {
  const { links, hasAllLinks } = useEditor();
  const [isTyping, setTyping] = useState(false);
  // What is stored is no search: whoever opens the list then sees what else there is.
  const groups = targetOffers(isTyping ? value : "", links);
  return (
    <Autocomplete.Root
      items={groups}
      mode="none"
      value={value}
      readOnly={isReadOnly}
      itemToStringValue={({ target }: TargetOffer) => target}
      onValueChange={(target, { reason }) => {
        setTyping(reason === "input-change");
        onChange(target);
      }}
      onOpenChange={(isOpen) => !isOpen && setTyping(false)}
      openOnInputClick
    >
      <Autocomplete.InputGroup className="relative">
        <Autocomplete.Input
          autoComplete="off"
          spellCheck={false}
          placeholder="Search for a page, or type an address"
          onBlur={onLeave}
          className={`${controlClass} pr-10 text-ellipsis read-only:bg-hover`}
        />
        {!isReadOnly && (
          <Autocomplete.Trigger
            aria-label="Show the pages"
            // The field's label is the name of its text alone.
            aria-labelledby={undefined}
            className="absolute inset-y-0 right-1.5 my-auto grid size-8 place-items-center rounded text-soft hover:bg-hover"
          >
            <ChevronDown aria-hidden="true" className="size-4" />
          </Autocomplete.Trigger>
        )}
      </Autocomplete.InputGroup>
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={4} className="z-60">
          <Autocomplete.Popup className="max-h-[min(20rem,var(--available-height))] w-(--anchor-width) min-w-64 overflow-y-auto rounded-xl border border-line bg-panel p-1.5 text-ink shadow-float empty:hidden data-[empty]:hidden">
            <Autocomplete.List>
              {(group: TargetGroup) => <OfferGroup key={group.value} group={group} />}
            </Autocomplete.List>
            {!hasAllLinks && (
              <p className="px-3 py-1.5 text-xs text-soft">
                This site has more pages than are searched here. To another one lead “page:” and its address.
              </p>
            )}
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

function OfferGroup({ group }: { group: TargetGroup }) {
  return (
    <Autocomplete.Group items={group.items}>
      <Autocomplete.GroupLabel className="px-3 py-1.5 text-xs text-soft">{group.value}</Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(offer: TargetOffer) => (
          <Autocomplete.Item
            key={offer.target}
            value={offer}
            className="min-h-10 cursor-pointer rounded-lg px-3 py-1.5 text-sm data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent"
          >
            <span className="block truncate">{offer.title}</span>
            <span className="block truncate text-xs text-soft">{offer.detail}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}
