declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'woff' | 'truetype' | 'sfnt';
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number; readonly default: number }>
    >;
  }

  /** Keeps the characters of a text. The package brings no types of its own. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
