/** "Så gör du": what a normal week holds for each role, and where in the workplace it is done. Loaded with the help page. */

interface Text {
  readonly sv: string;
  readonly en: string;
}
/** One thing of a normal week. */
export interface Steg {
  readonly vad: Text;
  readonly hur: Text;
  /** The page where it is done, when that is one page for everybody. */
  readonly till?: string;
}
export interface Guide {
  /** The role, as the API names it. */
  readonly roll: string;
  readonly titel: Text;
  readonly kort: Text;
  readonly steg: readonly Steg[];
}

const steg = (
  [vadSv, hurSv]: readonly [string, string],
  [vadEn, hurEn]: readonly [string, string],
  till?: string,
): Steg => ({
  vad: { sv: vadSv, en: vadEn },
  hur: { sv: hurSv, en: hurEn },
  ...(till !== undefined && { till }),
});

const BORJA = steg(
  [
    'Börja dagen i Mitt arbete',
    'Det som är försenat står först, sedan det som ska göras i dag. Öppna en rad för att komma rätt i ärendet.',
  ],
  [
    'Start the day in My work',
    'What is late comes first, then what is for today. Open a row to come to the right place in the case.',
  ],
  '/arbete',
);
const UTKAST = steg(
  [
    'Bli avbruten utan att tappa något',
    'Det du skriver sparas medan du skriver. Öppna samma formulär igen och fortsätt, även om du har loggats ut.',
  ],
  [
    'Be interrupted and lose nothing',
    'What you write is saved as you write. Open the same form again and go on, even if you were logged out.',
  ],
);
const VARFOR = steg(
  [
    'Förstå varför något inte går',
    'Under Går inte nu står allt som fattas, vilken regel det gäller och vem som kan rätta till det.',
  ],
  [
    'Understand why something cannot be done',
    'Under what cannot be done now stands all that is missing, which rule it is and who can put it right.',
  ],
);
const RATTA = steg(
  [
    'Rätta något som blev fel',
    'Välj rättelsen bland åtgärderna i ärendet. Frister räknas om, och det som stod från början finns kvar för den som får se det.',
  ],
  [
    'Correct a mistake',
    'Choose the correction among the actions of the case. Deadlines are recomputed, and what stood there first is kept for those who may see it.',
  ],
);
const VECKA = steg(
  ['Planera veckan', 'Min vecka visar möten och frister, dag för dag. Sidan går att skriva ut.'],
  ['Plan the week', 'My week shows meetings and deadlines, day by day. The page can be printed.'],
  '/vecka',
);
const MOTE = steg(
  [
    'Håll ett trepartsmöte',
    'Öppna Mötet från ärendet och följ de fem stegen. Visa för klienten tar bort allt som inte ska synas på skärmen.',
  ],
  [
    'Hold a three-party meeting',
    'Open the meeting from the case and follow the five steps. Show the client takes away all that should not be on the screen.',
  ],
);
const FRANVARO = steg(
  [
    'Borta en dag eller en vecka',
    'Säg till din chef, som utser en vikarie. Vikarien ser dina ärenden under den tiden och inget mer.',
  ],
  [
    'Away for a day or a week',
    'Tell your manager, who appoints a substitute. They see your cases during that time and nothing more.',
  ],
);
const OENIG = steg(
  [
    'Ni bedömer olika',
    'Lyft oenigheten i ärendet. Båda sidor skriver sin syn, och ett steg i taget har sin egen tid.',
  ],
  [
    'You judge differently',
    'Raise the disagreement in the case. Both sides write their view, and each level has a time of its own.',
  ],
);
const RUTINEN = steg(
  [
    'Se var ett ärende är i rutinen',
    'Rutinen är ritad i ärendet och på sidan Rutinen. Välj ett steg för att läsa vad som gäller där.',
  ],
  [
    'See where a case is in the routine',
    'The routine is drawn in the case and on the page The routine. Choose a step to read what applies there.',
  ],
  '/process',
);
const SOK = steg(
  [
    'Hitta en klient',
    'Sök med personnummer, namn eller ärendenummer och säg varför. Sökningen antecknas i åtkomstloggen.',
  ],
  [
    'Find a client',
    'Search by personal number, name or case number and say why. The search is written in the access log.',
  ],
  '/klienter',
);

