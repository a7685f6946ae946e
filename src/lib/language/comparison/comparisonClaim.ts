import { round } from '../../compute/decimals';
import { observedIn } from '../../compute/transforms/moment';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import type { Evidence, Segment } from '../../model/segment';
import { formatMeasure, measureLabel } from '../measure';
import { qualifierWord } from '../qualifier';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { statusVerb } from '../status';
import { cellEvidence } from './cellEvidence';
import { cellText } from './cellText';
import { counted, hedge, lastYear, lowerFirst, ofUnit, planInside, unitInside } from './phrase';
import { rankGroup } from './rankGroup';
import { measureOf, startOf, type Filled } from './read';

/**
 * What one value says under the transform, its number with evidence and without a full stop:
 * `Thu ngân sách nhà nước trên địa bàn Hà Nội năm 2023 tăng 20,3% so với năm 2022`. Begins with a capital.
 */
export function comparisonClaim(lang: Language, facts: ComparisonFacts, series: Series, now: Filled): Segment[] {
  const said = { lang, facts, series, now };
  switch (facts.comparison.transform) {
    case 'level':
      return level(said);
    case 'change':
      return lastYearClaim(said, series.indicator.kind === 'rate');
    case 'growth':
      return lastYearClaim(said, false);
    case 'index':
      return index(said);
    case 'per-capita':
      return perHead(said);
    case 'share':
      return share(said);
    case 'contribution':
      return contribution(said);
    case 'cagr':
      return cagr(said);
    case 'rank':
      return rank(said);
    case 'gap':
      return apart(said, pick(lang, 'cả nước', "the country's"));
    case 'gap-median':
      return apart(said, pick(lang, 'mức giữa của nhóm', 'the median of the peers'));
    case 'deviation':
      return apart(said, pick(lang, 'mức thường có', 'its usual level'));
    case 'ratio':
      return ratio(said);
    default:
      return ofPlan(said);
  }
}

interface Said {
  lang: Language;
  facts: ComparisonFacts;
  series: Series;
  now: Filled;
}

/** The value as evidence; `size` without its sign, which the verb says. */
function number({ lang, facts: { cube }, series, now }: Said, { size = false, text = '' } = {}): Evidence {
  if (text || !size) return cellEvidence(lang, series, now, cube, text || undefined);
  const label = pick(lang, series.indicator.measure_vi, series.indicator.measure_en);
  const cell = { ...now, value: Math.abs(now.value) };
  return cellEvidence(lang, series, now, cube, cellText(lang, cell, measureOf(cube, series), label));
}

const isNought = ({ facts: { cube }, series, now }: Said) => round(now.value, measureOf(cube, series).decimals) === 0;

const subject = ({ lang, facts, series }: Said) =>
  sentenceCase(ofUnit(lang, counted(lang, series, facts.comparison.by), series.unit));

/** Of a stock as published, the moment at which it was observed. */
const when = ({ lang, facts, series, now }: Said) => {
  const stated = facts.comparison.transform === 'level' && series.indicator.kind === 'stock' && !now.formula;
  return during(lang, stated ? observedIn(now) : now.period);
};

const maybe = ({ lang, now }: Said) => hedge(lang, now.status);

/** A total is said to be reached where more is better; anything else simply is. */
function level(said: Said): Segment[] {
  const { lang, series, now } = said;
  const reached = series.indicator.better === 'up' && now.value > 0 && now.status !== '';
  const printed = now.formula ? '' : (now.observations[0]?.qualifier ?? '');
  // "Vượt" is a verb of its own: a value is not said to be reached and passed at once.
  const verb =
    lang === 'vi' && printed === 'exceeds'
      ? hedge('vi', now.status).trim()
      : reached
        ? statusVerb('vi', now.status || 'final', 'reach')
        : `${hedge('vi', now.status)}là`;
  const qualifier = qualifierWord(lang, printed);
  const intro = pick(
    lang,
    `${[subject(said), when(said), verb].filter(Boolean).join(' ')} `,
    `${subject(said)} in ${when(said)}: `
  );
  const printedWord = qualifier && `${qualifier} `;
  return [intro + printedWord + pick(lang, '', maybe(said)), number(said)];
}

