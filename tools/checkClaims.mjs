/** `npm run --silent check-claims -- --help`: numbers in a text held against the figures, one JSON line each. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { nodeIsTooOld } from './install.mjs';
import { readOptions, USAGE } from './claims/options.mjs';
import { root } from './run.mjs';

/** What the caller can mend; ends with 2. */
class Refused extends Error {}
/** What was told already. */
class Failed extends Error {}

process.stdout.on('error', (error) => {
  // Who reads only the first lines closes the pipe.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    if (nodeIsTooOld()) throw new Refused(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
    const bytes = await bytesOf(options.file);
    const corrections = options.corrections && (await bytesOf(options.corrections)).toString('utf8');
    if (bytes.length === 0) throw new Refused(`${options.file} is empty.`);
    await publishOnce();
    const { checkFile } = await tsImport('./claims/checkFile.ts', {
      parentURL: import.meta.url,
      tsconfig: join(root, 'tools/claims/tsconfig.json')
    });
    const name = options.file === '-' ? 'standard input' : basename(options.file);
    const lines = await checkFile(root, { ...options, name, bytes: new Uint8Array(bytes), corrections });
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    return 0;
  } catch (error) {
    const isUse = error instanceof Refused || error?.constructor?.name === 'WrongUse';
    console.error(isUse || error instanceof Failed ? error.message : (error?.stack ?? String(error)));
    return isUse ? 2 : 1;
  }
}

/** `npm run` starts in the project's folder and says where it was called. */
async function bytesOf(file) {
  if (file === '-') {
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  const called = process.env.npm_lifecycle_event === 'check-claims' ? process.env.INIT_CWD : undefined;
  const path = [called, process.cwd()]
    .filter(Boolean)
    .map((from) => resolve(from, file))
    .find(existsSync);
  if (!path) throw new Refused(`${file} is not there.`);
  try {
    return await readFile(path);
  } catch (error) {
    throw new Refused(`${file} cannot be read: ${error.message}`);
  }
}

/** What publishing prints goes to the errors: only lines of JSON belong in the answer. */
async function publishOnce() {
  if (existsSync(join(root, 'static/snapshots/index.json'))) return;
  console.error('Publishing the figures …');
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  const child = spawn(process.execPath, [tsx, 'data/publish/cli.ts'], { cwd: root, stdio: ['ignore', 2, 2] });
  const code = await new Promise((settle) => child.on('error', () => settle(127)).on('close', settle));
  if (code !== 0) throw new Failed('The figures could not be published; see the lines above.');
}
