/** Fingerprint of template, fonts and renderers: a card that was kept is used again only under the same. A test says when it has to change, and to what. */
export const CARD_VERSION = '3d0402607a5b94ce';
