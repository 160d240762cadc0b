import type { AstroIntegration } from 'astro';
import { buildSettings } from '#collections/build-settings.ts';
import { readLibrary } from '#library/read-library.ts';
import { bodySources } from './body-sources.ts';
import { watchContent } from './watch-content.ts';

/** Lets Astro build the content folder of this process: its address, its bodies, and reloading while it is edited. */
export function commonview(): AstroIntegration {
  const { contentRoot } = buildSettings();
  return {
    name: 'commonview',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        const library = readLibrary({ root: contentRoot, scope: 'buyers' });
        const url = library.site?.settings.url;
        const address = url === undefined ? {} : { site: new URL(url).origin, base: new URL(url).pathname };
        const plugins = [bodySources(contentRoot, library), ...(command === 'dev' ? [watchContent(contentRoot)] : [])];
        updateConfig({ ...address, vite: { plugins } });
      },
    },
  };
}
