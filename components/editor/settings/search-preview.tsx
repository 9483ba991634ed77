"use client";

import { useState } from "react";
import { cut, goodDescription, goodTitle, shownOnPhones } from "@/cms/pages/search-hints";

type SearchPreviewProps = {
  title: string;
  description: string;
  siteName: string;
  /** Of the site, such as `https://oms.lu`, and of the page on it. */
  address: { base: string; path: string };
};

const screens = { desktop: "On a desktop", phone: "On a phone" } as const;
type Screen = keyof typeof screens;

/** The page as a search engine may list it. Always light, as what it imitates. */
export function SearchPreview({ title, description, siteName, address }: SearchPreviewProps) {
  const [screen, setScreen] = useState<Screen>("desktop");
  const isPhone = screen === "phone";
  const trail = [address.base.replace(/^https?:\/\//, ""), ...address.path.split("/").filter(Boolean)].join(" › ");
  return (
    <figure aria-label="In search results" className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p aria-hidden="true" className="text-sm font-medium">
          In search results
        </p>
        <div className="flex gap-1">
          {(Object.keys(screens) as Screen[]).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={screen === each}
              onClick={() => setScreen(each)}
              className="min-h-8 rounded-lg px-2.5 text-sm text-soft hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent"
            >
              {screens[each]}
            </button>
          ))}
        </div>
      </div>
      <div
        className={`space-y-1 rounded-xl border border-line bg-white p-4 text-[#202124] wrap-anywhere ${isPhone ? "max-w-72" : ""}`}
      >
        <p className="text-xs text-[#4d5156]">
          <span className="block text-sm text-[#202124]">{siteName}</span>
          {trail}
        </p>
        <p className={`leading-snug text-[#1a0dab] ${isPhone ? "text-base" : "text-lg"}`}>{cut(title, goodTitle.to)}</p>
        <p className="text-sm text-[#4d5156]">
          {description
            ? cut(description, isPhone ? shownOnPhones : goodDescription.to)
            : "Search engines choose a passage of the page."}
        </p>
      </div>
    </figure>
  );
}
