const MOST_SIGNS = 6;

/**
 * A Markdown text below headings of another: each of its own headings gets so many signs more, six at most. Code between
 * fences keeps its lines.
 */
export function demote(text: string, levels: number): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const [, signs = ''] = /^\s*(`{3,})/u.exec(line) ?? [];
      // Code ends with at least as many signs as it began with, and nothing after them.
      if (fence === undefined) fence = signs === '' ? undefined : signs;
      else if (signs.length >= fence.length && line.trim() === signs) fence = undefined;
      const [heading] = fence === undefined ? (/^#{1,6}(?= )/u.exec(line) ?? []) : [];
      return heading === undefined
        ? line
        : '#'.repeat(Math.min(MOST_SIGNS, heading.length + levels)) + line.slice(heading.length);
    })
    .join('\n');
}
