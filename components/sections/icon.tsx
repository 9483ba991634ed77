import { createElement } from "react";
import type { IconName } from "@/cms/sections/fields";
import { iconData } from "./icon-data";
import { type SignName, signData } from "./sign-data";

type Props = { name: IconName | SignName; className?: string; strokeWidth?: number };

const drawings = { ...iconData, ...signData };

/** A line icon in the colour of the text around it, always decoration: the text beside it says what it means. */
export function Icon({ name, className = "size-5", strokeWidth = 1.75 }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      {drawings[name].node.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
