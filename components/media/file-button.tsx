"use client";

import { type ReactNode, useRef } from "react";
import { Button, type ButtonLook } from "../ui/button";
import { acceptedFiles } from "./send-file";

type FileButtonProps = {
  children: ReactNode;
  onFiles: (files: File[]) => void;
  look?: ButtonLook;
  isSeveral?: boolean;
  isPending?: boolean;
};

/** A button that asks for pictures on the reader's own machine. */
export function FileButton({ children, onFiles, look, isSeveral = false, isPending }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} isPending={isPending} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-hidden="true"
        accept={acceptedFiles}
        multiple={isSeveral}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
