import { type FontsourceFamily, fontsourceProvider } from './fontsource-provider.ts';

/** The built-in families, each with the name that style sheets use for it. */
const FAMILIES = [
  {
    cssVariable: '--font-source-sans',
    packageName: '@fontsource-variable/source-sans-3',
    parts: ['latin', 'cyrillic'],
    weights: '400 700',
  },
  {
    cssVariable: '--font-source-serif',
    packageName: '@fontsource-variable/source-serif-4',
    parts: ['latin', 'cyrillic'],
    weights: '400 600',
  },
  {
    cssVariable: '--font-vazirmatn',
    packageName: '@fontsource-variable/vazirmatn',
    parts: ['arabic'],
    weights: '400 700',
  },
  // Apart, so that a Persian name on a page in English brings its own letters alone.
  {
    cssVariable: '--font-vazirmatn-latin',
    packageName: '@fontsource-variable/vazirmatn',
    parts: ['latin'],
    weights: '400 700',
  },
] as const satisfies readonly (FontsourceFamily & { readonly cssVariable: string })[];

/**
 * Fonts of the interface, from npm packages, served by the site itself. `styles/tokens.css` puts them together for each
 * script and names the device's fonts that stand in where they come late.
 *
 * @throws while this file is loaded if a font file is missing or broken, with its name.
 */
export const fontFamilies = await Promise.all(
  FAMILIES.map(async ({ cssVariable, ...family }) => ({
    provider: await fontsourceProvider(family),
    name: `${family.packageName.replace(/^.*\//u, '')} ${family.parts.join(' ')}`,
    cssVariable,
    subsets: [...family.parts] as [string, ...string[]],
    weights: [family.weights] as [string],
    styles: ['normal'] as ['normal'],
    fallbacks: [] as string[],
  })),
);
