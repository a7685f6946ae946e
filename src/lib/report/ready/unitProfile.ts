import { readyWords } from '$lib/language/briefing/readyWords';
import type { Briefing } from '$lib/model/briefing';
import { parsePeriod } from '$lib/model/period';
import { unitOn } from '$lib/view/defaults';
import type { ResolveContext } from '../resolve/resolveContext';
import { composed, subjectName } from './composed';
import { refTo, type ReadySubject } from './readySubject';
import type { Section } from './section';

/** Years of a series, the subject's the last. */
const YEARS = 8;

/** A unit over the years and among its peers. */
export function unitProfile(subject: ReadySubject, context: ResolveContext): Promise<Briefing> {
  const { lang, period, unit, snapshot } = subject;
  const words = readyWords(lang);
  const { heading } = words;
  const { units } = context.catalogue;
  const name = subjectName(subject, context);
  const nothing = words.nothing(name, '', snapshot);
  const own = units.find(({ code }) => code === unit);
  const country = units.find(({ regime }) => regime === 'country')?.code ?? '';
  const { year = 0, end = snapshot } = parsePeriod(period) ?? {};
  /** Places are among the units of the period's last day. */
  const then = (own && unitOn(units, own.territory, end)?.code) ?? unit;
  const years = `${year - YEARS + 1}..${year}`;

  const compare = (query: string) => refTo(subject, 'compare', 'compare', query);
  const series = (indicator: string, beside = '') =>
    compare(
      `i=${indicator}&u=${[unit, beside].filter((code, i) => code && (i === 0 || code !== unit)).join(',')}&p=${years}`
    );
  const among = (indicator: string): Section['wanted'] =>
    unit === country ? [] : [{ as: 'figure', from: compare(`i=${indicator}&u=${then}&g=all&p=${year}&as=bars`) }];
  const figure = (name: string, indicator: string, beside = ''): Section => ({
    heading: name,
    wanted: [{ as: 'figure', from: series(indicator, beside) }],
    nothing
  });
  const targets = refTo(subject, 'targets', 'scorecard', `u=${unit}&p=${year}`);

  return composed(
    subject,
    {
      kind: 'unit-profile',
      title: words.title.unitProfile(name),
      sub: words.sub(name, snapshot),
      sections: [
        {
          heading: heading.now,
          wanted: [
            { as: 'sentence', from: refTo(subject, 'overview', 'headline', `u=${unit}&p=${year}`) },
            { as: 'table', from: refTo(subject, 'overview', 'headline', `u=${unit}&p=${year}`) }
          ],
          nothing
        },
        figure(heading.growth, 'grdp-growth', country),
        figure(heading.economy, 'grdp-current'),
        figure(heading.income, 'grdp-per-capita', country),
        figure(heading.budget, 'budget-revenue'),
        figure(heading.people, 'population'),
        { heading: heading.place, wanted: [...among('grdp-growth'), ...among('grdp-per-capita')], nothing },
        {
          heading: heading.party,
          wanted: (['members', 'flows', 'organisation'] as const).map((id) => ({
            as: 'figure',
            from: refTo(subject, 'party', id, `u=${unit}`)
          })),
          nothing
        },
        {
          heading: heading.againstPlan,
          wanted: [
            { as: 'sentence', from: targets },
            { as: 'table', from: targets }
          ],
          nothing: words.nothing(name, `${year}`, snapshot)
        }
      ]
    },
    context
  );
}
