/** The routine as it is drawn, and how many cases are where in it, as zod. */
import { z } from 'zod';
import { Instant, RoleName, Text, type Immutable } from './schemas';

const Kallor = z
  .array(z.string())
  .meta({ description: 'Krav i rutinen och lagrum', examples: [['R32', 'SoL 12:4']] });
const Id = z.string().meta({ description: 'Stegets namn i bilden', examples: ['beslut'] });

export const ProcessQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(9_999)
    .optional()
    .meta({ description: 'Rutinens version; annars den senaste', examples: [1] }),
});
export const ProcesslageQuery = z.strictObject({
  ...ProcessQuery.shape,
  enhet: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Bara en av dina enheter; annars hela kommunen', examples: ['sf-hisingen'] }),
});

const matt = (description: string, example: number) => z.number().meta({ description, examples: [example] });
const Ruta = z
  .object({
    x: matt('Från bildens vänstra kant', 120),
    y: matt('Från bildens övre kant', 90),
    bredd: matt('Bredd', 122),
    hojd: matt('Höjd', 62),
  })
  .meta({ description: 'Var det står i bilden' });
const Punkter = z.array(z.array(z.number())).meta({
  description: 'Linjens hörn, x och y',
  examples: [
    [
      [242, 121],
      [268, 121],
    ],
  ],
});

const Uppgift = z.object({
  uppgift: z.string().meta({ examples: ['fattaBeslut'] }),
  text: Text,
  roll: RoleName,
  kallor: Kallor,
});
const Frist = z.object({
  regel: z.string().meta({ examples: ['beslut'] }),
  text: Text,
  slag: z.enum(['lagstadgad', 'intern']).meta({ description: 'Vem som har satt den', examples: ['intern'] }),
  agare: RoleName,
  kallor: Kallor,
});

export const Process = z
  .object({
    process: z.string().meta({ description: 'Rutinens namn', examples: ['anvisning'] }),
    version: z.int().meta({ examples: [1] }),
    titel: Text,
    bredd: matt('Bildens bredd', 1700),
    hojd: matt('Bildens höjd', 480),
    banor: z
      .array(
        z.object({
          id: z.string().meta({ examples: ['sf'] }),
          text: Text,
          rader: z.int().meta({ description: 'Så många rader av steg banan har', examples: [3] }),
          ruta: Ruta,
        }),
      )
      .meta({ description: 'Banorna i bilden, uppifrån' }),
    parter: z
      .array(z.object({ id: z.string().meta({ examples: ['af'] }), text: Text, ruta: Ruta }))
      .meta({ description: 'De utanför rutinen som den talar med' }),
    noder: z
      .array(
        z.object({
          id: Id,
          slag: z
            .enum(['start', 'steg', 'klocka', 'slut'])
            .meta({ description: 'Vad som ritas', examples: ['steg'] }),
          text: Text,
          ruta: Ruta,
          val: Ruta.nullable().meta({ description: 'Vägvalet efter steget, om mer än en väg leder vidare' }),
          bana: z.string().meta({ examples: ['sf'] }),
          kolumn: z.int().meta({ examples: [3] }),
          rad: z.int().meta({ examples: [0] }),
          bredvid: z.boolean().meta({ description: 'Löper vid sidan av flödet', examples: [false] }),
          tillstand: z.array(z.string()).meta({
            description: 'Lägena som steget står för, med allt inuti; samma id som i ärendets states',
            examples: [['anvisning.pagar.flode.infor.beslut']],
          }),
          kallor: Kallor,
          roller: z.array(RoleName).meta({ description: 'De som har något att göra här' }),
          uppgifter: z.array(Uppgift),
          frister: z.array(Frist),
        }),
      )
      .meta({ description: 'Stegen, i rutinens ordning' }),
    floden: z
      .array(
        z.object({
          id: z.string().meta({ examples: ['beslut-uppdrag'] }),
          fran: Id,
          till: Id,
          punkter: Punkter,
          bakat: z.boolean().meta({ description: 'Leder tillbaka', examples: [false] }),
          av: z
            .array(
              z.object({
                typ: z.string().meta({
                  description: 'Händelsen eller fristens regel; tom för det som sker av sig självt',
                  examples: ['FATTA_BESLUT'],
                }),
                text: Text,
              }),
            )
            .meta({ description: 'Vad som leder dit' }),
        }),
      )
      .meta({ description: 'Vad som leder från ett steg till ett annat' }),
    meddelanden: z
      .array(
        z.object({
          id: z.string().meta({ examples: ['samrad-af'] }),
          fran: z.string().meta({ examples: ['samrad'] }),
          till: z.string().meta({ examples: ['af'] }),
          text: Text,
          punkter: Punkter,
        }),
      )
      .meta({ description: 'Det som sägs till och av dem utanför' }),
    spar: z
      .array(
        z.object({
          id: z.string().meta({ examples: ['fragor'] }),
          text: Text,
          uppgifter: z.array(Uppgift),
          frister: z.array(Frist),
          kallor: Kallor,
        }),
      )
      .meta({ description: 'Det som löper bredvid och inte är ritat' }),
  })
  .meta({ description: 'Rutinen som bild och lista, läst ur den maskin som ärendena löper på' });

const Antal = z
  .int()
  .nullable()
  .meta({
    description: 'Null där de är för få för att visas, eller kan räknas ut ur andra tal',
    examples: [12],
  });
export const Processlage = z
  .object({
    process: z.string().meta({ examples: ['anvisning'] }),
    version: z.int().meta({ examples: [1] }),
    enhet: z
      .string()
      .nullable()
      .meta({ description: 'Null för hela kommunen', examples: [null] }),
    enheter: z
      .array(z.string())
      .meta({ description: 'Enheterna som du kan fråga om', examples: [['sf-hisingen']] }),
    beraknad: Instant.meta({ description: 'När talen räknades; de räknas om högst var femte minut' }),
    minst: z.int().meta({ description: 'Mindre tal än så visas inte', examples: [5] }),
    totalt: Antal,
    steg: z
      .array(
        z.object({
          steg: Id,
          antal: Antal,
          dagar: z
            .object({
              undre: z.int().meta({ description: 'En av fyra har varit där kortare', examples: [3] }),
              median: z.int().meta({ description: 'Hälften har varit där kortare', examples: [8] }),
              ovre: z.int().meta({ description: 'En av fyra har varit där längre', examples: [15] }),
            })
            .nullable()
            .meta({ description: 'Så många dagar ärendena har varit i steget hittills' }),
        }),
      )
      .meta({ description: 'Stegen i flödet, i rutinens ordning' }),
  })
  .meta({ description: 'Hur många pågående ärenden som är var, utan skyddade ärenden' });

export type ProcessView = Immutable<z.output<typeof Process>>;
export type ProcesslageView = z.output<typeof Processlage>;
