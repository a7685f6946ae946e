import type { Language } from '../model/language';
import { en } from './messages/en';
import type { Messages } from './messages/messages';
import { vi } from './messages/vi';

const DICTIONARIES: Record<Language, Messages> = { vi, en };

/** Every text of the interface in one language. */
export const message = (lang: Language): Messages => DICTIONARIES[lang];
