/** Where the editor of a page is: in the administration, and in the dashboard for a vendor's people. */
export function editorAddresses(pageId: string): [admin: string, dashboard: string] {
  return [`/admin/content-pages/${pageId}`, `/dashboard/pages/${pageId}`];
}
