const LONGEST = 60;

/** A value as a message quotes it: in straight quotation marks, on one line, cut after 60 characters. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  return `"${line.length > LONGEST ? `${[...line].slice(0, LONGEST).join('')}…` : line}"`;
}
