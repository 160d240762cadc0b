import { wordKey } from '#search/normal-form.ts';
import { takeFoundWords } from './remember-found.ts';

const NAME = 'found-words';
const SHORT = 3;

/** Marks the words of the last search in the text of the page, without touching its elements, until Escape is pressed. */
export function markFoundWords(): void {
  const note = takeFoundWords();
  const main = document.querySelector('main');
  if (!note || !main || note.path !== location.pathname || !('highlights' in CSS)) return;
  const { lang } = document.documentElement;
  const keys = tellingKeys(note.words.map((word) => wordKey(word, lang)));
  const ranges = textNodes(main).flatMap((node) => rangesIn(node, keys, lang));
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  addEventListener('keydown', ({ key }) => key === 'Escape' && CSS.highlights.delete(NAME));
}

/** Short words, as "of", are marked only when nothing longer was found. */
function tellingKeys(keys: readonly string[]): Set<string> {
  const long = keys.filter((key) => key.length > SHORT);
  return new Set(long.length > 0 ? long : keys.filter((key) => key !== ''));
}

function textNodes(main: Element): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

function rangesIn(node: Text, keys: ReadonlySet<string>, lang: string): Range[] {
  return [...node.data.matchAll(/[^\s]+/gu)].flatMap(({ 0: word, index }) => {
    if (!keys.has(wordKey(word, lang))) return [];
    const range = new Range();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return [range];
  });
}
