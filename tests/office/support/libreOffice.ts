import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';

const run = promisify(execFile);

/** Given by tools/test.mjs; by hand `OFFICE_PATH=$(which soffice) npm run office`. */
export const OFFICE = process.env['OFFICE_PATH'] ?? '';

/** The name of a namespace, in two pieces: it is no address. */
const REGISTRY = ['http:', '//openoffice.org/2001/registry'].join('');

/** Numbers as an office in Vietnam has them. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="${REGISTRY}">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

export interface Workshop {
  folder: string;
  /** Converts files of the folder; gives what the program printed beside its own account of each file. */
  convert: (files: readonly string[], to: string) => Promise<string>;
  /** The text of each page of a PDF in the folder. */
  pages: (pdf: string) => Promise<string[]>;
  read: (file: string) => Promise<string>;
  list: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** A folder with these files in it and a LibreOffice of its own. */
export async function workshop(files: Readonly<Record<string, Uint8Array>>): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'toan-canh-office-'));
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), VIETNAMESE);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return {
    folder,
    convert: async (names, to) => {
      const { stdout, stderr } = await run(
        OFFICE,
        [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', to, ...names],
        { cwd: folder, timeout: 100_000 }
      );
      return [...stdout.split('\n'), ...stderr.split('\n')]
        .filter((line) => line.trim() !== '' && !/^convert .* using filter : |^Writing sheet /.test(line))
        .filter((line) => !/javaldx|java may not function/.test(line))
        .join('\n');
    },
    pages: async (pdf) => {
      const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', join(folder, pdf), '-']);
      return stdout.split('\f').slice(0, -1);
    },
    read: (file) => readFile(join(folder, file), 'utf8'),
    list: () => readdir(folder),
    close: () => rm(folder, { recursive: true, force: true })
  };
}
