import { fontsourceProvider } from './fontsource-provider.ts';

const LATIN: [string, ...string[]] = ['latin'];
const WEIGHTS: [string, ...string[]] = ['200 900'];
const UPRIGHT: ['normal'] = ['normal'];

/** Fonts of the interface, from npm packages, served by the site itself. Measured: 80 KB for a page in English. */
export const fontFamilies = [
  {
    provider: fontsourceProvider('@fontsource-variable/source-sans-3'),
    name: 'Source Sans 3 Variable',
    cssVariable: '--font-sans',
    subsets: LATIN,
    weights: WEIGHTS,
    styles: UPRIGHT,
    fallbacks: ['system-ui', 'sans-serif'],
  },
  {
    provider: fontsourceProvider('@fontsource-variable/source-serif-4'),
    name: 'Source Serif 4 Variable',
    cssVariable: '--font-serif',
    subsets: LATIN,
    weights: WEIGHTS,
    styles: UPRIGHT,
    fallbacks: ['Georgia', 'serif'],
  },
];
