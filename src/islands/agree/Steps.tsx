import { roomStrings } from '#i18n/room-strings.ts';
import { useAgree } from './agree-context.ts';
import { useView } from './use-view.ts';
import { hashOf, type View } from './view.ts';

const STEPS = ['ask', 'answer', 'together', 'board', 'meeting'] as const satisfies readonly View[];

/** The way back, and on a host's views the other steps. Somebody who answers is shown nothing but the way back. */
export function Steps() {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const { view } = useView();
  return (
    <nav className="steps" aria-label={t.room.steps}>
      <ul className="steps-list">
        <li>
          <a href="#start">{t.room.title}</a>
        </li>
        {view !== 'answer' &&
          STEPS.map((step) => (
            <li key={step}>
              <a href={hashOf(step)} aria-current={step === view ? 'step' : undefined}>
                {t.room[step]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
