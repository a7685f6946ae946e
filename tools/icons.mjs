/**
 * Draws the icons that an installed site needs from static/icons/icon.svg, with Chromium: `node tools/icons.mjs`.
 * The maskable one has room for any shape a system may cut.
 */
import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { root } from './run.mjs';

const ICONS = [
  { name: 'icon-192.png', size: 192, part: 1 },
  { name: 'icon-512.png', size: 512, part: 1 },
  { name: 'icon-maskable-512.png', size: 512, part: 0.75 }
];

const folder = join(root, 'static/icons');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const ground = /fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
if (!ground) throw new Error('the first shape of icon.svg does not say its colour');

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, part } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin: 0; background: ${ground}; display: grid; place-items: center; height: 100vh">${svg}</body>`
  );
  await page.addStyleTag({
    content: `svg { width: ${Math.round(size * part)}px; height: ${Math.round(size * part)}px; display: block }`
  });
  await page.screenshot({ path: join(folder, name) });
  console.log(name);
}
await browser.close();
