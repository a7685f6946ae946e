import type { Annotation } from '../../model/annotation';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Cell, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { missingShort } from '../missing';
import { unitName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { statusWord } from '../status';
import { unitInside } from './phrase';
import { peerRuleSentence } from './peerRule';
import { startOf } from './read';
import { seriesName } from './seriesName';
import { transformMeaning } from './transformName';
import { indicatorName } from '../name';

/** More notes than this are not read. */
const MOST = 8;

/** How the figure came about and what a reader must know to read it right: one sentence each, most important first. */
export function comparisonNotes(lang: Language, facts: ComparisonFacts): string[] {
  const { comparison, peers, cube } = facts;
  const subject = cube.series.find((series) => series.subject);
  const isBreak = (entry: Annotation) => entry.kind === 'break';
  const notes = [
    ...(comparison.peers && peers && !isMissing(peers) && subject
      ? [peerRuleSentence(lang, comparison.peers, peers, subject.unit)]
      : []),
    transformMeaning(lang, comparison.transform),
    mixedRegimes(lang, facts),
    pieced(lang, facts),
    ...facts.annotations.filter(isBreak).map((entry) => said(lang, entry)),
    absent(lang, facts),
    mixedStatus(lang, facts),
    secondary(lang, facts),
    formerCode(lang, facts),
    datedStock(lang, facts),
    ...(comparison.events
      ? facts.annotations.filter((entry) => !isBreak(entry)).map((entry) => said(lang, entry))
      : []),
    ...definitions(lang, facts)
  ];
  return [...new Set(notes.filter(Boolean))].slice(0, MOST);
}

const said = (lang: Language, entry: Annotation) => {
  const text = pick(lang, entry.text_vi, entry.text_en);
  return entry.source ? `${text.replace(/\.$/, '')} (${entry.source}).` : text;
};

const NAMED = 6;

/** Names, each once; long lists are cut and counted. */
function listed(lang: Language, names: readonly string[]): string {
  const all = [...new Set(names)];
  const more = all.length - NAMED;
  if (more <= 1) return all.join(', ');
  return `${all.slice(0, NAMED).join(', ')} ${pick(lang, `và ${formatNumber(lang, more)} nữa`, `and ${formatNumber(lang, more)} more`)}`;
}

const some = (facts: ComparisonFacts, test: (cell: Cell, series: Series) => boolean): Series[] =>
  facts.cube.series.filter((series) => series.cells.some((cell) => test(cell, series)));

function pieced(lang: Language, facts: ComparisonFacts): string {
  const found = some(facts, (cell) => cell.pieced);
  if (found.length === 0) return '';
  const names = listed(
    lang,
    found.map((series) => unitName(lang, series.unit))
  );
  return pick(
    lang,
    `Ghép: trước ngày 01/07/2025 số của ${names} được ghép từ số của các đơn vị cũ hợp thành (nét mảnh).`,
    `Pieced together: before 1 July 2025 the figures of ${names} are put together from those of the former units (thin line).`
  );
}

/** A unit of today without a former code of its own was put together, or at least may have been. */
function mixedRegimes(lang: Language, { cube }: ComparisonFacts): string {
  const hasFormer = cube.series.some(({ unit }) => unit.regime === 'province63');
  const hasPresent = cube.series.some(
    ({ unit, cells }) =>
      unit.regime === 'province34' &&
      cells.some((cell) => cell.observations.length > 0) &&
      !cells.some((cell) => isChained(cell, unit.code))
  );
  if (!hasFormer || !hasPresent) return '';
  return pick(
    lang,
    'Đơn vị trước và sau ngày 01/07/2025 không cùng địa giới, dù tên có thể giống nhau.',
    'Units from before and after 1 July 2025 do not have the same territory, though their names may be the same.'
  );
}

/** A value as published under the former code of the same territory. */
function isChained(cell: Cell, code: string): boolean {
  const [own] = cell.observations;
  return !cell.pieced && own !== undefined && own.unit !== code;
}

function formerCode(lang: Language, facts: ComparisonFacts): string {
  const found = some(facts, (cell, series) => isChained(cell, series.unit.code));
  if (found.length === 0 || found.length > NAMED) return '';
  const names = listed(
    lang,
    found.map((series) => unitName(lang, series.unit))
  );
  return pick(
    lang,
    `${names}: cùng địa giới trước và sau ngày 01/07/2025 nên số của hai giai đoạn nối thành một chuỗi.`,
    `${names}: the same territory before and after 1 July 2025, so both stretches form one series.`
  );
}

function datedStock(lang: Language, facts: ComparisonFacts): string {
  const dates = facts.cube.series.flatMap((series) =>
    series.cells.flatMap((cell) => {
      const [own] = cell.observations;
      return cell.formula === null && own && own.period !== cell.period && series.indicator.kind === 'stock'
        ? [formatPeriod(lang, own.period, 'short')]
        : [];
    })
  );
  if (dates.length === 0) return '';
  return pick(
    lang,
    `Số của năm lấy theo thời điểm công bố gần cuối năm nhất: ${listed(lang, dates)}.`,
    `A year is represented by the latest state known within it: ${listed(lang, dates)}.`
  );
}

function mixedStatus(lang: Language, { cube }: ComparisonFacts): string {
  const statuses = cube.series.flatMap((series) => series.cells.map((cell) => cell.status));
  const early = (['estimate', 'preliminary'] as const).filter((status) => statuses.includes(status));
  const settled = statuses.some((status) => status === 'final' || status === 'revised');
  if (early.length === 0 || !settled) return '';
  const words = early.map((status) => statusWord(lang, status)).join(pick(lang, ', ', ' and '));
  return pick(
    lang,
    `Trong hình có cả số ${words} và số chính thức; số ${words} còn có thể thay đổi.`,
    `Some values are ${words} ones beside settled ones; they may still change.`.replace('estimate ones', 'estimates')
  );
}

/** What a third party compiled is named, for its publisher is not the source of the number. */
function secondary(lang: Language, { cube }: ComparisonFacts): string {
  const cells = cube.series.flatMap((series) => series.cells.filter((cell) => cell.observations.length > 0));
  const found = cells.filter((cell) => cell.status === 'secondary');
  if (found.length === 0) return '';
  const count = `${formatNumber(lang, found.length)}/${formatNumber(lang, cells.length)}`;
  return pick(
    lang,
    `${count} số là số tổng hợp thứ cấp, do bên thứ ba tổng hợp lại, không lấy từ nơi công bố gốc.`,
    `${count} values were compiled by a third party, not taken from where they were first published.`
  );
}

/** So many series without a value are counted, not named. */
const MANY = 8;

/**
 * Missing values by reason: `Chưa có số: Huế (2024, 2025), Cần Thơ`, without periods where a series has none at all; many
 * series are counted.
 */
function absent(lang: Language, facts: ComparisonFacts): string {
  const { cube, comparison } = facts;
  const byReason = new Map<string, Map<Series, string[]>>();
  for (const series of cube.series)
    for (const cell of series.cells) {
      // The period that an average growth starts from has none, and nobody misses it.
      const isStart = comparison.transform === 'cagr' && cell.period === startOf(facts, series);
      if (!isMissing(cell.value) || isStart) continue;
      const words = missingShort(lang, cell.value);
      const who = byReason.get(words) ?? new Map<Series, string[]>();
      who.set(series, [...(who.get(series) ?? []), formatPeriod(lang, cell.period, 'short')]);
      byReason.set(words, who);
    }
  const one = cube.periods.length === 1 ? ` (${formatPeriod(lang, cube.periods[0] ?? '', 'short')})` : '';
  const parts = [...byReason].map(([words, who]) => `${words}${one}: ${whose(lang, facts, who)}`);
  return parts.length === 0 ? '' : `${sentenceCase(parts.slice(0, 3).join('; '))}.`;
}

function whose(lang: Language, { cube, comparison }: ComparisonFacts, who: ReadonlyMap<Series, string[]>): string {
  if (who.size > MANY) {
    const counted = `${formatNumber(lang, who.size)}/${formatNumber(lang, cube.series.length)}`;
    const isUnits = new Set(cube.series.map((series) => series.unit.code)).size === cube.series.length;
    const noun = isUnits ? pick(lang, 'đơn vị', 'units') : pick(lang, 'chuỗi số', 'series');
    const periods = new Set([...who.values()].map((list) => list.join(', ')));
    const [same = ''] = periods;
    const when =
      cube.periods.length === 1
        ? ''
        : periods.size === 1
          ? ` (${same})`
          : pick(lang, ', mỗi nơi ít nhất một kỳ', ', each in one period or more');
    return `${counted} ${noun}${when}`;
  }
  const nameOf = (series: Series) => {
    const name = seriesName(lang, series, cube, comparison.by);
    return name.replace(unitName(lang, series.unit), unitInside(lang, series.unit));
  };
  const names = [...who].map(([series, periods]) => {
    const name = nameOf(series);
    if (periods.length === cube.periods.length) return name;
    const many = pick(lang, `${periods.length} kỳ`, `${periods.length} periods`);
    return `${name} (${periods.length > NAMED ? many : periods.join(', ')})`;
  });
  return listed(lang, names);
}

/** What the indicators mean, for up to two of them. */
function definitions(lang: Language, { cube }: ComparisonFacts): string[] {
  const indicators = [...new Map(cube.series.map((series) => [series.indicator.code, series.indicator])).values()];
  if (indicators.length > 2) return [];
  return indicators.flatMap((entry) => {
    const text = pick(lang, entry.definition_vi, entry.definition_en);
    return text ? [indicators.length > 1 ? `${indicatorName(lang, entry)}: ${text}` : text] : [];
  });
}
