/** Brings the button to life that copies the page as text. The link beside it gives the same text without it. */
export function offerCopyOfPage(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-copy-file]');
  if (!button) return;
  const show = (isCopied: boolean | undefined): void => {
    for (const [name, isShown] of [
      ['done', isCopied === true],
      ['refused', isCopied === false],
    ] as const) {
      const sentence = document.querySelector<HTMLElement>(`[data-copy-${name}]`);
      if (sentence) sentence.hidden = !isShown;
    }
  };
  button.hidden = false;
  button.addEventListener('click', async () => {
    show(undefined);
    show(await isCopied(button.dataset['copyFile'] ?? ''));
  });
}

async function isCopied(address: string): Promise<boolean> {
  // No clipboard outside https, and none in some chat programs.
  if (!navigator.clipboard) return false;
  try {
    const text = fetchText(address);
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await text);
    else await navigator.clipboard.write([itemOf(text)]);
    return true;
  } catch {
    // No connection, or the reader said no: the page says so.
    return false;
  }
}

/** Safari lets a page copy only while the press lasts, so it is handed the promise and not what it will bring. */
function itemOf(text: Promise<string>): ClipboardItem {
  return new ClipboardItem({ 'text/plain': text.then((value) => new Blob([value], { type: 'text/plain' })) });
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return await response.text();
}
