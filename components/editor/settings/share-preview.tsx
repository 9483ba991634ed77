import type { ThemeColors } from "@/cms/platforms/theme";
import { ShareCard } from "../../sites/share-card";

type SharePreviewProps = {
  title: string;
  description: string;
  siteName: string;
  tagline: string;
  colors: ThemeColors;
  host: string;
  /** The picture that was chosen, or null. */
  image: string | null;
};

/** The width at which the card is drawn, and that of the pictures which it is drawn for. */
const shownAt = 320;
const [width, height] = [1200, 630];

/** The page as it looks where somebody shares its address: with the chosen picture, or the one that the site draws. */
export function SharePreview({ title, description, siteName, tagline, colors, host, image }: SharePreviewProps) {
  const scale = shownAt / width;
  return (
    <figure aria-label="Where it is shared" className="space-y-2">
      <p aria-hidden="true" className="text-sm font-medium">
        Where it is shared
      </p>
      <div className="max-w-80 overflow-hidden rounded-xl border border-line bg-white text-[#202124]">
        <div
          aria-hidden="true"
          className="relative overflow-hidden bg-hover"
          style={{ aspectRatio: `${width} / ${height}` }}
        >
          {image ? (
            <ChosenPicture src={image} />
          ) : (
            <div style={{ width, height, transform: `scale(${scale})`, transformOrigin: "top left" }}>
              <ShareCard title={title} siteName={siteName} tagline={tagline} colors={colors} />
            </div>
          )}
        </div>
        <div className="space-y-0.5 p-3 wrap-anywhere">
          <p className="text-xs text-[#4d5156]">{host}</p>
          <p className="text-sm font-medium">{title}</p>
          {description && <p className="line-clamp-2 text-xs text-[#4d5156]">{description}</p>}
        </div>
      </div>
    </figure>
  );
}

/** The console loads no picture from anywhere else. */
function ChosenPicture({ src }: { src: string }) {
  if (!src.startsWith("/")) {
    return <p className="p-4 text-sm text-[#4d5156]">The picture that you chose on another site is shown here.</p>;
  }
  return <img src={src} alt="" className="size-full object-cover" />;
}
