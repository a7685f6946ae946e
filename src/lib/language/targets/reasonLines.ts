import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import type { Segment } from '../../model/segment';
import { formatDate } from '../date';
import { targetsMessage } from '../targetsMessage';
import { missingSentence } from '../missing';
import { formatObservation } from '../observation';
import { citeTarget } from './citeTarget';
import type { TargetOfUnit } from './targetOfUnit';

/** Why a target has no verdict, or what a reader must know about the one it has. */
export function reasonLines(lang: Language, of: TargetOfUnit): Segment[][] {
  const { actual, verdict, levels, otherwise, indicator, period } = of.target;
  const t = targetsMessage(lang);
  const lines: Segment[][] = [];
  if (verdict === 'unjudged') lines.push([t.reason.unjudged]);
  if (verdict === 'not-due') lines.push([t.reason.due(formatDate(lang, parsePeriod(period)?.end ?? ''))]);
  if (verdict === 'no-figure' && isMissing(actual))
    lines.push([
      actual.missing === 'not-published' ? t.reason.notPublished : t.reason.noFigure(missingSentence(lang, actual))
    ]);
  const open = levels.find(({ published }) => published?.qualifier === 'over' || published?.qualifier === 'exceeds');
  if (open?.published && verdict === 'met')
    lines.push([t.reason.open(formatObservation(lang, open.published, [indicator]))]);
  if (new Set(levels.map((level) => level.verdict)).size > 1) lines.push([t.reason.strictest]);
  for (const other of otherwise)
    lines.push([
      t.reason.otherwise,
      citeTarget(lang, other.value, of),
      t.reason.gives(formatDate(lang, other.value.published_as), t.verdict[other.verdict])
    ]);
  return lines;
}
