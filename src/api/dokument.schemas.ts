/** What documents take and give over HTTP. */
import { z } from 'zod';
import { referens } from '../../machines/anvisning/fields';
import { UTVAGAR, type Utvag } from '../dokument/kanal';
import { SLAGNAMN } from '../dokument/slag';
import { STATUS } from '../store/dokument.store';
import { DateOnly, Instant, type Immutable } from './schemas';

const Mall = z
  .string()
  .min(1)
  .max(60)
  .meta({ title: 'Mall', description: 'Mallens namn, ur listan över mallar.' });
const text = (title: string, description: string) =>
  z.string().trim().min(1).max(8000).optional().meta({ title, description });

const onskat = {
  manad: z
    .string()
    .regex(/^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])$/, 'ska vara en månad, skriven ÅÅÅÅ-MM')
    .optional()
    .meta({ title: 'Månad', description: 'För ett närvarounderlag.' }),
  part: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,63}$/, 'ska vara partens beteckning i ärendet')
    .optional()
    .meta({ title: 'Part', description: 'Den externa partens beteckning, för ett samtycke till den.' }),
  mottagare: z.string().trim().min(1).max(300).optional().meta({
    title: 'Mottagare',
    description: 'Vem uppgifterna får lämnas till. Sparas krypterat.',
  }),
  omfattning: text('Omfattning', 'Vad ett samtycke omfattar, innan det är registrerat. Sparas krypterat.'),
  meddelande: text('Meddelande', 'Några egna ord i ”Mitt ärende”. Sparas krypterat.'),
};

export const NyttDokument = z
  .strictObject({ mall: Mall, ...onskat })
  .meta({ description: 'Ett dokument som ska ritas nu', examples: [{ mall: 'mitt-arende' }] });
export const NyVersion = z.strictObject(onskat).meta({
  description: 'Det som den nya versionen ska ritas med, utöver det som ärendet säger',
  examples: [{}],
});

export const Underskrift = z
  .strictObject({
    vem: z
      .enum(['klienten', 'handlaggaren'])
      .meta({ title: 'Vem', description: 'Den som har undertecknat.' }),
    datum: DateOnly.meta({ title: 'Datum', description: 'När det undertecknades.' }),
  })
  .meta({ description: 'Att någon har undertecknat dokumentet' });

export const Expediering = z
  .strictObject({
    kanal: z.enum(Object.keys(UTVAGAR) as [Utvag, ...Utvag[]]).meta({
      title: 'Sätt',
      description: 'En väg som är avtalad med klienten, eller den som gäller för mottagaren.',
      labels: UTVAGAR,
    }),
    datum: DateOnly.meta({ title: 'Datum', description: 'När det lämnades eller skickades.' }),
  })
  .meta({ description: 'Att dokumentet har lämnats eller skickats' });

export const DokumentMakulering = z
  .strictObject({
    skal: z
      .string()
      .trim()
      .min(5)
      .max(4000)
      .meta({ title: 'Skäl', description: 'Varför. Sparas krypterat.' }),
  })
  .meta({ description: 'Att dokumentet inte ska användas' });

export const Originaluppgift = z
  .strictObject({
    referens: referens('Referens', 'Beteckning i Treserva på originalet.'),
    datum: DateOnly.meta({ title: 'Datum', description: 'När originalet upprättades.' }),
  })
  .meta({ description: 'Var originalet finns i Treserva' });

const Dokumentsteg = z.object({
  steg: z.enum(['undertecknad', 'expedierad', 'ersatt', 'makulerad', 'original']),
  vem: z.enum(['klienten', 'handlaggaren']).nullable(),
  datum: DateOnly.nullable(),
  kanal: z.string().nullable(),
  skal: z.string().nullable().meta({ description: 'Varför det makulerades, för den egna sidan' }),
  av: z.string(),
  roll: z.string().nullable(),
  at: Instant,
});

export const Dokument = z
  .object({
    id: z.string(),
    mall: z.string(),
    titel: z.string(),
    dokumenttyp: z.string().nullable().meta({ description: 'Null tills dokumentet är ritat' }),
    status: z.enum(STATUS),
    fel: z.string().nullable().meta({ description: 'Varför det inte är ritat, och vad du kan göra' }),
    rattad: z.boolean().meta({ description: 'Händelsen som det bygger på är rättad: ersätt det' }),
    sida: z.enum(['sf', 'kc']),
    handelse: z
      .int()
      .nullable()
      .meta({ description: 'Händelsen som det kommer av; null om någon bad om det' }),
    version: z.int().min(1),
    ersatter: z.string().nullable(),
    ersattAv: z.string().nullable(),
    datum: DateOnly.nullable(),
    skapad: Instant,
    av: z.string(),
    roll: z.string().nullable(),
    sidor: z.int().nullable(),
    sha256: z.string().nullable().meta({ description: 'PDF:ens kontrollsumma, hexadecimalt' }),
    mallVersion: z.int().nullable(),
    original: z.object({
      var: z.enum(['stegvis', 'treserva']),
      referens: z.string().nullable(),
      datum: DateOnly.nullable(),
    }),
    undertecknas: z
      .array(z.enum(['klienten', 'handlaggaren']))
      .meta({ description: 'De som ska underteckna' }),
    kanaler: z.array(z.string()).meta({ description: 'De vägar som dokumentet får lämnas på nu' }),
    steg: z.array(Dokumentsteg),
  })
  .meta({ description: 'Ett dokument i ett ärende' });

export const DokumentHel = Dokument.extend({
  tidigare: z
    .array(Dokument)
    .meta({ description: 'De versioner som det har tagit plats av, den senaste först' }),
}).meta({ description: 'Ett dokument med sina tidigare versioner' });

export const Dokumentlista = z
  .object({ caseId: z.string(), dokument: z.array(Dokument) })
  .meta({ description: 'Ärendets dokument som du får se, det senaste först' });

export const Mallar = z
  .object({
    mallar: z.array(
      z.object({
        id: z.string().meta({ examples: SLAGNAMN.slice(0, 2) }),
        titel: z.string(),
        version: z.int(),
        dokumenttyp: z.string(),
        original: z.enum(['stegvis', 'treserva']),
        sprak: z.string(),
        sidor: z.array(z.enum(['sf', 'kc'])).meta({ description: 'De sidor som ritar det' }),
        undertecknas: z.array(z.enum(['klienten', 'handlaggaren'])),
      }),
    ),
  })
  .meta({ description: 'Mallarna som dokument ritas med' });

export const Forhandsvisning = z
  .strictObject({
    variant: z.enum(['kort', 'lang', 'svar', 'tom']).default('kort').meta({
      title: 'Exempel',
      description: 'Vilket påhittat underlag mallen ritas med.',
    }),
  })
  .meta({ description: 'En mall ritad med påhittade uppgifter', examples: [{ variant: 'kort' }] });

export type DokumentView = Immutable<z.infer<typeof Dokument>>;
export type DokumentHelView = Immutable<z.infer<typeof DokumentHel>>;
export type DokumentlistaView = Immutable<z.infer<typeof Dokumentlista>>;
export type MallarView = Immutable<z.infer<typeof Mallar>>;
