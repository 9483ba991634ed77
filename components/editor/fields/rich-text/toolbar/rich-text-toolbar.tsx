"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
  Bold,
  Braces,
  Code,
  FileCode2,
  Image,
  Italic,
  Link,
  List,
  ListOrdered,
  ListTodo,
  Minus,
  Redo2,
  SquareCode,
  Strikethrough,
  TextQuote,
  Undo2,
} from "lucide-react";
import { VariableMenu } from "../../variables/variable-menu";
import { BlockMenu } from "./block-menu";
import { focusText } from "./focus-text";
import { TableMenu } from "./table-menu";
import { ToolButton, toolClass } from "./tool-button";

type RichTextToolbarProps = {
  editor: Editor;
  /** For a few sentences: no headings, lists and tables. */
  isShort: boolean;
  onLink: () => void;
  onImage: () => void;
  onSource: () => void;
};

/** The tools of a text. One stop for the Tab key; the arrow keys lead from tool to tool. */
export function RichTextToolbar({ editor, isShort, onLink, onImage, onSource }: RichTextToolbarProps) {
  const on = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) });
  const run = () => editor.chain().focus();
  return (
    <Toolbar.Root
      aria-label="Formatting"
      className="flex flex-wrap items-center gap-0.5 rounded-t-lg border-b border-line bg-panel p-1"
    >
      {!isShort && <BlockMenu editor={editor} />}
      <ToolButton
        icon={Bold}
        label="Bold"
        keys="Control+B"
        isPressed={on.bold}
        onClick={() => run().toggleBold().run()}
      />
      <ToolButton
        icon={Italic}
        label="Italic"
        keys="Control+I"
        isPressed={on.italic}
        onClick={() => run().toggleItalic().run()}
      />
      {!isShort && (
        <>
          <ToolButton
            icon={Strikethrough}
            label="Struck through"
            keys="Control+Shift+S"
            isPressed={on.strike}
            onClick={() => run().toggleStrike().run()}
          />
          <ToolButton
            icon={Code}
            label="Code"
            keys="Control+E"
            isPressed={on.code}
            onClick={() => run().toggleCode().run()}
          />
          <ToolButton
            icon={List}
            label="Bullet list"
            keys="Control+Shift+8"
            isPressed={on.bulletList}
            onClick={() => run().toggleBulletList().run()}
          />
          <ToolButton
            icon={ListOrdered}
            label="Numbered list"
            keys="Control+Shift+7"
            isPressed={on.orderedList}
            onClick={() => run().toggleOrderedList().run()}
          />
          <ToolButton
            icon={ListTodo}
            label="Task list"
            keys="Control+Shift+9"
            isPressed={on.taskList}
            onClick={() => run().toggleTaskList().run()}
          />
          <ToolButton
            icon={TextQuote}
            label="Quote"
            keys="Control+Shift+B"
            isPressed={on.blockquote}
            onClick={() => run().toggleBlockquote().run()}
          />
          <ToolButton
            icon={SquareCode}
            label="Block of code"
            keys="Control+Alt+C"
            isPressed={on.codeBlock}
            onClick={() => run().toggleCodeBlock().run()}
          />
          <ToolButton icon={Minus} label="Line across" onClick={() => run().setHorizontalRule().run()} />
          <TableMenu editor={editor} />
          <ToolButton icon={Image} label="Image" onClick={onImage} />
        </>
      )}
      <ToolButton icon={Link} label="Link" keys="Control+K" isPressed={on.link} onClick={onLink} />
      <VariableMenu
        returnFocusTo={() => focusText(editor)}
        onChoose={(name) =>
          editor
            .chain()
            .insertContent({ type: "variable", attrs: { name, fallback: "" } })
            .run()
        }
        trigger={
          <Toolbar.Button aria-label="Insert a variable" title="Insert a variable" className={toolClass}>
            <Braces aria-hidden="true" className="size-4" />
          </Toolbar.Button>
        }
      />
      <ToolButton
        icon={Undo2}
        label="Undo"
        keys="Control+Z"
        isDisabled={!on.canUndo}
        onClick={() => run().undo().run()}
      />
      <ToolButton
        icon={Redo2}
        label="Redo"
        keys="Control+Shift+Z"
        isDisabled={!on.canRedo}
        onClick={() => run().redo().run()}
      />
      <ToolButton icon={FileCode2} label="Markdown" onClick={onSource} />
    </Toolbar.Root>
  );
}

const names = [
  "bold",
  "italic",
  "strike",
  "code",
  "link",
  "bulletList",
  "orderedList",
  "taskList",
  "blockquote",
  "codeBlock",
] as const;

function stateOf(editor: Editor) {
  const on = Object.fromEntries(names.map((name) => [name, editor.isActive(name)])) as Record<
    (typeof names)[number],
    boolean
  >;
  return { ...on, canUndo: editor.can().undo(), canRedo: editor.can().redo() };
}
