import { type LucideIcon, Monitor, Smartphone, Tablet } from "lucide-react";

export type Device = "desktop" | "tablet" | "mobile";

/** The windows in which a page is looked at, by their width in CSS pixels. */
export const devices: Record<Device, { label: string; width: number; icon: LucideIcon }> = {
  desktop: { label: "Desktop", width: 1280, icon: Monitor },
  tablet: { label: "Tablet", width: 820, icon: Tablet },
  mobile: { label: "Mobile", width: 390, icon: Smartphone },
};

/** Below this width of the pane, in CSS pixels, nothing could be read in a desktop's window. */
const leastForDesktop = 480;

/** The device to begin with: on a phone, a phone. */
export function deviceFor(paneWidth = leastForDesktop): Device {
  return paneWidth < leastForDesktop ? "mobile" : "desktop";
}

type Size = { width: number; height: number };

/** How a window of a device fits into a pane: as wide as it is, made smaller where the pane is narrower. */
export function fitted(device: Device, pane: Size): Size & { scale: number } {
  const { width } = devices[device];
  const scale = Math.min(1, pane.width / width) || 1;
  return { width, height: Math.ceil(pane.height / scale), scale };
}
