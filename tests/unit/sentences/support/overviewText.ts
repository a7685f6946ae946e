import { findingOfBudget } from '../../../../src/lib/language/finding';
import { budgetNotes } from '../../../../src/lib/language/budgetNotes';
import { lineOf } from '../../../../src/lib/model/period';
import { budgetMeasureLine, growthMeasureLine, sourceLine } from '../../../../src/lib/language/figureLine';
import { missingSentence } from '../../../../src/lib/language/missing';
import { indicatorName, unitName } from '../../../../src/lib/language/name';
import { formatDate } from '../../../../src/lib/language/date';
import { formatPeriod } from '../../../../src/lib/language/period';
import { statusWord } from '../../../../src/lib/language/status';
import { citeHeadline } from '../../../../src/lib/language/sentence/citeHeadline';
import { headlineLines } from '../../../../src/lib/language/sentence/headlineLines';
import { overviewParagraph } from '../../../../src/lib/language/sentence/overviewParagraph';
import type { Language } from '../../../../src/lib/model/language';
import { isMissing } from '../../../../src/lib/model/missing';
import type { Evidence, Segment } from '../../../../src/lib/model/segment';
import { budgetFigure } from '../../../../src/lib/figures/budget/budgetFigure';
import { growthFigure } from '../../../../src/lib/figures/growth/growthFigure';
import { partyRows } from '../../../../src/lib/figures/party/partyRows';
import type { OverviewAnswer } from '../../../../src/lib/questions/overview';
import type { Standing } from '../../../../src/lib/compute/standing';
import { overviewFigures } from '../../../../src/lib/view/overviewFigures';

/** A no-break space is shown, so that losing one is seen. */
const visible = (text: string) => text.replaceAll('\u00a0', '~');

const piece = (segment: Segment) => visible(typeof segment === 'string' ? segment : `[${segment.text}|${segment.id}]`);

export const marked = (segments: readonly Segment[]): string => segments.map(piece).join('');

/** Everything that the overview says in words, as text a reviewer can read: `[text|id]` is a number with its evidence. */
export function overviewText(lang: Language, answer: OverviewAnswer): string {
  const figures = overviewFigures(answer);
  const { unit, country, view } = answer;
  const paragraph = overviewParagraph(lang, figures.all, { ...view, unit, country });
  const growth = growthFigure(lang, answer, 'period');
  const quarters = growthFigure(lang, answer, 'quarter');
  const bars = figures.budget && budgetFigure(lang, figures.budget);
  const sections = [
    [`# ${unitName(lang, unit)}, ${formatPeriod(lang, view.period, 'long')}`],
    ['## known', marked(paragraph.known)],
    ['## hindsight', marked(paragraph.hindsight)],
    ...figures.strip.map((standing) => headline(lang, standing, answer)),
    [
      '## growth',
      ...(growth
        ? [growth.title, growthMeasureLine(lang, lineOf(view.period)), sourceLine(lang, growth.sources, view.snapshot)]
        : []),
      ...(quarters ? [`quarters: ${quarters.title}`] : [])
    ],
    ['## budget', ...(figures.budget && bars ? budget(lang, figures.budget, view.snapshot) : [])],
    ['## party', ...partyRows(lang, figures.party).map((row) => party(lang, row))]
  ];
  return visible(`${sections.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n')}\n`);
}

function headline(lang: Language, standing: Standing, { country }: OverviewAnswer): string[] {
  const name = `## ${indicatorName(lang, standing.indicator, standing.unit)}`;
  const { now } = standing;
  if (isMissing(now)) return [name, missingSentence(lang, now)];
  const { before, number, after } = citeHeadline(lang, standing, now);
  const when = now.period === standing.period ? '' : `${formatPeriod(lang, now.period, 'short')} · `;
  return [
    name,
    [before, piece(number), after].filter(Boolean).join(' '),
    `${when}${statusWord(lang, now.status)} · ${formatDate(lang, now.published_as)}`,
    ...headlineLines(lang, standing, country).map((line) => `- ${marked(line)}`)
  ];
}

function budget(lang: Language, standing: Standing, snapshot: string): string[] {
  const figure = budgetFigure(lang, standing);
  if (!figure) return [];
  return [
    findingOfBudget(lang, standing),
    budgetMeasureLine(lang, standing),
    ...figure.bars.map((bar) => `= ${bar.name} | ${bar.label} | ${bar.detail}`),
    ...budgetNotes(lang, standing).map((note) => `note: ${note}`),
    sourceLine(lang, figure.sources, snapshot)
  ];
}

const numberOf = (evidence: Evidence | null) => (evidence ? piece(evidence) : '');

const party = (lang: Language, row: ReturnType<typeof partyRows>[number]) =>
  [
    indicatorName(lang, row.standing.indicator, row.standing.unit),
    formatPeriod(lang, row.known.period, 'short'),
    piece(row.value),
    numberOf(row.plan),
    numberOf(row.percent)
  ].join(' | ');
