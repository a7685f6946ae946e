import type { Language } from '../model/language';
import type { OfflineFrameTexts } from './messages/messages';
import { offlineFrame as en } from './messages/en/offlineFrame';
import { offlineFrame as vi } from './messages/vi/offlineFrame';

const DICTIONARIES: Record<Language, OfflineFrameTexts> = { vi, en };

/** The few texts that every page loads about it; the others are in `offlineMessage`. */
export const offlineFrameMessage = (lang: Language): OfflineFrameTexts => DICTIONARIES[lang];
