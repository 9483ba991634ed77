import { useEffect, useRef, useState } from "react";

const pauseMs = 150;

type Answer<T> = { text: string | null; found: T[]; hasFailed: boolean };

/**
 * What a search finds for a text that is being typed, asked for a moment after the last key. What was found for an
 * earlier text is not shown any more, lest Enter take it.
 */
export function useSearch<T>(
  text: string,
  find: (text: string) => Promise<T[]>,
  { fewestLetters = 0, isOn = true }: { fewestLetters?: number; isOn?: boolean } = {},
): { found: T[]; isSearching: boolean; hasFailed: boolean } {
  const [answer, setAnswer] = useState<Answer<T>>({ text: null, found: [], hasFailed: false });
  const latest = useRef<string>("");
  const isAsked = isOn && text.trim().length >= fewestLetters;

  useEffect(() => {
    latest.current = text;
    if (!isAsked) return;
    const timer = setTimeout(async () => {
      const found = await find(text).catch(() => null);
      if (latest.current === text) setAnswer({ text, found: found ?? [], hasFailed: found === null });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, find, isAsked]);

  const isAnswered = isAsked && answer.text === text;
  return {
    found: isAnswered ? answer.found : [],
    isSearching: isAsked && !isAnswered,
    hasFailed: isAnswered && answer.hasFailed,
  };
}
