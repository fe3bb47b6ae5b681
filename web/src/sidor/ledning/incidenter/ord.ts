/** What each kind of incident means to whoever sees it, and what there is to do. What it is called says the API. */
import { texter } from '../../../sprak';
import type { Schema } from '../../../api';

type Slag = Schema<'Incident'>['slag'];
interface Ord {
  readonly betyder: string;
  readonly gor: string;
}

export const slagord = texter<Readonly<Record<Slag, Ord>>>({
  sv: {
    frist: {
      betyder:
        'Datumet har kommit, men det som skulle hända i ärendet hände inte. Ingen har fått påminnelsen.',
      gor: 'Försök igen. Går det fel en gång till: gör det som fristen gällde för hand, och säg till driften.',
    },
    utskick: {
      betyder: 'Mottagaren har inte fått det som skulle skickas.',
      gor: 'Försök igen. Går det inte: skicka på annat sätt och anteckna det i ärendet.',
    },
    glomt: {
      betyder: 'Ärendet har ingen handläggare, ingen uppgift eller ingen frist. Ingen bevakar det.',
      gor: 'Öppna ärendet och ge det en handläggare.',
    },
    fil: {
      betyder: 'En fil kunde inte kontrolleras och går inte att öppna.',
      gor: 'Be den som skickade filen om en ny, och säg till driften om det händer igen.',
    },
    omrakning: {
      betyder: 'Nya inställningar gäller, men ärendets frister har kvar sina gamla datum.',
      gor: 'Se över datumen i ärendet och flytta dem för hand vid behov. Säg till driften.',
    },
    partitioner: {
      betyder: 'Utrymmet för nästa kvartals händelser är inte på plats.',
      gor: 'Driften ser till databasen. Ärendena fungerar tills kvartalet är slut.',
    },
    ankare: {
      betyder: 'Historikens kontrollsumma har inte kunnat lämnas utanför tjänsten.',
      gor: 'Driften ser till platsen för ankare. Ärendena fungerar som vanligt.',
    },
    avisering: {
      betyder: 'Någon har inte fått sin samlade e-post. Uppgifterna finns i arbetslistan.',
      gor: 'Kontrollera e-posttjänsten.',
    },
    webhook: {
      betyder: 'Ett annat system har inte tagit emot det vi skickar.',
      gor: 'Kontakta den som sköter det andra systemet. Skicka om när det är igång.',
    },
    logggranskning: {
      betyder: 'Granskningen av åtkomstloggen är inte gjord i tid.',
      gor: 'Säg till granskaren.',
    },
    nodoppning: {
      betyder: 'En nödöppning av ett skyddat ärende väntar på att bedömas.',
      gor: 'Se till att enheten som leder ärendet har bedömt den.',
    },
  },
  en: {
    frist: {
      betyder: 'The date has come, but what was to happen in the case did not. Nobody has had the reminder.',
      gor: 'Try again. If it fails once more: do by hand what the deadline was about, and tell operations.',
    },
    utskick: {
      betyder: 'The recipient has not had what was to be sent.',
      gor: 'Try again. If it does not work: send it in another way and note that in the case.',
    },
    glomt: {
      betyder: 'The case has no worker, no task or no deadline. Nobody watches it.',
      gor: 'Open the case and give it a worker.',
    },
    fil: {
      betyder: 'A file could not be checked and cannot be opened.',
      gor: 'Ask whoever sent the file for a new one, and tell operations if it happens again.',
    },
    omrakning: {
      betyder: "New settings hold, but the case's deadlines keep their old dates.",
      gor: 'Look through the dates in the case and move them by hand where needed. Tell operations.',
    },
    partitioner: {
      betyder: "The space for the next quarter's events is not in place.",
      gor: 'Operations see to the database. Cases work until the quarter ends.',
    },
    ankare: {
      betyder: "The history's checksum could not be left outside the service.",
      gor: 'Operations see to the place of anchors. Cases work as usual.',
    },
    avisering: {
      betyder: 'Somebody has not had their gathered e-mail. The tasks are in the worklist.',
      gor: 'Check the e-mail service.',
    },
    webhook: {
      betyder: 'Another system has not received what we send.',
      gor: 'Contact whoever runs the other system. Send again when it is up.',
    },
    logggranskning: {
      betyder: 'The review of the access log has not been done in time.',
      gor: 'Tell the auditor.',
    },
    nodoppning: {
      betyder: 'An emergency opening of a protected case waits to be judged.',
      gor: 'See to it that the unit that leads the case has judged it.',
    },
  },
});

/** Why an incident is closed, as the API's codes. */
export const losningar = texter<Readonly<Record<Schema<'IncidentLosning'>['skal'], string>>>({
  sv: {
    atgardad: 'Felet är åtgärdat',
    hanteras_i_arendet: 'Hanteras i ärendet',
    hanteras_annanstans: 'Hanteras i ett annat system',
    inte_langre_aktuell: 'Inte längre aktuell',
    dubblett: 'Samma fel finns i en annan incident',
  },
  en: {
    atgardad: 'The fault is mended',
    hanteras_i_arendet: 'Handled in the case',
    hanteras_annanstans: 'Handled in another system',
    inte_langre_aktuell: 'No longer relevant',
    dubblett: 'The same fault is in another incident',
  },
});
