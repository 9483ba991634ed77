/** The list of a vendor's pages on a platform; both are named by their codes, so that the address can be shared. */
export function pagesAddress(at: { vendor: string; platform: string }): string {
  return `/dashboard/pages?${new URLSearchParams(at)}`;
}
