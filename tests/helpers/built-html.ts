const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** A start tag of a page. Built pages always have quoted attributes; html-validate sees to that. */
export interface Tag {
  readonly name: string;
  /** Decoded values, by name. An attribute without a value has an empty one. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every start tag in the order of the text, those in comments, scripts and styles left out. */
export function tagsOf(html: string): Tag[] {
  const code = html.replace(/<!--[\s\S]*?-->/gu, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/giu, '$1');
  return [
    ...code.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/giu),
  ].map(([, name = '', attributes = '']) => ({ name: name.toLowerCase(), attributes: attributesOf(attributes) }));
}

/** The words of a page, or of a part of it, as one line: tags, scripts and styles out, entities decoded. */
export function textOf(html: string): string {
  const bare = html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<[^>]*>/gu, ' ');
  return decodeEntities(bare).replace(/\s+/gu, ' ').trim();
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex: string, decimal: string, name: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/gu);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}
