/**
 * The public schemas that a package follows, and validation against them without any network. libxml2 runs in a thread
 * of its own: its package is an ES module that waits while it loads, and a large document is not to stop an event loop.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packagePath } from '../package-path';

/** Which document of a package. */
export type Dokumentslag = 'mets' | 'premis' | 'erms';

const FOLDER = packagePath('config', 'earkiv', 'scheman');
const ANSWER_MS = 60_000;

/** METS lets attributes of others in; with these imported, they are held against their own schemas too. */
const METS = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.loc.gov/METS/" schemaLocation="mets.xsd"/>
<xs:import namespace="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" schemaLocation="DILCISExtensionMETS.xsd"/>
<xs:import namespace="https://DILCIS.eu/XML/METS/SIPExtensionMETS" schemaLocation="DILCISExtensionSIPMETS.xsd"/>
</xs:schema>`;

/** The schemas by file name, as they lie in config/earkiv/scheman and in every package. */
export const schemafiler = (): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.xsd'))
      .sort()
      .map((name) => [name, readFileSync(packagePath('config', 'earkiv', 'scheman', name))]),
  );

/**
 * Plain JavaScript, since no transpiler sees a text. Everything that libxml2 asks for is answered from memory; it
 * reads no file and no address.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const ready = import(workerData.libxml2).then((xml) => {
  xml.xmlRegisterInputProvider(new xml.XmlBufferInputProvider(workerData.files));
  const option = xml.ParseOption.XML_PARSE_NONET | xml.ParseOption.XML_PARSE_NO_XXE;
  const validators = new Map();
  for (const [kind, text] of Object.entries(workerData.schemas)) {
    const doc = xml.XmlDocument.fromString(text, { option });
    validators.set(kind, xml.XsdValidator.fromDoc(doc));
    doc.dispose();
  }
  return ({ kind, text }) => {
    let doc;
    try {
      doc = xml.XmlDocument.fromString(text, { option });
      validators.get(kind).validate(doc);
      return [];
    } catch (error) {
      const details = error.details ?? [];
      return details.length > 0 ? details.map(({ line, message }) => 'rad ' + line + ': ' + message.trim()) : [error.message];
    } finally {
      doc?.dispose();
    }
  };
});
parentPort.on('message', async ({ nr, ...asked }) => {
  try {
    parentPort.postMessage({ nr, faults: (await ready)(asked) });
  } catch (error) {
    parentPort.postMessage({ nr, failed: String(error) });
  }
});
`;

interface Answer {
  readonly nr: number;
  readonly faults?: readonly string[];
  readonly failed?: string;
}

/** Validates documents, one thread for as many as there are. */
export class Schemaprovare {
  private readonly worker: Worker;
  private nr = 0;

  constructor() {
    const files = Object.fromEntries(schemafiler());
    this.worker = new Worker(THREAD, {
      eval: true,
      workerData: {
        libxml2: pathToFileURL(require.resolve('libxml2-wasm')).href,
        files,
        schemas: {
          mets: METS,
          premis: files['premis-v3-0.xsd']?.toString() ?? '',
          erms: files['ERMS.xsd']?.toString() ?? '',
        },
      },
    });
    // Heard where an answer is waited for; unheard, it would end the process.
    this.worker.on('error', () => undefined);
    this.worker.unref();
  }

  /**
   * @returns what is wrong, line by line, in libxml2's words; none if the document follows its schema
   * @throws Error if the thread does not answer
   */
  prova(kind: Dokumentslag, text: string): Promise<readonly string[]> {
    const nr = (this.nr += 1);
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const done = (work: () => void): void => {
        clearTimeout(late);
        worker.off('message', heard).off('exit', gone).off('error', gone);
        work();
      };
      const gone = (why: unknown): void =>
        done(() => reject(new Error(`XML kan inte prövas: ${String(why)}`)));
      const heard = (answer: Answer): void => {
        if (answer.nr !== nr) return;
        const { faults, failed } = answer;
        if (faults) done(() => resolve(faults));
        else gone(failed);
      };
      const late = setTimeout(() => gone('provningen svarar inte'), ANSWER_MS);
      worker.on('message', heard).on('exit', gone).on('error', gone);
      worker.postMessage({ nr, kind, text });
    });
  }

  async stang(): Promise<void> {
    await this.worker.terminate();
  }
}
