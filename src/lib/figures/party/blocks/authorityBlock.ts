import { breakdowns, type Breakdown } from '$lib/compute/party/breakdown';
import { isCountry, subjectOf, type PartyFacts } from '$lib/compute/party/partyFacts';
import { rowsOf } from '$lib/compute/party/rowsOf';
import { message } from '$lib/language/message';
import { categoryName, indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { addsUpText } from '$lib/language/party/addsUpText';
import { bare } from '$lib/language/party/citeRow';
import { authorityFinding, authoritySentence } from '$lib/language/party/disciplineText';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { partBars } from '../bars';
import type { PartyBlock } from '../partyBlock';

const INDICATORS = ['members-disciplined', 'organisations-disciplined'] as const;
const CHANGE = 'members-disciplined-change';

/** Discipline by deciding authority of the unit; for one with discipline figures of another kind, of the country, and it says so. */
export function authorityBlock(lang: Language, asked: PartyFacts): PartyBlock | null {
  const own = INDICATORS.flatMap((indicator) => by(asked, indicator));
  const { territory } = asked.unit;
  const disciplined = asked.known.some((row) => row.territory === territory && row.indicator === INDICATORS[0]);
  if (own.length === 0 && !disciplined) return null;
  const facts: PartyFacts = own.length > 0 || isCountry(asked) ? asked : { ...asked, unit: asked.country };
  const [members = [], organisations = []] = INDICATORS.map((indicator) => by(facts, indicator));
  const all = [...members, ...organisations];
  const [first] = all;
  if (!first) return null;
  const words = message(lang).partyPage;
  const reasons = rowsOf(facts.known, {
    territory: facts.unit.territory,
    indicator: INDICATORS[0],
    period: first.period,
    dimension: 'reason'
  });
  return {
    id: 'authority',
    title: authorityFinding(lang, facts, first),
    measure: words.measure(words.blocks.authority.what, unitName(lang, facts.unit)),
    sentence: authoritySentence(lang, facts, first),
    notes: [
      ...(facts === asked ? [] : [words.authority.ofCountry(unitName(lang, asked.unit))]),
      ...all.map((breakdown) => {
        const { indicator, unit } = subjectOf(facts, breakdown.parts[0]!);
        return `${indicatorName(lang, indicator, unit)}. ${addsUpText(lang, breakdown)}`;
      }),
      ...reasons.map((row) =>
        words.authority.reason(
          formatPeriod(lang, row.period, 'long'),
          bare(lang, row),
          categoryName(lang, 'reason', row.category)
        )
      )
    ],
    groups: all.map((breakdown) => {
      const { period, parts } = breakdown;
      const { indicator, unit } = subjectOf(facts, parts[0]!);
      return {
        name: `${indicatorName(lang, indicator, unit)}, ${formatPeriod(lang, period, 'long')}`,
        bars: partBars(lang, facts, breakdown, period === first.period),
        rule: null
      };
    }),
    matrix: null,
    rows: [
      ...all.flatMap(({ parts, total }) => [...parts, ...(total ? [total] : [])]),
      ...rowsOf(facts.known, { territory: facts.unit.territory, indicator: CHANGE }),
      ...lone(facts, all),
      ...reasons
    ]
  };
}

/** Numbers of one authority alone, with nothing to stand beside: in the table only. */
function lone({ known, unit: { territory } }: PartyFacts, all: readonly Breakdown[]): Known[] {
  const paired = new Set(all.flatMap(({ parts }) => parts));
  return INDICATORS.flatMap((indicator) => rowsOf(known, { territory, indicator, dimension: 'authority' })).filter(
    (row) => !paired.has(row)
  );
}

const by = ({ known, unit }: PartyFacts, indicator: string) =>
  breakdowns(known, { territory: unit.territory, indicator, dimension: 'authority' });
