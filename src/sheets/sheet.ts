/** Something that a spreadsheet works out; a plain table leaves it empty. Without the equals sign, in English. */
export interface Formula {
  readonly formula: string;
}

/** `undefined`: an empty cell to write in. */
export type SheetCell = string | number | Formula | undefined;

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** A table that a group fills in, with nobody's name on it. */
export interface Sheet {
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
  readonly columns: readonly SheetColumn[];
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly SheetCell[])[];
}
