import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs a command in the project's root and collects what it prints, in order, from both outputs.
 * `npm` and the like are scripts on Windows, hence the shell there; no argument given here needs quoting.
 */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return new Promise((settle) => {
    const started = Date.now();
    const chunks = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32'
    });
    const done = (code) =>
      settle({ code, output: Buffer.concat(chunks).toString('utf8'), seconds: (Date.now() - started) / 1000 });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${command}: ${error.message}\n`));
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

export const npm = (args, options) => run('npm', args, options);
