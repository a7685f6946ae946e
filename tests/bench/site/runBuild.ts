import { spawn } from 'node:child_process';
import { viteBuild } from '../../../tools/viteBuild.mjs';
import { watchTree, type TreeUse } from './processTree';
import { ROOT } from './root';

export interface Spent extends TreeUse {
  wallMs: number;
}

/** `vite build` in the project's folder, as `npm run build` runs it. Throws with the build's output when it fails. */
export async function runBuild(): Promise<Spent> {
  return runWatched(viteBuild.args, { ...process.env, ...viteBuild.env, NODE_ENV: 'production' });
}

/** Runs Node on `args` in the project's folder; `onLine` gets what it prints. */
export async function runWatched(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  onLine: (line: string) => void = () => {}
): Promise<Spent> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const tree = watchTree(child.pid ?? 0);
  let output = '';
  let rest = '';
  const read = (data: Buffer) => {
    output += data.toString();
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const spent = { wallMs: performance.now() - start, ...tree.stop() };
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}\n${output}`);
  return spent;
}
