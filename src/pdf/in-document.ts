/*
 * What is done to a document inside the browser that prints it. Each function is sent there as text, so none of them may
 * use anything outside of itself.
 */

/** A heading of the document, for its contents and its outline. */
export interface PaperHeading {
  /** Id of the element: where links to it lead. */
  readonly id: string;
  /** Id of the part in which it stands. */
  readonly part: string;
  /** 1 to 6; under a job one more than on the page itself. */
  readonly level: number;
  readonly text: string;
  /** Language that the words are in. */
  readonly locale: string;
  /** Whether it is the title of its part. */
  readonly isTitle: boolean;
}

/** Puts the content of a rendered page at the end of the document, its ids made unique and short. */
export function insertPart({ html, id, depth }: { html: string; id: string; depth: number }): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const part = document.createElement('main');
  part.id = id;
  part.className = 'paper-part';
  part.lang = page.documentElement.lang;
  part.dir = page.documentElement.dir;
  part.dataset['depth'] = String(depth);
  part.append(...(page.querySelector('main')?.childNodes ?? []), ...page.querySelectorAll('.term-notes'));
  for (const gone of part.querySelectorAll('script, template, .term-note-more, .term-note-hint')) gone.remove();
  const names = new Map<string, string>();
  for (const [at, element] of [...part.querySelectorAll<HTMLElement>('[id]')].entries()) {
    names.set(element.id, `${id}-${at + 1}`);
    element.dataset['id'] = element.id;
    element.id = `${id}-${at + 1}`;
  }
  const renamed = (value: string) => value.split(' ').map((name) => names.get(name) ?? name);
  for (const name of [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'popovertarget',
    'headers',
    'list',
  ])
    for (const element of part.querySelectorAll(`[${name}]`))
      element.setAttribute(name, renamed(element.getAttribute(name) ?? '').join(' '));
  // Two groups of choices with one name would take each other's marks away.
  for (const field of part.querySelectorAll('[name]'))
    field.setAttribute('name', `${id}-${field.getAttribute('name')}`);
  for (const details of part.querySelectorAll('details')) details.open = true;
  for (const image of part.querySelectorAll('img')) image.loading = 'eager';
  for (const note of part.querySelectorAll('[popover]')) note.removeAttribute('popover');
  document.body.append(document.adoptNode(part));
}

/** Makes text with a raised number of every chip: a button cannot break over two lines and is none on paper. */
export function flattenChips(): void {
  for (const chip of document.querySelectorAll<HTMLElement>('button.term')) {
    const words = document.createElement('span');
    words.className = 'term';
    words.append(...chip.childNodes);
    const mark = document.createElement('sup');
    mark.className = 'note-mark';
    const link = document.createElement('a');
    link.href = `#${chip.getAttribute('popovertarget')}`;
    link.textContent = chip.dataset['note'] ?? '';
    mark.append(link);
    chip.replaceWith(words, mark);
  }
}

/**
 * Lets links lead to the page of the document that they mean (`data-to`, an id), and tells the address of the others
 * (`data-address`), each once in a part.
 *
 * @param parts ids of the parts by their addresses.
 */
export function pointLinks({ parts, home, siteUrl }: { parts: Record<string, string>; home: string; siteUrl: string }) {
  const told = new Set<string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.paper-part a[href]')) {
    const part = link.closest<HTMLElement>('.paper-part')?.id ?? '';
    const href = link.getAttribute('href') ?? '';
    const own = Object.keys(parts).find((path) => parts[path] === part) ?? '';
    const url = new URL(href, new URL(own, siteUrl));
    const isOutside = !url.href.startsWith(siteUrl);
    const target = isOutside ? undefined : parts[url.pathname];
    const anchor = decodeURIComponent(url.hash.slice(1));
    const place = document.querySelector(`#${target ?? part} [data-id="${CSS.escape(anchor)}"]`);
    const to = (anchor === '' ? undefined : place?.id) ?? target;
    const path = url.pathname.startsWith(home) ? url.pathname.slice(home.length) : url.pathname;
    const address = isOutside ? decodeURI(href).replace(/^mailto:([^?]*).*$/u, '$1') : `${path}${url.hash}`;
    link.setAttribute('href', to === undefined ? url.href : `#${to}`);
    delete link.dataset['address'];
    const isKnown = told.has(`${part} ${to ?? address}`) || link.textContent?.includes(address) === true;
    if (link.closest('nav, .note-mark, .claim sup') !== null || target === part || isKnown) continue;
    told.add(`${part} ${to ?? address}`);
    link.dataset[to === undefined ? 'address' : 'to'] = to ?? address;
  }
}

