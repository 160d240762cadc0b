/**
 * Takes the fragment of the address along to the same page in another language: it may hold an invitation to answer or
 * the place that is read. A lens is in no address; the tab remembers it.
 */
export function keepFragment(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-fragment]'))
    for (const event of ['pointerdown', 'focus', 'click'])
      link.addEventListener(event, () => {
        link.hash = location.hash;
      });
}
