import { RATINGS } from '#domain/alignment-scale.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { Answer, Position } from '#state/answer.ts';
import { Say } from '../../Say.tsx';
import { useAgree } from '../agree-context.ts';

interface Props {
  readonly answer: Answer;
  readonly statements: readonly StatementCard[];
}

/** What comes back at once, even to the first who answers: what groups meet where one is sure, or does not know. */
export function ComesBack({ answer, statements }: Props) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const answered = statements.filter(({ number }) => answer.positions[number]);
  const strong = answered.filter(({ number }) => isStrong(answer.positions[number]));
  const shown = strong.length > 0 ? strong : answered.slice(0, 1);
  if (shown.length === 0) return null;
  return (
    <section className="comes-back" aria-labelledby="Frame-back">
      <h2 id="Frame-back">{t.answer.back}</h2>
      <p className="fine">{t.answer.backHint}</p>
      {shown.map((statement) => (
        <Matter key={statement.number} statement={statement} />
      ))}
    </section>
  );
}

function Matter({ statement }: { readonly statement: StatementCard }) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const { about, splits, prompts, settle, pages } = statement;
  return (
    <section className="matter">
      <h3>
        <Say of={about} within={locale} />
      </h3>
      <dl className="matter-parts">
        <div>
          <dt>{t.answer.split}</dt>
          <dd>
            <Say of={splits} within={locale} />
          </dd>
        </div>
        {prompts.length > 0 && (
          <div>
            <dt>{t.answer.willAsk}</dt>
            {prompts.map(({ role, text }) => (
              <dd key={role.id}>
                <Say of={text} within={locale} />
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{t.answer.settle}</dt>
          <dd>
            <Say of={settle} within={locale} />
          </dd>
        </div>
        {pages.length > 0 && (
          <div>
            <dt>{t.answer.pages}</dt>
            {pages.map((page) => (
              <dd key={page.slug}>
                <a href={page.href}>
                  <Say of={{ text: page.title, locale: page.locale }} within={locale} />
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

/** At an end of the scale, or not knowing. */
function isStrong(position: Position | undefined): boolean {
  const stand = position?.stand;
  return stand === 'unknown' || stand === RATINGS[0] || stand === RATINGS.at(-1);
}