/** A change on the same period: `tăng 20,3% so với năm 2022`; of a rate `cao hơn 1,2 điểm phần trăm so với năm 2022`. */
function lastYearClaim(said: Said, points: boolean): Segment[] {
  const { lang, now } = said;
  const against = lastYear(lang, now.period);
  const up = now.value > 0;
  if (isNought(said)) {
    const text = unchanged(said);
    return pick<Segment[]>(
      lang,
      [`${subject(said)} ${when(said)} `, number(said, { text }), ` so với ${against}`],
      [`${subject(said)} in ${when(said)} was `, number(said, { text }), ` from ${against}`]
    );
  }
  const size = number(said, { size: true });
  if (lang === 'vi') {
    const verb = points ? (up ? 'cao hơn' : 'thấp hơn') : up ? 'tăng' : 'giảm';
    return [`${subject(said)} ${when(said)} ${maybe(said)}${verb} `, size, ` so với ${against}`];
  }
  return points
    ? [`${subject(said)} in ${when(said)} was ${maybe(said)}`, size, ` ${up ? 'higher' : 'lower'} than in ${against}`]
    : [`${subject(said)} ${up ? 'rose' : 'fell'} by ${maybe(said)}`, size, ` in ${when(said)} on ${against}`];
}

const unchanged = ({ lang, now }: Said) =>
  now.value === 0 ? pick(lang, 'không đổi', 'unchanged') : pick(lang, 'gần như không đổi', 'almost unchanged');

function index(said: Said): Segment[] {
  const { lang, facts, series } = said;
  const start = startOf(facts, series);
  const base = start ? during(lang, start) : pick(lang, 'kỳ gốc', 'the base period');
  const text = `${number(said).text}%`;
  return pick<Segment[]>(
    lang,
    [`${subject(said)} ${when(said)} ${maybe(said)}bằng `, number(said, { text }), ` ${base}`],
    [`${subject(said)} in ${when(said)} was ${maybe(said)}`, number(said, { text }), ` of that of ${base}`]
  );
}

function perHead(said: Said): Segment[] {
  const { lang, facts, series, now } = said;
  const { measure, decimals } = measureOf(facts.cube, series);
  const counts = measure === 'per-thousand-persons';
  const name = counted(lang, series, facts.comparison.by);
  const head = counts ? name : pick(lang, `${name} bình quân đầu người`, `${name} per head`);
  const whose = sentenceCase(ofUnit(lang, head, series.unit));
  const intro = pick(lang, `${whose} ${when(said)} ${maybe(said)}là `, `${whose} in ${when(said)}: ${maybe(said)}`);
  // "3,7 doanh nghiệp trên 1.000 dân": a bare number per thousand would not say of what.
  const own = counts ? formatMeasure(lang, now.value, series.indicator.measure, { decimals }) : '';
  return [intro, number(said, { text: own && `${own} ${measureLabel(lang, measure)}` })];
}

/** What a part is a part of, and its name: the country's total, or the unit's own when broken down. */
function whole({ lang, facts, series }: Said): { part: string; total: string } {
  const { unit, category } = series;
  const own = category !== '';
  const name = lowerFirst(counted(lang, { ...series, category: '', unit: own ? unit : facts.country }, ''));
  return {
    part: own ? lowerFirst(counted(lang, series, facts.comparison.by)) : unitInside(lang, unit),
    total: ofUnit(lang, name, own ? unit : facts.country)
  };
}

function share(said: Said): Segment[] {
  const { lang } = said;
  const { part, total } = whole(said);
  return pick<Segment[]>(
    lang,
    [`${sentenceCase(part)} ${maybe(said)}chiếm `, number(said), ` ${total} ${when(said)}`],
    [`${sentenceCase(part)} made up ${maybe(said)}`, number(said), ` of ${total} in ${when(said)}`]
  );
}

