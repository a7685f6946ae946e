import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishInternal } from '../../../data/publish/encrypt/publishInternal';
import { serve } from '../../../tools/serve.mjs';
import { quickKey } from '../../browser/quickKey';
import { internalRoot } from '../../fixtures/internal/internalRoot';

export const PASSPHRASE = 'mùa hoa ban Tây Bắc';

/** The built site on a free port, with one encrypted snapshot that `PASSPHRASE` opens. */
export async function servedSite(): Promise<{
  /** Its address under another name of this machine. */
  at: (host: string) => string;
  close: () => Promise<void>;
}> {
  const root = await internalRoot();
  const folder = await mkdtemp(join(tmpdir(), 'toan-canh-smoke-'));
  const date = '2026-01-31';
  const { problems } = await publishInternal(root, { date, replace: false, passphrase: async () => PASSPHRASE });
  if (problems.length > 0) throw new Error(problems.map(({ message_en }) => message_en).join('\n'));
  await quickKey(join(root, 'static/internal'), date, PASSPHRASE);
  await cp('build', folder, { recursive: true });
  await cp(join(root, 'static/internal'), join(folder, 'internal'), { recursive: true });
  const served = await serve({ root: folder });
  return {
    at: (host) => Object.assign(new URL(served.url), { hostname: host }).href,
    close: async () => {
      await served.close();
      for (const made of [root, folder]) await rm(made, { recursive: true, force: true });
    }
  };
}
