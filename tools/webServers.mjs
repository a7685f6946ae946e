import { accessSync } from 'node:fs';
import { aptInstall } from './aptInstall.mjs';
import { isExecutable, placesOnPath } from './executable.mjs';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];

const BROTLI_MODULES = ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];

/** A program of the system is not on everyone's PATH. */
const find = (name, given, env, platform) =>
  given ||
  [...placesOnPath([name], env, platform), ...(platform === 'win32' ? [] : [`/usr/sbin/${name}`])].find(isExecutable);

export const findNginx = (env = process.env, platform = process.platform) =>
  find('nginx', env.NGINX_PATH, env, platform);

export const findCaddy = (env = process.env, platform = process.platform) =>
  find('caddy', env.CADDY_PATH, env, platform);

/** Debian's module that sends `.br` siblings, where it is installed. */
export const findNginxBrotli = () =>
  BROTLI_MODULES.find((file) => {
    try {
      accessSync(file);
      return true;
    } catch {
      return false;
    }
  });

/** What is still missing after an attempt to install it, in words for the reader; empty when all are here. */
export async function installWebServers() {
  const missing = () => [
    ...(findNginx() ? [] : ['nginx']),
    ...(findNginxBrotli() ? [] : ['the brotli module of nginx']),
    ...(findCaddy() ? [] : ['Caddy'])
  ];
  if (missing().length === 0) return [];
  await aptInstall('nginx and Caddy', PACKAGES);
  return missing();
}
