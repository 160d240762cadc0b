const STRONG =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{L}\u200e\u200f]/gu;
const ARABIC = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const HEBREW = /[\p{Script=Hebrew}\p{Script=Nko}\u200f]/u;

const LEFT_MARK = '\u200e';
const RIGHT_MARK = '\u200f';
const ARABIC_MARK = '\u061c';

/**
 * Lines of one paragraph, each with invisible marks of what stands before and after it. A renderer that is given every
 * line for itself then orders brackets, dashes and numbers at their ends as it would in the whole (Unicode, UAX 9).
 */
export function withDirectionMarks(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const before = lines.slice(0, at).join(' ').match(STRONG)?.at(-1);
    const after = lines
      .slice(at + 1)
      .join(' ')
      .match(STRONG)?.[0];
    return `${markOf(before)}${line}${markOf(after)}`;
  });
}

function markOf(sign: string | undefined): string {
  if (sign === undefined) return '';
  if (ARABIC.test(sign)) return ARABIC_MARK;
  return HEBREW.test(sign) ? RIGHT_MARK : LEFT_MARK;
}
