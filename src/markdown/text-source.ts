/** The bar that highlights a role and the foot of the page: what comes after the text and its notes. */
const AFTER_TEXT = /<\w+\b[^>]*\bclass="(?:lens-bar|foot)"/u;

/** What says nothing in a text and differs by account: what islands start with, buttons that are not there yet, whose role it is. */
const SILENT =
  /(?<=<astro-island\b[^>]*?) props="[^"]*"|<template\b[^>]*>[\s\S]*?<\/template>|(?<=class="role) is-in-group/gu;

/**
 * The part of a built page that becomes text, without the address of its account: equal pages of two accounts give equal
 * parts, and so are turned into text once.
 *
 * @param folder of the microsite, `<slug>-<token>`.
 */
export function textSource(html: string, folder: string): string {
  const start = html.indexOf('<main');
  if (start === -1) return '';
  const text = html.slice(start);
  const end = text.search(AFTER_TEXT);
  return (end === -1 ? text : text.slice(0, end)).replaceAll(SILENT, '').replaceAll(`/${folder}/`, '/');
}
