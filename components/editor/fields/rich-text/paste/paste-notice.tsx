"use client";

import { useState } from "react";
import { Alert } from "../../../../ui/alert";
import { Button } from "../../../../ui/button";
import type { PasteNoticed } from "./use-paste";

/** Says what a paste left out, and keeps the rest of it at hand. */
export function PasteNotice({ notice, onClose }: { notice: PasteNoticed | null; onClose: () => void }) {
  const [copied, setCopied] = useState("");
  if (!notice) return null;
  const { images, links, rest, max } = notice;
  return (
    // In view wherever in the long text the writer is: its end is where a paste leads.
    <div className="sticky top-30 z-10 mb-2 lg:top-14 xl:top-0">
      <Alert>
        {rest && (
          <p>
            What you pasted is longer than this text may be, which is {max.toLocaleString("en")} characters. Its
            beginning is inserted; {rest.length.toLocaleString("en")} characters are left over.
          </p>
        )}
        {images > 0 && (
          <p>
            {images === 1
              ? "One image was left out: it is part of the copy and cannot be stored. Add it from the media library."
              : `${images} images were left out: they are part of the copy and cannot be stored. Add them from the media library.`}
          </p>
        )}
        {links > 0 && (
          <p>
            {links === 1
              ? "One link was removed, as it leads nowhere that is allowed. Its words are there."
              : `${links} links were removed, as they lead nowhere that is allowed. Their words are there.`}
          </p>
        )}
        <p className="flex flex-wrap gap-2">
          {rest && (
            <Button
              onClick={() =>
                navigator.clipboard.writeText(rest).then(
                  () => setCopied(rest),
                  () => setCopied(""),
                )
              }
            >
              {copied === rest ? "The rest is copied" : "Copy the rest"}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </p>
      </Alert>
    </div>
  );
}
