import type { ThemeColors } from "@/cms/platforms/theme";

/** What a link preview's picture says. */
export type ShareCardText = { title: string; siteName: string; tagline: string; colors: ThemeColors };

/** A link preview's picture, 1200 × 630; laid out with flexbox and inline styles, all that its renderer knows. */
export function ShareCard({ title, siteName, tagline, colors }: ShareCardText) {
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: 72,
        background: colors.deep,
        color: colors.onDeep,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 24, fontSize: 34 }}>
        <div style={{ width: 20, height: 56, borderRadius: 6, background: colors.accent }} />
        {siteName}
      </div>
      <div style={{ fontSize: title.length > 48 ? 64 : 84, lineHeight: 1.08, letterSpacing: -2 }}>{title}</div>
      <div style={{ display: "flex", fontSize: 30, color: colors.onDeep, opacity: 0.85 }}>{tagline}</div>
    </div>
  );
}
