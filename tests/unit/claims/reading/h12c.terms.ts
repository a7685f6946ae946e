import { termFinder } from '../../../../src/lib/claims/terms/findTerms';
import { passages } from '../../../../src/lib/claims/text/passages';
import { readable } from '../../../../src/lib/claims/text/readable';
import { findNumbers } from '../../../../src/lib/claims/numbers/findNumbers';
import { lexicon } from './support';
const f = termFinder(lexicon());
for (const t of process.argv.slice(2)) {
  const r = readable(t); const p = passages(r.text);
  for (const x of f(r, p)) if (x.kind==='indicator') console.log(r.text.slice(x.start,x.end), x.indicator, x.category, x.forms.join(), x.weight);
  for (const n of findNumbers(r,p)) console.log('#', n.text, n.form, n.measure, n.noun, n.value);
}