function contribution(said: Said): Segment[] {
  const { lang, now } = said;
  const { part, total } = whole(said);
  const size = number(said, { size: true });
  if (lang === 'vi')
    return now.value < 0
      ? [`${sentenceCase(part)} ${maybe(said)}làm mức tăng ${total} ${when(said)} giảm `, size]
      : [`${sentenceCase(part)} ${maybe(said)}đóng góp `, size, ` vào mức tăng ${total} ${when(said)}`];
  return now.value < 0
    ? [`${sentenceCase(part)} took ${maybe(said)}`, size, ` off the growth of ${total} in ${when(said)}`]
    : [`${sentenceCase(part)} contributed ${maybe(said)}`, size, ` to the growth of ${total} in ${when(said)}`];
}

function cagr(said: Said): Segment[] {
  const { lang, facts, series, now } = said;
  const from = during(lang, startOf(facts, series));
  const up = now.value >= 0;
  const span = pick(lang, ` từ ${from} đến ${when(said)}`, ` from ${from} to ${when(said)}`);
  return pick<Segment[]>(
    lang,
    [`${subject(said)} ${maybe(said)}${up ? 'tăng' : 'giảm'} bình quân `, number(said, { size: true }), span],
    [`${subject(said)} ${up ? 'grew' : 'shrank'} by ${maybe(said)}`, number(said, { size: true }), ` on average${span}`]
  );
}

function rank(said: Said): Segment[] {
  const { lang, facts, series } = said;
  const what = lowerFirst(counted(lang, series, facts.comparison.by));
  const group = rankGroup(lang, facts, said.now.period, series);
  const order =
    series.indicator.better === 'down' ? pick(lang, ', tính từ thấp lên', ', counting from the lowest') : '';
  return pick<Segment[]>(
    lang,
    [`${unitInside(lang, series.unit)} ${when(said)} ${maybe(said)}đứng `, number(said), `${group} về ${what}${order}`],
    [`${unitInside(lang, series.unit)} ranked `, number(said), `${group} by ${what} in ${when(said)}${order}`]
  );
}

/** Above or below something: `cao hơn cả nước 1,22 điểm phần trăm`. */
function apart(said: Said, other: string): Segment[] {
  const { lang, now } = said;
  if (isNought(said)) {
    const text = now.value === 0 ? pick(lang, 'bằng', 'equal to') : pick(lang, 'gần bằng', 'almost equal to');
    return [
      pick(lang, `${subject(said)} ${when(said)} `, `${subject(said)} in ${when(said)} was `),
      number(said, { text }),
      ` ${other}`
    ];
  }
  const up = now.value > 0;
  const size = number(said, { size: true });
  return pick<Segment[]>(
    lang,
    [`${subject(said)} ${when(said)} ${maybe(said)}${up ? 'cao hơn' : 'thấp hơn'} ${other} `, size],
    [`${subject(said)} in ${when(said)} was ${maybe(said)}`, size, ` ${up ? 'above' : 'below'} ${other}`]
  );
}

function ratio(said: Said): Segment[] {
  const { lang, now } = said;
  const verb = round(now.value, 2) >= 1.1 ? 'gấp' : 'bằng';
  return pick<Segment[]>(
    lang,
    [`${subject(said)} ${when(said)} ${maybe(said)}${verb} `, number(said), ' cả nước'],
    [`${subject(said)} in ${when(said)} was ${maybe(said)}`, number(said), " the country's"]
  );
}

/** `bằng 113,5% dự toán Trung ương giao`; of a rate how far it lies from its target. */
function ofPlan(said: Said): Segment[] {
  const { lang, facts, series } = said;
  const plan = planInside(lang, facts, series);
  if (measureOf(facts.cube, series).measure !== 'points')
    return pick<Segment[]>(
      lang,
      [`${subject(said)} ${when(said)} ${maybe(said)}bằng `, number(said), ` ${plan}`],
      [`${subject(said)} in ${when(said)}: ${maybe(said)}`, number(said), ` of the ${plan}`]
    );
  return apart(said, pick(lang, plan, `the ${plan}`));
}
