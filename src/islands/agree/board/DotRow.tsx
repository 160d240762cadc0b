import { RATINGS, type Rating } from '#domain/alignment-scale.ts';
import type { BoardDot } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { roleName } from './role-name.ts';
import { useWords, type Words } from './use-words.ts';

interface Props {
  readonly dots: readonly BoardDot[];
  /** Names the role of each dot. Otherwise neither the page nor its text says whose they are. */
  readonly hasRoles: boolean;
}

/** Ratings as dots over a scale from 1 to 5, with the same in words for those who do not see them. */
export function DotRow({ dots, hasRoles }: Props) {
  const { t } = useWords();
  const low = dots[0]?.rating;
  const high = dots.at(-1)?.rating;
  return (
    <div className="dots" data-names={hasRoles ? 'shown' : undefined}>
      <div className="dots-row">
        {low !== undefined && (
          <span
            className="dots-span"
            data-low={low}
            data-high={high}
            data-places={(high ?? low) - low + 1}
            aria-hidden="true"
          />
        )}
        <ol className="dots-scale">
          {RATINGS.map((rating) => (
            <Place
              key={rating}
              rating={rating}
              dots={dots.filter((dot) => dot.rating === rating)}
              hasRoles={hasRoles}
            />
          ))}
        </ol>
      </div>
      <p className="dots-ends">
        <span>{t.board.dots.notAtAll}</span>
        <span>{t.board.dots.fully}</span>
      </p>
      {dots.some(({ isByHost }) => isByHost) && <p className="dots-legend">{t.board.dots.legend}</p>}
    </div>
  );
}

function Place({ rating, dots, hasRoles }: Props & { readonly rating: Rating }) {
  const words = useWords();
  return (
    <li className="dots-place" data-rating={rating}>
      <span className="dots-stack" aria-hidden="true">
        {dots.map((dot, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots without roles are all alike, and an id would say whose they are.
          <Dot key={at} isByHost={dot.isByHost} />
        ))}
      </span>
      <span className="dots-rating">{words.digits(rating)}</span>
      <span className="visually-hidden">{countOf(dots, words)}</span>
      {hasRoles && dots.length > 0 && <Names dots={dots} />}
    </li>
  );
}

function Dot({ isByHost }: { readonly isByHost: boolean }) {
  return (
    <svg className={isByHost ? 'dot dot-by-host' : 'dot'} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r={isByHost ? 7.5 : 9} />
    </svg>
  );
}

function Names({ dots }: { readonly dots: readonly BoardDot[] }) {
  const { agree, t } = useWords();
  return (
    <ul className="dots-names">
      {dots.map((dot) => {
        const name = roleName(dot.role, agree, t);
        return (
          <li key={dot.person}>
            {dot.isByHost ? t.board.dots.hostMark(name.text) : <Say of={name} within={agree.locale} />}
          </li>
        );
      })}
    </ul>
  );
}

function countOf(dots: readonly BoardDot[], { t, digits }: Words): string {
  const byHost = dots.filter(({ isByHost }) => isByHost).length;
  if (byHost > 0) return t.board.dots.countByHost(dots.length, digits(dots.length), byHost, digits(byHost));
  return t.board.dots.count(dots.length, digits(dots.length));
}
