import type { Page } from '@playwright/test';

export interface Made {
  /** Charts made and disposed: ECharts writes its mark on an element when it begins there, and empties it at the end. */
  charts: number;
  disposed: number;
  workers: number;
  blobs: number;
  revoked: number;
}

/** Stands before the text of a worker: its wasm memories can be measured from outside. */
const KEEP_MEMORIES = `(() => {
  self.memories = [];
  const streaming = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await streaming(...given);
    self.memories.push(...Object.values(made.instance.exports).filter((one) => one instanceof WebAssembly.Memory));
    return made;
  };
})();`;

/** Counts what the page makes, before any script of it runs. */
export async function watchMakers(page: Page): Promise<() => Promise<Made>> {
  // What is sent to the page names its functions with a helper of the compiler.
  await page.addInitScript('globalThis.__name ??= (value) => value');
  await page.addInitScript((keepMemories) => {
    const made: Made = { charts: 0, disposed: 0, workers: 0, blobs: 0, revoked: 0 };
    Object.assign(globalThis, { made });
    const setAttribute = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
      if (name === '_echarts_instance_') made[value ? 'charts' : 'disposed']++;
      return setAttribute.call(this, name, value);
    };
    const { createObjectURL, revokeObjectURL } = URL;
    const live = new Set<string>();
    URL.createObjectURL = (object) => {
      const address = createObjectURL.call(URL, object);
      live.add(address);
      made.blobs++;
      return address;
    };
    URL.revokeObjectURL = (address) => {
      if (live.delete(address)) made.revoked++;
      return revokeObjectURL.call(URL, address);
    };
    globalThis.Blob = class extends Blob {
      constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
        super(options.type === 'text/javascript' ? [keepMemories, ...parts] : parts, options);
      }
    };
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        made.workers++;
      }
    };
  }, KEEP_MEMORIES);
  return () => page.evaluate(() => (globalThis as unknown as { made: Made }).made);
}

/** Wasm memory of the page's workers, in bytes. */
export async function wasmBytes(page: Page): Promise<number> {
  const each = page
    .workers()
    .map((worker) =>
      worker
        .evaluate(() =>
          ((globalThis as { memories?: WebAssembly.Memory[] }).memories ?? []).reduce(
            (sum, { buffer }) => sum + buffer.byteLength,
            0
          )
        )
        .catch(() => 0)
    );
  return (await Promise.all(each)).reduce((sum, bytes) => sum + bytes, 0);
}
