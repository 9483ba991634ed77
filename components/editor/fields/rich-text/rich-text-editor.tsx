"use client";

import { useState } from "react";
import { DocumentEditor } from "./document-editor";
import { openText } from "./markdown/opened-text";
import type { RichTextProps } from "./rich-text-props";
import { SourceEditor } from "./source-editor";

/**
 * Writes a Markdown text as it will look, or as its source: by choice, or where writing it as it looks would lose some
 * of it. Nothing is changed before somebody types.
 */
export function RichTextEditor(props: RichTextProps) {
  const { value } = props;
  const [opened, setOpened] = useState(() => openText(value));
  const [isChosen, setChosen] = useState(false);

  if (opened.kind === "document" && !isChosen) {
    return (
      <DocumentEditor
        {...props}
        opened={opened}
        onSource={() => setChosen(true)}
        onUnwritable={() => setOpened({ kind: "source" })}
      />
    );
  }

  function showDocument(): void {
    const next = openText(value);
    setOpened(next);
    setChosen(false);
  }

  return <SourceEditor {...props} isChosen={isChosen} onDocument={showDocument} />;
}
