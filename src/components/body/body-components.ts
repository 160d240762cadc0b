import Callout from './Callout.astro';
import Claim from './Claim.astro';
import Conflict from './Conflict.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import IfItGoesWrong from './IfItGoesWrong.astro';
import Link from './Link.astro';
import Perspective from './Perspective.astro';
import Perspectives from './Perspectives.astro';
import Quote from './Quote.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Td from './Td.astro';
import Term from './Term.astro';
import Th from './Th.astro';
import Tool from './Tool.astro';
import Video from './Video.astro';

/** What the names in a page's body stand for: the components given to authors, and the elements that need care. */
export const bodyComponents = {
  Callout,
  Claim,
  Conflict,
  Fact,
  Figure,
  IfItGoesWrong,
  Perspective,
  Perspectives,
  Quote,
  Steps,
  Term,
  Tool,
  Video,
  a: Link,
  table: Table,
  td: Td,
  th: Th,
};
