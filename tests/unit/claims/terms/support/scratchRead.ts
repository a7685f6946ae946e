import { readFileSync } from 'node:fs';
import { claimReader } from '../../../../../src/lib/claims/reading/readClaims';
import { realLexicon } from './lexicon';
const read = claimReader(realLexicon());
const text = readFileSync(process.argv[2]!, 'utf8');
for (const c of read(text)) {
  const r = c.reading;
  if (!r) continue;
  console.log(
    `«${text.slice(Math.max(0, c.start - 45), c.start).replace(/\n/g, '⏎')}⟦${c.text}⟧» ${r.indicator || 'NONE'}${r.category ? '/' + r.category : ''} ${r.unit} ${r.period}${r.plan ? ' plan' : ''}${r.comparison ? ' ' + r.comparison.kind : ''}`
  );
}
