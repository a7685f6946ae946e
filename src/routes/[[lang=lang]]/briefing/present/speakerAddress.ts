import type { Language } from '$lib/model/language';
import { href } from '$lib/view/href';

const ID = /^[0-9a-f]{16}$/;

/** Keeps the windows of one presentation apart from those of another; also where the site has no secure connection. */
export const newSpeakerId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const speakerAddress = (lang: Language, id: string): string => href(lang, '/briefing/present', `?speaker=${id}`);

/** The presentation that this window is the speaker's of; null for the presenting window itself. */
export function speakerId(params: URLSearchParams): string | null {
  const id = params.get('speaker');
  if (id === null) return null;
  return ID.test(id) ? id : '0'.repeat(16);
}
