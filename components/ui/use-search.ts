import { useEffect, useRef, useState } from "react";

const pauseMs = 150;

/**
 * What a search finds for a text that is being typed, asked for a moment after the last key. What it found before stays
 * until the next answer is there; an answer to an older text is dropped, and one that fails finds nothing.
 */
export function useSearch<T>(
  text: string,
  find: (text: string) => Promise<T[]>,
  { fewestLetters = 0, isOn = true }: { fewestLetters?: number; isOn?: boolean } = {},
): { found: T[]; isSearching: boolean } {
  const [answer, setAnswer] = useState<{ text: string | null; found: T[] }>({ text: null, found: [] });
  const latest = useRef<string>("");
  const isAsked = isOn && text.trim().length >= fewestLetters;

  useEffect(() => {
    latest.current = text;
    if (!isAsked) return;
    const timer = setTimeout(async () => {
      const found = await find(text).catch(() => []);
      if (latest.current === text) setAnswer({ text, found });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, find, isAsked]);

  return { found: isAsked ? answer.found : [], isSearching: isAsked && answer.text !== text };
}
