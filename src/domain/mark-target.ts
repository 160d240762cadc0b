/** Name of a page's takeaway, as a reader's mark calls it. */
export function pageTarget(slug: string): string {
  return `page:${slug}`;
}

/** Name of a claim, as a reader's mark calls it: the same on every page that shows the claim. */
export function claimTarget(id: string): string {
  return `claim:${id}`;
}
