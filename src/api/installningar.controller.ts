/** The municipality's settings over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { SkillnadQuery, type InstallningSkillnadView } from './historik.schemas';
import { Installningar } from './installningar';
import {
  NyaInstallningar,
  ProvaInstallningar,
  type InstallningarView,
  type InstallningsprovView,
  type OmrakningView,
  type VersionView,
} from './installningar.schemas';
import { ZodBody, ZodQuery } from './zod-http';

const tag = 'Inställningar';

@Controller('/stegvis/v1/installningar')
export class InstallningarController {
  constructor(@Inject(Installningar) private readonly installningar: Installningar) {}

  @Get()
  @Documented({
    id: 'lasInstallningar',
    summary: "Read the municipality's settings",
    text: 'Varje inställning med det som gäller, Stegvis förslag, vad kommunen kan välja, vem den tjänar, sedan när den gäller, och de versioner som kommer.',
    tag,
    answers: { 200: { schema: 'Installningar', text: 'Inställningarna' } },
    problems: [],
  })
  read(@CurrentPrincipal() principal: Principal): Promise<InstallningarView> {
    return this.installningar.read(principal);
  }

  @Post()
  @Documented({
    id: 'andraInstallningar',
    summary: 'Add a version of the settings',
    text: 'Administratören lägger till en version som gäller från en dag framåt. En version tas aldrig bort: en ny som börjar samma dag eller tidigare tar en kommande versions plats.',
    tag,
    body: 'NyaInstallningar',
    answers: { 201: { schema: 'Installningsversion', text: 'Den nya versionen' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'STALE_REVISION'],
  })
  add(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(NyaInstallningar) body: z.infer<typeof NyaInstallningar>,
  ): Promise<VersionView> {
    return this.installningar.add(principal, body);
  }

  @Post('forhandsvisning')
  @HttpCode(200)
  @Documented({
    id: 'provaInstallningar',
    summary: 'Try settings on the deadlines that run',
    text: 'Räknar de frister som löper som en omräkning skulle göra den dag som inställningarna börjar gälla, och säger per regel hur många som flyttas, från och till vilka datum. Inget sparas. Ett stort antal ärenden prövas i flera svar: skicka nasta som efter.',
    tag,
    body: 'ProvaInstallningar',
    answers: { 200: { schema: 'Installningsprov', text: 'Vad som skulle flyttas' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'STALE_REVISION'],
  })
  prova(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(ProvaInstallningar) body: z.infer<typeof ProvaInstallningar>,
  ): Promise<InstallningsprovView> {
    return this.installningar.prova(principal, body);
  }

  @Get('versioner')
  @Documented({
    id: 'lasInstallningsversioner',
    summary: 'Read all versions of the settings',
    text: 'Varje version med vem, när, varför och vad den ändrade, den senaste först.',
    tag,
    answers: { 200: { schema: 'Installningsversioner', text: 'Versionerna' } },
    problems: [],
  })
  async history(
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ readonly versions: readonly VersionView[] }> {
    return { versions: await this.installningar.history(principal) };
  }

  @Get('versioner/:version/skillnad')
  @Documented({
    id: 'lasInstallningsskillnad',
    summary: 'Compare two versions of the settings',
    text: 'Vad som skiljer en version från den som den byggde på, eller från en annan: varje inställning med värdet före och efter, i ord.',
    tag,
    query: 'SkillnadFraga',
    answers: { 200: { schema: 'InstallningSkillnad', text: 'Skillnaden' } },
    problems: ['VALIDATION', 'NOT_FOUND'],
  })
  skillnad(
    @CurrentPrincipal() principal: Principal,
    @Param('version') version: string,
    @ZodQuery(SkillnadQuery) { mot }: z.infer<typeof SkillnadQuery>,
  ): Promise<InstallningSkillnadView> {
    return this.installningar.skillnad(principal, version, mot ?? null);
  }

  @Post('omrakning')
  @HttpCode(202)
  @Documented({
    id: 'raknaOmFrister',
    summary: 'Compute the deadlines of live cases anew',
    text: 'Administratören låter de frister som löper räknas om med de inställningar som gäller. Lagstadgade frister, och de som någon har flyttat eller pausat för hand, ändras inte. Avbryts omräkningen fortsätter den där den var när den startas igen.',
    tag,
    answers: { 202: { schema: 'Omrakning', text: 'Omräkningen har börjat' } },
    problems: ['FORBIDDEN'],
  })
  recompute(@CurrentPrincipal() principal: Principal): Promise<OmrakningView> {
    return this.installningar.recompute(principal);
  }

  @Get('omrakning')
  @Documented({
    id: 'lasOmrakning',
    summary: 'Read how far the computing anew has come',
    text: 'Hur många ärenden som har frister räknade med en tidigare version än den som gäller.',
    tag,
    answers: { 200: { schema: 'Omrakning', text: 'Hur långt omräkningen har kommit' } },
    problems: [],
  })
  progress(): Promise<OmrakningView> {
    return this.installningar.progress();
  }
}
