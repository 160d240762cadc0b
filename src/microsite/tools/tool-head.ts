import type { Said } from '#domain/local-text.ts';

/** What every tool begins with. */
export interface ToolHead {
  readonly id: string;
  readonly title: Said;
  readonly purpose: Said;
}
