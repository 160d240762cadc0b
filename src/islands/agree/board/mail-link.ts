/** Mail programs of old cut an address of more characters. */
const LONGEST_ADDRESS = 8000;

/**
 * A link that opens the reader's own mail program with this in it. Nothing is sent by the page.
 *
 * @returns `undefined` where the text is too long for an address.
 */
export function mailLink(to: string, subject: string, text: string): string | undefined {
  // Mail programs break lines at CRLF: RFC 6068, section 5.
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const address = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}
