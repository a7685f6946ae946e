import { breakdowns } from '$lib/compute/party/breakdown';
import type { PartyFacts } from '$lib/compute/party/partyFacts';
import { rowsOf } from '$lib/compute/party/rowsOf';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { addsUpText } from '$lib/language/party/addsUpText';
import { disciplineFinding, disciplineSentence } from '$lib/language/party/disciplineText';
import { sentenceCase } from '$lib/language/sentenceCase';
import type { Language } from '$lib/model/language';
import { partBars, periodGroups } from '../bars';
import type { PartyBlock } from '../partyBlock';

const MEMBERS = 'members-disciplined';
const ORGANISATIONS = 'organisations-disciplined';

/** Forms of discipline by period, largest first, with their total last; totals of other years and of organisations. */
export function disciplineBlock(lang: Language, facts: PartyFacts): PartyBlock | null {
  const { territory } = facts.unit;
  const forms = breakdowns(facts.known, { territory, indicator: MEMBERS, dimension: 'form' });
  const totals = rowsOf(facts.known, { territory, indicator: MEMBERS });
  const organisations = rowsOf(facts.known, { territory, indicator: ORGANISATIONS });
  if (forms.length === 0 && totals.length === 0) return null;
  const words = message(lang).partyPage;
  const wholes = forms.flatMap(({ total, whole }) => (total ? [] : (whole ?? [])));
  return {
    id: 'discipline',
    title: disciplineFinding(lang, facts, forms[0], totals),
    measure: words.measure(words.blocks.discipline.what, unitName(lang, facts.unit)),
    sentence: disciplineSentence(lang, facts, forms[0]),
    notes: forms.map((breakdown) => addsUpText(lang, breakdown)),
    groups: [
      ...forms.map((breakdown, i) => ({
        name: sentenceCase(formatPeriod(lang, breakdown.period, 'long')),
        bars: partBars(lang, facts, breakdown, i === 0),
        rule: null
      })),
      ...periodGroups(lang, facts, [...totals, ...organisations]).filter(({ bars }) => bars.length > 1)
    ],
    matrix: null,
    rows: [...forms.flatMap(({ parts }) => parts), ...wholes, ...totals, ...organisations]
  };
}
