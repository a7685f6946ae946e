import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Cell, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing, type MissingReason } from '../../model/missing';
import { missingShort } from '../missing';
import { unitName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { statusWord } from '../status';
import { peerRuleSentence } from './peerRule';
import { transformMeaning } from './transformName';
import { indicatorName } from '../name';

/** How the figure came about and what a reader must know to read it right: one sentence each, most important first. */
export function comparisonNotes(lang: Language, facts: ComparisonFacts): string[] {
  const { comparison, peers, cube } = facts;
  const subject = cube.series.find((series) => series.subject);
  return [
    ...(comparison.peers && peers && !isMissing(peers) && subject
      ? [peerRuleSentence(lang, comparison.peers, peers, subject.unit)]
      : []),
    transformMeaning(lang, comparison.transform),
    ...facts.annotations
      .filter((entry) => entry.kind === 'break' || comparison.events)
      .map((entry) => said(lang, entry)),
    pieced(lang, facts),
    mixedRegimes(lang, facts),
    formerCode(lang, facts),
    datedStock(lang, facts),
    mixedStatus(lang, facts),
    absent(lang, facts),
    ...definitions(lang, facts)
  ].filter(Boolean);
}

const said = (lang: Language, entry: ComparisonFacts['annotations'][number]) => {
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

function mixedRegimes(lang: Language, { cube }: ComparisonFacts): string {
  const regimes = new Set(cube.series.map((series) => series.unit.regime));
  if (!regimes.has('province63') || !regimes.has('province34')) return '';
  return pick(
    lang,
    'Trong hình có cả đơn vị trước và sau ngày 01/07/2025: tên có thể giống nhau nhưng địa giới khác nhau.',
    'The figure holds units from before and after 1 July 2025: names may be the same, territories are not.'
  );
}

function formerCode(lang: Language, facts: ComparisonFacts): string {
  const found = some(facts, (cell, series) => {
    const [own] = cell.observations;
    return !cell.pieced && cell.formula === null && own !== undefined && own.unit !== series.unit.code;
  });
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
  const words = early.map((status) => statusWord(lang, status)).join(', ');
  return pick(
    lang,
    `Có số ${words} đứng cạnh số chính thức; số ấy còn có thể thay đổi.`,
    `Some values are ${words === 'estimate' ? 'estimates' : words} beside settled ones; they may still change.`
  );
}

/** Missing values by reason: `Chưa có số: Huế (2024, 2025)`. */
function absent(lang: Language, { cube }: ComparisonFacts): string {
  const byReason = new Map<MissingReason, { words: string; names: Map<string, string[]> }>();
  for (const series of cube.series)
    for (const cell of series.cells) {
      if (!isMissing(cell.value)) continue;
      const entry = byReason.get(cell.value.missing) ?? { words: missingShort(lang, cell.value), names: new Map() };
      const name = unitName(lang, series.unit);
      const periods = entry.names.get(name) ?? [];
      entry.names.set(name, [...new Set([...periods, formatPeriod(lang, cell.period, 'short')])]);
      byReason.set(cell.value.missing, entry);
    }
  const all = cube.periods.length;
  const parts = [...byReason.values()].map(({ words, names }) => {
    const who = [...names].map(([name, periods]) =>
      periods.length === all && all > 1
        ? name
        : `${name} (${periods.length > NAMED ? pick(lang, `${periods.length} kỳ`, `${periods.length} periods`) : periods.join(', ')})`
    );
    return `${words}: ${listed(lang, who)}`;
  });
  if (parts.length === 0) return '';
  return `${sentenceCase(parts.join('; '))}.`;
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
