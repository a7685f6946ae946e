import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { parsePeriod } from '../../model/period';
import { plainText } from '../../model/segment';
import { changePhrase } from '../compare';
import { formatPeriod } from '../period';
import { formatMeasure } from '../measure';
import { qualifierWord } from '../qualifier';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { cellText } from './cellText';
import { comparisonClaim } from './comparisonClaim';
import { counted, hedge, ofUnit } from './phrase';
import { earlier, isFilled, levelChange, measureOf, type Filled } from './read';
import { changeRun, runLength } from './runs';
import { planParts } from './standingParts';

/** A rise or fall of so many periods in a row is a finding; a shorter one is a change. */
const RUN = 3;

/** The latest value of the subject and where it came from: a run of rises or falls, the last change, places gained. */
export function findingOverTime(lang: Language, facts: ComparisonFacts, series: Series, now: Filled): string {
  const claim = plainText(comparisonClaim(lang, facts, series, now));
  const { transform } = facts.comparison;
  if (transform === 'rank') return claim + placesGained(lang, series, now);
  if (transform !== 'level') return claim;
  const run = changeRun(facts, series);
  if (run && run.length >= RUN) return runFinding(lang, facts, series, now, run);
  const before = earlier(series, now);
  const changed = levelChange(facts, series, before, now);
  if (!before || !changed) {
    // One plan is enough for a title.
    const [plan = []] = planParts({ lang, facts, series, now });
    return plainText(joined([[claim], plan], ', '));
  }
  const digits = changed.in === 'points' ? series.indicator.decimals : undefined;
  return `${claim}, ${changePhrase(lang, changed, { period: before.period }, digits)}`;
}

function runFinding(
  lang: Language,
  { cube, comparison }: ComparisonFacts,
  series: Series,
  now: Filled,
  { up, length }: { up: boolean; length: number }
): string {
  const whose = sentenceCase(ofUnit(lang, counted(lang, series, comparison.by), series.unit));
  const count = runLength(lang, length, now.period);
  const label = pick(lang, series.indicator.measure_vi, series.indicator.measure_en);
  const qualifier = now.formula ? '' : qualifierWord(lang, now.observations[0]?.qualifier ?? '');
  const words = [hedge(lang, now.status), qualifier && `${qualifier} `];
  const before = pick(lang, words, [...words].reverse()).join('');
  const value = before + cellText(lang, now, measureOf(cube, series), label);
  const when = formatPeriod(lang, now.period);
  return pick(
    lang,
    `${whose} ${up ? 'tăng' : 'giảm'} ${count}, ${when}: ${value}`,
    `${whose} ${up ? 'rose' : 'fell'} ${count}, to ${value} in ${when}`
  );
}

/** `, lên 3 bậc so với năm 2023`; empty where the unit was put together in between, for its peers are then others. */
function placesGained(lang: Language, series: Series, now: Filled): string {
  const before = series.cells
    .slice(0, series.cells.indexOf(now))
    .filter((cell): cell is Filled => isFilled(cell))
    .at(-1);
  const { valid_from } = series.unit;
  if (!before || (parsePeriod(before.period)?.end ?? '') < valid_from) return '';
  const gained = before.value - now.value;
  const against = formatPeriod(lang, before.period);
  if (gained === 0) return pick(lang, `, giữ nguyên so với ${against}`, `, the same as in ${against}`);
  const size = formatMeasure(lang, Math.abs(gained), 'places');
  return pick(
    lang,
    `, ${gained > 0 ? 'lên' : 'xuống'} ${size} so với ${against}`,
    `, ${gained > 0 ? 'up' : 'down'} ${size} on ${against}`
  );
}
