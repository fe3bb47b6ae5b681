/** The municipality's settings over HTTP, as zod. */
import { z } from 'zod';
import { Text } from './schemas';

const DateOnly = z.iso.date().meta({ description: 'Datum, svensk tid', examples: ['2027-01-01'] });
const Version = z.int().min(1).meta({ description: 'Versionens nummer' });
const Varde = z
  .union([z.number(), z.boolean(), z.string(), z.array(z.number()), z.array(z.string())])
  .meta({ description: 'Ett tal, ja eller nej, en kod, eller en lista' });

const Tillatet = z
  .object({
    kind: z.enum(['antal', 'lista', 'ja_nej', 'val', 'koder', 'perioder']),
    min: z.int().optional(),
    max: z.int().optional(),
    choices: z.record(z.string(), Text).optional(),
  })
  .meta({ description: 'Vad kommunen kan välja' });

export const Installning = z
  .object({
    key: z.string().meta({ examples: ['plan.dueWithin'] }),
    label: Text,
    source: z.string().meta({ description: 'Raden som värdet tjänar', examples: ['R66'] }),
    ours: z.boolean().meta({ description: 'Stegvis förslag, inte rutinens eller lagens' }),
    form: Tillatet,
    value: Varde.meta({ description: 'Det som gäller' }),
    default: Varde.meta({ description: 'Stegvis förslag' }),
    since: DateOnly.nullable().meta({ description: 'Sedan när; null om det alltid har gällt' }),
    version: Version.meta({ description: 'Versionen som gav det sitt värde' }),
  })
  .meta({ description: 'En inställning' });

const Andring = z.object({ key: z.string(), label: Text, before: Varde.nullable(), after: Varde.nullable() });

export const Installningsversion = z
  .object({
    version: Version,
    validFrom: DateOnly.nullable().meta({ description: 'Första dagen; null för den allra första' }),
    state: z
      .enum(['tidigare', 'galler', 'kommande', 'ersatt'])
      .meta({ description: 'Ersatt: en senare version tog dess plats innan den hade börjat gälla' }),
    by: z.string(),
    at: z.iso.datetime().meta({ description: 'När den lades till' }),
    reason: z.string(),
    changes: z.array(Andring).meta({ description: 'Det som skiljer den från den som gällde före' }),
  })
  .meta({ description: 'En version av kommunens inställningar' });

export const Installningar = z
  .object({
    version: Version.meta({ description: 'Versionen som gäller' }),
    latest: Version.meta({ description: 'Versionen som lades till sist: anges som basedOn' }),
    earliestStart: DateOnly.meta({ description: 'Tidigaste dag som en ny version kan börja gälla' }),
    settings: z.array(Installning),
    coming: z.array(Installningsversion),
  })
  .meta({ description: 'Kommunens inställningar, som de är i dag' });

export const Installningsversioner = z
  .object({ versions: z.array(Installningsversion) })
  .meta({ description: 'Alla versioner, den senaste först' });

export const NyaInstallningar = z
  .strictObject({
    basedOn: Version.meta({ description: 'Versionen som lades till sist, när du läste' }),
    validFrom: DateOnly.meta({ description: 'Första dagen, tidigast i morgon' }),
    reason: z
      .string()
      .trim()
      .min(1)
      .max(1000)
      .meta({ description: 'Varför, till exempel beslutet bakom. Inga uppgifter om enskilda.' }),
    changes: z.record(z.string().max(100), z.unknown()).meta({
      description:
        'Nya värden per nyckel, mot dem som gäller dagen före. Tomt för att ta tillbaka en kommande version',
      examples: [{ 'plan.dueWithin': 10 }],
    }),
  })
  .meta({ description: 'En ny version av kommunens inställningar' });

export const ProvaInstallningar = z
  .strictObject({
    basedOn: NyaInstallningar.shape.basedOn,
    validFrom: NyaInstallningar.shape.validFrom,
    changes: NyaInstallningar.shape.changes,
    efter: z
      .string()
      .max(300)
      .optional()
      .meta({ description: 'Platsen i nasta från förra svaret: prövningen fortsätter där' }),
  })
  .meta({ description: 'Inställningar att pröva. Inget sparas.' });

const Spann = z
  .object({ forsta: DateOnly, sista: DateOnly })
  .meta({ description: 'Det tidigaste och det senaste datumet' });

export const Installningsprov = z
  .object({
    changes: z.array(Andring).meta({ description: 'Det som skulle ändras, före och efter' }),
    totalt: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'Ärenden att pröva i allt; bara i det första svaret', examples: [412] }),
    provade: z
      .int()
      .min(0)
      .meta({ description: 'Ärenden som det här svaret har prövat', examples: [412] }),
    berorda: z
      .int()
      .min(0)
      .meta({ description: 'Av dem, så många som får minst en frist flyttad', examples: [37] }),
    misslyckade: z
      .int()
      .min(0)
      .meta({ description: 'Av dem, så många vars frister inte gick att räkna', examples: [0] }),
    frister: z
      .array(
        z.object({
          regel: z.string().meta({ description: 'Regelns namn', examples: ['plan'] }),
          titel: Text,
          tidigare: z
            .int()
            .min(0)
            .meta({ description: 'Så många som kommer tidigare', examples: [31] }),
          senare: z
            .int()
            .min(0)
            .meta({ description: 'Så många som kommer senare', examples: [6] }),
          storst: z
            .int()
            .meta({ description: 'Den största flytten i dagar; minus är tidigare', examples: [-4] }),
          fran: Spann,
          till: Spann,
        }),
      )
      .meta({ description: 'Frister som skulle flyttas, per regel. Inga ärenden nämns.' }),
    nasta: z
      .string()
      .nullable()
      .meta({ description: 'Skickas som efter för att pröva resten; null när alla är prövade' }),
  })
  .meta({
    description:
      'Vad en omräkning skulle göra med de frister som löper. Skyddade ärenden är inte med: inget tal berättar om dem.',
  });

export const Omrakning = z
  .object({
    version: Version.meta({ description: 'Versionen som fristerna räknas om med' }),
    left: z.int().meta({ description: 'Ärenden med frister som är räknade med en tidigare version' }),
    running: z.boolean().meta({ description: 'Omräkningen pågår i den process som svarade' }),
  })
  .meta({ description: 'Hur långt omräkningen av frister har kommit' });

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
export type InstallningarView = Immutable<z.infer<typeof Installningar>>;
export type InstallningView = Immutable<z.infer<typeof Installning>>;
export type VersionView = Immutable<z.infer<typeof Installningsversion>>;
export type OmrakningView = Immutable<z.infer<typeof Omrakning>>;
export type InstallningsprovView = Immutable<z.infer<typeof Installningsprov>>;
export type Prov = z.infer<typeof ProvaInstallningar>;
export type NyVersion = z.infer<typeof NyaInstallningar>;
