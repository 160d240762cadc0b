import { getEntry, type RenderResult, render } from 'astro:content';
import type { Page } from '#library/library.ts';

/** The rendered body of a page, ready to be given its components. @throws if the collection lacks it. */
export async function loadBody(page: Page): Promise<RenderResult['Content']> {
  const entry = await getEntry('bodies', page.path);
  if (!entry) throw new Error(`${page.path} is in the library and not in the collection of bodies.`);
  const { Content } = await render(entry);
  return Content;
}
