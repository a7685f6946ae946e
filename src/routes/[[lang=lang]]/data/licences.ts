import * as v from 'valibot';

const text = v.optional(v.string(), '');
const Licences = v.object({
  packages: v.array(v.object({ name: v.string(), version: text, licence: text, text })),
  assets: v.optional(v.array(v.object({ name: v.string(), licence: text, source: text })), [])
});

/** What `licences.json` of a build says of what comes with it. */
export type Licences = v.InferOutput<typeof Licences>;

/** Reads `licences.json` at an address: `none` where the build has none, `bad` for anything that cannot be read. */
export async function readLicences(address: string, get: typeof fetch = fetch): Promise<Licences | 'none' | 'bad'> {
  try {
    const response = await get(address);
    if (response.status === 404) return 'none';
    if (!response.ok) return 'bad';
    return v.parse(Licences, await response.json());
  } catch {
    return 'bad';
  }
}
