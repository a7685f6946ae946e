import type { Parameter } from '../model/question';
import { EngineError } from './errors';

/**
 * A value as SQL text, the only escape in the house. Text round-trips exactly, NUL included; half surrogates, which UTF-8
 * cannot hold, become U+FFFD. Safe integers stay integers (LIMIT wants one), every other number is a DOUBLE, never a
 * DECIMAL. Negative numbers are in parentheses: `a-?` must not become the comment `a--5`.
 */
export function literal(value: Parameter): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'string') return textLiteral(value);
  throw new EngineError('query-failed', { message: `a parameter cannot be of type ${typeof value}` });
}

/** A name in double quotes. NUL cannot be in a name. */
export function identifier(name: string): string {
  if (name.includes('\0')) throw new EngineError('query-failed', { message: 'a name cannot hold NUL' });
  return `"${wellFormed(name).replaceAll('"', '""')}"`;
}

/** A half surrogate makes the engine's encoder swallow the character after it, were it the closing quote. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) return `'${value}'::DOUBLE`;
  const digits = String(value);
  const text = Number.isSafeInteger(value) || digits.includes('e') ? digits : `${digits}e0`;
  return value < 0 ? `(${text})` : text;
}

function textLiteral(value: string): string {
  const parts = wellFormed(value)
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(' || chr(0) || ')})`;
}
