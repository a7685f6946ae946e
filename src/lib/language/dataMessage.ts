import type { Language } from '../model/language';
import { data as en } from './messages/en/data';
import type { DataTexts } from './messages/messages';
import { data as vi } from './messages/vi/data';

const DICTIONARIES: Record<Language, DataTexts> = { vi, en };

/** Every text of `/data` in one language; apart, because no other page needs them. */
export const dataMessage = (lang: Language): DataTexts => DICTIONARIES[lang];
