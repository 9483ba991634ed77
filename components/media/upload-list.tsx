"use client";

import { RotateCw, X } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import type { Upload } from "./use-uploads";

type UploadListProps = {
  uploads: readonly Upload[];
  onDismiss: (key: string) => void;
  onTryAgain: (upload: Upload) => void;
};

/** Files on their way, each with how far it is or why it did not arrive. */
export function UploadList({ uploads, onDismiss, onTryAgain }: UploadListProps) {
  if (!uploads.length) return null;
  return (
    <ul aria-label="Uploads" className="divide-y divide-line rounded-lg border border-line bg-panel">
      {uploads.map((upload) => (
        <li key={upload.key} className="flex items-center gap-3 px-4 py-2">
          <div className="min-w-0 flex-1 space-y-1">
            <p className="truncate text-sm font-medium" title={upload.file.name}>
              {upload.file.name}
            </p>
            <UploadState upload={upload} />
          </div>
          {upload.state === "failed" && (
            <IconButton icon={RotateCw} label={`Send ${upload.file.name} again`} onClick={() => onTryAgain(upload)} />
          )}
          {(upload.state === "failed" || upload.state === "done") && (
            <IconButton
              icon={X}
              label={`Close the message about ${upload.file.name}`}
              onClick={() => onDismiss(upload.key)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function UploadState({ upload: { file, state, share, message } }: { upload: Upload }) {
  switch (state) {
    case "waiting":
      return <p className="text-sm text-soft">Waits for its turn</p>;
    case "sending":
      return (
        <>
          <progress
            aria-label={`Upload of ${file.name}`}
            value={share < 1 ? share : undefined}
            max={1}
            className="h-1.5 w-full accent-accent"
          />
          <p className="text-sm text-soft">{share < 1 ? `${Math.round(share * 100)} %` : "Is being prepared …"}</p>
        </>
      );
    case "failed":
      return (
        <p role="alert" className="text-sm text-danger">
          {message}
        </p>
      );
    case "done":
      return (
        <p role="status" className="text-sm text-soft">
          {message}
        </p>
      );
  }
}
