import { alive, charts, open } from './overview';
import { expect, test } from './site';

test('the default view never asks for the engine, nor for chart code until a chart is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // As on a desk, where the first chart begins inside the window.
  await page.setViewportSize({ width: 1440, height: 1200 });
  await page.goto('./');
  await alive(page);
  await page.waitForTimeout(3000);
  expect(asked.filter((url) => /\.wasm|\.parquet|worker|datapackage|snapshots\//.test(url))).toEqual([]);
  expect(page.workers()).toEqual([]);

  const code = () =>
    page.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return entries
        .filter((entry) => entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + entry.decodedBodySize, 0);
    });
  // The chart library is by far the largest script.
  expect(await code()).toBeLessThan(340_000);
  await charts(page).first().hover();
  await expect.poll(code).toBeGreaterThan(500_000);
});

test('nothing heavy is announced in the page itself', async ({ request }) => {
  for (const path of ['./', './en/']) {
    const html = await (await request.get(path)).text();
    const linked = [...html.matchAll(/<link[^>]+href="([^"]+)"/g)].map(
      ([, href]) => new URL(href ?? '', new URL(path, 'http://127.0.0.1/'))
    );
    expect(linked.length).toBeGreaterThan(3);
    expect(html).not.toMatch(/\.wasm|\.parquet|duckdb/);
    const sizes = await Promise.all(
      linked.map(async ({ pathname }) => (await (await request.get(`.${pathname}`)).body()).length)
    );
    expect(Math.max(...sizes)).toBeLessThan(340_000);
  }
});

test('the live chart takes over from the drawing without moving anything', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        (window as unknown as { shift: number }).shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/_app/immutable/chunks/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.body()).length > 300_000) await held;
    await route.fulfill({ response });
  });
  await open(page, 'vi');
  await expect(charts(page)).toHaveCount(2);
  for (const chart of await charts(page).all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('svg:visible')).toHaveCount(1);
    await expect(chart.locator('svg[aria-hidden]:visible')).toHaveCount(1);
    await chart.hover();
  }
  const boxes = await Promise.all((await charts(page).all()).map((chart) => chart.boundingBox()));
  release();
  for (const [i, chart] of (await charts(page).all()).entries()) {
    await expect(chart.locator('svg[aria-hidden]')).toHaveCount(0);
    await expect(chart.locator('svg')).toHaveCount(1);
    const box = await chart.boundingBox();
    expect([box?.width, box?.height]).toEqual([boxes[i]?.width, boxes[i]?.height]);
    await expect(chart).toContainText(i === 0 ? '8,16' : '704.500');
  }
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05);
});
