import type { FontPreloadFilter } from 'astro:assets';

type Preloads = Readonly<Record<'sans' | 'serif' | 'arabic', FontPreloadFilter>>;

const LATIN = { subset: 'latin' };
const CYRILLIC = { subset: 'cyrillic' };

const PRELOADS: Readonly<Record<string, Preloads>> = {
  Latn: { sans: [LATIN], serif: [LATIN], arabic: false },
  Cyrl: { sans: [LATIN, CYRILLIC], serif: [LATIN, CYRILLIC], arabic: false },
  Arab: { sans: false, serif: false, arabic: true },
};

/** Font files that every page in a script uses, and so asks for at once; none for a script without a built-in font. */
export function preloadsOf(script: string): Preloads {
  return PRELOADS[script] ?? { sans: false, serif: false, arabic: false };
}
