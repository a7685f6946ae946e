/**
 * `npx tsx tests/unit/claims/measure/report.ts dev [part of a file name]`: every miss of a folder of labelled texts, then the shares.
 */
import { measureFolder } from './measureFolder';
import { together } from './measure';
import { missLines, percentage } from './missLines';

const print = (line: string) => process.stdout.write(`${line}\n`);
const [folder = 'dev', part = ''] = process.argv.slice(2);
const measured = (await measureFolder(folder)).filter(({ labelled }) => labelled.name.includes(part));
for (const { labelled, misses } of measured) {
  print(`\n# ${labelled.name} (${labelled.snapshot}) ${labelled.title}`);
  for (const miss of misses) print(missLines(miss, labelled.text).join('\n'));
}
const { finding, reading, verdicts, byVerdict } = together(measured);
print(`
numbers  precision ${percentage(finding.precision)}, recall ${percentage(finding.recall)}
readings precision ${percentage(reading.precision)}, recall ${percentage(reading.recall)}
verdicts ${percentage(verdicts)}`);
for (const [verdict, share] of Object.entries(byVerdict)) print(`  ${verdict} ${percentage(share)}`);
