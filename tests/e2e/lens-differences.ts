/**
 * Puts one lens after the other on the open page and tells what each changed in `<main>` and the navigation beside
 * emphasis. Runs inside the page, so it brings everything with it.
 *
 * @returns a line for each difference; empty when the law holds.
 */
export async function differencesUnderLenses(roles: readonly string[]): Promise<string[]> {
  const differences: string[] = [];
  const root = document.documentElement;
  if (root.dataset['lens'] !== undefined) return ['the page had a lens before one was chosen'];

  const plain = look();
  for (const role of roles) {
    location.hash = `lens=${role}`;
    if (!(await comesTrue(() => root.dataset['lens'] === role))) {
      differences.push(`${role}: the lens did not come on`);
      continue;
    }
    if (location.href.includes('lens')) differences.push(`${role}: the address still names the lens`);
    compare(role, plain, look());
    compareMarks(role);
  }
  return differences;

  function look() {
    const parts = [...document.querySelectorAll<HTMLElement>('main, nav')];
    const elements = parts.flatMap((part) => [part, ...part.querySelectorAll('*')]);
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: only the words that a reader sees count.
      words: parts.map((part) => part.innerText),
      elements: new Map(elements.map((element) => [element, stateOf(element)])),
    };
  }

  function stateOf(element: Element): string {
    const { display, visibility, opacity, fontSize, textTransform } = getComputedStyle(element);
    const added = ['::before', '::after'].map((part) =>
      getComputedStyle(element, part).content.replace(/[^\p{L}\p{N}]/gu, ''),
    );
    const hasBox = element.getClientRects().length > 0;
    return JSON.stringify({
      display,
      visibility,
      opacity,
      fontSize,
      textTransform,
      added,
      hasBox,
      order: orderOf(element),
    });
  }

  /** For each child with a box, whether it stands after, before or at the one that the text has before it. */
  function orderOf(parent: Element): string {
    const boxes = [...parent.children].flatMap((child) => child.getClientRects()[0] ?? []);
    return boxes
      .slice(1)
      .map((box, at) => {
        const earlier = boxes[at] ?? box;
        const isSameLine = box.top < earlier.bottom && earlier.top < box.bottom;
        const distance = isSameLine ? box.left - earlier.left : box.top - earlier.top;
        return isSameLine ? `x${Math.sign(Math.round(distance))}` : `y${Math.sign(Math.round(distance))}`;
      })
      .join('');
  }

  function compare(role: string, before: ReturnType<typeof look>, after: ReturnType<typeof look>): void {
    if (JSON.stringify(before.words) !== JSON.stringify(after.words)) differences.push(`${role}: the words changed`);
    const [were, are] = [[...before.elements.keys()], [...after.elements.keys()]];
    if (were.length !== are.length || were.some((element, at) => element !== are[at]))
      differences.push(`${role}: elements came, went or moved`);
    for (const [element, state] of before.elements) {
      const other = after.elements.get(element);
      if (other !== state)
        differences.push(
          `${role}: <${element.localName} class="${element.getAttribute('class') ?? ''}"> was ${state}, is ${other}`,
        );
    }
  }

  function compareMarks(role: string): void {
    for (const mark of document.querySelectorAll<HTMLElement>('[data-roles]')) {
      const isMeant = mark.dataset['roles']?.split(' ').includes(role) ?? false;
      if (mark.classList.contains('is-lens') !== isMeant)
        differences.push(`${role}: a mark of ${mark.dataset['roles']} is ${isMeant ? 'not ' : ''}brought out`);
    }
  }

  async function comesTrue(condition: () => boolean): Promise<boolean> {
    for (let tries = 0; tries < 100 && !condition(); tries++) await new Promise((done) => setTimeout(done, 10));
    return condition();
  }
}
