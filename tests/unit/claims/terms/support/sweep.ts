import { readFileSync } from 'node:fs';
import { find, indicatorsOf, wordsOf } from './find';
let bad = 0;
for (const line of readFileSync(process.argv[2]!, 'utf8').split('\n')) {
  const [says, sentence] = line.split('\t');
  if (!sentence) continue;
  const f = find(sentence);
  const got = indicatorsOf(f).map((t) => `${t.indicator || 'other'}${t.category ? '/' + t.category : ''}`);
  if (!got.includes(says!)) {
    bad++;
    console.log(
      `${says}: ${sentence}\n     ${indicatorsOf(f)
        .map((t) => `«${wordsOf(f, t)}» ${t.indicator || 'other'}${t.category ? '/' + t.category : ''}`)
        .join(' · ')}`
    );
  }
}
console.log(bad);
