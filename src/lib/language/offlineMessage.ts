import type { Language } from '../model/language';
import type { OfflineTexts } from './messages/messages';
import { offline as en } from './messages/en/offline';
import { offline as vi } from './messages/vi/offline';

const DICTIONARIES: Record<Language, OfflineTexts> = { vi, en };

/** Texts about using the site without a network; apart from the others, as a service worker needs only these. */
export const offlineMessage = (lang: Language): OfflineTexts => DICTIONARIES[lang];
