const REVOKE_AFTER_MS = 10_000;

/** Gives the reader a file to keep. Nothing is sent: the browser makes it from `text`. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
