import { difference } from '../../compute/decimals';
import { percentOfPlan, planPosition } from '../../compute/percent-of-plan';
import { rank } from '../../compute/rank';
import type { Transform } from '../../model/comparison';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Formula, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Assigner } from '../../model/observation';
import type { Evidence, Segment } from '../../model/segment';
import { planName } from '../assigner';
import { changePhrase, planPhrase, rankPhrase } from '../compare';
import { formatNumber } from '../number';
import { joined, linkFirst, pick } from '../sentence/words';
import { cellEvidence, formulaText } from './cellEvidence';
import { peersInSentence } from './peerRule';
import { unitInside } from './phrase';
import { cellIn, countrySeries, earlier, levelChange, measureOf, standsBeside, type Filled } from './read';

/** Transforms after which a total of the country may stand beside that of a place. */
const COMPARABLE: readonly Transform[] = ['growth', 'index', 'cagr', 'per-capita'];

/** After which the median of the peers says nothing. */
const NO_MEDIAN: readonly Transform[] = ['rank', 'gap-median', 'deviation'];

interface Subject {
  lang: Language;
  facts: ComparisonFacts;
  series: Series;
  now: Filled;
}

/** Links the first number of a phrase to the cells behind it. */
function link(
  { lang, facts, series, now }: Subject,
  phrase: string,
  role: string,
  behind: readonly Filled[],
  formula: Formula
) {
  return linkFirst(phrase, (text): Evidence => {
    const evidence = cellEvidence(lang, series, now, facts.cube, text);
    return {
      ...evidence,
      id: `${evidence.id}-${role}`,
      observations: [now, ...behind].flatMap((cell) => cell.observations),
      formula: formulaText(lang, formula, 2)
    };
  });
}

/** `tăng 20,3% so với năm 2022`, of a published level. Empty where the two cannot be held against each other. */
export function changePart(of: Subject): Segment[] {
  const { lang, facts, series, now } = of;
  if (facts.comparison.transform !== 'level') return [];
  const before = earlier(series, now);
  const changed = levelChange(facts, series, before, now);
  if (!before || !changed) return [];
  const points = changed.in === 'points';
  const phrase = changePhrase(lang, changed, { period: before.period }, points ? series.indicator.decimals : undefined);
  const formula: Formula = points
    ? [now.value, '−', before.value, '=', changed.value]
    : ['(', now.value, '/', before.value, '−', 1, ')', '×', 100, '=', changed.value];
  return link(of, phrase, 'change', [before], formula);
}

/** `bằng 113,5% dự toán Trung ương giao`, one for each plan of the period; a rate reaches its target or not. */
export function planParts(of: Subject): Segment[][] {
  const { lang, facts, series, now } = of;
  return facts.references.plans.flatMap((plans): Segment[][] => {
    if (plans.indicator.code !== series.indicator.code || plans.unit.code !== series.unit.code) return [];
    const plan = cellIn(plans, now.period);
    if (!plan) return [];
    const name = planName(lang, plans.category as Assigner, series.indicator, series.unit);
    if (series.indicator.kind === 'rate') return [targetPart(of, plans, plan, name)];
    const percent = percentOfPlan(now.value, plan.value);
    if (isMissing(percent)) return [];
    const formula: Formula = [now.value, '/', plan.value, '×', 100, '=', percent];
    return [link(of, planPhrase(lang, percent, name), `plan-${plans.category}`, [plan], formula)];
  });
}

/** All plans in one clause: `bằng 119,1% dự toán Trung ương giao và 114,7% dự toán HĐND thành phố giao`. */
export function plansPart(of: Subject): Segment[] {
  const [first = [], ...others] = planParts(of);
  const again = others.map((part) => (part[0] === 'bằng ' ? part.slice(1) : part));
  return joined([first, ...again], pick(of.lang, ' và ', ' and '));
}

function targetPart({ lang, facts, series, now }: Subject, plans: Series, plan: Filled, name: string): Segment[] {
  const { better, decimals } = series.indicator;
  const position = planPosition(now.value, { value: plan.value, upper: plan.upper }, decimals);
  const words =
    position === 'within' || (position === 'below' && better === 'down')
      ? pick(lang, `đạt ${name} `, `meeting the ${name} of `)
      : position === 'above' && better !== 'down'
        ? pick(lang, `vượt ${name} `, `above the ${name} of `)
        : pick(lang, `chưa đạt ${name} `, `short of the ${name} of `);
  const evidence = cellEvidence(lang, plans, plan, facts.cube);
  return [words, { ...evidence, id: `${evidence.id}-plan` }];
}

