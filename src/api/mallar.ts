/** The templates for people: those who work with cases, and those who edit them. No case is read here. */
import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '../../machines/process';
import type { Principal } from '../access/principal';
import { slagAv, handlaggarePa } from '../dokument/slag';
import { exempeldata } from '../documents/exempel';
import { Mallar } from '../documents/mallar';
import { Ritare } from '../documents/ritare';
import { isMall } from '../documents/underlag';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { MallarView } from './dokument.schemas';

const ROLLER: readonly Role[] = [
  ...handlaggarePa('sf'),
  ...handlaggarePa('kc'),
  'enhetschef',
  'administrator',
];

@Injectable()
export class Malltjanst {
  constructor(
    @Inject(Mallar) private readonly mallar: Mallar,
    @Inject(Ritare) private readonly ritare: Ritare,
  ) {}

  /** @throws Problem FORBIDDEN */
  list(principal: Principal): MallarView {
    check(principal);
    return {
      mallar: this.mallar.lista().flatMap(({ id, titel, version, dokumenttyp, original, sprak }) => {
        const slag = slagAv(id);
        if (!slag) return [];
        const { sidor, undertecknas } = slag;
        return [
          {
            id,
            titel,
            version,
            dokumenttyp,
            original,
            sprak,
            sidor: [...sidor],
            undertecknas: [...undertecknas],
          },
        ];
      }),
    };
  }

  /** A template drawn with invented data. @throws Problem FORBIDDEN; NOT_FOUND; DOCUMENT_FAILED */
  async preview(
    principal: Principal,
    mall: string,
    variant: Parameters<typeof exempeldata>[1],
  ): Promise<Buffer> {
    check(principal);
    if (!isMall(mall))
      throw new Problem('NOT_FOUND', mening`Mallen finns inte. Välj en ur listan över mallar.`);
    return (await this.ritare.rita(mall, exempeldata(mall, variant))).pdf;
  }
}

function check({ roles, vikariat = [] }: Principal): void {
  if (![...roles, ...vikariat.map(({ roll }) => roll)].some((role) => ROLLER.includes(role)))
    throw new Problem(
      'FORBIDDEN',
      mening`Mallarna är för dem som handlägger ärenden och dem som administrerar tjänsten.`,
    );
}
