import { CopyButton } from '../../CopyButton.tsx';
import { mailLink } from './mail-link.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly subject: string;
  readonly text: string;
  /** Of the two ways: by the reader's own mail program, or by copying. */
  readonly words: { readonly open: string; readonly copy: string; readonly copied: string };
}

/** Two ways to hand a text to the supplier's contact, both by the reader's own hand. */
export function ToContact({ subject, text, words }: Props) {
  const { agree } = useWords();
  const link = mailLink(agree.contact.email, subject, text);
  return (
    <div className="buttons">
      {link !== undefined && (
        <a className="button button-quiet" href={link}>
          {words.open}
        </a>
      )}
      <CopyButton text={text} label={words.copy} done={words.copied} locale={agree.locale} isQuiet />
    </div>
  );
}
