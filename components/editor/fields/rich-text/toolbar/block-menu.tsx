"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { ChevronDown } from "lucide-react";
import { Menu, MenuButton } from "../../../../ui/menu";
import { focusText } from "./focus-text";
import { toolClass } from "./tool-button";

const levels = [2, 3, 4] as const;

/** What a paragraph is: text, or a heading of some level. */
export function BlockMenu({ editor }: { editor: Editor }) {
  const level = useEditorState({ editor, selector: ({ editor: now }) => now.getAttributes("heading").level ?? null });
  return (
    <Menu
      returnFocusTo={() => focusText(editor)}
      trigger={
        <Toolbar.Button
          title="Kind of paragraph"
          className={`${toolClass} w-28 whitespace-nowrap justify-between! px-2`}
        >
          {level ? `Heading ${level}` : "Text"}
          <ChevronDown aria-hidden="true" className="size-4" />
        </Toolbar.Button>
      }
    >
      <MenuButton onClick={() => editor.chain().setParagraph().run()}>Text</MenuButton>
      {levels.map((each) => (
        <MenuButton key={each} onClick={() => editor.chain().setHeading({ level: each }).run()}>
          Heading {each}
        </MenuButton>
      ))}
    </Menu>
  );
}
