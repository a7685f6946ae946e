import { partyBlocks } from '../../../../src/lib/figures/party/partyBlocks';
import type { PartyBlock } from '../../../../src/lib/figures/party/partyBlock';
import { sourceLine } from '../../../../src/lib/language/figureLine';
import type { Annotation } from '../../../../src/lib/model/annotation';
import type { Language } from '../../../../src/lib/model/language';
import { plainText } from '../../../../src/lib/model/segment';
import type { PartyAnswer } from '../../../../src/lib/questions/partyPage';

/** Everything the figures of the page say, as text. */
export function partyText(lang: Language, answer: PartyAnswer, events: readonly Annotation[]): string {
  const { shown, absent } = partyBlocks(lang, answer, events);
  return (
    [
      ...shown.map((block) => blockText(lang, block, answer.view.snapshot)),
      ...(absent.length > 0 ? [`absent: ${absent.join(', ')}`] : [])
    ].join('\n\n') + '\n'
  );
}

function blockText(lang: Language, block: PartyBlock, snapshot: string): string {
  return [
    `# ${block.title}`,
    block.measure,
    ...block.groups.flatMap(({ name, bars, rule }) => [
      `[${name}]`,
      ...bars.flatMap((bar, i) => [
        `  ${bar.name}: ${bar.number.text}`,
        ...(rule?.after === i ? [`  --- ${rule.label}`] : [])
      ])
    ]),
    ...(block.matrix
      ? [
          `| ${[block.matrix.head, ...block.matrix.columns].join(' | ')} |`,
          ...block.matrix.rows.map(
            (row) => `| ${[row.name, ...row.cells.map((cell) => cell?.text ?? '')].join(' | ')} |`
          )
        ]
      : []),
    plainText(block.sentence),
    ...block.notes.map((note) => `- ${note}`),
    ...(block.rows.length > 0 ? [sourceLine(lang, block.rows, snapshot)] : [])
  ].join('\n');
}
