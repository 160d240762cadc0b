/** The room's own address without the fragment, which may name a view. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}
