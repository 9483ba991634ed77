"use client";

import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { fold, isFolded } from "./navigation-fold";

/** Gives the navigation's room to what is written, and takes it back; small screens have it in a drawer anyway. */
export function NavigationSwitch() {
  const [isAway, setAway] = useState(false);
  useEffect(() => setAway(isFolded()), []);
  return (
    <span className="-ml-2 max-lg:hidden">
      <IconButton
        icon={isAway ? PanelLeftOpen : PanelLeftClose}
        label={isAway ? "Show the navigation" : "Hide the navigation"}
        onClick={() => {
          fold(!isAway);
          setAway(!isAway);
        }}
      />
    </span>
  );
}
