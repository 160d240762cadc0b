import { createElement, type HTMLAttributes, type ReactNode } from 'react';
import type { PaperElement } from '#state/brief-elements.ts';

/** The paper's elements, drawn as they are: the same tree becomes the frozen copy. */
export function PaperView({ paper }: { readonly paper: PaperElement }): ReactNode {
  return drawn(paper);
}

function drawn({ tag, className, lang, dir, href, children }: PaperElement): ReactNode {
  const attributes: HTMLAttributes<HTMLElement> & { readonly href?: string; readonly rel?: string } = {
    ...(className !== undefined && { className }),
    ...(lang !== undefined && { lang }),
    ...(dir !== undefined && { dir }),
    ...(href !== undefined && { href, rel: 'noopener noreferrer' }),
  };
  // Handed over one by one, the children need no keys: the tree is drawn whole.
  return createElement(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : drawn(child))));
}
