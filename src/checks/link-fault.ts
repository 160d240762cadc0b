import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';

export type LinkFaultKind = 'dead-link' | 'dead-anchor' | 'left-out-link' | 'unsafe-link';

/** What is wrong with one link. */
export interface LinkFault {
  readonly kind: LinkFaultKind;
  readonly message: string;
  readonly fix: string;
}

/**
 * An anchor that is nowhere on the page that a link leads to.
 *
 * @param lacks begins the message: `This page has no heading`.
 * @param anchors those that are there.
 */
export function missingAnchor(lacks: string, anchor: string, anchors: readonly string[]): LinkFault {
  const without = `take "#${anchor}" out`;
  return {
    kind: 'dead-anchor',
    message: `${lacks} with the anchor ${quoted(anchor)}, so buyers would land at its top and search.`,
    fix: anchors.length === 0 ? `${without}.` : useOneOf(anchor, anchors, without),
  };
}
