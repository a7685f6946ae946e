import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCaddy, findNginx } from '../../../tools/webServers.mjs';
import { ask } from './ask';

export interface RealServer {
  url: string;
  stop(): Promise<void>;
}

/** nginx with an example as it is, but for root and port. `change` is what the example tells an administrator to change. */
export async function startNginx(
  example: string,
  root: string,
  { change = (text: string) => text, module }: { change?: (text: string) => string; module?: string } = {}
): Promise<RealServer> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'toan-canh-nginx-'));
  const site = replaced(change(example), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/toan-canh/web;', `root ${root};`]
  ]);
  await writeFile(join(home, 'toan-canh.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`
  );
  const main = [
    ...(module ? [`load_module ${module};`] : []),
    `daemon off; master_process off; pid ${home}/pid; error_log stderr; events {}`,
    `http { access_log off; ${temporary.join(' ')} include ${home}/toan-canh.conf; }`
  ];
  await writeFile(join(home, 'nginx.conf'), main.join('\n'));
  return started(findNginx()!, ['-p', home, '-c', join(home, 'nginx.conf')], port, home);
}

/** Caddy, in the same way; it is told not to open its port for administration, which two servers would share. */
export async function startCaddy(
  example: string,
  root: string,
  { change = (text: string) => text }: { change?: (text: string) => string } = {}
): Promise<RealServer> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'toan-canh-caddy-'));
  const site = replaced(change(example), [
    [':80 {', `http://127.0.0.1:${port} {`],
    ['root * /srv/toan-canh/web', `root * ${root}`]
  ]);
  await writeFile(join(home, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
  return started(findCaddy()!, ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'], port, home);
}

/** Each piece must begin one line of the example and no other, or it is not the example that runs. */
function replaced(text: string, pieces: readonly (readonly [string, string])[]): string {
  return pieces.reduce((changed, [from, to]) => {
    const begins = new RegExp(`^([ \\t]*)${from.replaceAll('*', '\\*')}`, 'gm');
    if (changed.match(begins)?.length !== 1) throw new Error(`The example does not hold “${from}” once`);
    return changed.replace(begins, (_found, indent: string) => indent + to);
  }, text);
}

async function started(program: string, args: string[], port: number, home: string): Promise<RealServer> {
  const child = spawn(program, args, {
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} ended:\n${said}`);
    if (await ask(url).then(Boolean, () => false)) return { url, stop };
    await new Promise((later) => setTimeout(later, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
