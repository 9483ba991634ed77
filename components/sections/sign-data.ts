import { __iconData as arrowRight } from "lucide-react/icons/arrow-right";
import { __iconData as check } from "lucide-react/icons/check";
import { __iconData as chevronDown } from "lucide-react/icons/chevron-down";
import { __iconData as menu } from "lucide-react/icons/menu";
import { __iconData as plus } from "lucide-react/icons/plus";
import { __iconData as square } from "lucide-react/icons/square";
import { __iconData as squareCheck } from "lucide-react/icons/square-check";
import { __iconData as x } from "lucide-react/icons/x";

/** Drawings for the controls of a site, such as the menu button. */
export const signData = {
  "arrow-right": arrowRight,
  check,
  "chevron-down": chevronDown,
  menu,
  plus,
  square,
  "square-check": squareCheck,
  x,
};

export type SignName = keyof typeof signData;
