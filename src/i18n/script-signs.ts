import type { Locale } from '#domain/local-text.ts';
import { scriptOf } from './script.ts';

/** Signs that a script has of its own. Apart from the catalogue, because browsers carry them. */
export interface ScriptSigns {
  readonly comma: string;
  readonly semicolon: string;
  readonly question: string;
}

const ARABIC: ScriptSigns = { comma: '،', semicolon: '؛', question: '؟' };
const OTHERS: ScriptSigns = { comma: ',', semicolon: ';', question: '?' };

/** Comma, semicolon and question mark as the script of a language writes them. */
export function scriptSigns(locale: Locale): ScriptSigns {
  return scriptOf(locale) === 'Arab' ? ARABIC : OTHERS;
}
