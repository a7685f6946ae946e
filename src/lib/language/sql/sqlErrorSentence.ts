import type { Language } from '../../model/language';
import type { SqlProblem } from '../../model/sqlProblem';
import { exploreMessage } from '../exploreMessage';

/** What is wrong with a statement and what to do, in one or two sentences; what is not recognised in the engine's own words. */
export function sqlErrorSentence(lang: Language, { kind, name, near, type, words }: SqlProblem): string {
  const t = exploreMessage(lang).sql.problem;
  const meant = near.length > 0 ? ` ${t.meant(near.map((entry) => t.quoted(entry)).join(', '))}` : '';
  switch (kind) {
    case 'unknown-column':
      return t['unknown-column'](name) + meant;
    case 'unknown-table':
      return t['unknown-table'](name) + meant;
    case 'unknown-function':
      return t['unknown-function'](name) + meant;
    case 'unknown-in-table':
      return t['unknown-in-table'](name, type) + meant;
    case 'ambiguous':
      return t.ambiguous(name, near.join(t.or));
    case 'not-convertible':
    case 'too-big':
      return name ? t[kind](name, typeName(lang, type)) : t.overflow;
    case 'argument-types':
      return t['argument-types'](
        name,
        type
          .split(', ')
          .map((entry) => typeName(lang, entry))
          .join(', ')
      );
    case 'order-position':
      return t['order-position'](near[0] ?? '');
    case 'parameters':
      return t.parameters(type, name);
    case 'syntax':
    case 'not-grouped':
    case 'date':
    case 'duplicate':
      return t[kind](name);
    case 'engine':
      return t.engine(words.replace(/\s+/g, ' ').trim());
    default:
      return t[kind];
  }
}

/** `INT32`, `VARCHAR` … in words that say what such a column holds. */
export function typeName(lang: Language, type: string): string {
  const { types } = exploreMessage(lang).sql;
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?\d*|INTEGER_LITERAL)$/.test(type)) return types.whole;
  if (/^(DOUBLE|FLOAT|REAL|DECIMAL.*)$/.test(type)) return types.number;
  if (/^(VARCHAR|STRING_LITERAL)$/.test(type)) return types.text;
  if (type === 'DATE') return types.date;
  if (/^(TIMESTAMP.*|TIME)$/.test(type)) return types.time;
  return type === 'BOOLEAN' ? types.boolean : type;
}