/** Sets the levels of all headings by their part's depth, and makes each the aim of a link, so that its page is told. */
export function collectHeadings(): PaperHeading[] {
  // Hidden until everything is in it, or it would be laid out again for each part.
  document.body.hidden = false;
  const all = [...document.querySelectorAll<HTMLElement>('.paper-part :is(h1, h2, h3, h4, h5, h6)')];
  // Everything is looked at before anything is changed: else the whole document is laid out for each heading.
  const seen = all.filter((heading) => heading.checkVisibility() && getComputedStyle(heading).clipPath === 'none');
  const depthOf = (heading: HTMLElement) => Number(heading.closest<HTMLElement>('.paper-part')?.dataset['depth'] ?? 1);
  const levelOf = (heading: HTMLElement) => Math.min(6, Number(heading.tagName[1]) + depthOf(heading) - 1);
  for (const heading of all) heading.setAttribute('aria-level', String(levelOf(heading)));
  const titled = new Set<string>();
  const found = seen.flatMap((heading, at): PaperHeading[] => {
    const words = heading.cloneNode(true) as HTMLElement;
    for (const mark of words.querySelectorAll('sup')) mark.remove();
    const text = (words.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    const part = heading.closest('.paper-part')?.id ?? '';
    if (text === '') return [];
    const isTitle = heading.tagName === 'H1' && !titled.has(part);
    if (isTitle) titled.add(part);
    if (heading.id === '') heading.id = `${part}-h${at + 1}`;
    const inner = heading.children.length === 1 ? heading.querySelector<HTMLElement>(':scope > [lang]') : null;
    const locale = (inner ?? heading.closest<HTMLElement>('[lang]'))?.lang ?? '';
    // What leads to the title leads to the top of its part.
    return [{ id: isTitle ? part : heading.id, part, level: levelOf(heading), text, locale, isTitle }];
  });
  const aims = document.createElement('div');
  aims.hidden = true;
  aims.innerHTML = found.map(({ id }) => `<a href="#${id}"></a>`).join('');
  document.body.append(aims);
  return found;
}

/** Fills in page numbers: in the contents (`data-number-of`) and behind links (`data-to`). */
export function fillNumbers({
  numbers,
  told,
}: {
  numbers: Record<string, string>;
  told: Record<string, string>;
}): void {
  for (const slot of document.querySelectorAll<HTMLElement>('[data-number-of]'))
    slot.textContent = numbers[slot.dataset['numberOf'] ?? ''] ?? '';
  for (const link of document.querySelectorAll<HTMLElement>('[data-to]'))
    link.dataset['page'] = told[link.dataset['to'] ?? ''] ?? '';
}

/** Ids whose pages have to be known. */
export function idsWanted(): string[] {
  const slots = [...document.querySelectorAll<HTMLElement>('[data-number-of]')].map((slot) => slot.dataset['numberOf']);
  const links = [...document.querySelectorAll<HTMLElement>('[data-to]')].map((link) => link.dataset['to']);
  return [...new Set([...slots, ...links])].filter((id) => id !== undefined);
}

/** Waits until every picture and font of the document is there; gives the addresses of what could not be had. */
export async function loadEverything(): Promise<string[]> {
  const lost: string[] = [];
  for (const image of document.images) await image.decode().catch(() => lost.push(image.currentSrc || image.src));
  // A font is asked for only when something is laid out with it.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  for (const face of document.fonts) if (face.status === 'error') lost.push(`${face.family} ${face.weight}`);
  return lost;
}
