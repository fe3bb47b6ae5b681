/**
 * Typst for the threads that draw: compiled to WebAssembly, and so the same on every platform. It reads no file and
 * fetches nothing. See docs/adr/0024-documents.md.
 */
import { readFileSync } from 'node:fs';
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';

/** What was drawn, or why it was not; the reason quotes nothing of the data. */
export type Svar = { readonly pdf: Uint8Array; readonly sidor: number } | { readonly fel: string };

const LAYOUT = '/layout.typ';
/** How faults are told: as text. */
const TEXT = 1;

export class Typst {
  private constructor(private readonly compiler: TypstCompiler) {}

  /**
   * @param layout Typst source; what it draws comes as JSON in `sys.inputs.data`
   * @param typsnitt font files, and there are no others
   * @param filer files that the layout may place, by name
   */
  static async open(
    layout: string,
    typsnitt: readonly string[],
    filer: Readonly<Record<string, Uint8Array>> = {},
  ): Promise<Typst> {
    const { initSync, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler');
    initSync({ module: readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) });
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const file of typsnitt) await builder.add_raw_font(readFileSync(file));
    const compiler = await builder.build();
    compiler.add_source(LAYOUT, layout);
    for (const [name, bytes] of Object.entries(filer)) compiler.map_shadow(`/${name}`, bytes);
    return new Typst(compiler);
  }

  /** Draws as PDF. The same data give the same bytes. */
  rita(data: string): Svar {
    let pdf: Uint8Array | undefined;
    try {
      const { result } = this.compiler.compile(LAYOUT, [['data', data]], 'pdf', TEXT) as {
        readonly result?: Uint8Array;
      };
      pdf = result;
    } catch (error) {
      return { fel: utanCitat(/message: "((?:[^"\\]|\\.)*)"/.exec(String(error))?.[1]) };
    } finally {
      // Typst remembers what it has set. The one before was somebody else's: nothing is kept of it.
      this.compiler.reset();
    }
    // The document's own description, which lies uncompressed in it.
    const sidor = Number(/<xmpTPg:NPages>(\d+)</.exec(Buffer.from(pdf ?? []).toString('latin1'))?.[1]);
    return pdf && sidor > 0 ? { pdf: medTitel(pdf), sidor } : { fel: utanCitat(undefined) };
  }
}

/** Typst quotes what it could not set, which may be what somebody wrote. */
const utanCitat = (message = 'layouten går inte att läsa'): string =>
  message.split('[')[0]?.replaceAll(/(?:\\"|`).*(?:\\"|`)/gs, '…') ?? '';

/**
 * Has readers show the document's title in the place of its file's name, as PDF/UA demands (ISO 14289-1, 7.1). Typst's
 * WebAssembly build cannot be told to, so the catalog is said again at the end of the file (ISO 32000-1, 7.5.6).
 */
function medTitel(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const trailer = /trailer\n<<([^]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/.exec(text);
  const root = /\/Root (\d+) 0 R/.exec(trailer?.[1] ?? '')?.[1];
  const catalog = new RegExp(`\n${root} 0 obj\n[^]*?\nendobj\n`).exec(text)?.[0];
  const said = catalog?.replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true');
  if (!trailer || said === undefined || said === catalog)
    throw new Error('The PDF is not as Typst writes it');
  const at = String(pdf.length + 1).padStart(10, '0');
  const more =
    `${said}xref\n${root} 1\n${at} 00000 n \n` +
    `trailer\n<<${trailer[1]}  /Prev ${trailer[2]}\n>>\nstartxref\n${pdf.length + said.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([pdf, Buffer.from(more, 'latin1')]));
}
