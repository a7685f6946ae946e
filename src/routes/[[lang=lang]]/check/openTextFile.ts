import { textFileProblem } from '$lib/language/claims/textFileProblem';
import { FileProblem } from '$lib/model/ownFile';
import type { Language } from '$lib/model/language';

/** The text of a reader's file, or in a sentence why there is none. What reads files is loaded when one is given. */
export async function openTextFile(lang: Language, file: File): Promise<{ text: string } | { problem: string }> {
  try {
    return { text: await read(file) };
  } catch (thrown) {
    const known = thrown instanceof FileProblem ? thrown : new FileProblem('not-read');
    return { problem: `${file.name}: ${textFileProblem(lang, known)}` };
  }
}

async function read(file: File): Promise<string> {
  try {
    const { readFileInWorker } = await import('$lib/claims/worker/checkInWorker');
    return await readFileInWorker(file);
  } catch (thrown) {
    if (thrown instanceof FileProblem) throw thrown;
    // Without a worker the page reads it itself.
    const { readTextFile } = await import('$lib/claims/readTextFile');
    return readTextFile(file);
  }
}
