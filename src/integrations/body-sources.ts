import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { renderableSource } from '#library/renderable.ts';

type UpdateConfig = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig'];
type Plugins = NonNullable<NonNullable<Parameters<UpdateConfig>[0]['vite']>['plugins']>;

/** A Vite plugin, in the version that Astro brings. */
export type VitePlugin = Extract<Plugins[number], { name: string }>;

/** Hands the renderer each page as the library prepares it: terms wrapped, pictures through a component. */
export function bodySources(contentRoot: string): VitePlugin {
  let library: Library | undefined;
  return {
    name: 'commonview-bodies',
    enforce: 'pre',
    watchChange() {
      library = undefined;
    },
    transform(source, id) {
      if (!id.endsWith('.mdx')) return undefined;
      const path = relative(contentRoot, id).split(sep).join('/');
      library ??= readLibrary({ root: contentRoot, scope: 'buyers' });
      const page = library.pages.find((candidate) => candidate.path === path);
      // The library counts from the first letter: a byte order mark, which some editors write, would shift every place.
      return page ? renderableSource(page, source.replace(/^\ufeff/u, '')) : undefined;
    },
  };
}
