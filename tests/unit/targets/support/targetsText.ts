import { targetsSheet, type TargetsSheet } from '../../../../src/lib/figures/targets/targetsSheet';
import type { Target } from '../../../../src/lib/compute/targets/target';
import type { TargetLine } from '../../../../src/lib/language/targets/targetLine';
import type { Language } from '../../../../src/lib/model/language';
import { plainText, type Segment } from '../../../../src/lib/model/segment';
import type { TargetsAnswer } from '../../../../src/lib/questions/targets';

const visible = (text: string) => text.replaceAll('\u00a0', '~');

/** Numbers that have evidence stand in brackets. */
const marked = (segments: readonly Segment[]) =>
  segments.map((segment) => (typeof segment === 'string' ? segment : `[${segment.text}]`)).join('');

const line = ({ name, measure, value, valueNote, plans, change, verdict, reasons, pace }: TargetLine) =>
  [
    `- ${name} (${measure}): ${value ? `[${value.text}]` : ''} ${valueNote} => ${verdict}`,
    ...plans.map(
      (plan) =>
        `    ${[plan.name, plan.number && `[${plan.number.text}]`, plan.known, plan.against && `[${plan.against.text}]`, plan.againstNote, plan.verdict].filter(Boolean).join(' | ')}`
    ),
    ...plans.flatMap((plan) => plan.notes.map((note) => `      . ${marked(note)}`)),
    ...(change.length > 0 ? [`    ~ ${marked(change)}`] : []),
    ...reasons.map((reason) => `    ! ${marked(reason)}`),
    ...pace.map((part) => `    > ${marked(part)}`)
  ].join('\n');

/** Everything that the page says of a choice, as text that a reviewer can read. */
export function targetsText(
  lang: Language,
  answer: TargetsAnswer,
  targets: readonly Target[],
  choice: Parameters<typeof targetsSheet>[3]
): string {
  const sheet: TargetsSheet = targetsSheet(lang, answer, targets, choice);
  return visible(
    [
      `# ${sheet.headline.title}`,
      sheet.headline.aside,
      sheet.measure,
      ...sheet.published.map((part) => plainText(part)),
      ...sheet.groups.flatMap(({ name, lines }) => [`## ${name}`, ...lines.map(line)]),
      ...sheet.notes.map((note) => `* ${note}`),
      sheet.source
    ]
      .filter(Boolean)
      .join('\n') + '\n'
  );
}
