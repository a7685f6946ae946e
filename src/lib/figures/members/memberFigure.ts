import type { Drawing } from '$lib/charts/drawing';
import { originOf, type MemberOrigin } from '$lib/compute/members/memberOrigins';
import { memberSourceLine } from '$lib/language/members/memberSourceLine';
import { absentText } from '$lib/language/members/memberNumbers';
import { isMissing, type Maybe } from '$lib/model/missing';
import { parseSnapshotId } from '$lib/model/snapshotId';
import type { CardCell, CardTable, FigureCard, LongRow } from '../export/card';
import { committeeName, stampOf, type MemberInput } from './memberInput';

/** A whole figure as data: what it says, its table, and how it is drawn. */
export interface MemberFigure {
  id: string;
  title: string;
  measure: string;
  sentence: string;
  notes: readonly string[];
  origins: readonly MemberOrigin[];
  table: CardTable;
  /** Every value for machines; made when it is asked for. */
  long: () => LongRow[];
  /** For the name of the file. */
  what: string;
  /** Null for a figure that is a table, or has nothing to draw. */
  draw: ((width: number) => Drawing) | null;
  /** Pixels kept free before the drawing is there. */
  height: number;
}

/** A cell of the table twin; what is missing says why. */
export function numberCell(
  input: MemberInput,
  value: Maybe<number>,
  { text, decimals = 0 }: { text: string; decimals?: number }
): CardCell {
  return isMissing(value)
    ? { value: null, decimals, text: absentText(input.lang, value), status: '' }
    : { value, decimals, text, status: '' };
}

export const textCell = (text: string): CardCell => ({ value: null, decimals: 0, text, status: '' });

/** A value for machines, with the place it was published in. */
export function longRow(
  input: MemberInput,
  value: Maybe<number>,
  at: {
    indicator: string;
    unit: string;
    period: string;
    category?: string;
    measure: string;
    /** How it was worked out; the value then has no publication of its own. */
    formula?: string;
  }
): LongRow {
  const origin = originOf(input.facts.origins, at.indicator, at.period);
  return {
    indicator: at.indicator,
    unit: at.unit,
    unit_name: committeeName(input, at.unit),
    category: at.category ?? '',
    period: at.period,
    value: isMissing(value) ? null : value,
    measure: at.measure,
    status: origin?.status ?? '',
    published: origin?.published_as ?? '',
    source: origin?.from.title ?? '',
    publisher: origin?.from.publisher ?? '',
    url: origin?.from.url ?? '',
    formula: at.formula ?? '',
    missing: isMissing(value) ? value.missing : ''
  };
}

/** A figure as something to carry away; made-up figures are stamped wherever they go. */
export function memberCard(input: MemberInput, figure: MemberFigure): FigureCard {
  const { lang, snapshot, facts } = input;
  return {
    lang,
    title: figure.title,
    measure: figure.measure,
    sentence: figure.sentence,
    notes: [...(input.stamp ? [input.stamp] : []), ...figure.notes],
    source: [input.stamp, memberSourceLine(lang, figure.origins, snapshot)].filter(Boolean).join('. '),
    snapshot: parseSnapshotId(snapshot)?.date ?? snapshot,
    subject: committeeName(input, facts.unit),
    what: figure.what,
    synthetic: stampOf(input) === 'synthetic',
    table: figure.table,
    long: figure.long()
  };
}