/** `cả nước 5,05%, Hà Nội cao hơn 1,22 điểm phần trăm`; the gap only of published rates. */
export function countryPart(of: Subject): Segment[] {
  const { lang, facts, series, now } = of;
  const { transform } = facts.comparison;
  const nation = countrySeries(facts, series);
  const other = cellIn(nation, now.period);
  const beside = standsBeside(series) && (transform === 'level' || transform === 'change');
  if (!nation || !other || series.category) return [];
  if (!beside && !COMPARABLE.includes(transform)) return [];
  const name =
    transform === 'index'
      ? pick(lang, 'chỉ số của cả nước là ', 'the index of the country is ')
      : pick(lang, 'cả nước ', 'the country ');
  const intro: Segment[] = [name, cellEvidence(lang, nation, other, facts.cube)];
  const points = difference(now.value, other.value);
  if (series.indicator.kind !== 'rate' || transform !== 'level' || points === 0) return intro;
  const phrase = changePhrase(lang, { value: points, in: 'points' }, undefined, series.indicator.decimals);
  const gap = link(of, phrase, 'gap', [other], [now.value, '−', other.value, '=', points]);
  return [...intro, `, ${unitInside(lang, series.unit)} `, ...gap];
}

/** `mức giữa của nhóm 5,6%`, with how many have a value when not all do. */
export function medianPart({ lang, facts, series, now }: Subject): Segment[] {
  const { comparison, references, cube } = facts;
  if (!comparison.peers || NO_MEDIAN.includes(comparison.transform) || series.category) return [];
  const cell = references.median[series.indicator.code]?.find((entry) => entry.period === now.period);
  if (!cell || isMissing(cell.value)) return [];
  const evidence = cellEvidence(lang, series, cell, cube);
  const field = references.field.filter((entry) => entry.indicator.code === series.indicator.code);
  const have = field.filter((entry) => cellIn(entry, now.period)).length;
  const isLast = now.period === cube.periods.at(-1);
  const share = `${formatNumber(lang, have)}/${formatNumber(lang, field.length)}`;
  const partial =
    isLast && have < field.length ? pick(lang, ` (${share} đơn vị có số)`, ` (${share} with figures)`) : '';
  return [
    pick(lang, `mức giữa của nhóm${partial} `, `the median of the peers${partial} `),
    {
      ...evidence,
      id: `${evidence.id}-median`,
      about: `${pick(lang, 'mức giữa của nhóm', 'median of the peers')}: ${evidence.about}`,
      formula: pick(
        lang,
        `trung vị của các số trong nhóm = ${evidence.text}`,
        `median of the peers’ values = ${evidence.text}`
      )
    }
  ];
}

/** `Hà Nội đứng thứ 5 trong 34 tỉnh, thành phố`, of the last period; empty with too few values. */
export function rankPart({ lang, facts, series, now }: Subject): Segment[] {
  const { comparison, references, cube } = facts;
  const { better } = measureOf(cube, series);
  if (!comparison.peers || comparison.transform === 'rank' || series.category) return [];
  if (better !== 'up' && better !== 'down') return [];
  // The field is that of the last period: a rank of an earlier one would be among the wrong units.
  if (now.period !== cube.periods.at(-1)) return [];
  const field = references.field.filter((entry) => entry.indicator.code === series.indicator.code);
  const cells = field.map((entry) => ({ unit: entry.unit.territory, cell: cellIn(entry, now.period) }));
  const place = rank(
    cells.map(({ unit, cell }) => ({ unit, value: cell?.value ?? null })),
    series.unit.territory,
    better
  );
  if (isMissing(place)) return [];
  const evidence = cellEvidence(lang, series, now, cube);
  const order =
    better === 'down'
      ? pick(lang, 'từ thấp lên cao', 'lowest first')
      : pick(lang, 'từ cao xuống thấp', 'highest first');
  const text = rankPhrase(lang, place, peersInSentence(lang, comparison.peers));
  const number = /^(thứ\s)?\d+(st|nd|rd|th)?/.exec(text)?.[0] ?? text;
  const name = unitInside(lang, series.unit);
  const tied = place.tied ? pick(lang, 'cùng ', 'joint ') : '';
  return [
    pick(lang, `${name} đứng ${tied}`, `${name} ranks ${tied}`),
    {
      ...evidence,
      id: `${evidence.id}-place`,
      text: number,
      observations: [
        now,
        ...cells.flatMap(({ unit, cell }) => (cell && unit !== series.unit.territory ? [cell] : []))
      ].flatMap((cell) => cell.observations),
      formula: pick(
        lang,
        `xếp ${formatNumber(lang, place.of)} số ${order}: ${number}`,
        `${formatNumber(lang, place.of)} values, ${order}: ${number}`
      )
    },
    text.slice(number.length) + (better === 'down' ? ` (${order})` : '')
  ];
}
