import { readyWords } from '$lib/language/briefing/readyWords';
import type { Briefing } from '$lib/model/briefing';
import { parsePeriod } from '$lib/model/period';
import type { ResolveContext } from '../resolve/resolveContext';
import { composed, subjectName } from './composed';
import { refTo, type ReadySubject } from './readySubject';
import type { Section, Wanted } from './section';

/** A year-end review in the order that such reports have, from what was published up to the snapshot. */
export function yearEndReview(subject: ReadySubject, context: ResolveContext): Promise<Briefing> {
  const { lang, period, unit, snapshot } = subject;
  const words = readyWords(lang);
  const { heading, fill } = words;
  const name = subjectName(subject, context);
  const nothing = words.nothing(name, period, snapshot);
  const country = context.catalogue.units.find(({ regime }) => regime === 'country')?.code ?? '';
  const year = parsePeriod(period)?.year ?? 0;

  const overview = (figure: string) => refTo(subject, 'overview', figure, `u=${unit}&p=${period}`);
  const block = (figure: string) => refTo(subject, 'party', figure, `u=${unit}`);
  const targets = (of: string) => refTo(subject, 'targets', 'scorecard', `u=${unit}&p=${of}`);
  const drawn = (figure: string): Wanted => ({ as: 'figure', from: block(figure), ofPeriod: true });
  const listed = (figure: string): Wanted[] => [
    { as: 'sentence', from: block(figure), ofPeriod: true },
    { as: 'table', from: block(figure), ofPeriod: true }
  ];
  const nation = refTo(subject, 'overview', 'growth', `u=${country}&p=${period}`);

  const sections: Section[] = [
    {
      heading: heading.context,
      wanted: unit === country ? [] : [{ as: 'sentence', from: nation }],
      nothing: unit === country ? '' : words.nothing(words.country, period, snapshot),
      fill: fill.context
    },
    {
      heading: heading.documents,
      wanted: [{ as: 'table', from: refTo(subject, 'party', 'documents', `u=${unit}&p=${period}`) }],
      nothing: words.noDocuments(period, snapshot)
    },
    {
      heading: heading.building,
      wanted: [
        { as: 'sentence', from: overview('party') },
        { as: 'table', from: overview('party') },
        drawn('quality'),
        drawn('flows'),
        drawn('members')
      ],
      nothing
    },
    {
      heading: heading.inspection,
      wanted: [...listed('inspection'), drawn('discipline'), drawn('authority')],
      nothing
    },
    { heading: heading.apparatus, wanted: [drawn('organisation'), ...listed('transfers')], nothing },
    // No indicator of the catalogue is about training.
    { heading: heading.training, wanted: [], nothing },
    { heading: heading.digital, wanted: listed('work'), nothing },
    {
      heading: heading.results,
      wanted: [
        { as: 'sentence', from: overview('headline') },
        { as: 'table', from: overview('headline') },
        { as: 'figure', from: overview('growth'), ofPeriod: true },
        { as: 'figure', from: overview('budget') }
      ],
      nothing
    },
    {
      heading: heading.againstPlan,
      wanted: [
        { as: 'sentence', from: targets(`${year}`) },
        { as: 'table', from: targets(`${year}`) }
      ],
      nothing
    },
    { heading: heading.limits, wanted: [], nothing: '', fill: fill.limits },
    { heading: heading.lessons, wanted: [], nothing: '', fill: fill.lessons },
    {
      heading: heading.tasks,
      wanted: [{ as: 'table', from: targets(`${year + 1}`) }],
      nothing: '',
      fill: fill.tasks
    }
  ];
  return composed(
    subject,
    { kind: 'year-end-review', title: words.title.yearEndReview(period), sub: words.sub(name, snapshot), sections },
    context
  );
}
