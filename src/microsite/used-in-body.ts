import { claimsOfCalculator } from '#domain/calculator.ts';
import type { Page, SoundLibrary } from '#library/library.ts';

/** Ids that the components called `name` of a page carry, each once, in the order of the text. */
export function idsUsed(page: Page, name: 'Claim' | 'Conflict' | 'Term' | 'Tool'): string[] {
  const ids = page.body.components
    .filter((component) => component.name === name)
    .map(({ attributes }) => attributes.find((attribute) => attribute.name === 'id')?.value);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

/** Claims that a page rests on, each once: those in the text, then those of its conflicts, then those of its calculators. */
export function claimsUsed(library: SoundLibrary, page: Page): string[] {
  const inConflicts = idsUsed(page, 'Conflict').flatMap((id) => library.conflicts.get(id)?.settings.claims ?? []);
  const inTools = idsUsed(page, 'Tool').flatMap((id) => {
    const tool = library.tools.get(id)?.settings;
    return tool?.kind === 'calculator' ? claimsOfCalculator(tool) : [];
  });
  return [...new Set([...idsUsed(page, 'Claim'), ...inConflicts, ...inTools])];
}

/** Terms that a page links, each once: those found in the text and those placed by the author, in the order of the text. */
export function termsUsed(page: Page): string[] {
  const found = page.termUses.map(({ term, start }) => ({ term, start }));
  const placed = page.body.components
    .filter(({ name }) => name === 'Term')
    .map(({ attributes, stretch }) => ({
      term: attributes.find(({ name }) => name === 'id')?.value,
      start: stretch.start,
    }));
  const inOrder = [...found, ...placed].toSorted((a, b) => a.start - b.start);
  return [...new Set(inOrder.map(({ term }) => term))].filter((term) => term !== undefined);
}
