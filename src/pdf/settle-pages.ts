/** How often a document is laid out at most before its page numbers have to agree with each other. */
const MOST_LAYOUTS = 5;

/** What one layout of a document came to. */
export interface Layout<T> {
  /** Page of each place, by its id, 1-based. */
  readonly pages: ReadonlyMap<string, number>;
  readonly made: T;
}

/**
 * Lays a document out until the page numbers printed in it are those that it has. Numbers take room, so that the first
 * layout, which has none yet, may be one line shorter than the next.
 *
 * @param layOut prints with the numbers it is given; `isDraft` where it knows that they are not the last ones.
 * @returns the layout in which every number is right, and the numbers.
 * @throws if they go on changing.
 */
export async function settlePages<T>(
  layOut: (pages: ReadonlyMap<string, number>, isDraft: boolean) => Promise<Layout<T>>,
): Promise<Layout<T>> {
  let { pages } = await layOut(new Map(), true);
  for (let count = 1; count < MOST_LAYOUTS; count += 1) {
    const layout = await layOut(pages, false);
    if (isEqual(layout.pages, pages)) return layout;
    pages = layout.pages;
  }
  throw new Error(`The page numbers of a document still change after ${MOST_LAYOUTS} layouts.`);
}

function isEqual(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);
}
