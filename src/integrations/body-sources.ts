import { isAbsolute, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Library, Page } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { renderableSource } from '#library/renderable.ts';

type UpdateConfig = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig'];
type Plugins = NonNullable<NonNullable<Parameters<UpdateConfig>[0]['vite']>['plugins']>;

/** A Vite plugin, in the version that Astro brings. */
export type VitePlugin = Extract<Plugins[number], { name: string }>;

/**
 * Hands the renderer each page as the library prepares it: terms wrapped, pictures through a component. Files outside
 * the content folder are left as they are.
 *
 * @param contentRoot absolute path of the content folder, links resolved.
 * @param known the library as it was read before; read here at the first page when left out, and after every change.
 */
export function bodySources(contentRoot: string, known?: Library): VitePlugin {
  let library = known;
  const find = (path: string): Page | undefined => {
    library ??= readLibrary({ root: contentRoot, scope: 'buyers' });
    return library.pages.find((candidate) => candidate.path === path);
  };
  return {
    name: 'commonview-bodies',
    enforce: 'pre',
    watchChange() {
      library = undefined;
    },
    transform(source, id) {
      const path = relative(contentRoot, id).split(sep).join('/');
      if (!id.endsWith('.mdx') || path.startsWith('../') || isAbsolute(path)) return undefined;
      const page = find(path);
      // As its author wrote it, it would be shown without its terms and marks, and nobody would notice.
      if (!page) throw new Error(`${path} is to be rendered, and the library has no such page.`);
      // The library counts from the first letter: a byte order mark, which some editors write, would shift every place.
      return renderableSource(page, source.replace(/^\ufeff/u, ''));
    },
  };
}
