/** The proof of one case's history, as zod. */
import { z } from 'zod';
import { DateOnly, Instant, Text } from './schemas';

export const Kedjekontroll = z
  .object({
    arende: z.string().meta({ description: 'Ärendets nummer', examples: ['A-7F3K-92QD-M4TX'] }),
    provad: Instant.meta({ description: 'När historiken prövades' }),
    hel: z.boolean().meta({ description: 'Inget är ändrat, borttaget eller tillagt', examples: [true] }),
    handelser: z.int().meta({ description: 'Så många händelser som är prövade', examples: [24] }),
    huvud: z.string().meta({
      description: 'Kedjans sista länk (SHA-256): samma som i kopior och utskrifter från samma stund',
      examples: ['9f2c0d1e5b7a4c3f8e6d2b1a0c9f8e7d6c5b4a39281706f5e4d3c2b1a0f9e8d7'],
    }),
    fel: z
      .object({
        text: Text.meta({ description: 'Vad som inte stämmer' }),
        handelse: z
          .int()
          .nullable()
          .meta({ description: 'Numret på den första händelsen som det gäller', examples: [7] }),
      })
      .nullable()
      .meta({ description: 'Det första felet; null när historiken är hel' }),
    ankare: z
      .array(
        z.object({
          nr: z.int().meta({ examples: [12] }),
          dag: DateOnly.meta({ description: 'Dagen det gjordes' }),
          handelser: z.int().meta({ description: 'Så många händelser hade ärendet då', examples: [18] }),
          signatur: z.enum(['giltig', 'ogiltig', 'inte_provad']).meta({
            description: 'Inte prövad: tjänsten har ingen nyckel att pröva mot',
            examples: ['giltig'],
          }),
        }),
      )
      .meta({ description: 'Ankarna som ärendet finns i, det äldsta först' }),
    forankrad: z.int().meta({
      description: 'Så många händelser stämmer med ett ankare; de efter är inte förankrade än',
      examples: [18],
    }),
    senasteAnkare: z
      .object({ nr: z.int().meta({ examples: [12] }), dag: DateOnly, at: Instant })
      .nullable()
      .meta({ description: 'Det senaste ankaret över alla ärenden; null om inget är gjort' }),
  })
  .meta({ description: 'Om ett ärendes historik är som den skrevs' });
export type KedjekontrollView = z.output<typeof Kedjekontroll>;
