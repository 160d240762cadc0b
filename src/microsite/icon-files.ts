/** One picture of the icon, at the root of the site: it names nobody. */
export interface IconFile {
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Part of the size that is left free on each side. */
  readonly margin: number;
  /** True: light on the accent colour. False: the accent colour on paper. */
  readonly isOnColour: boolean;
  /** What a web manifest says of it; `undefined` for those that manifests do not list. */
  readonly purpose: 'any' | 'maskable' | undefined;
}

/** Every picture that is made of `icon.svg`. A maskable one keeps its drawing within the middle 80 % (W3C, Web Application Manifest). */
export const ICON_FILES: readonly IconFile[] = [
  { name: 'favicon.ico', size: 32, margin: 0, isOnColour: false, purpose: undefined },
  { name: 'apple-touch-icon.png', size: 180, margin: 0.13, isOnColour: true, purpose: undefined },
  { name: 'icon-192.png', size: 192, margin: 0.06, isOnColour: false, purpose: 'any' },
  { name: 'icon-512.png', size: 512, margin: 0.06, isOnColour: false, purpose: 'any' },
  { name: 'icon-maskable-512.png', size: 512, margin: 0.12, isOnColour: true, purpose: 'maskable' },
];
