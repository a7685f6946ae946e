import { beforeAll, describe, expect, it } from 'vitest';
import { decryptInWorker, type DecryptPort } from '../../../src/lib/engine/decrypt/decryptInWorker';
import { decryptSnapshot } from '../../../src/lib/engine/decrypt/decryptSnapshot';
import { loadEncrypted } from '../../../src/lib/engine/decrypt/loadEncrypted';
import { EngineError } from '../../../src/lib/engine/errors';
import { codeOf, pause } from './support/ask';
import { encryptTo, PASSPHRASE } from './support/encrypt';
import { FIGURES, publish, serve, type Site } from './support/publish';

const DATE = '2023-12-31';
let site: Site;
beforeAll(async () => {
  site = await publish({ [DATE]: FIGURES });
  await encryptTo(site, DATE);
});

/** A worker's port whose other end is this thread; `silent` never answers. */
function portTo(end: 'decrypt' | 'silent' | 'broken') {
  const ports: (DecryptPort & { ended: number; moved: number })[] = [];
  const start = () => {
    const port = {
      ended: 0,
      moved: 0,
      onMessage: () => {},
      onFailure: () => {},
      terminate: () => void port.ended++,
      post: (request, transfer = []) => {
        port.moved = transfer.length;
        if (end === 'silent') return;
        if (end === 'broken') return void setTimeout(() => port.onFailure('not found'));
        decryptSnapshot(structuredClone(request.snapshot, { transfer }), request.passphrase, (progress) =>
          port.onMessage({ type: 'progress', progress })
        ).then(
          (snapshot) => port.onMessage({ type: 'done', snapshot }),
          ({ code, about }: EngineError) => port.onMessage({ type: 'failed', code, about })
        );
      }
    } as DecryptPort & { ended: number; moved: number };
    ports.push(port);
    return port;
  };
  return { start, ports };
}
const encrypted = () => loadEncrypted(`internal-${DATE}`, serve(site));

describe('decryptInWorker', () => {
  it('answers with the snapshot, moves the bytes over, and ends the worker', async () => {
    const { start, ports } = portTo('decrypt');
    const files = await encrypted();
    const opened = await decryptInWorker(start)(files, PASSPHRASE);
    expect(opened.files[0]!.bytes).toEqual(site.get(`snapshots/${DATE}/grdp.parquet`));
    expect(files.files.every(({ content }) => content.length === 0)).toBe(true);
    expect(ports).toMatchObject([{ ended: 1, moved: 5 }]);
  });

  it('passes on what the worker says was wrong, and ends it', async () => {
    const { start, ports } = portTo('decrypt');
    const work = decryptInWorker(start)(await encrypted(), 'another passphrase');
    await expect(work).rejects.toMatchObject({ code: 'wrong-passphrase', about: { snapshot: `internal-${DATE}` } });
    expect(ports[0]!.ended).toBe(1);
  });

  it('ends the worker at once when it is cancelled', async () => {
    const { start, ports } = portTo('silent');
    const stop = new AbortController();
    const work = codeOf(decryptInWorker(start)(await encrypted(), PASSPHRASE, { signal: stop.signal }));
    await pause(5);
    expect(ports[0]!.ended).toBe(0);
    stop.abort();
    expect(await work).toBe('cancelled');
    expect(ports[0]!.ended).toBe(1);
  });

  it('says so when the worker cannot be loaded', async () => {
    const { start, ports } = portTo('broken');
    expect(await codeOf(decryptInWorker(start)(await encrypted(), PASSPHRASE))).toBe('boot-failed');
    expect(ports[0]!.ended).toBe(1);
  });
});
