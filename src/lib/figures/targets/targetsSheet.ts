import { checkGrowthWeights, checkLanding } from '$lib/compute/targets/backTest';
import { sortTargets, type TargetOrder } from '$lib/compute/targets/sortTargets';
import type { Target } from '$lib/compute/targets/target';
import { targetsIn } from '$lib/compute/targets/targetsIn';
import { sourceLine } from '$lib/language/figureLine';
import { unitName } from '$lib/language/name';
import { targetsMessage } from '$lib/language/targetsMessage';
import { during } from '$lib/language/sentence/during';
import { methodNotes } from '$lib/language/targets/methodNotes';
import { publishedCounts } from '$lib/language/targets/publishedCounts';
import { targetLine, type TargetLine } from '$lib/language/targets/targetLine';
import { targetsHeadline, type TargetsHeadline } from '$lib/language/targets/targetsHeadline';
import { THEMES, themeName } from '$lib/language/themeName';
import type { Sourced } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { Evidence, Segment } from '$lib/model/segment';
import type { TargetsAnswer } from '$lib/questions/targets';

/** The targets page of one choice, in words; the drawing reads the targets themselves. */
export interface TargetsSheet {
  headline: TargetsHeadline;
  measure: string;
  published: Segment[][];
  /** One group for each field, or one without a name when sorted otherwise. */
  groups: { name: string; lines: TargetLine[] }[];
  notes: string[];
  source: string;
}

/** How good the methods were is a matter of the snapshot: worked out once for its rows. */
const measured = new WeakMap<object, { budget: Checks; gdp: Checks; growth: Checks }>();
type Checks = ReturnType<typeof checkLanding>;

function checksOf({ checks, country }: TargetsAnswer) {
  const known = measured.get(checks) ?? {
    budget: checkLanding(checks, 'budget-revenue'),
    gdp: checkLanding(checks, 'grdp-constant'),
    growth: checkGrowthWeights(checks, country.territory)
  };
  measured.set(checks, known);
  return known;
}

export function targetsSheet(
  lang: Language,
  answer: TargetsAnswer,
  targets: readonly Target[],
  choice: { period: string; order: TargetOrder }
): TargetsSheet {
  const { unit, indicators, vintages, snapshot } = answer;
  const chosen = sortTargets(targetsIn(targets, choice.period), choice.order);
  const lines = chosen.map((target) => targetLine(lang, { target, unit }));
  const published = publishedCounts(lang, unit, vintages, indicators, choice.period);
  const sources = evidenceOf(published, lines).flatMap((evidence): readonly Sourced[] => evidence.observations);
  return {
    headline: targetsHeadline(lang, unit, chosen, choice.period),
    measure: targetsMessage(lang).measure(unitName(lang, unit), during(lang, choice.period)),
    published,
    groups: grouped(lang, lines, choice.order),
    notes: methodNotes(lang, checksOf(answer)),
    source: sources.length > 0 ? sourceLine(lang, sources, snapshot) : ''
  };
}

function grouped(lang: Language, lines: readonly TargetLine[], order: TargetOrder): TargetsSheet['groups'] {
  if (order !== 'theme') return lines.length > 0 ? [{ name: '', lines: [...lines] }] : [];
  const themes = [...new Set([...THEMES, ...lines.map((line) => line.of.target.indicator.theme)])];
  return themes
    .map((theme) => ({
      name: themeName(lang, theme),
      lines: lines.filter((line) => line.of.target.indicator.theme === theme)
    }))
    .filter((group) => group.lines.length > 0);
}

const segmentsOf = ({ value, plans, change, reasons, pace }: TargetLine): (Segment | null)[] => [
  value,
  ...plans.flatMap((plan) => [plan.number, plan.against, ...plan.notes.flat()]),
  ...change,
  ...reasons.flat(),
  ...pace.flat()
];

function evidenceOf(published: readonly Segment[][], lines: readonly TargetLine[]): Evidence[] {
  const all = [...published.flat(), ...lines.flatMap(segmentsOf)].filter(
    (segment): segment is Evidence => segment !== null && typeof segment !== 'string'
  );
  return [...new Map(all.map((evidence) => [evidence.id, evidence])).values()];
}

/** Every number of the sheet that has evidence, in the order of reading, each once. */
export const sheetEvidence = ({ published, groups }: TargetsSheet): Evidence[] =>
  evidenceOf(
    published,
    groups.flatMap((group) => group.lines)
  );
