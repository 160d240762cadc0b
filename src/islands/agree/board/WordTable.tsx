import type { TermCard } from '#microsite/term-card.ts';
import { Say } from '../../Say.tsx';
import { Filled } from './Filled.tsx';
import { useWords } from './use-words.ts';

interface Props {
  readonly term: TermCard;
  /** Level of its heading below what it stands in. */
  readonly level?: 'h3' | 'h4';
}

/** What each role of the group calls the thing: a disagreement may be one about a word. */
export function WordTable({ term, level: Heading = 'h4' }: Props) {
  const { agree, t } = useWords();
  const calls = term.calls.filter(({ role }) => role.isInGroup);
  if (calls.length === 0) return null;
  return (
    <div className="board-word">
      <Heading>{t.board.word.title}</Heading>
      <table>
        <caption>
          <Filled sentence={t.board.word.calls}>
            <Say of={term.name} within={agree.locale} />
          </Filled>
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.board.word.role}</th>
            <th scope="col">{t.board.word.says}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <Call key={call.role.id} call={call} />
          ))}
        </tbody>
      </table>
      <p className="fine">
        <a href={term.href}>{t.board.word.more}</a>
      </p>
    </div>
  );
}

function Call({ call }: { readonly call: TermCard['calls'][number] }) {
  const { locale } = useWords().agree;
  return (
    <tr>
      <th scope="row">
        <Say of={call.role.name} within={locale} />
      </th>
      <td>
        <ul className="board-words">
          {call.words.map((word) => (
            <li key={word.text}>
              <Say of={word} within={locale} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
