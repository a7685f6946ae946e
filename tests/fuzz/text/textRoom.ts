import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../../../src/lib/claims/checkText';
import { claimReader, type ClaimReader } from '../../../src/lib/claims/reading/readClaims';
import { CLAIM_VERDICTS, type Claim, type Span } from '../../../src/lib/model/claim';
import { openFigures } from '../../unit/claims/whole/engine';
import { mustHold } from '../parts/fail';
import { utf8 } from '../parts/publishedSite';
import { textChanges } from '../parts/textChanges';
import { ANSWERED, refused, type Change, type OpenRoom, type Room } from '../run/room';

const FOLDER = join(import.meta.dirname, '../../fixtures/claims/dev');
const SNAPSHOT = '2026-01-31';
const MOST = 40_000;

const FRAGMENTS = [
  '6,27%',
  '400.421 tỷ đồng',
  'gấp 1,45 lần',
  'tăng 7,0–7,5%',
  '50/50',
  'thứ 5/63',
  'ngày 31/12/2023',
  'năm 2023',
  '9 tháng',
  'quý III/2024',
  'giai đoạn 2021-2025',
  '1.234.567,89',
  '1,2,3,4,5',
  '0,',
  ',5',
  '−',
  '…',
  '%',
  'tỷ tỷ tỷ',
  'hơn hơn',
  'Hà Nội',
  'cả nước',
  'dự toán',
  'so với cùng kỳ',
  'trong đó:',
  '999999999999999999999999',
  '1e9',
  'một nửa',
  'hai mươi mốt',
  'IV',
  '\t',
  '\n\n',
  '- ',
  '(',
  ')',
  '“',
  '”'
];

const CHANGES: readonly Change<string>[] = [
  ...Object.values(textChanges(MOST)),
  ...Array.from({ length: 4 }, (): Change<string> => (text, random) => {
    const at = random.below(text.length + 1);
    return `${text.slice(0, at)} ${random.pick(FRAGMENTS)} ${text.slice(at)}`;
  }),
  // The same words and signs over and over: what costs more than they are long is seen here.
  (text, random) => `${text}\n${random.pick(FRAGMENTS).repeat(random.pick([3, 200, 2_000]))}`,
  (text, random) =>
    `${text}\n${Array.from({ length: random.pick([10, 400]) }, () => random.pick(FRAGMENTS)).join(random.pick([' ', '', ', ']))}`
];

function mustBeSpans(text: string, claims: readonly Claim[]): void {
  const isInside = ({ start, end }: Span) => Number.isInteger(start) && start >= 0 && start < end && end <= text.length;
  let end = 0;
  for (const [i, claim] of claims.entries()) {
    const where = `number ${i} (${JSON.stringify(claim.text).slice(0, 60)} at ${claim.start})`;
    mustHold(isInside(claim), `${where} is outside the text`);
    mustHold(claim.start >= end, `${where} overlaps the one before it`);
    mustHold(claim.index === i, `${where} has the index ${claim.index}`);
    mustHold(isInside(claim.sentence), `${where} has a sentence outside the text`);
    for (const cue of Object.values(claim.cues))
      mustHold(cue === null || isInside(cue), `${where} has a cue outside the text`);
    ({ end } = claim);
  }
}

/** `readerOf` stands in for the page's own, to see that the room finds what is wrong with one. */
export async function openTextRoom(
  readerOf: typeof claimReader = claimReader
): Promise<OpenRoom<{ text: string; whole: boolean }>> {
  const { lexicon, run, close } = await openFigures(SNAPSHOT);
  const read: ClaimReader = readerOf(lexicon);
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  return {
    begin: (random) => ({ text: random.pick(texts), whole: random.chance(0.25) }),
    changes: CHANGES.map((change) => (value, random) => ({
      ...value,
      text: change(value.text, random).slice(0, MOST)
    })),
    hold: async ({ text, whole }) => {
      mustBeSpans(text, read(text));
      if (whole) {
        const { numbers, inconsistencies } = await checkText(
          { text, snapshot: SNAPSHOT, corrections: [] },
          lexicon,
          run
        );
        mustBeSpans(
          text,
          numbers.map(({ claim }) => claim)
        );
        for (const { judgement } of numbers)
          mustHold(CLAIM_VERDICTS.includes(judgement.verdict), `verdict ${judgement.verdict}`);
        const isNumber = (at: number) => numbers[at] !== undefined;
        mustHold(
          inconsistencies.every(({ claims }) => claims.every(isNumber)),
          'an inconsistency names a number that is not there'
        );
      }
      return text.trim() === '' ? refused('empty') : ANSWERED;
    },
    saved: ({ text }) => ({ extension: 'txt', bytes: utf8(text) }),
    close
  };
}

/** Texts for the check: numbers in their places, in order, whatever the text. */
export const textRoom: Room = { name: 'text', cases: 500, deadlineMs: 45_000, open: () => openTextRoom() };
