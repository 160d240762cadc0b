import { type AttributeForm, COMPONENTS, type ComponentForm } from '#domain/component.ts';
import type { ComponentAttribute, ComponentUse } from '#library/body.ts';
import type { Library } from '#library/library.ts';

const EVENT = /^on[a-z]/iu;

/** A name in angle brackets that begins like one of ours. */
export function isComponentName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** Every use of one of our components, with what authors may write of it. */
export function* componentUses(library: Library): Generator<{ use: ComponentUse; form: ComponentForm }> {
  for (const { body } of library.bodies) {
    for (const use of body.components) {
      const form = COMPONENTS.get(use.name);
      if (form) yield { use, form };
    }
  }
}

/** Every attribute of our components, with its form where it has one. */
export function* attributeUses(
  library: Library,
): Generator<{ use: ComponentUse; attribute: ComponentAttribute; form: AttributeForm | undefined }> {
  for (const { use, form } of componentUses(library)) {
    for (const attribute of use.attributes) {
      const known = Object.hasOwn(form.attributes, attribute.name) ? form.attributes[attribute.name] : undefined;
      yield { use, attribute, form: known };
    }
  }
}

/** Whether an attribute would run code when something happens: `onClick`. */
export function isEvent({ name }: ComponentAttribute): boolean {
  return EVENT.test(name);
}

/** Whether an attribute would change how something looks. */
export function isStyle({ name }: ComponentAttribute): boolean {
  return /^(style|class|classname)$/iu.test(name);
}
