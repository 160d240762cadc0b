import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { CHUNK_GROUPS } from './src/integrations/chunk-groups.ts';
import { commonview } from './src/integrations/commonview.ts';
import { fontFamilies } from './src/integrations/font-families.ts';

export default defineConfig({
  // Typographic signs put in for the author's would change words, and the anchors that the check of links knows.
  integrations: [commonview(), mdx({ smartypants: false }), react()],
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNK_GROUPS } } } } },
    },
  },
  markdown: { syntaxHighlight: false },
  fonts: fontFamilies,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "media-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Search runs a WebAssembly program of the site's own.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
