/** The municipality's names: what a page calls a unit or a colleague by. */
import { Controller, Get, Inject } from '@nestjs/common';
import type { z } from 'zod';
import type { Organisation } from '../access/organisation';
import { ORGANISATION } from '../engine.module';
import { Documented } from './documented';
import { OrganisationQuery, type OrganisationView } from './organisation.schemas';
import { ZodQuery } from './zod-http';

@Controller('/stegvis/v1/organisation')
export class OrganisationController {
  constructor(@Inject(ORGANISATION) private readonly organisation: Organisation) {}

  @Get()
  @Documented({
    id: 'lasOrganisation',
    summary: 'Read the names of units and staff',
    text: 'Vad nämnder och enheter heter, och de medarbetare som frågan gäller. Inget av det gäller någon klient.',
    tag: 'Tjänsten',
    query: 'OrganisationFraga',
    answers: { 200: { schema: 'Organisation', text: 'Namnen' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  read(
    @ZodQuery(OrganisationQuery) query: z.infer<typeof OrganisationQuery>,
  ): z.infer<typeof OrganisationView> {
    const asked = new Set(query.personal?.split(','));
    const { kommun, namnder, enheter, personal, users } = this.organisation;
    const named = new Map(users.map(({ id, name }) => [id, name]));
    for (const { id, namn } of personal) named.set(id, namn);
    return {
      kommun,
      namnder: namnder.map(({ id, name }) => ({ id, namn: name })),
      enheter: enheter.map(({ id, name, namnd, side }) => ({ id, namn: name, namnd, sida: side })),
      personal: [...named].filter(([id]) => asked.has(id)).map(([id, namn]) => ({ id, namn })),
    };
  }
}
