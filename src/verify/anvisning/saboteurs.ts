/**
 * Broken variants of `anvisning@1`. Each is a mistake that somebody could make; the proof is worth something
 * only as long as it catches every one, and for the right reason.
 */
import { assign, raise } from 'xstate';
import { FEATURES } from './features';
import {
  at,
  on,
  without,
  also,
  strip,
  begins,
  sentBy,
  answers,
  owned,
  type Saboteur,
} from './saboteurs/tools';

const FORSAMRAD = 'flode.infor.forsamrad';
const STANGNING = 'flode.avslut.steg.stangning';

export const saboteurs: readonly Saboteur[] = [
  {
    name: 'behovsbedömningen har varken uppgift eller frist',
    code: 'GLOMT_ARENDE',
    near: ['start'],
    change: (draft) => {
      strip('flode.infor.behovsbedomning.frist.iTid', 'after')(draft);
      strip('flode.infor.behovsbedomning.arbete.bedoms', 'meta')(draft);
    },
  },
  {
    name: 'väntan på Arbetsförmedlingen har ingen frist',
    code: 'GLOMT_ARENDE',
    near: ['vantarPaAf'],
    change: strip(`${FORSAMRAD}.vantar`, 'after'),
  },
  {
    name: 'behovsbedömningen eskalerar aldrig',
    code: 'TYST_VANTAN',
    near: ['start'],
    change: strip('flode.infor.behovsbedomning.frist.iTid', 'after'),
  },
  {
    name: 'beslutet som bereds eskalerar aldrig',
    code: 'TYST_VANTAN',
    near: ['beslutsklar'],
    change: strip('flode.infor.beslut.frist.iTid', 'after'),
  },
  {
    name: 'eskaleringen är ingen eskalering',
    code: 'TYST_VANTAN',
    near: ['start'],
    change: owned('behovsbedomningForsenad', { escalation: false }),
  },
  {
    name: 'väntan på Arbetsförmedlingen börjar om när den är slut',
    code: 'TYST_SLINGA',
    near: ['vantarPaAf'],
    change: (draft) => {
      at(draft, `${FORSAMRAD}.vantar`).after = { vantaAf: { target: '#samradVantar', reenter: true } };
    },
  },
  {
    name: 'fördelningen av uppdraget har ingen frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['sant'],
    change: strip('kcMottagande.attFordela.iTid', 'after'),
  },
  {
    name: 'den första planen har ingen frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['startad'],
    change: strip('planklocka.forsta.iTid', 'after'),
  },
  {
    name: 'en missad uppföljning bokas om utan frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['uppfoljningUteblev'],
    change: strip('uppfoljningsklocka.loper.kallelse.ombokning.iTid', 'after'),
  },
  {
    name: 'det missade mötet följs upp utan frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['motesdag'],
    change: strip('flode.inskrivning.uteblivet.uppfoljning.iTid', 'after'),
  },
  {
    name: 'uppdraget fördelas av granskaren',
    code: 'UPPGIFT_UTAN_AGARE',
    near: ['sant'],
    change: owned('fordelaUppdrag', { role: 'granskare' }),
  },
  {
    name: 'Kompetenscenters enhet glöms i uppdraget',
    code: 'UPPGIFT_UTAN_ENHET',
    near: ['sant'],
    change: ({ process }) => {
      const { index } = process;
      process.index = (context) => ({ ...index(context), kcEnhet: null });
    },
  },
  {
    name: 'ställning till ny tid kan inte tas',
    code: 'OLOSLIG_UPPGIFT',
    near: ['ejNyTid', 'missatTvaGanger'],
    focus: ['taStallningNyTid'],
    change: owned('taStallningNyTid', { events: ['INLED_ANVISNING'] }),
  },
  {
    name: 'ett stängt ärende avslutas aldrig',
    code: 'ATERVANDSGRAND',
    near: ['avslutad'],
    change: strip(STANGNING, 'onDone'),
  },
  {
    name: 'ett ärende utan inskrivning avslutas aldrig',
    code: 'ATERVANDSGRAND',
    near: ['avslutadUtanInskrivning'],
    change: strip('flode.ejInskrivning', 'onDone'),
  },
  {
    name: 'ingen väg leder till prövningen av AF:s insats',
    code: 'OUPPNATT_TILLSTAND',
    near: [],
    change: (draft) => {
      for (const transition of on(draft, `${FORSAMRAD}.pagar.punkt2.fraga`, 'FRAGA_SOKANDE'))
        transition.target = 'brev';
    },
  },
  {
    name: 'ett tillstånd som ingen går till',
    code: 'OUPPNATT_TILLSTAND',
    near: [],
    change: (draft) => {
      at(draft, 'flode').states = { ...at(draft, 'flode').states, vilande: {} };
    },
  },
  {
    name: 'en övergång skyms av en tidigare',
    code: 'OTAGEN_OVERGANG',
    near: ['startad', 'aviserat'],
    focus: ['flode.insats INLED_AVSLUT'],
    change: (draft) => {
      const [first] = on(draft, 'flode.insats', 'INLED_AVSLUT');
      at(draft, 'flode.insats').on = {
        ...at(draft, 'flode.insats').on,
        INLED_AVSLUT: [first, { ...first }],
      };
    },
  },
  {
    name: 'hindren anses alltid prövade',
    code: 'ENSIDIGT_VILLKOR',
    near: ['missatTvaGanger', 'ejNyTid', 'sjuk', 'motesdag'],
    focus: ['hindrenProvade'],
    change: answers('hindrenProvade', true),
  },
  {
    name: 'mötet anses aldrig ligga inom beslutet',
    code: 'ENSIDIGT_VILLKOR',
    near: ['sant', 'startad'],
    focus: ['motetInomBeslutet'],
    change: answers('motetInomBeslutet', false),
  },
  {
    name: 'fristen för byte av socialsekreterare gör ingenting',
    code: 'FRIST_UTAN_FOLJD',
    near: [],
    change: (draft) => {
      at(draft, 'sfHandlaggare.byts.iTid').after = { bytSf: { actions: [] } };
    },
  },
  {
    name: 'fristen för skyddet leder tillbaka till sig själv',
    code: 'FRIST_UTAN_FOLJD',
    near: ['skyddad', 'nyTidMedSkydd'],
    change: (draft) => {
      at(draft, 'skydd.omhandertas.iTid').after = { skydd: { target: 'iTid' } };
    },
  },
  {
    name: 'fristen för tolk kommer aldrig',
    code: 'FRIST_KOMMER_ALDRIG',
    near: ['tolkBehovs', 'motesdag'],
    focus: ['bokaTolk'],
    change: strip('flode.inskrivning.infor.tolk.kvar.iTid', 'after'),
  },
  {
    name: 'arbetsmarknadskonsulenten fattar beslut',
    code: 'BESLUTSRATT',
    near: [],
    change: sentBy('FATTA_BESLUT', 'arbetsmarknadskonsulent'),
  },
  {
    name: 'samordnaren omprövar',
    code: 'BESLUTSRATT',
    near: [],
    change: sentBy('OMPROVA', 'samordnare'),
  },
  {
    name: 'arbetsmarknadskonsulenten avslutar i Treserva',
    code: 'BESLUTSRATT',
    near: [],
    change: sentBy('AVSLUTA_I_TRESERVA', 'arbetsmarknadskonsulent'),
  },
  {
    name: 'samordnaren avgör oenigheten ensam',
    code: 'BESLUTSRATT',
    near: [],
    change: sentBy('AVGOR_OENIGHET', 'samordnare'),
  },
  {
    name: 'beslut utan samråd',
    code: 'BESLUT_UTAN_UNDERLAG',
    near: ['utanSamrad'],
    change: without('flode.infor', 'FATTA_BESLUT', 'samradKlart', 'ingenLampligAfInsats'),
  },
  {
    name: 'beslut fastän AF har en lämplig insats',
    code: 'BESLUT_UTAN_UNDERLAG',
    near: ['afHarLampligInsats'],
    change: without('flode.infor', 'FATTA_BESLUT', 'ingenLampligAfInsats'),
  },
  {
    name: 'förnyat beslut utan uppdaterad arbetsplan',
    code: 'BESLUT_UTAN_UNDERLAG',
    near: ['fornyelseBereds', 'fornyelseMedAfInsats', 'upphortOchFornyas'],
    change: (draft) => {
      without('omprovning.oppen.fornyelse', 'FATTA_BESLUT', 'arbetsplanUppdaterad', 'samradKlart')(draft);
      without('omprovning.oppen.fornyelse', 'FATTA_BESLUT', 'ingenLampligAfInsats')(draft);
    },
  },
  {
    name: 'beslut utan samtycke',
    code: 'BESLUT_UTAN_UNDERLAG',
    near: ['utanSamtycke'],
    change: without('flode.infor', 'FATTA_BESLUT', 'grundForUppgifterTillKc'),
  },
  {
    name: 'insatsen startar fastän samtycket är återkallat',
    code: 'INSATS_UTAN_GRUND',
    near: ['inskrivetUtanSamtycke'],
    change: without('flode.inskrivning', 'VERKSTALL', 'grundForUppgifterTillKc'),
  },
  {
    name: 'insatsen startar på ett beslut som har upphört',
    code: 'INSATS_UTAN_GRUND',
    near: ['inskrivetUpphort'],
    change: without('flode.inskrivning', 'VERKSTALL', 'beslutetGallerIdag'),
  },
  {
    name: 'insatsen startar utan inskrivningsmöte',
    code: 'INSATS_UTAN_GRUND',
    near: ['motesdag'],
    change: without(
      'flode.inskrivning',
      'VERKSTALL',
      'inskrivningsmotetHallet',
      'kravenFramforda',
      'forstaUppfoljningenBokad',
      'verksamhetenPresenterad',
      'dokumentenUpprattade',
    ),
  },
  {
    name: 'ett gällande beslut får kallas upphört vid avslut',
    code: 'SLUT_UTAN_STALLNING',
    near: ['stangs'],
    change: without(STANGNING + '.treserva.kvar', 'AVSLUTA_I_TRESERVA', 'stallningenStammer'),
  },
  {
    name: 'beslutet upphör utan dag och underrättelse',
    code: 'SLUT_UTAN_STALLNING',
    near: ['ejNyTid'],
    change: without(
      'flode.ejInskrivning.stallning.kvar',
      'TA_STALLNING_BESLUT',
      'upphorMedDagOchUnderrattelse',
    ),
  },
  {
    name: 'ej inskriven utan ställning till beslutet',
    code: 'SLUT_UTAN_STALLNING',
    near: ['ejInskriven'],
    change: (draft) => {
      begins('flode.ejInskrivning.stallning', 'klar')(draft);
      begins('flode.ejInskrivning.fristSf', 'klar')(draft);
    },
  },
  {
    name: 'avslut utan Treserva',
    code: 'SLUT_UTAN_STALLNING',
    near: ['stangs'],
    change: begins(`${STANGNING}.treserva`, 'klar'),
  },
  {
    name: 'ärendet avslutar sig självt när beslutet upphör',
    code: 'SLUT_UTAN_STALLNING',
    near: ['upphort'],
    change: (draft) => {
      at(draft, 'giltighet.galler').after = { beslutUpphor: { target: '#anvisning.avslutad' } };
    },
  },
  {
    name: 'avslut utan namngivet nästa steg',
    code: 'SLUT_UTAN_NASTA_STEG',
    near: ['stangs'],
    change: without(`${STANGNING}.treserva.kvar`, 'AVSLUTA_I_TRESERVA', 'nastaStegNamngivet'),
  },
  {
    name: 'KC aviserar ett avslut som omtvistas',
    code: 'KC_UNDER_OENIGHET',
    near: ['avslutetOmtvistas'],
    change: without('flode.insats', 'AVSLUT_AVISERAT', 'avslutetOmtvistasInte'),
  },
  {
    name: 'KC upprättar avslutsdokument fastän avslutet omtvistas',
    code: 'KC_UNDER_OENIGHET',
    near: ['dokumentOmtvistas'],
    change: without('flode.avslut.steg.dokument', 'UPPRATTA_AVSLUTSDOKUMENT', 'avslutetOmtvistasInte'),
  },
  {
    name: 'KC stänger i GWA fastän avslutet omtvistas',
    code: 'KC_UNDER_OENIGHET',
    near: ['stangningOmtvistas'],
    change: without(`${STANGNING}.gwa.kvar`, 'STANG_GWA', 'avslutetOmtvistasInte'),
  },
  {
    name: 'KC verkställer en start som omtvistas',
    code: 'KC_UNDER_OENIGHET',
    near: ['startenOmtvistas'],
    change: without('flode.inskrivning', 'VERKSTALL', 'startenOmtvistasInte'),
  },
  {
    name: 'KC ändrar en plan som omtvistas',
    code: 'KC_UNDER_OENIGHET',
    near: ['innehalletOmtvistas'],
    change: without('planklocka.galler', 'UPPDATERA_PLAN', 'innehalletOmtvistasInte'),
  },
  {
    name: 'oenigheten hindrar SF från att inleda avslut',
    code: 'OENIGHET_HINDRAR_SF',
    near: ['avslutetOmtvistas'],
    change: also('flode.insats', 'INLED_AVSLUT', 'avslutetOmtvistasInte'),
  },
  {
    name: 'oenigheten hindrar SF från att ompröva',
    code: 'OENIGHET_HINDRAR_SF',
    near: ['innehalletOmtvistas'],
    change: also('omprovning.oppen', 'OMPROVA', 'innehalletOmtvistasInte'),
  },
  {
    name: 'oenigheten hindrar SF från att avsluta i Treserva',
    code: 'OENIGHET_HINDRAR_SF',
    near: ['stangningOmtvistas'],
    change: also(`${STANGNING}.treserva.kvar`, 'AVSLUTA_I_TRESERVA', 'avslutetOmtvistasInte'),
  },
  {
    name: 'en löst oenighet startar om hela ärendet',
    code: 'OMSTARTAR_GRANNE',
    near: [],
    change: (draft) => {
      const path = 'oenighet.oppen.niva.sistaOrdet.sf';
      for (const transition of on(draft, path, 'AVGOR_OENIGHET')) transition.target = '#anvisning.pagar';
    },
  },
  {
    name: 'byte av socialsekreterare går in i sin egen del på nytt',
    code: 'OMSTARTAR_GRANNE',
    near: [],
    change: (draft) => {
      for (const transition of on(draft, 'sfHandlaggare', 'BYT_SOCIALSEKRETERARE'))
        transition['reenter'] = true;
    },
  },
  {
    name: 'uppdraget kan inte skickas',
    code: 'BERATTELSE_BRYTS',
    near: ['sant'],
    change: strip('flode.uppdrag', 'on'),
  },
  {
    name: 'ett villkor bryr sig om veckodagen',
    code: 'TVILLINGAR_SKILJER',
    near: ['startad', 'sommar', 'hostmote'],
    change: ({ process }) => {
      const definition = process.conditions['datumInteIFramtiden'];
      if (!definition) throw new Error('No condition datumInteIFramtiden');
      const test = ({ event }: { event: never }) => new Date((event as { at: string }).at).getUTCDay() < 3;
      process.conditions = { ...process.conditions, datumInteIFramtiden: { ...definition, test } };
    },
  },
  {
    name: 'en frist bevakas för ett tillstånd som ingen är i',
    code: 'FRIST_UTAN_TILLSTAND',
    near: ['start'],
    change: (draft) => {
      const event = { type: 'xstate.after.samrad.anvisning.borta' };
      at(draft, 'flode.infor').entry = raise(event, { id: 'kvarglomd', delay: 1 });
    },
  },
  {
    name: 'ärendet minns orsaken i ord',
    code: 'MINNE_MED_TEXT',
    near: ['start'],
    change: (draft) => {
      at(draft, 'flode.infor').entry = assign({ kcEnhet: 'Enheten i centrum' });
    },
  },
  ...FEATURES.flatMap((feature) => feature.saboteurs),
];
