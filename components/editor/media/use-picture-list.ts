import { useCallback, useEffect, useRef, useState } from "react";
import type { LibraryPicture } from "@/cms/media/media";
import { listPictures, type MediaOwner, type MediaQuery } from "../../media/media-client";

type Listed = { pictures: readonly LibraryPicture[]; next: string | null; isLoading: boolean; problem: string };

const pauseMs = 200;
const none: Listed = { pictures: [], next: null, isLoading: true, problem: "" };

/** The pictures of a library that match what is typed, a page after the other. */
export function usePictureList(owner: MediaOwner, { search, whose }: Pick<MediaQuery, "search" | "whose">) {
  const { platformId, vendorId } = owner;
  const [listed, setListed] = useState(none);
  // What was asked for an earlier text must not be shown for this one.
  const asked = useRef(0);

  const load = useCallback(
    async (after: string | null) => {
      const number = ++asked.current;
      setListed((before) => ({ ...before, isLoading: true, problem: "" }));
      const answer = await listPictures({ platformId, vendorId }, { search, whose, after });
      if (number !== asked.current || answer.status === "idle") return;
      if (answer.status === "failed") {
        setListed((before) => ({ ...before, isLoading: false, problem: answer.message }));
        return;
      }
      const { pictures, next } = answer.result;
      setListed((before) => {
        const all = after ? [...before.pictures, ...pictures] : pictures;
        return { pictures: all, next, isLoading: false, problem: "" };
      });
    },
    [platformId, vendorId, search, whose],
  );

  useEffect(() => {
    const timer = setTimeout(() => void load(null), search ? pauseMs : 0);
    return () => clearTimeout(timer);
  }, [load, search]);

  const added = (picture: LibraryPicture) =>
    setListed((before) => ({ ...before, pictures: [picture, ...before.pictures] }));

  return { ...listed, hasMore: listed.next !== null, more: () => load(listed.next), added };
}
