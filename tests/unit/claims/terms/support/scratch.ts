import { readFileSync } from 'node:fs';
import { find, wordsOf } from './find';
for (const line of readFileSync(process.argv[2]!, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  console.log('# ' + line);
  const f = find(line);
  for (const t of f.terms) {
    const d =
      t.kind === 'indicator'
        ? `${t.indicator || '(other)'}${t.category ? '/' + t.category : ''} w${t.weight} [${t.forms}] [${t.measures}]`
        : t.kind === 'unit'
          ? `U ${t.territory} ${t.said}`
          : `P ${t.key} ${t.part} ${t.relative} ${t.role}`;
    console.log(`    «${wordsOf(f, t)}» ${d}`);
  }
}
