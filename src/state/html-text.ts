const ENTITY =
  /&(?:amp;)?(?:(gt|lt|amp|quot|ldquo|rdquo|bdquo|lsquo|rsquo|sbquo|laquo|raquo|apos|nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|lrm|rlm|ndash|mdash|minus|hyphen|dash|colon|comma|quest|sol)|#(\d{1,6})|#x([0-9a-f]{1,5}));/giu;

/** A name that is not here stands for a sign that nobody sees. */
const NAMED: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  amp: '&',
  quot: '"',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bdquo: '\u201e',
  lsquo: '\u2018',
  rsquo: '\u2019',
  sbquo: '\u201a',
  laquo: '\u00ab',
  raquo: '\u00bb',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  dash: '-',
  colon: ':',
  comma: ',',
  quest: '?',
  sol: '/',
};

// Known names only: people write addresses and codes between the same signs.
const TAG =
  /<\/?(?:(p|div|br|tr|td|th|li|ul|ol|table|blockquote|pre|hr|h[1-6])|a|b|i|u|s|em|strong|span|font|wbr|code|tt|kbd|mark|small|sub|sup|o:p)(?=[\s/>])[^<>]{0,800}>/giu;

/** What mail programs write behind digits that they take for a telephone number. */
const TELEPHONE = /<(?:tel|callto):[^<>\s]{0,60}>/giu;

/** Beginning of a link that asks; it may stand in the tag alone. */
const ASKS = /#ask=|%23ask%3d/iu;

/**
 * A text without entities and tags, where it was copied as the source of a page or mail; any other text stays as it is.
 * A tag that begins a line of the page begins one here.
 */
export function plainText(text: string): string {
  const decoded = text.includes('&') ? decodeEntities(text) : text;
  if (!decoded.includes('<')) return decoded;
  return decoded.replace(TELEPHONE, '').replace(TAG, (tag, block: string | undefined, at: number, whole: string) => {
    if (ASKS.test(tag)) return tag;
    const isAmidLine = !isLineEnd(whole, at - 1) && !isLineEnd(whole, at + tag.length);
    return block !== undefined && isAmidLine ? '\n' : '';
  });
}

function isLineEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || '\r\n'.includes(text.charAt(at));
}

/** An entity that ends a line becomes a space, so that it parts no code. */
function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
    if (point < 32) return ' ';
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? entity : String.fromCodePoint(point);
  });
}
