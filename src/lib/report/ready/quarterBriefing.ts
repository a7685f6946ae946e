import { readyWords } from '$lib/language/briefing/readyWords';
import type { Briefing } from '$lib/model/briefing';
import { parsePeriod } from '$lib/model/period';
import type { ResolveContext } from '../resolve/resolveContext';
import { composed, subjectName } from './composed';
import { refTo, type ReadySubject } from './readySubject';

/** Where things stand in a part of a year: results, growth, budget, the year's plan, the Party, what is new. */
export function quarterBriefing(subject: ReadySubject, context: ResolveContext): Promise<Briefing> {
  const { lang, period, unit, snapshot } = subject;
  const words = readyWords(lang);
  const { heading, fill } = words;
  const name = subjectName(subject, context);
  const nothing = words.nothing(name, period, snapshot);
  const overview = (figure: string, more = '') =>
    refTo(subject, 'overview', figure, `u=${unit}&p=${period}${more && `&${more}`}`);
  const targets = refTo(subject, 'targets', 'scorecard', `u=${unit}&p=${parsePeriod(period)?.year ?? ''}`);
  return composed(
    subject,
    {
      kind: 'quarter-briefing',
      title: words.title.quarterBriefing(period),
      sub: words.sub(name, snapshot),
      sections: [
        {
          heading: heading.keyResults,
          wanted: [
            { as: 'sentence', from: overview('headline') },
            { as: 'table', from: overview('headline') }
          ],
          nothing
        },
        {
          heading: heading.growth,
          wanted: [
            { as: 'figure', from: overview('growth'), ofPeriod: true },
            { as: 'figure', from: overview('growth', 'by=quarter'), ofPeriod: true }
          ],
          nothing
        },
        { heading: heading.budget, wanted: [{ as: 'figure', from: overview('budget') }], nothing },
        {
          heading: heading.againstPlan,
          wanted: [
            { as: 'sentence', from: targets },
            { as: 'table', from: targets }
          ],
          nothing
        },
        {
          heading: heading.party,
          wanted: [
            { as: 'sentence', from: overview('party') },
            { as: 'table', from: overview('party') }
          ],
          nothing
        },
        {
          heading: heading.changes,
          wanted: [
            { as: 'sentence', from: overview('changes') },
            { as: 'table', from: overview('changes') }
          ],
          nothing: words.noChange
        },
        { heading: heading.proposals, wanted: [], nothing: '', fill: fill.proposals }
      ]
    },
    context
  );
}
