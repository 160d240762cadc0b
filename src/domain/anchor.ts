/** Anchor of a conflict on *Evidence*, where a claim's anchor is its id alone: so a claim and a conflict may share an id. */
export function conflictAnchor(id: string): string {
  return `conflict-${id}`;
}
