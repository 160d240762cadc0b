import { type RefObject, useEffect, useRef, useState } from 'react';

/** How much of one A4 page the paper fills, as this browser lays it out. */
export interface Fit {
  /** 1 for exactly one page. */
  readonly share: number;
  /** Lines of text too many, both columns counted; 0 where it fits. */
  readonly over: number;
  /** Class names of the parts, longest first. */
  readonly longest: readonly string[];
}

export interface Measuring {
  readonly fit: Fit | undefined;
  /** Goes round a hidden copy of the paper, laid out as it is printed. */
  readonly copy: RefObject<HTMLDivElement | null>;
  /** Goes on an empty element as high as the printed page's text. */
  readonly ruler: RefObject<HTMLDivElement | null>;
}

const COLUMNS = 2;

/** Measures the hidden copy after each change, and once more when the fonts are there. */
export function useFit(paper: unknown): Measuring {
  const copy = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new paper is what makes measuring necessary.
  useEffect(() => {
    let isCurrent = true;
    const measure = () => {
      if (isCurrent && copy.current && ruler.current) setFit(measured(copy.current, ruler.current));
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      isCurrent = false;
    };
  }, [paper]);
  return { fit, copy, ruler };
}

function measured(copy: HTMLElement, ruler: HTMLElement): Fit | undefined {
  const page = ruler.getBoundingClientRect().height;
  const sheet = copy.querySelector('.sheet');
  if (!sheet || page === 0) return undefined;
  const { height } = sheet.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(sheet).lineHeight);
  const parts = [...sheet.querySelectorAll('.sheet-parts > .sheet-part')].map((part) => ({
    name: part.className,
    // A part that runs over two columns has a box in each.
    height: [...part.getClientRects()].reduce((sum, box) => sum + box.height, 0),
  }));
  return {
    share: height / page,
    over: height > page ? Math.ceil(((height - page) / line) * COLUMNS) : 0,
    longest: parts.toSorted((a, b) => b.height - a.height).map(({ name }) => name),
  };
}
