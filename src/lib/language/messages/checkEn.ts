import { check } from './en/check';
import type { CheckTexts } from './messages';

export const checkEn: CheckTexts = { check };
