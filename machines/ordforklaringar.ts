/**
 * What each word of the glossary means in this routine, in a sentence that a new colleague understands (R142).
 * Shown where the word stands in the workplace, and in docs/glossary.md. Every term has one: the type sees to it.
 */
import type { GLOSSARY } from './glossary';
import type { Text } from './process';

export const ORDFORKLARINGAR: Readonly<Record<keyof typeof GLOSSARY, Text>> = {
  anvisning: {
    sv: 'Socialförvaltningen hänvisar en person som behöver försörjningsstöd till en insats som ska stärka vägen till egen försörjning. Att delta är ett krav.',
    en: 'Social services refer a person in need of income support to a measure that strengthens the way to self-support. Taking part is a demand.',
  },
  styrmodell_anvisning: {
    sv: 'Dokumentet som säger hur förvaltningarna delar på ansvaret. Inte samma sak som att anvisa en person.',
    en: 'The document that says how the administrations share the responsibility. Not the same as referring a person.',
  },
  kallelse: {
    sv: 'Besked till klienten om mötets dag, tid och plats, och hur man anmäler förhinder.',
    en: "Tells the client the meeting's day, time and place, and how to report that one cannot come.",
  },
  sokande: {
    sv: 'Den som söker eller har försörjningsstöd, innan det finns ett beslut om insats.',
    en: 'A person who applies for or has income support, before there is a decision on a measure.',
  },
  underrattelse: {
    sv: 'Klienten får veta vad som har beslutats, varför, och hur det kan prövas.',
    en: 'The client is told what has been decided, why, and how it can be tried.',
  },
  narvaro: {
    sv: 'De planerade dagar då deltagaren var med. Kompetenscenter registrerar, socialförvaltningen bedömer.',
    en: 'The planned days on which the participant took part. Kompetenscenter records, social services judge.',
  },
  franvaro: {
    sv: 'En planerad dag då deltagaren inte var med, med det skäl som har angetts.',
    en: 'A planned day on which the participant did not take part, with the reason given.',
  },
  uppehall: {
    sv: 'Insatsen vilar en tid, till exempel vid lång sjukdom. Beslutet och uppföljningen löper ändå.',
    en: 'The measure rests for a time, for instance during long illness. The decision and the follow-ups still run.',
  },
  rattelse: {
    sv: 'Något har registrerats fel. Rättelsen är en ny händelse; det som stod från början finns kvar.',
    en: 'Something was recorded wrongly. The correction is a new event; what stood there first is kept.',
  },
  utlamnande: {
    sv: 'En uppgift lämnas till en annan nämnd, med stöd av samtycke eller lag. Varje utlämnande antecknas.',
    en: 'A fact is handed to another authority, by consent or law. Every disclosure is recorded.',
  },
  menprovning: {
    sv: 'Prövning av om någon skulle fara illa av att en hemlig uppgift lämnas ut.',
    en: 'Whether somebody would come to harm if a secret fact were handed out.',
  },
  handlaggarbyte: {
    sv: 'Någon annan tar över ärendet. Klienten får den nyas namn och nummer innan bytet.',
    en: "Somebody else takes over the case. The client is given the new worker's name and number beforehand.",
  },
  personakt: {
    sv: 'Allt som är dokumenterat om en person hos en nämnd.',
    en: 'All that one authority has recorded about a person.',
  },
  verksamhetsomrade: {
    sv: 'En del av en nämnds verksamhet, till exempel ekonomiskt bistånd eller Kompetenscenter.',
    en: "A part of an authority's work, for instance financial assistance or Kompetenscenter.",
  },
  enhet: {
    sv: 'Arbetsgruppen som har ärendet. Enheten avgör vem som får se det.',
    en: 'The group that has the case. The unit decides who may see it.',
  },
  insats: {
    sv: 'Det som ska hjälpa personen vidare: praktik, utbildning, stöd att söka arbete.',
    en: 'What is to help the person on: work placement, training, support in finding work.',
  },
  beslut: {
    sv: 'Socialförvaltningens ställningstagande, med skäl och lagrum. Här oftast 12 kap. 4 § för ett år.',
    en: 'What social services have decided, with reasons and legal basis. Here mostly 12:4 for one year.',
  },
  uppdrag: {
    sv: 'Socialförvaltningens beställning till Kompetenscenter: personens behov, vad som ska göras och målen.',
    en: "What social services ask of Kompetenscenter: the person's needs, what is to be done and the goals.",
  },
  aterkalla_uppdrag: {
    sv: 'Socialförvaltningen tar tillbaka uppdraget och skriver varför.',
    en: 'Social services take the commission back and record why.',
  },
  verkstall: {
    sv: 'Att genomföra det som är beslutat. Kompetenscenter verkställer, socialförvaltningen beslutar.',
    en: 'To carry out what is decided. Kompetenscenter executes, social services decide.',
  },
  samrad: {
    sv: 'Före beslutet tar socialförvaltningen reda på att Arbetsförmedlingen inte har någon lämplig insats. Lagen kräver det.',
    en: 'Before the decision, social services make sure that the employment service has no suitable measure. The law demands it.',
  },
  samtycke: {
    sv: 'Personen säger ja till att uppgifter lämnas till någon annan. Det kan tas tillbaka när som helst.',
    en: 'The person agrees that facts are given to somebody else. It can be withdrawn at any time.',
  },
  arbetsplan: {
    sv: 'Socialförvaltningens och klientens plan för vägen till egen försörjning.',
    en: "Social services' and the client's plan for the way to self-support.",
  },
  genomforandeplan: {
    sv: 'Kompetenscenters och deltagarens plan: aktiviteter som leder till uppdragets mål. Förnyas minst var sjätte månad.',
    en: "Kompetenscenter's and the participant's plan: activities that lead to the goals. Renewed at least every sixth month.",
  },
  genomforandejournal: {
    sv: 'Kompetenscenters löpande anteckningar om det som händer i insatsen.',
    en: "Kompetenscenter's running notes of what happens in the measure.",
  },
  bedomningsstod: {
    sv: 'Stödet i Treserva för att bedöma vad en person behöver och klarar.',
    en: 'The tool in Treserva for judging what a person needs and can do.',
  },
  inriktning: {
    sv: 'Vad bedömningen tar sikte på: arbetsmarknad, rehabilitering eller båda.',
    en: 'What the assessment aims at: the labour market, rehabilitation or both.',
  },
  inskrivning: {
    sv: 'Steget från uppdrag till att insatsen börjar, med ett möte mellan alla tre.',
    en: 'The step from commission to the start of the measure, with a meeting of all three.',
  },
  inskrivningsmote: {
    sv: 'Första mötet med klient, socialsekreterare och konsulent, på plats.',
    en: 'The first meeting of client, social worker and consultant, on site.',
  },
  trepartsmote: {
    sv: 'Möte mellan klienten, socialsekreteraren och arbetsmarknadskonsulenten.',
    en: 'A meeting of the client, the social worker and the employment consultant.',
  },
  samverkansfraga: {
    sv: 'En fråga om hur förvaltningarna arbetar ihop, som lyfts utan att någon enskild kan kännas igen.',
    en: 'A question of how the administrations work together, raised so that nobody can be recognised.',
  },
  forum: {
    sv: 'En grupp från förvaltningarna som tar hand om frågor på sin nivå.',
    en: 'A group from the administrations that takes care of questions on its level.',
  },
  bordlagga: {
    sv: 'Frågan tas upp vid ett senare möte i stället.',
    en: 'The question is taken up at a later meeting instead.',
  },
  uppfoljningsmote: {
    sv: 'Minst var tredje månad går alla tre igenom om insatsen leder framåt, och om något annat vore bättre.',
    en: 'At least every third month all three go through whether there is progress, and whether something else would be better.',
  },
  avstamning: {
    sv: 'Man går igenom uppdrag och plan tillsammans: vad som är gjort och vad som återstår.',
    en: 'Going through commission and plan together: what is done and what remains.',
  },
  uteblivande: {
    sv: 'Klienten kom inte till ett möte som hen var kallad till. Skälet bedöms för sig, av socialförvaltningen.',
    en: 'The client did not come to a meeting they were summoned to. The reason is judged apart, by social services.',
  },
  godtagbart_skal: {
    sv: 'Ett skäl till frånvaro som kommunen godtar, till exempel sjukdom eller vård av barn.',
    en: 'A reason for absence that the municipality accepts, for instance illness or care of a child.',
  },
  lakarintyg: {
    sv: 'Läkares intyg om sjukdom. Behövs från den åttonde dagen.',
    en: "A doctor's certificate of illness. Needed from the eighth day.",
  },
  oenighet: {
    sv: 'Socialsekreterare och konsulent bedömer olika. Frågan lyfts till 1:e socialsekreterare och samordnare.',
    en: 'Social worker and consultant judge differently. The question is raised to the senior social worker and the coordinator.',
  },
  avslut: {
    sv: 'Insatsen tar slut. Konsulenten aviserar, socialsekreteraren avslutar.',
    en: 'The measure ends. The consultant announces it, the social worker closes.',
  },
  avslutsdokument: {
    sv: 'Kompetenscenters dokument om när och varför insatsen slutar och hur målen har nåtts.',
    en: "Kompetenscenter's document on when and why the measure ends and how far the goals were reached.",
  },
  sjalvforsorjning: {
    sv: 'Personen klarar sin försörjning utan försörjningsstöd, genom arbete eller studier.',
    en: 'The person manages without income support, through work or studies.',
  },
  forsorjningsstod: {
    sv: 'Pengar till mat, hyra och annat nödvändigt för den som inte kan försörja sig.',
    en: 'Money for food, rent and other necessities for those who cannot support themselves.',
  },
  ekonomiskt_bistand: {
    sv: 'Försörjningsstöd och annan ekonomisk hjälp enligt socialtjänstlagen.',
    en: 'Income support and other financial help under the Social Services Act.',
  },
  forsorjningshinder: {
    sv: 'Det som hindrar någon från att försörja sig, till exempel arbetslöshet eller sjukdom.',
    en: 'What keeps somebody from self-support, for instance unemployment or illness.',
  },
  handelse_av_vikt: {
    sv: 'Något som påverkar insatsen mycket. Då hör man av sig till den andra sidan, utöver journalen.',
    en: 'Something that affects the measure much. One then contacts the other side, beyond the journal.',
  },
  avvikelse: {
    sv: 'Det blev inte som planen säger.',
    en: 'It did not turn out as the plan says.',
  },
  progression: {
    sv: 'Att personen rör sig mot målen.',
    en: 'That the person moves towards the goals.',
  },
  stegforflyttning: {
    sv: 'Ett steg närmare arbete eller studier, från förberedelse till anställning.',
    en: 'One step closer to work or studies, from preparation to employment.',
  },
  nyckelkompetens: {
    sv: 'En av EU:s åtta grundläggande kunskaper, till exempel språk eller digital kompetens.',
    en: "One of the EU's eight basic competences, for instance language or digital competence.",
  },
  rustafas: {
    sv: 'Förberedande insatser som bygger på varandra, så nära heltid som möjligt.',
    en: 'Preparing measures that build on each other, as close to full time as possible.',
  },
  parallell_insats: {
    sv: 'En insats till, samtidigt, från samma eller en annan huvudman.',
    en: 'One more measure at the same time, from the same or another authority.',
  },
  tjansteutbud: {
    sv: 'De insatser som finns att välja på.',
    en: 'The measures that there are to choose from.',
  },
  ansvarsomrade: {
    sv: 'Vilken förvaltning som svarar för vad: sociala, hälsorelaterade, kompetenshöjande och jobbfokuserade behov.',
    en: 'Which administration answers for what: social, health-related, competence and job-focused needs.',
  },
  delomrade: { sv: 'En del av ett ansvarsområde.', en: 'A part of a responsibility area.' },
  styrmodell: {
    sv: 'Hur förvaltningarna gemensamt styr insatserna, och vem som bestämmer om vad.',
    en: 'How the administrations govern the measures together, and who decides on what.',
  },
  likvardighet: {
    sv: 'Samma bedömning och samma stöd, var i staden man än bor.',
    en: 'The same judgement and the same support wherever in the city one lives.',
  },
  utforare: {
    sv: 'Den som genomför insatsen: egen verksamhet, leverantör eller samarbetspartner.',
    en: 'Who carries out the measure: own operation, supplier or partner.',
  },
  huvudman: {
    sv: 'Den myndighet som ytterst svarar för något.',
    en: 'The authority that ultimately answers for something.',
  },
  namnd: {
    sv: 'De förtroendevalda som svarar för en förvaltning. Varje nämnd är ett eget sekretessområde.',
    en: 'The elected who answer for an administration. Each is a secrecy area of its own.',
  },
  forvaltning: { sv: 'De anställda som arbetar åt en nämnd.', en: 'The staff who work for an authority.' },
  socialsekreterare: {
    sv: 'Handlägger ärendet på socialförvaltningen: bedömer, beslutar, följer upp och avslutar.',
    en: 'Handles the case at social services: assesses, decides, follows up and closes.',
  },
  forste_socialsekreterare: {
    sv: 'Leder arbetet på socialförvaltningens sida och avgör oenigheter tillsammans med samordnaren.',
    en: 'Leads the work on the social services side and settles disagreements together with the coordinator.',
  },
  arbetsmarknadskonsulent: {
    sv: 'Genomför insatsen på Kompetenscenter tillsammans med deltagaren.',
    en: 'Carries out the measure at Kompetenscenter together with the participant.',
  },
  samordnare: {
    sv: 'Fördelar uppdrag på Kompetenscenter och är kontakten när någon har skyddade personuppgifter.',
    en: 'Assigns commissions at Kompetenscenter and is the contact when somebody has protected personal data.',
  },
  arbetsspecialist: {
    sv: 'Ger stöd före och efter anställning enligt metoden IPS.',
    en: 'Gives support before and after employment by the IPS method.',
  },
  klient: {
    sv: 'Den som ärendet gäller, när beslutet är fattat.',
    en: 'The person the case concerns, once decided.',
  },
  deltagare: {
    sv: 'Klienten, när hen deltar i insatsen.',
    en: 'The client, when taking part in the measure.',
  },
  tolk: {
    sv: 'Översätter vid möten. Aldrig en anhörig och aldrig ett barn.',
    en: 'Interprets at meetings. Never a relative and never a child.',
  },
  skyddade_personuppgifter: {
    sv: 'Personens uppgifter är skyddade därför att hen kan vara hotad. Bara namngivna handläggare ser ärendet.',
    en: "The person's data are protected because they may be under threat. Only named workers see the case.",
  },
  sekretessmarkering: {
    sv: 'Skatteverkets varningssignal: pröva noga innan någon uppgift lämnas ut.',
    en: "The tax agency's warning: consider carefully before any fact is handed out.",
  },
  skyddad_folkbokforing: {
    sv: 'Personen är skriven på en annan ort än där hen bor. Brev går genom Skatteverket.',
    en: 'The person is registered elsewhere than where they live. Letters go through the tax agency.',
  },
  lagrum: { sv: 'Paragrafen som beslutet vilar på.', en: 'The section that the decision rests on.' },
  delegation: {
    sv: 'Nämnden har lämnat över rätten att besluta till en tjänsteman.',
    en: 'The authority has handed the right to decide to an official.',
  },
  delgivning: {
    sv: 'Beslutet lämnas så att det går att visa att personen har fått det.',
    en: 'The decision is handed over so that it can be shown that the person has received it.',
  },
  laglighetsprovning: {
    sv: 'Den som bor i kommunen kan få prövat om ett beslut har fattats på rätt sätt.',
    en: 'A resident can have it tried whether a decision was lawfully made.',
  },
  overklagande: {
    sv: 'Personen begär att förvaltningsrätten ändrar beslutet.',
    en: 'The person asks the administrative court to change the decision.',
  },
  gallring: {
    sv: 'Uppgifter förstörs när lagen säger det.',
    en: 'Data are destroyed when the law says so.',
  },
  programtrohet: {
    sv: 'Hur väl en enhet följer metoden så som den är prövad.',
    en: 'How closely a unit follows the method as it has been tried.',
  },
  aktivitetskrav: {
    sv: 'Krav i lagen på aktiviteter på hel- eller deltid för den som har haft försörjningsstöd en tid.',
    en: 'The law demands activities, full or part time, of those who have had income support for a time.',
  },
  individuell_plan: {
    sv: 'Planen för den som har aktivitetskrav: aktiviteter, tider och tid för att söka arbete.',
    en: 'The plan for those with an activity requirement: activities, times and time to seek work.',
  },
  personnummer: {
    sv: 'Nummer för den som är folkbokförd i Sverige.',
    en: 'The number of a person registered in Sweden.',
  },
  samordningsnummer: {
    sv: 'Nummer för den som inte är folkbokförd.',
    en: 'The number of a person who is not registered.',
  },
  omprovning: {
    sv: 'Socialförvaltningen bedömer på nytt, till exempel innan året är slut.',
    en: 'Social services judge anew, for instance before the year is over.',
  },
};
