import type { LinkFaultKind } from '../link-fault.ts';
import { linkFaults } from '../link-faults.ts';
import type { Rule } from '../rule.ts';

function linkRule(name: LinkFaultKind, severity: Rule['severity']): Rule {
  return { name, severity, check: (library) => linkFaults(library, name) };
}

/** A link that leads nowhere, in some or in all microsites. */
export const deadLink = linkRule('dead-link', 'error');

/** A link to a heading or an entry that is not there. */
export const deadAnchor = linkRule('dead-anchor', 'error');

/** An address that no reader should be sent to. */
export const unsafeLink = linkRule('unsafe-link', 'error');
