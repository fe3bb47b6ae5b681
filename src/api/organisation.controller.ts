/** The municipality's names: what a page calls a unit or a colleague by. */
import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import type { Organisation } from '../access/organisation';
import { ORGANISATION } from '../engine.module';
import { Documented } from './documented';

export const OrganisationView = z
  .object({
    kommun: z.string().meta({ examples: ['Göteborg'] }),
    namnder: z
      .array(z.object({ id: z.string(), namn: z.string() }))
      .meta({ description: 'Nämnderna: var och en är ett eget sekretessområde' }),
    enheter: z.array(
      z.object({
        id: z.string().meta({ examples: ['sf-hisingen'] }),
        namn: z.string(),
        namnd: z.string().meta({ description: 'Nämndens id' }),
        sida: z.enum(['sf', 'kc']).meta({ description: 'Socialförvaltningens eller Kompetenscenters sida' }),
      }),
    ),
    personal: z.array(z.object({ id: z.string(), namn: z.string() })).meta({
      description: 'Medarbetare som har ett namn i organisationen; den som saknas visas med sitt id',
    }),
  })
  .meta({ description: 'Kommunens namn på nämnder, enheter och medarbetare' });

@Controller('/stegvis/v1/organisation')
export class OrganisationController {
  constructor(@Inject(ORGANISATION) private readonly organisation: Organisation) {}

  @Get()
  @Documented({
    id: 'lasOrganisation',
    summary: 'Read the names of units and staff',
    text: 'Vad nämnder, enheter och medarbetare heter. Inget av det gäller någon klient.',
    tag: 'Tjänsten',
    answers: { 200: { schema: 'Organisation', text: 'Namnen' } },
    problems: ['FORBIDDEN'],
  })
  read(): z.infer<typeof OrganisationView> {
    const { kommun, namnder, enheter, personal, users } = this.organisation;
    const named = new Map(users.map(({ id, name }) => [id, name]));
    for (const { id, namn } of personal) named.set(id, namn);
    return {
      kommun,
      namnder: namnder.map(({ id, name }) => ({ id, namn: name })),
      enheter: enheter.map(({ id, name, namnd, side }) => ({ id, namn: name, namnd, sida: side })),
      personal: [...named].map(([id, namn]) => ({ id, namn })),
    };
  }
}
