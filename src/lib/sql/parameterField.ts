import type { Parameter } from '$lib/model/question';

export const PARAMETER_KINDS = ['text', 'number', 'truth', 'empty'] as const;
export type ParameterKind = (typeof PARAMETER_KINDS)[number];

/** A value of a `?` as it is being typed. */
export interface ParameterField {
  kind: ParameterKind;
  /** As typed; `true` or `false` for a truth. */
  text: string;
}

export function fieldOf(value: Parameter): ParameterField {
  if (value === null) return { kind: 'empty', text: '' };
  if (typeof value === 'boolean') return { kind: 'truth', text: String(value) };
  return typeof value === 'number' ? { kind: 'number', text: String(value) } : { kind: 'text', text: value };
}

/**
 * The value of a field; undefined when it is no number though it should be one. `6,27` and `6.27` are the same. Text is
 * composed, as the figures are.
 */
export function valueOf({ kind, text }: ParameterField): Parameter | undefined {
  if (kind === 'text') return text.normalize('NFC');
  if (kind === 'empty') return null;
  if (kind === 'truth') return text === 'true';
  const plain = text.trim().replace(/^[\u2212+]/, (sign) => (sign === '+' ? '' : '-'));
  return /^-?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** As many fields as there are `?`: those that are there, then empty texts. */
export const fieldsFor = (count: number, fields: readonly ParameterField[]): ParameterField[] =>
  Array.from({ length: count }, (_, i) => fields[i] ?? { kind: 'text', text: '' });
