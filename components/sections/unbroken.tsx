import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { unbroken } from "./keep-unbroken";

/** A text such as an address that breaks only where a reader would. */
export function Unbroken({ text }: { text: string }) {
  return toJsxRuntime({ type: "root", children: unbroken(text) }, { Fragment, jsx, jsxs });
}
