import type { Theme } from "@/cms/platforms/theme";
import { fontFamilies } from "@/components/sites/fonts";

const radii = { none: 0, small: 6, medium: 12, large: 24 };

type ThemePreviewProps = {
  theme: Theme;
  name: string;
  /** The address of the picture beside the name. */
  logo?: string | null;
};

/** A small page in a theme's colours: what stands on which ground, as it will be. */
export function ThemePreview({ theme, name, logo = null }: ThemePreviewProps) {
  const { colors } = theme;
  const [heading, body] = [fontFamilies[theme.headingFont], fontFamilies[theme.bodyFont]];
  const borderRadius = radii[theme.radius];
  return (
    <figure
      className="overflow-hidden rounded-xl border border-line shadow-panel"
      style={{ background: colors.background, color: colors.text, fontFamily: body }}
    >
      <figcaption className="sr-only">Preview of the theme</figcaption>
      <div
        className="flex items-center justify-between gap-4 px-5 py-3 text-sm"
        style={{ borderBottom: `1px solid ${colors.border}` }}
      >
        <span className="flex min-w-0 items-center gap-2.5 font-semibold" style={{ fontFamily: heading }}>
          {logo && (
            <img
              src={logo}
              alt=""
              className="size-7 shrink-0 object-contain"
              style={{ borderRadius: borderRadius / 2 }}
            />
          )}
          <span className="truncate">{name}</span>
        </span>
        <span style={{ color: colors.primary }}>Pricing</span>
      </div>
      <div className="space-y-3 px-5 py-7">
        <p className="text-2xl font-semibold tracking-tight" style={{ fontFamily: heading }}>
          A heading that says what you do
        </p>
        <p className="text-sm" style={{ color: colors.muted }}>
          And a line below it, in the colour of everything that is said more quietly.
        </p>
        <p className="flex flex-wrap gap-2 pt-1 text-sm font-medium">
          <span className="px-4 py-2" style={{ background: colors.primary, color: colors.onPrimary, borderRadius }}>
            Begin
          </span>
          <span className="px-4 py-2" style={{ background: colors.accent, color: colors.onAccent, borderRadius }}>
            New
          </span>
        </p>
      </div>
      <div className="space-y-1 px-5 py-5 text-sm" style={{ background: colors.surface }}>
        <p className="font-medium">On the surface</p>
        <p style={{ color: colors.muted }}>
          A card with a <span style={{ color: colors.primary }}>link</span> in it.
        </p>
      </div>
      <div className="px-5 py-4 text-sm" style={{ background: colors.deep, color: colors.onDeep }}>
        The footer, and bands on a deep ground.
      </div>
    </figure>
  );
}
