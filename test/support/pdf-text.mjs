// What is written in PDF files, as a reader's program finds it. Standard input is JSON, a list of files in base64;
// standard output a list of texts, one for each, with a form feed between pages.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const texts = [];
for (const file of JSON.parse(readFileSync(0, 'utf8'))) {
  const pdf = await getDocument({ data: Uint8Array.from(Buffer.from(file, 'base64')), verbosity: 0 }).promise;
  const pages = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  }
  texts.push(pages.join('\f'));
}
process.stdout.write(JSON.stringify(texts));
