import { Zip, ZipPassThrough, deflateSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { joinedBytes } from '$lib/engine/joinedBytes';
import type { Parts } from './mendPackage';

/** 1 January 1980, the first day that a ZIP file knows: in the zone of this moment, which a traveller's computer changes. */
const noTime = () => new Date(1980, 0, 1);

/** Parts that are text as text; folders are left out. */
export function unzipParts(bytes: Uint8Array): Parts {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, content]) => [path, /\.(xml|rels)$/.test(path) ? strFromU8(content) : content])
  );
}

/** A part that is given whole: the library's own entry keeps buffers for streams, a hundred kilobytes for each part. */
class WholeDeflate extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, deflateSync(chunk), final);
  }
}

/** The parts as a ZIP file, content types first as readers expect; `breathe` is awaited after each part. */
export async function zipParts(parts: Parts, breathe = async () => {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const first = '[Content_Types].xml';
  const paths = [first, ...[...parts.keys()].filter((path) => path !== first)];
  for (const path of paths) {
    const content = parts.get(path) ?? '';
    const packed = /\.(png|jpe?g|xlsx)$/.test(path);
    const entry = packed ? new ZipPassThrough(path) : new WholeDeflate(path);
    entry.mtime = noTime();
    zip.add(entry);
    entry.push(typeof content === 'string' ? strToU8(content) : content, true);
    await breathe();
  }
  zip.end();
  return joinedBytes(chunks);
}
