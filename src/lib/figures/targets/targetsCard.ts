import { targetsMessage } from '$lib/language/targetsMessage';
import { unitName } from '$lib/language/name';
import type { TargetLine } from '$lib/language/targets/targetLine';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import { plainText, type Evidence } from '$lib/model/segment';
import type { TargetsAnswer } from '$lib/questions/targets';
import type { CardCell, FigureCard, LongRow } from '../export/card';
import type { TargetsSheet } from './targetsSheet';

/** The scorecard to carry away: one row for each plan of each target, and every value behind it with its source. */
export function targetsCard(lang: Language, answer: TargetsAnswer, sheet: TargetsSheet): FigureCard {
  const t = targetsMessage(lang);
  const lines = sheet.groups.flatMap((group) => group.lines);
  return {
    lang,
    title: sheet.headline.title,
    measure: sheet.measure,
    sentence: [sheet.headline.title, sheet.headline.aside, ...sheet.published.map((line) => plainText(line))]
      .filter(Boolean)
      .map((part) => part.replace(/\.?$/, '.'))
      .join(' '),
    notes: [t.found, ...lines.flatMap((line) => line.reasons.map((reason) => `${line.name}: ${plainText(reason)}`))],
    source: sheet.source,
    snapshot: answer.snapshot,
    subject: unitName(lang, answer.unit),
    what: t.heading,
    synthetic: answer.vintages.some((row) => row.status === 'synthetic'),
    table: {
      head: t.column.target,
      columns: [t.column.value, t.column.plan, t.column.against, t.column.verdict].map((label) => ({
        label,
        measure: ''
      })),
      rows: lines.flatMap((line) => rowsOf(line))
    },
    long: lines.flatMap((line) => longRows(lang, line))
  };
}

const text = (words: string): CardCell => ({ value: null, decimals: 0, text: words, status: '' });

/** Amounts of several measures share a column: cells are text in their own measure. */
function rowsOf(line: TargetLine): FigureCard['table']['rows'][number][] {
  const { actual } = line.of.target;
  const value: CardCell = line.value
    ? { ...text(line.value.text), status: isMissing(actual) ? '' : actual.status }
    : text(line.valueNote);
  return line.plans.map((plan) => ({
    head: [line.name, line.of.target.period].join(', '),
    cells: [
      value,
      text([plan.name, plan.number?.text ?? plan.known].join(': ')),
      text([plan.against?.text, plan.againstNote].filter(Boolean).join(' ')),
      text(plan.verdict)
    ]
  }));
}

function longRows(lang: Language, line: TargetLine): LongRow[] {
  const { target, unit } = line.of;
  const base = (measure: string) => ({
    indicator: target.indicator.code,
    unit: unit.code,
    unit_name: unitName(lang, unit),
    category: target.category,
    period: target.period,
    measure
  });
  const { actual, indicator } = target;
  const value: LongRow = {
    ...base(indicator.measure),
    value: isMissing(actual) ? null : actual.value,
    upper: isMissing(actual) ? null : actual.upper,
    status: isMissing(actual) ? '' : actual.status,
    ...originOf(isMissing(actual) ? null : line.value),
    formula: '',
    missing: isMissing(actual) ? actual.missing : ''
  };
  const plans = line.plans.map(({ level, number, against }): LongRow => ({
    ...base(level.plan ? indicator.measure : 'percent'),
    value: level.plan?.value ?? (isMissing(level.percent) ? null : level.percent),
    upper: level.plan?.upper ?? null,
    status: level.origin === 'published' ? 'plan' : 'derived',
    ...originOf(number ?? against),
    formula: number?.formula ?? '',
    missing: ''
  }));
  return [value, ...plans];
}

function originOf(evidence: Evidence | null): Pick<LongRow, 'published' | 'source' | 'publisher' | 'url'> {
  const [own] = evidence?.observations ?? [];
  return {
    published: own?.published_as ?? '',
    source: own?.from.title ?? '',
    publisher: own?.from.publisher ?? '',
    url: own?.from.url ?? ''
  };
}
