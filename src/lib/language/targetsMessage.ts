import type { Language } from '../model/language';
import { targets as en } from './messages/en/targets';
import type { TargetsTexts } from './messages/messages';
import { targets as vi } from './messages/vi/targets';

const DICTIONARIES: Record<Language, TargetsTexts> = { vi, en };

/** Every text about plans and actuals in one language; apart, because the first view needs none of them. */
export const targetsMessage = (lang: Language): TargetsTexts => DICTIONARIES[lang];
