/** Anchor of a conflict on *Evidence*. A claim's anchor there is its id, so the two can never be the same place by a shared name. */
export function conflictAnchor(id: string): string {
  return `conflict-${id}`;
}
