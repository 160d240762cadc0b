import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { buildSettings } from './build-settings.ts';

/** Bodies of pages for rendering, by path from the content folder, its case kept. Everything else comes from the library. */
export const collections = {
  bodies: defineCollection({
    loader: glob({
      base: buildSettings().contentRoot,
      pattern: ['pages/**/*.mdx', 'accounts/*/pages/**/*.mdx'],
      generateId: ({ entry }) => entry,
    }),
  }),
};
