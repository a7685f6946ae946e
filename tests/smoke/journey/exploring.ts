import type { ElementHandle } from 'puppeteer-core';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader } from '../support/reader';

const SQL = `select value from observations where indicator = 'grdp-growth' and unit = 'P63-01' and period = '2023' and dimension = '' and published = '2023-12-28'`;
const OWN = 'Đơn vị;Năm;Thu ngân sách\r\nHa Noi;2023;400.421,5\r\nHai Phong;2023;100.000\r\n';

/** The pivot, a statement in the console's own engine, and a reader's own CSV. */
export async function exploring(reader: Reader, folder: string): Promise<void> {
  await reader.open('explore/');
  await reader.waits('main table tbody td');

  await reader.open(`explore/sql/?q=${encodeURIComponent(SQL)}`);
  await reader.sees('6,27', '[role=region][aria-label*="Kết quả"], section[aria-label*="Kết quả"], main');
  await reader.waits('.cm-content, main :is(textarea)');

  const path = join(folder, 'thu.csv');
  await writeFile(path, OWN);
  await reader.open('explore/files/');
  const input = (await reader.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await reader.sees('thu.csv');
  await reader.sees('400.421,5');
}
