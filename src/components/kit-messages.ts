/**
 * Puts this site's own address where a message has a place for the link, and offers to copy the message. The address
 * goes without a fragment, so that no lens and no invitation is passed on.
 */
export function offerMessages(): void {
  for (const message of document.querySelectorAll<HTMLElement>('[data-kit-message]')) {
    const text = message.querySelector<HTMLElement>('[data-kit-text]');
    const link = message.querySelector<HTMLElement>('[data-kit-link]');
    const offer = message.querySelector<HTMLElement>('[data-kit-copy]');
    const byHand = message.querySelector<HTMLElement>('[data-kit-by-hand]');
    if (!text || !link || !offer || !byHand) continue;
    const address = new URL(link.dataset['kitLink'] ?? '', location.href);
    address.hash = '';
    link.textContent = address.href;
    byHand.hidden = true;
    offer.hidden = false;
    offer.querySelector('button')?.addEventListener('click', () => copy(text, offer));
  }
}

async function copy(text: HTMLElement, offer: HTMLElement): Promise<void> {
  const isCopied = await navigator.clipboard?.writeText(wordsOf(text)).then(
    () => true,
    // The reader or the browser said no.
    () => false,
  );
  if (!isCopied) getSelection()?.selectAllChildren(text);
  const status = offer.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = status.dataset[isCopied ? 'copied' : 'refused'] ?? '';
}

function wordsOf(text: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: a message is copied as it is read, without the spaces of the source.
  return text.innerText.trim();
}
