import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../../../src/lib/charts/draw.svelte';

afterEach(() => vi.unstubAllGlobals());

/** As much of an element as is listened to. */
class Place extends EventTarget {
  clientWidth = 600;
  parentElement = null;
}

/** Touches a place until the code that draws is here, which cannot draw without a document, and leaves it. */
async function touched(): Promise<WeakRef<Place>> {
  const place = new Place();
  let leave = () => {};
  await new Promise<void>((resolve) => {
    leave = draw(() => ({ option: {}, height: 100, points: [] }), {
      still: () => true,
      focused: () => null,
      drawn: () => {},
      failed: resolve
    })(place as unknown as HTMLElement);
    place.dispatchEvent(new Event('pointerenter'));
  });
  leave();
  return new WeakRef(place);
}

test('the code that draws, kept for all pages, does not keep the place that first asked for it', async () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    }
  );
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const place = await touched();
  // What a promise or a weak reference was asked for stays until the job is over.
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(place.deref()).toBeUndefined();
});
