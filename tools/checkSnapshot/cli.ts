import { resolve } from 'node:path';
import type { Breach } from './breach';
import { checkCollection, isThere, type CheckedCollection } from './checkCollection';
import { readOptions, USAGE, type CheckCommand } from './options';
import { isAddress } from './snapshotFiles';
import { CannotDescribe, writeManifest } from './writeManifest';

const EVERY = 25;

async function main(args: readonly string[]): Promise<number> {
  const command = readOptions(args);
  if (typeof command === 'string') return refuse(`${command}\n\n${USAGE}`);
  const target = isAddress(command.target) ? command.target : resolve(process.env.INIT_CWD ?? '.', command.target);
  if (!isThere(target)) return refuse(`${target} is not there.`);
  if (command.writeManifest) {
    if (isAddress(target)) return refuse('--write-manifest needs a folder.');
    try {
      const { date, renamed, resources, rows } = await writeManifest(target, command);
      for (const [from, to] of renamed) console.error(`${from} → ${to}`);
      console.error(`${date}: ${resources} files, ${rows} rows: datapackage.json, index.json`);
    } catch (thrown) {
      if (!(thrown instanceof CannotDescribe)) throw thrown;
      console.error(thrown.message);
      return 1;
    }
  }
  try {
    const checked = await checkCollection(target, { date: command.date, onFile });
    return tell(checked, command);
  } catch (thrown) {
    if (isAddress(target) && thrown instanceof Error && /fetch failed|terminated|HTTP \d/.test(thrown.message))
      return refuse(`${target}: ${thrown.message}`);
    throw thrown;
  }
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}

/** On a terminal one line that changes, elsewhere a line now and then. */
function onFile(date: string, done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${date}: ${done}/${of}${done === of ? '\n' : ''}`);
  else if (of > EVERY && (done % EVERY === 0 || done === of)) console.error(`${date}: ${done}/${of}`);
}

function tell({ snapshots, breaches }: CheckedCollection, { lang, json }: CheckCommand): number {
  const all = [...breaches, ...snapshots.flatMap((snapshot) => snapshot.breaches)];
  const count = (level: Breach['level'], of: readonly Breach[]) => of.filter((breach) => breach.level === level).length;
  const errors = count('error', all);
  if (json) {
    console.log(
      JSON.stringify({ ok: errors === 0, errors, warnings: count('warning', all), breaches, snapshots }, null, 2)
    );
    return errors > 0 ? 1 : 0;
  }
  const line = (date: string, breach: Breach) =>
    console.log(
      [
        [date, breach.file].filter(Boolean).join('/') + (breach.place && `: ${breach.place}`),
        `${breach.level} ${breach.code}`,
        lang === 'vi' ? breach.message_vi : breach.message_en
      ].join('  ')
    );
  for (const breach of breaches) line('', breach);
  for (const { date, files, parts, rows, breaches: own } of snapshots) {
    for (const breach of own) line(breach.file === 'index.json' ? '' : date, breach);
    const [wrong, warned] = [count('error', own), count('warning', own)];
    console.log(
      lang === 'vi'
        ? `${date}: ${wrong > 0 ? `KHÔNG đạt, ${wrong} lỗi` : 'đạt'}, ${warned} cảnh báo (${files} tệp, ${parts} phần, ${rows} dòng)`
        : `${date}: ${wrong > 0 ? `NOT as the contract says, ${wrong} errors` : 'as the contract says'}, ${warned} warnings (${files} files, ${parts} parts, ${rows} rows)`
    );
  }
  return errors > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
