import { round } from '../../compute/decimals';
import type { Claim, ClaimComparison, JudgedClaim } from '../../model/claim';
import type { Vintage } from '../../model/known';
import { decimalsOf } from '../../compute/decimals';
import { pick } from '../sentence/words';
import { formatDate } from '../date';
import { observed } from './citation';
import type { Naming } from './naming';

const MOST = 3;

/** As sources print comparisons: a percentage of the plan, a change with its sign, times as they are. */
function asPrinted(value: number, comparison: ClaimComparison | null): number {
  if (!comparison) return value;
  const { kind, said, direction } = comparison;
  const signed = direction === 'down' ? -value : value;
  if (kind === 'percent-of-plan') return said === 'excess' ? 100 + signed : value;
  if (kind === 'percent-change') return said === 'index' ? value - 100 : signed;
  return kind === 'point-change' || kind === 'amount-change' || kind === 'gap' ? signed : value;
}

/** A printed comparison gives the number of the text, as far as the text goes. */
const gives = (row: Vintage, claim: Claim) =>
  Math.abs(row.value - asPrinted(claim.value, claim.reading?.comparison ?? null)) <= claim.step / 2 + 1e-9;

/** The comparisons that sources printed and that are not what the figures give, each as a sentence: `Nguồn Hànộimới công bố 28/12/2023 cũng viết 1,45 lần.` */
export function publishedBeside(naming: Naming, { claim, judgement }: JudgedClaim): string[] {
  const { computed, older, published } = judgement;
  const used = [...(computed?.parts ?? []), ...(older?.parts ?? [])];
  const comparison = claim.reading?.comparison ?? null;
  const told = judgement.reason === 'published-so' ? saysSo({ claim, judgement }) : undefined;
  const differing = published.filter((row) => {
    if (row === told || used.includes(row)) return false;
    if (!computed) return true;
    return row.upper !== null || round(asPrinted(computed.value, comparison), decimalsOf(row.value)) !== row.value;
  });
  const sentences = differing.map((row) => publishedSo(naming, row, gives(row, claim)));
  return [...new Set(sentences)].slice(0, MOST);
}

/** The first of them that says what the text says, or else the first. */
export const saysSo = ({ claim, judgement }: JudgedClaim): Vintage | undefined =>
  judgement.published.find((row) => gives(row, claim)) ?? judgement.published[0];

export function publishedSo(naming: Naming, row: Vintage, also: boolean): string {
  const value = observed(naming, row);
  const when = formatDate(naming.lang, row.published_as || row.published);
  const who = row.from.publisher.trim();
  return pick(
    naming.lang,
    `${who ? `Nguồn ${who}` : 'Nguồn'} công bố ${when} ${also ? 'cũng viết' : 'viết'} ${value}.`,
    `${who || 'A source'}, published ${when}, ${also ? 'also says' : 'says'} ${value}.`
  );
}
