import type { ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { readableParts } from './page-tree.ts';

const parser = unified().use(rehypeParse, { fragment: true });

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, rule: '-' });

/** A page as Markdown. */
export interface PageText {
  readonly body: string;
  /** Its sources and shared words; empty where it has none. */
  readonly appendix: string;
}

/**
 * A built page as Markdown (CommonMark with GitHub's tables), for a reader to hand to an assistant: what it says, its
 * figures with their sources, its shared words; no address of the microsite, nothing that a browser keeps.
 *
 * @param html what `textSource` takes of a page, or more of it.
 */
export function formatPage(html: string): PageText {
  const { body, appendix } = readableParts(parser.parse(html));
  return { body: write(body), appendix: write(appendix) };
}

function write(children: readonly ElementContent[]): string {
  return writer.stringify(writer.runSync({ type: 'root', children: [...children] }));
}
