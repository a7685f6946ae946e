import { SQLDialect } from '@codemirror/lang-sql';
import type { LanguageSupport } from '@codemirror/language';
import type { EditorWords } from './editor';

/** Only for colours and brackets: what may stand where is the source of completions' business. */
export function duckdbLanguage({ keywords, types, functions }: EditorWords): LanguageSupport['language'] {
  const plain = (words: readonly string[], not: ReadonlySet<string>) =>
    words.filter((word) => !not.has(word)).join(' ');
  const reserved = new Set(keywords);
  const { language } = SQLDialect.define({
    keywords: [...keywords].join(' '),
    types: plain(types, new Set([...reserved, 'date', 'time', 'text', 'list', 'null'])),
    builtin: plain(functions, reserved),
    doubleDollarQuotedStrings: true,
    operatorChars: '+-*/<>=~!@%^&|:',
    specialVar: ''
  });
  return language;
}
