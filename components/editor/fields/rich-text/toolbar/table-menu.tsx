"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { ChainedCommands, Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Table } from "lucide-react";
import { Menu, MenuButton } from "../../../../ui/menu";
import { alignColumn } from "./align-column";
import { focusText } from "./focus-text";
import { toolClass } from "./tool-button";

const changes: Array<[label: string, change: (chain: ChainedCommands) => ChainedCommands]> = [
  ["Add a row above", (chain) => chain.addRowBefore()],
  ["Add a row below", (chain) => chain.addRowAfter()],
  ["Add a column before", (chain) => chain.addColumnBefore()],
  ["Add a column after", (chain) => chain.addColumnAfter()],
  ["Align the column left", (chain) => chain.command(alignColumn("left"))],
  ["Align the column in the middle", (chain) => chain.command(alignColumn("center"))],
  ["Align the column right", (chain) => chain.command(alignColumn("right"))],
  ["Remove the row", (chain) => chain.deleteRow()],
  ["Remove the column", (chain) => chain.deleteColumn()],
  ["Remove the table", (chain) => chain.deleteTable()],
];

/** Inserts a table, or changes the one that is written in. Its first row is always its headers, as in Markdown. */
export function TableMenu({ editor }: { editor: Editor }) {
  const isInTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive("table") });
  const trigger = (
    <Toolbar.Button aria-label="Table" title="Table" aria-pressed={isInTable} className={toolClass}>
      <Table aria-hidden="true" className="size-4" />
    </Toolbar.Button>
  );
  return (
    <Menu trigger={trigger} returnFocusTo={() => focusText(editor)}>
      {isInTable ? (
        changes.map(([label, change]) => (
          <MenuButton key={label} onClick={() => change(editor.chain()).run()}>
            {label}
          </MenuButton>
        ))
      ) : (
        <MenuButton onClick={() => editor.chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}>
          Insert a table of three columns
        </MenuButton>
      )}
    </Menu>
  );
}
