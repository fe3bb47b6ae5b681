/** The proof of one case's history over HTTP. */
import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Kedjor } from './kedja';
import type { KedjekontrollView } from './kedja.schemas';

@Controller('/stegvis/v1/arenden/:id')
export class KedjaController {
  constructor(@Inject(Kedjor) private readonly kedjor: Kedjor) {}

  @Post('kedjekontroll')
  @HttpCode(200)
  @Documented({
    id: 'provaKedja',
    summary: "Verify that a case's history is as it was written",
    text: 'Granskaren prövar varje länk i ett ärendes historik, och att den stämmer med de signerade ankarna. Inget av det som står i ärendet visas. Att ankarna själva är kvar, och hela kommunens historik, prövas med npm run audit:verify.',
    tag: 'Åtkomstlogg',
    full: true,
    answers: { 200: { schema: 'Kedjekontroll', text: 'Hel, eller var den är bruten' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  prova(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<KedjekontrollView> {
    return this.kedjor.prova(principal, id);
  }
}
