import type { ComponentForm } from '#domain/component.ts';
import type { ComponentAttribute, ComponentUse } from '#library/body.ts';
import { componentUses, isEvent, isStyle } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** A component without its settings cannot show anything. The text of a picture has a rule of its own. */
export const missingAttribute: Rule = {
  name: 'missing-attribute',
  severity: 'error',
  *check(library) {
    for (const { use, form } of componentUses(library)) {
      // A misspelt or computed setting is reported as such; it is the one that is missing here.
      if (use.attributes.some((attribute) => isOther(attribute, form))) continue;
      for (const [name, { isRequired }] of Object.entries(form.attributes)) {
        if (!isRequired || (use.name === 'Figure' && name === 'alt') || hasValue(use, name)) continue;
        yield {
          place: use.place,
          message: `<${use.name}> does not say its "${name}", so buyers would see it wrongly or not at all.`,
          fix: `write <${use.name} ${name}="…">.`,
        };
      }
    }
  },
};

function isOther(attribute: ComponentAttribute, { attributes }: ComponentForm): boolean {
  return !Object.hasOwn(attributes, attribute.name) && !isEvent(attribute) && !isStyle(attribute);
}

function hasValue({ attributes }: ComponentUse, wanted: string): boolean {
  return attributes.some(({ name, value, isExpression }) => name === wanted && (isExpression || value?.trim()));
}
