import type { ClaimVerdict, JudgedClaim } from '../../../../src/lib/model/claim';
import { isFigure, type Label } from './label';
import { isRead } from './isRead';
import { pairs, type Pairs } from './pairs';

/** `right` of `all`. */
export interface Share {
  right: number;
  all: number;
}

/** One thing said wrong, for the authors of the grammar. */
export interface Miss {
  what: 'not-found' | 'found-wrongly' | 'misread' | 'read-wrongly' | 'misjudged';
  label: Label | null;
  found: JudgedClaim | null;
}

export interface Measured {
  /** Numbers found that are right, and labelled numbers that were found. */
  finding: { precision: Share; recall: Share };
  /** Readings right of those given an indicator, and of the labels that have one, found or not. */
  reading: { precision: Share; recall: Share };
  /** Over figures that were found as such, whatever was read. */
  verdicts: Share;
  byVerdict: Partial<Record<ClaimVerdict, Share>>;
  misses: readonly Miss[];
}

/** Scores what was found in one text. A share of nothing has `all` 0. */
export function measure(labels: readonly Label[], found: readonly JudgedClaim[]): Measured {
  const paired = pairs(labels, found);
  const { figures } = paired;
  const expected = labels.filter((label) => isFigure(label) && label.reading.indicator !== '' && !label.optional);
  const read = figures.filter(({ label, found: { claim } }) => isRead(label, claim));
  const given = found.filter(({ claim }) => isFigure(claim) && (claim.reading?.indicator ?? '') !== '');
  const judged = figures.filter(({ label, found: { judgement } }) => label.verdict === judgement.verdict);
  return {
    finding: {
      precision: { right: found.length - paired.unlabelled.length, all: found.length },
      recall: { right: paired.recalled, all: labels.filter(({ optional }) => !optional).length }
    },
    reading: {
      precision: { right: read.length, all: given.length },
      recall: { right: read.filter(({ label }) => !label.optional).length, all: expected.length }
    },
    verdicts: { right: judged.length, all: figures.length },
    byVerdict: Object.fromEntries(
      [...new Set(figures.map(({ label }) => label.verdict))].map((verdict) => {
        const of = (those: typeof figures) => those.filter(({ label }) => label.verdict === verdict).length;
        return [verdict, { right: of(judged), all: of(figures) }];
      })
    ),
    misses: misses(paired)
  };
}

function misses({ figures, unfound, unlabelled }: Pairs): Miss[] {
  const wrong: Miss[] = [
    ...unfound.map((label) => ({ what: 'not-found' as const, label, found: null })),
    ...unlabelled.map((found) => ({ what: 'found-wrongly' as const, label: null, found }))
  ];
  for (const { label, found } of figures) {
    const outside = label.reading.indicator === '';
    if (outside ? (found.claim.reading?.indicator ?? '') !== '' : !isRead(label, found.claim))
      wrong.push({ what: outside ? 'read-wrongly' : 'misread', label, found });
    if (label.verdict !== found.judgement.verdict) wrong.push({ what: 'misjudged', label, found });
  }
  const place = ({ label, found }: Miss) => label?.start ?? found?.claim.start ?? 0;
  return wrong.sort((a, b) => place(a) - place(b));
}

/** All texts together: shares by their counts, misses left out. */
export function together(measured: readonly Measured[]): Omit<Measured, 'misses'> {
  const sum = (of: (one: Measured) => Share | undefined): Share =>
    measured.reduce((all, one) => ({ right: all.right + (of(one)?.right ?? 0), all: all.all + (of(one)?.all ?? 0) }), {
      right: 0,
      all: 0
    });
  const verdicts = [...new Set(measured.flatMap(({ byVerdict }) => Object.keys(byVerdict) as ClaimVerdict[]))];
  return {
    finding: { precision: sum((one) => one.finding.precision), recall: sum((one) => one.finding.recall) },
    reading: { precision: sum((one) => one.reading.precision), recall: sum((one) => one.reading.recall) },
    verdicts: sum((one) => one.verdicts),
    byVerdict: Object.fromEntries(verdicts.map((verdict) => [verdict, sum((one) => one.byVerdict[verdict])]))
  };
}
