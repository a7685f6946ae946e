import { checkInput } from '../../../../data/publish/checkInput';
import { readInputs } from '../../../../data/publish/files';
import { claimReader, type ClaimReader } from '../../../../src/lib/claims/reading/readClaims';
import type { Lexicon } from '../../../../src/lib/claims/lexicon';
import type { Claim } from '../../../../src/lib/model/claim';

export const HANOI = 'T-P34-01';
let made: Lexicon | null = null;
let reader: ClaimReader | null = null;

/** The catalogue as it lies in `data/catalogue`, with Hà Nội as the subject. */
export function lexicon(): Lexicon {
  if (made) return made;
  const { catalogue } = checkInput(readInputs('.'));
  made = {
    indicators: [...catalogue.indicators.values()],
    units: [...catalogue.units.values()],
    unitChanges: catalogue.unitChanges,
    memberships: catalogue.peerGroups,
    subject: HANOI
  };
  return made;
}

export function read(text: string): Claim[] {
  reader ??= claimReader(lexicon());
  return reader(text);
}

/**
 * A figure in one line: `6,27% grdp-growth P63-01 2023`, then `[category]`, `plan`, `by:council` and the comparison with
 * `u:`, `p:`, `i:` for what it is held against. `-` for what was not read.
 */
export function line(claim: Claim): string {
  const { reading } = claim;
  if (!reading) return `${claim.text} ${claim.form}`;
  const against = reading.comparison;
  return [
    claim.text,
    reading.indicator || '-',
    reading.unit || '-',
    reading.period || '-',
    reading.category && `[${reading.category}]`,
    reading.plan && 'plan',
    reading.planBy && `by:${reading.planBy}`,
    against && (against.said === 'plain' ? against.kind : `${against.kind}.${against.said}`),
    against?.direction,
    against?.againstUnit && `u:${against.againstUnit}`,
    against?.againstPeriod && `p:${against.againstPeriod}`,
    against?.againstIndicator && `i:${against.againstIndicator}`
  ]
    .filter(Boolean)
    .join(' ');
}

/** The figures of a text, in order; numbers that are none left out. */
export const lines = (text: string): string[] =>
  read(text)
    .filter((claim) => claim.reading)
    .map(line);