export const GUIDER: readonly Guide[] = [
  {
    roll: 'socialsekreterare',
    titel: { sv: 'Socialsekreterare', en: 'Social worker' },
    kort: {
      sv: 'Du bedömer, samråder, beslutar, följer upp och avslutar.',
      en: 'You assess, consult, decide, follow up and close.',
    },
    steg: [
      BORJA,
      steg(
        [
          'Starta ett ärende',
          'Välj Nytt ärende i Mitt arbete. Ärendet säger sedan steg för steg vad som behövs före beslutet.',
        ],
        [
          'Start a case',
          'Choose New case in My work. The case then says step by step what is needed before the decision.',
        ],
        '/arenden/nytt',
      ),
      steg(
        [
          'Fatta beslut om insats',
          'Åtgärden går att välja när samråd, arbetsplan och samtycke är klara. Saknas något står det vad, och länken leder dit.',
        ],
        [
          'Decide on the measure',
          'The action can be chosen when consultation, work plan and consent are done. If something is missing it says what, and the link leads there.',
        ],
      ),
      MOTE,
      steg(
        [
          'Klienten kom inte',
          'Registrera uteblivandet i Mötet, med det skäl klienten själv anger. Följ sedan upp med klienten. Inget avslutas av sig självt.',
        ],
        [
          'The client did not come',
          'Record the no-show in the meeting, with the reason the client gives. Then follow up with the client. Nothing is closed by itself.',
        ],
      ),
      steg(
        [
          'Kalla till uppföljning i tid',
          'Ärendet visar tre klockor: uppföljning var tredje månad, planen var sjätte och beslutet efter ett år. Öppna ett datum för att se hur det är räknat.',
        ],
        [
          'Call to follow-up in time',
          'The case shows three clocks: follow-up every third month, the plan every sixth and the decision after a year. Open a date to see how it is counted.',
        ],
      ),
      OENIG,
      SOK,
      UTKAST,
      VARFOR,
      RATTA,
    ],
  },
  {
    roll: 'forste_socialsekreterare',
    titel: { sv: '1:e socialsekreterare', en: 'Senior social worker' },
    kort: {
      sv: 'Du leder arbetet på socialförvaltningens sida och avgör det som har lyfts.',
      en: 'You lead the work on the social services side and settle what has been raised.',
    },
    steg: [
      steg(
        [
          'Börja dagen i Ledning',
          'Överst står det som kräver något av dig: oenigheter, beslut på väg att löpa ut och försenat arbete.',
        ],
        [
          'Start the day in Supervision',
          'On top stands what needs you: disagreements, decisions about to lapse and late work.',
        ],
        '/ledning',
      ),
      steg(
        [
          'Avgör en oenighet',
          'Läs båda sidornas syn bredvid varandra. Klockan visar hur lång tid ni har. Ni avgör tillsammans, med skäl.',
        ],
        [
          'Settle a disagreement',
          'Read both views side by side. The clock shows how much time there is. You settle it together, with reasons.',
        ],
        '/ledning',
      ),
      steg(
        [
          'Omfördela arbete',
          'Någon är borta eller slutar: se förslaget, ändra det du vill och genomför. Du kan ångra i 72 timmar.',
        ],
        [
          'Reassign work',
          'Somebody is away or leaves: look at the proposal, change what you want and carry it out. You can undo it for 72 hours.',
        ],
        '/ledning/omfordela',
      ),
      steg(
        ['Godkänn ett handläggarbyte', 'Du godkänner när klienten har fått den nyas namn och telefonnummer.'],
        [
          'Approve a change of worker',
          "You approve when the client has been given the new worker's name and telephone number.",
        ],
        '/arbete',
      ),
      steg(
        [
          'Medge digital medverkan',
          'Kan socialsekreteraren inte vara på plats vid inskrivningen medger du det i ärendet, med skäl.',
        ],
        [
          'Allow digital participation',
          'If the social worker cannot be on site at the enrolment, you allow it in the case, with a reason.',
        ],
      ),
      steg(
        [
          'Bekräfta att ett skydd sänks',
          'Någon annan föreslår, du bekräftar på klientens sida. Ingen gör båda delarna.',
        ],
        [
          'Confirm that protection is lowered',
          "Somebody else proposes, you confirm on the client's page. Nobody does both.",
        ],
      ),
      steg(
        [
          'Följ upp det som har stannat',
          'Incidenter visar utskick och påminnelser som inte har gått fram. Försök igen, eller lös med skäl.',
        ],
        [
          'Follow up what has stopped',
          'Incidents shows letters and reminders that did not get through. Try again, or resolve with a reason.',
        ],
        '/incidenter',
      ),
      steg(
        [
          'Lyft en fråga om samarbetet',
          'Frågor som gäller fler än ett ärende lyfts utan uppgifter om någon enskild.',
        ],
        [
          'Raise a question of cooperation',
          'Questions beyond one case are raised without facts about any person.',
        ],
      ),
      VARFOR,
      RATTA,
    ],
  },
  {
    roll: 'arbetsmarknadskonsulent',
    titel: { sv: 'Arbetsmarknadskonsulent', en: 'Employment consultant' },
    kort: {
      sv: 'Du tar emot uppdraget, genomför insatsen och dokumenterar.',
      en: 'You receive the commission, carry out the measure and document it.',
    },
    steg: [
      BORJA,
      steg(
        [
          'Förbered inskrivningen',
          'Läs uppdraget i ärendet och markera att du har läst. Fattas något ber du om komplettering.',
        ],
        [
          'Prepare the enrolment',
          'Read the commission in the case and mark it as read. If something is missing, ask for it.',
        ],
      ),
      MOTE,
      steg(
        [
          'Verkställ uppdraget',
          'När mötet är hållet, informationen lämnad och nästa möte bokat börjar insatsen.',
        ],
        [
          'Execute the commission',
          'When the meeting is held, the information given and the next meeting booked, the measure starts.',
        ],
      ),
      steg(
        [
          'Upprätta genomförandeplanen',
          'Gör den tillsammans med deltagaren. Varje aktivitet leder mot ett mål i uppdraget.',
        ],
        [
          'Draw up the plan',
          'Do it together with the participant. Each activity leads towards a goal of the commission.',
        ],
      ),
      steg(
        [
          'Registrera närvaro',
          'Du registrerar vad som hände, dag för dag. Om frånvaron godtas avgör socialförvaltningen.',
        ],
        [
          'Record attendance',
          'You record what happened, day by day. Whether absence is accepted, social services decide.',
        ],
      ),
      steg(
        [
          'Något viktigt har hänt',
          'Skriv i journalen och märk det som händelse av vikt. Då får socialsekreteraren veta det direkt.',
        ],
        [
          'Something important has happened',
          'Write in the journal and mark it as a significant event. The social worker is then told at once.',
        ],
      ),
      steg(
        [
          'Ge en ny tid',
          'När socialsekreteraren säger att ny tid är aktuell ger du tiden. Klienten får den av socialsekreteraren.',
        ],
        [
          'Give a new time',
          'When the social worker says that a new time is relevant, you give it. The social worker tells the client.',
        ],
      ),
      steg(
        [
          'Avisera avslut',
          'Säg till innan insatsen ska sluta. Leder den inte till egen försörjning bokas ett möte först.',
        ],
        [
          'Announce closing',
          'Tell them before the measure ends. If it does not lead to self-support, a meeting is booked first.',
        ],
      ),
      OENIG,
      UTKAST,
    ],
  },
  {
    roll: 'samordnare',
    titel: { sv: 'Samordnare', en: 'Coordinator' },
    kort: {
      sv: 'Du fördelar uppdrag, avgör oenigheter och är kontakten för skyddade ärenden.',
      en: 'You assign commissions, settle disagreements and are the contact for protected cases.',
    },
    steg: [
      BORJA,
      steg(
        [
          'Fördela ett uppdrag',
          'Öppna uppgiften i Mitt arbete och välj konsulent. Väntetiden syns på uppdraget.',
        ],
        [
          'Assign a commission',
          'Open the task in My work and choose a consultant. The wait shows on the commission.',
        ],
        '/arbete',
      ),
      steg(
        [
          'Be om komplettering',
          'Säg vad som fattas. Socialsekreteraren får frågan som en uppgift med en dag.',
        ],
        [
          'Ask for a supplement',
          'Say what is missing. The social worker is given the question as a task with a date.',
        ],
      ),
      steg(
        [
          'Ta emot ett skyddat ärende',
          'Socialsekreteraren hör av sig före beslutet. Ni avtalar plats och tid direkt, och inget går genom GWA.',
        ],
        [
          'Receive a protected case',
          'The social worker contacts you before the decision. You agree on place and time directly, and nothing goes through GWA.',
        ],
      ),
      steg(
        [
          'Se hur mycket var och en har',
          'Ledning visar enhetens frister, möten och belastning vecka för vecka.',
        ],
        ['See how much each has', "Supervision shows the unit's deadlines, meetings and load, week by week."],
        '/ledning',
      ),
      steg(
        ['Omfördela arbete', 'Se förslaget, ändra det du vill och genomför. Du kan ångra i 72 timmar.'],
        [
          'Reassign work',
          'Look at the proposal, change what you want and carry it out. You can undo it for 72 hours.',
        ],
        '/ledning/omfordela',
      ),
      steg(
        [
          'Avgör en oenighet',
          'Läs båda sidornas syn. Ni avgör tillsammans med 1:e socialsekreteraren, med skäl.',
        ],
        [
          'Settle a disagreement',
          'Read both views. You settle it together with the senior social worker, with reasons.',
        ],
        '/ledning',
      ),
      steg(
        [
          'Namnge en extern utförare',
          'Gör det i ärendet, för en tid. Utföraren ser bara det som får stå på en delad skärm.',
        ],
        [
          'Name an external provider',
          'Do it in the case, for a time. The provider sees only what may stand on a shared screen.',
        ],
      ),
      SOK,
      VARFOR,
    ],
  },
  {
    roll: 'enhetschef',
    titel: { sv: 'Enhetschef', en: 'Unit manager' },
    kort: {
      sv: 'Du ser till att arbetet blir gjort och att ingen blir utan handläggare.',
      en: 'You see to it that the work gets done and that nobody is without a worker.',
    },
    steg: [
      steg(
        [
          'Se läget i enheten',
          'Ledning visar vad som är försenat, vad som kommer och var det är för mycket.',
        ],
        [
          'See how the unit stands',
          'Supervision shows what is late, what is coming and where there is too much.',
        ],
        '/ledning',
      ),
      steg(
        [
          'Utse en vikarie',
          'Säg vem som ersätter vem, från vilken dag till vilken. Vikariatet slutar av sig självt.',
        ],
        ['Appoint a substitute', 'Say who stands in for whom, from which day to which. It ends by itself.'],
        '/ledning',
      ),
      steg(
        [
          'Någon slutar',
          'Omfördela arbetet i god tid. Sidan visar också dem som har slutat men ännu har uppgifter.',
        ],
        [
          'Somebody leaves',
          'Reassign the work in good time. The page also shows those who have left but still have tasks.',
        ],
        '/ledning/omfordela',
      ),
      steg(
        ['Planera bemanningen', 'Prognosen räknar frister och möten vecka för vecka framåt.'],
        ['Plan the staffing', 'The forecast counts deadlines and meetings week by week ahead.'],
        '/ledning',
      ),
      steg(
        [
          'Ta hand om incidenter',
          'Det som inte har gått fram ligger kvar tills någon har gjort något åt det.',
        ],
        [
          'Take care of incidents',
          'What did not get through stays until somebody has done something about it.',
        ],
        '/incidenter',
      ),
      steg(
        ['Besluta om radering', 'En person föreslår och en annan beslutar, på klientens sida.'],
        ['Decide on erasure', "One person proposes and another decides, on the client's page."],
      ),
      steg(
        [
          'Lämna ett loggutdrag',
          'På klientens sida, för en tid. Vem det var lämnas bara ut efter menprövning.',
        ],
        [
          'Give a log extract',
          "On the client's page, for a period. Who it was is given out only after a harm test.",
        ],
      ),
      BORJA,
      VECKA,
      FRANVARO,
      RUTINEN,
    ],
  },
  {
    roll: 'administrator',
    titel: { sv: 'Administratör', en: 'Administrator' },
    kort: {
      sv: 'Du sköter kommunens inställningar. Du ser inga personuppgifter.',
      en: "You keep the municipality's settings. You see no personal data.",
    },
    steg: [
      steg(
        [
          'Läs vad som gäller',
          'Varje inställning säger vad den gör, vad som är vårt förslag och när den ändrades.',
        ],
        ['Read what is in force', 'Each setting says what it does, what we propose and when it was changed.'],
        '/installningar',
      ),
      steg(
        [
          'Ändra en inställning',
          'Förhandsvisningen säger hur många frister som flyttas innan du sparar. Ändringen gäller från den dag du väljer.',
        ],
        [
          'Change a setting',
          'The preview says how many deadlines move before you save. The change applies from the day you choose.',
        ],
        '/installningar',
      ),
      steg(
        ['Jämför två versioner', 'Varje ändring är en version med vem, när och vad som blev annorlunda.'],
        ['Compare two versions', 'Every change is a version with who, when and what became different.'],
        '/installningar',
      ),
      steg(
        [
          'Lägg in delegationer',
          'Delegationsordningen avgör vem som får besluta. Lägg in och återkalla med datum.',
        ],
        ['Enter delegations', 'They decide who may decide. Enter and recall them with dates.'],
      ),
      steg(
        ['Ta hand om incidenter', 'Du ser vad som har stannat, inte vem det gäller.'],
        ['Take care of incidents', 'You see what has stopped, not whom it concerns.'],
        '/incidenter',
      ),
      RUTINEN,
    ],
  },
  {
    roll: 'granskare',
    titel: { sv: 'Granskare', en: 'Reviewer' },
    kort: {
      sv: 'Du kontrollerar vem som har tagit del av vad. Du ser aldrig vad som står i ett ärende.',
      en: 'You check who has read what. You never see what a case says.',
    },
    steg: [
      steg(
        [
          'Gör veckans loggkontroll',
          'Stickprovet är redan draget. Gå igenom raderna och skriv under, eller begär uppföljning.',
        ],
        [
          "Do the week's log review",
          'The sample is already drawn. Go through the rows and sign, or ask for follow-up.',
        ],
        '/granskning',
      ),
      steg(
        ['Granska en nödöppning', 'Någon har öppnat ett ärende i ett nödläge. Läs skälet och bedöm det.'],
        [
          'Review an emergency opening',
          'Somebody opened a case in an emergency. Read the reason and judge it.',
        ],
        '/granskning',
      ),
      steg(
        ['Svara på vem som har sett ett ärende', 'Sök i åtkomstloggen på ärendets nummer.'],
        ['Answer who has seen a case', 'Search the access log by the case number.'],
        '/granskning',
      ),
      steg(
        [
          'Kontrollera historiken',
          'Kedjan visar att inget i historiken har ändrats i efterhand. Sidan säger vad det bevisar och inte.',
        ],
        [
          'Check the history',
          'The chain shows that nothing in the history was changed afterwards. The page says what that proves and not.',
        ],
        '/granskning',
      ),
      RUTINEN,
    ],
  },
  {
    roll: 'utforare',
    titel: { sv: 'Utförare', en: 'Provider' },
    kort: {
      sv: 'Du ser de ärenden där samordnaren har namngett dig, under den tiden.',
      en: 'You see the cases in which the coordinator has named you, during that time.',
    },
    steg: [
      steg(
        [
          'Se dina ärenden',
          'Mitt arbete visar dem. Du ser samma uppgifter som får stå på en skärm som klienten ser.',
        ],
        [
          'See your cases',
          'My work shows them. You see the same as may stand on a screen that the client sees.',
        ],
        '/arbete',
      ),
      steg(
        [
          'Fråga samordnaren',
          'Behöver du mer, eller längre tid, är det samordnaren som namnger dig på nytt.',
        ],
        ['Ask the coordinator', 'If you need more, or longer, it is the coordinator who names you anew.'],
      ),
      VARFOR,
      UTKAST,
    ],
  },
];
