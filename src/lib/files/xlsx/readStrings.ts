import { readXml } from './readXml';

/** The texts that cells point to, composed (NFC); how parts of them look and how they are pronounced is left out. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let aside = 0;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') aside++;
    },
    close: (name) => {
      if (name === 'si') strings.push(text.normalize('NFC'));
      else if (name === 't') inText = false;
      else if (name === 'rPh') aside--;
    },
    text: (part) => {
      if (inText && !aside) text += part;
    }
  });
  return strings;
}
