"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Button } from "../../../../ui/button";
import { useEditor } from "../../../editor-context";
import { targetWords } from "../../links/target-words";
import { variableWords } from "../../variables/variable-words";
import { AttributeField } from "./attribute-field";

/** Says more of the link, the variable or the picture that the cursor is at, and changes it. */
export function Inspector({ editor, onChangeLink }: { editor: Editor; onChangeLink: () => void }) {
  const at = useEditorState({ editor, selector: ({ editor: now }) => placeOf(now) });
  if (!at) return null;
  return (
    <div className="flex flex-wrap items-end gap-3 rounded-b-lg border-t border-line bg-panel px-3 py-2 text-sm">
      {at.kind === "link" && <LinkPart editor={editor} href={at.href} onChange={onChangeLink} />}
      {at.kind === "variable" && <VariablePart editor={editor} {...at} />}
      {at.kind === "image" && (
        <AttributeField
          key={at.position}
          editor={editor}
          position={at.position}
          attribute="alt"
          label="Description for those who do not see it"
          value={at.alt}
        />
      )}
    </div>
  );
}

function placeOf(editor: Editor) {
  const { selection } = editor.state;
  const node =
    "node" in selection ? (selection.node as { type: { name: string }; attrs: Record<string, string> }) : null;
  const position = selection.from;
  if (node?.type.name === "variable") {
    return { kind: "variable" as const, position, name: node.attrs.name ?? "", fallback: node.attrs.fallback ?? "" };
  }
  if (node?.type.name === "image") return { kind: "image" as const, position, alt: node.attrs.alt ?? "" };
  if (editor.isActive("link")) return { kind: "link" as const, href: String(editor.getAttributes("link").href ?? "") };
  return null;
}

function LinkPart({ editor, href, onChange }: { editor: Editor; href: string; onChange: () => void }) {
  const site = useEditor();
  const where = targetWords(href, site);
  return (
    <>
      <p className={`min-w-0 basis-full break-words ${where && !where.isDoubtful ? "" : "text-warning"}`}>
        {where?.words ?? `This link leads nowhere: ${href}`}
      </p>
      <div className="-mx-4 -mt-3 flex flex-wrap">
        <Button look="quiet" onClick={onChange}>
          Change the link
        </Button>
        <Button look="quiet" onClick={() => editor.chain().focus().extendMarkRange("link").unsetMark("link").run()}>
          Remove the link
        </Button>
      </div>
    </>
  );
}

type VariablePartProps = { editor: Editor; position: number; name: string; fallback: string };

function VariablePart({ editor, position, name, fallback }: VariablePartProps) {
  const { variables } = useEditor();
  const offer = variables.find((each) => each.name === name);
  return (
    <>
      <div className="min-w-0 flex-1 basis-40 self-center">
        <p className="font-medium">{variableWords(name)}</p>
        <p className="text-soft break-words">
          {offer
            ? offer.value || "Differs from vendor to vendor, or is not known."
            : "No variable of this name is known."}
        </p>
      </div>
      <AttributeField
        key={position}
        editor={editor}
        position={position}
        attribute="fallback"
        label="Where it is not known, say"
        value={fallback}
      />
    </>
  );
}
