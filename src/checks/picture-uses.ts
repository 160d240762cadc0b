import { COMPONENTS } from '#domain/component.ts';
import type { Place } from '#domain/finding.ts';
import type { Library } from '#library/library.ts';

/** A picture that a page shows. */
export interface PictureUse {
  readonly src: string;
  /** `undefined` where it is not asked for, as with the poster of a film. */
  readonly alt: string | undefined;
  readonly place: Place;
  /** Path from the content folder; `undefined` when `src` has a form that is refused. */
  readonly path: string | undefined;
}

/** Every picture that a page shows, in Markdown or through a component, with an address or without. */
export function* pictureUses(library: Library): Generator<PictureUse> {
  for (const { file, body } of library.bodies) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    const use = (src: string, alt: string | undefined, place: Place): PictureUse => ({
      src,
      alt,
      place,
      path: isPlainPath(src) ? `${folder}/${src}` : undefined,
    });
    for (const { src, alt, place } of body.images) yield use(src, alt, place);
    for (const { name, attributes, place } of body.components) {
      for (const attribute of attributes) {
        if (COMPONENTS.get(name)?.attributes[attribute.name]?.meaning !== 'picture' || !attribute.value) continue;
        const alt = attributes.find((one) => one.name === 'alt');
        const words = alt?.isExpression ? '…' : (alt?.value ?? '');
        yield use(attribute.value, name === 'Figure' ? words : undefined, name === 'Figure' ? place : attribute.place);
      }
    }
  }
}

/** A path without tricks: folders and a file below the page's own folder. */
export function isPlainPath(src: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/u.test(src);
}
