import { roomStrings } from '#i18n/room-strings.ts';
import { useAgree } from './agree-context.ts';
import type { Place } from './view.ts';

const STEPS = ['ask', 'answer', 'together', 'board', 'meeting'] as const satisfies readonly Place[];

/** The way back, and on a host's views the other steps. Somebody who answers is shown nothing but the way back. */
export function Steps({ at }: { readonly at: Place }) {
  const { locale, hrefOf } = useAgree();
  const t = roomStrings(locale);
  return (
    <nav className="steps" aria-label={t.room.steps}>
      <ul className="steps-list">
        <li>
          <a href={hrefOf('start')}>{t.room.title}</a>
        </li>
        {at !== 'answer' &&
          STEPS.map((step) => (
            <li key={step}>
              <a href={hrefOf(step)} aria-current={step === at ? 'step' : undefined}>
                {t.room[step]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
