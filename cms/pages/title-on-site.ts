/** What a page is called outside of its site: a default has one title for all vendors, and the site's name tells them apart. */
export function titleOnSite(title: string, siteName: string): string {
  return title.includes(siteName) ? title : `${title} · ${siteName}`;
}
