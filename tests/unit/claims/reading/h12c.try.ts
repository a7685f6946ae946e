import { readFileSync } from 'node:fs';
import { lines } from './support';
for (const block of readFileSync(process.argv[2]!, 'utf8').split(/\n\n+/)) {
  if (!block.trim()) continue;
  console.log('» ' + block.trim());
  for (const one of lines(block.trim())) console.log('     ' + one);
}
