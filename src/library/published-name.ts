import { createHash } from 'node:crypto';

/** Name under which a file goes to buyers: it changes with the content, so that browsers may keep it for ever. */
export function publishedName(bytes: Uint8Array, name: string): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}-${name}`;
}

/** Whether a file's name can stand in an address as it is. */
export function isPublishableName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u.test(name);
}
