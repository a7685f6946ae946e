import { resolve } from 'node:path';
import { checkInput } from '../../data/publish/checkInput';
import { readInputs } from '../../data/publish/files';
import { buildNational } from './buildNational';
import { readOptions, USAGE } from './options';

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  const { catalogue } = checkInput(readInputs('.'));
  const began = performance.now();
  const { out, workers, ...size } = options;
  const built = await buildNational(resolve(process.env.INIT_CWD ?? '.', out), catalogue, size, {
    workers,
    onPart: (done, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${of}`);
      else if (done % 25 === 0 || done === of) console.error(`${done}/${of}`);
    }
  });
  const seconds = (performance.now() - began) / 1000;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  // `maxRSS` is in kilobytes.
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  console.log(
    `${built.folder}: ${built.rows} rows in ${built.parts} parts, ${megabytes(built.bytes)}, ${seconds.toFixed(1)} s, peak memory ${peak}`
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
