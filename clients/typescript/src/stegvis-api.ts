// Written by npm run klient, from openapi.json.
/* eslint-disable */
export interface paths {
    readonly "/stegvis/v1/api-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * API information
         * @description Namn, version, status och dokumentation, enligt den nationella REST API-profilen.
         */
        readonly get: operations["apiInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arbetslista": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the worklist
         * @description Öppna uppgifter för dina roller och enheter: egna först, sedan eskaleringar, sedan efter datum. Med vy bara en del: dina, enhetens, nya, försenade eller snart.
         */
        readonly get: operations["lasArbetslista"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arbetslista/antal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count the worklist
         * @description Hur många uppgifter varje vy av arbetslistan har, högst 100 och sedan fler. Bara det som du får se räknas.
         */
        readonly get: operations["lasArbetslisteantal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arbetslista/sedd": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mark the worklist as seen
         * @description Säger hur långt du har sett, på alla dina enheter. Märket går aldrig bakåt, och flyttas aldrig av att listan läses.
         */
        readonly post: operations["markeraSedd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arbetslista/vantar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what is awaited from others
         * @description Det som dina ärenden, eller en av dina enheters, väntar på från andra: roller, enheter, klienten, myndigheter, andra system och brev som inte har gått. Det äldsta först, och bara det som din sida får veta (L10).
         */
        readonly get: operations["lasVantar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start a case
         * @description Startar ett ärende för en klient i din enhet, eller en fråga till forumen tillsammans med en enhet på den andra sidan: den namnges alltid, din egen bara om du har flera. Ärendenumret följer av dig och Idempotency-Key: samma anrop två gånger ger ett ärende.
         */
        readonly post: operations["startaArende"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a case
         * @description Läget i ord, vem ärendet väntar på, varje frist med sin uträkning, och varje åtgärd med allt som hindrar den. Med delad=true för en skärm som klienten ser.
         */
        readonly get: operations["lasArende"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/akt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a case's file
         * @description Ärendets handlingar, de senaste först: bedömningar, samtycken, beslut, möten, planer, journal och rättelser. Samma regler som historiken för vem som ser vad.
         */
        readonly get: operations["lasAkt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/anrop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what waits at other systems
         * @description Det som Treserva, GWA, Arbetsförmedlingen och SSBTEK ska göra eller få veta i ärendet: vad som väntar, sedan när, vad som händer härnäst, och kvittensen på det som är gjort. Varje sida ser det som är dess eget.
         */
        readonly get: operations["lasAnrop"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/anrop/{anropId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a call with the texts to copy
         * @description Ett anrop med det som ska skrivas i det andra systemet, klart att kopiera. Texterna hämtas ur ärendet när du läser.
         */
        readonly get: operations["lasEttAnrop"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/anrop/{anropId}/forsok-igen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a failed call again
         * @description Försöker igen med ett anrop som har blivit en incident. Anropet har samma nyckel, så att det andra systemet inte gör det två gånger.
         */
        readonly post: operations["forsokAnropIgen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/anrop/{anropId}/kvittens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show that a call is done
         * @description Kvitterar något som är gjort i det andra systemet, med dess beteckning och dagen. Av den roll som äger det, eller den som leder arbetet där. En andra kvittens tas inte emot.
         */
        readonly post: operations["kvitteraAnrop"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/atgarder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what can be done with a case
         * @description Varje åtgärd i ärendets läge: om du får, allt som hindrar den och vem som kan rätta till det, hur den skickas, formuläret och det som redan är ifyllt. Och målen som vägen kan frågas efter.
         */
        readonly get: operations["lasAtgarder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dagordning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the agenda of a case's next follow-up
         * @description Dagordningen för nästa uppföljning: avsnitten som ska gås igenom, med målen i uppdraget och vad genomförandeplanen gör för vart och ett.
         */
        readonly get: operations["lasDagordning"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the documents of a case
         * @description Det som är ritat eller ska ritas i ärendet, det senaste först: läge, version, var originalet finns, vem och när. Varje sida ser sina egna dokument, och det den andra har upprättat för båda.
         */
        readonly get: operations["lasDokumentlista"];
        readonly put?: never;
        /**
         * Draw a document now
         * @description Ritar ett dokument ur det som din sida vet om ärendet. Saknas något svarar tjänsten med vad och var det registreras: inget lämnas tomt.
         */
        readonly post: operations["ritaDokument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read about a document
         * @description Dokumentets läge och alla steg, med de versioner som det har tagit plats av.
         */
        readonly get: operations["lasDokument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokId}/ersatt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace a document by a new version
         * @description Ritar en ny version av samma dokument ur ärendet som det är nu. Den gamla finns kvar och pekar på den nya.
         */
        readonly post: operations["ersattDokument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokId}/expedierad": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record that a document has been dispatched
         * @description Registrerar hur och när dokumentet lämnades. Vägen ska vara avtalad med klienten; med skyddade personuppgifter lämnas brev bara personligen eller genom Skatteverkets förmedling (A33, R104).
         */
        readonly post: operations["expedieraDokument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokId}/makulera": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a document void
         * @description För ett dokument som inte ska användas, innan det har gått ut. Det som har gått ut rättas i stället (A32).
         */
        readonly post: operations["makuleraDokument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokId}/original": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say where the original of a document is in Treserva
         * @description Registrerar originalets beteckning och datum i Treserva, en gång (A30).
         */
        readonly post: operations["angeOriginal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokId}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a document as PDF
         * @description Dokumentet som det ritades. Varje läsning står i åtkomstloggen. Är uppgifterna i det rättade läses det bara av den som leder arbetet på den sida som skrev dem.
         */
        readonly get: operations["lasDokumentPdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokId}/undertecknad": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record that a document is signed
         * @description Registrerar vem som har undertecknat och när. Därefter ändras dokumentet aldrig, det ersätts.
         */
        readonly post: operations["undertecknaDokument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/dokument/{dokument}/skicka": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send or hand over a document
         * @description Lägger ett brev i enhetens utskriftskö, skickar med digital post eller registrerar att det lämnades personligen. Bara på ett sätt som är avtalat, aldrig till en förbjuden adress, och i ett skyddat ärende bara personligen eller genom Skatteverkets förmedling. Svarar med alla hinder på en gång. E-post finns inte (A33, R104).
         */
        readonly post: operations["skickaDokument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/filer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the files of a case
         * @description Det som din sida har laddat upp, det senaste först. En fil kan läsas när den är ren.
         */
        readonly get: operations["lasFiler"];
        readonly put?: never;
        /**
         * Upload a file to a case
         * @description Ett skannat samtycke, ett läkarintyg: filens innehåll som det är i anropets kropp, högst 20 MB. PDF, JPEG, PNG, TIFF och HEIC tas emot; innehållet avgör, inte namnet. Filen sparas krypterad under klientens nyckel och kan läsas när den är kontrollerad mot virus.
         */
        readonly post: operations["laddaUppFil"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/filer/{filId}/innehall": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download a file
         * @description Innehållet i en fil som är ren, som en bilaga att spara. Varje läsning står i åtkomstloggen. En makulerad fil läses bara av den som leder arbetet på den sida som laddade upp den.
         */
        readonly get: operations["lasFil"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/filer/{filId}/makulera": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a file void that was uploaded by mistake
         * @description För en fil som hör till en annan klient eller på annat sätt är fel. Den står kvar med skälet, och innehållet läses sedan bara av den som leder arbetet på den sida som laddade upp den.
         */
        readonly post: operations["makuleraFil"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/forsandelser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a case's dispatches
         * @description Det som skickats eller lämnats till klienten, de senaste först: var det är, när det postades och om det kom i retur. Varje sida ser sina egna.
         */
        readonly get: operations["lasForsandelser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/frister/{frist}/ateruppta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a paused deadline
         * @description En pausad frist löper igen från i dag, före pausens slut.
         */
        readonly post: operations["aterupptaFrist"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/frister/{frist}/flytt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a deadline
         * @description 1:e socialsekreterare flyttar socialförvaltningens frister och samordnaren Kompetenscenters, med skäl. Fristen anges med sin nyckel eller sin regel. Lagstadgade frister och beslutets slut flyttas aldrig.
         */
        readonly post: operations["flyttaFrist"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/frister/{frist}/paus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a deadline
         * @description Fristen står still till en dag och löper sedan vidare av sig själv med de dagar som var kvar. Den bevakas hela tiden.
         */
        readonly post: operations["pausaFrist"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/gallringsstopp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold back the disposal of a case
         * @description Sätter ett gallringsstopp på ärendet, eller häver det. Så länge det gäller gallras ärendet inte.
         */
        readonly post: operations["stoppaGallring"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/handelser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send an event to a case
         * @description Gör något i ärendet. Uppgifterna prövas mot händelsens schema i den processversion som ärendet följer. Går det inte nu svarar tjänsten med alla villkor som saknas.
         */
        readonly post: operations["skickaHandelse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/historik": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a case's history
         * @description Det som hänt, i ordning: vad, vem, när, varför, på vilken grund och vad som följde. Utan limit kommer allt på en gång. Varje sida ser det den själv har gjort och det som den andra har lämnat. Vad som stod i något som är rättat läser bara den som leder arbetet på den sida som skrev det.
         */
        readonly get: operations["lasHistorik"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/historik/{seq}/skillnad": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Compare two versions of the same thing in a case
         * @description Vad som skiljer en version från den före, eller från en annan av samma sak: genomförandeplaner, individuella planer, arbetsplaner, uppdrag, beslut och annat som skrivs på nytt. Fält för fält, fritext ord för ord, så långt du får läsa båda.
         */
        readonly get: operations["lasSkillnad"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/leveransmedgivande": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consent to the delivery of a protected case
         * @description Den som handlägger ett skyddat ärende medger att det levereras till arkivet som det är nu. Utan det levereras det inte (L11).
         */
        readonly post: operations["medgeLeverans"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/nodoppning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a protected case in an emergency
         * @description För den som i sin egen enhet skulle ha sett ärendet om det inte vore skyddat. Gäller en begränsad tid och slutar av sig självt. Enhetens chef får veta det genast, allt som görs står i loggen, och någon annan granskar det efteråt. Alla andra får samma svar som för ett ärende som inte finns (R105, L11).
         */
        readonly post: operations["oppnaNodoppning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/overlamningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a case's hand-overs
         * @description Ärendets överlämningar på din sida, med det som den nya handläggaren behöver veta.
         */
        readonly get: operations["lasOverlamningar"];
        readonly put?: never;
        /**
         * Propose that a colleague takes over a case
         * @description Den namngivna handläggaren föreslår en kollega i samma roll och enhet, och skriver vad den nya behöver veta. Inget ändras förrän klienten har fått den nyas namn och telefonnummer och den som leder arbetet har godkänt (P7).
         */
        readonly post: operations["foreslaOverlamning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/ssbtek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read SSBTEK for a case
         * @description Frågar Arbetsförmedlingen och Försäkringskassan genom SSBTEK. Bara för socialsekreteraren i ärendet. Svaret visas en gång och sparas inte: det som sparas är att det lästes, när, och vilka flikar. Svarar SSBTEK inte läses uppgifterna för hand (A4).
         */
        readonly post: operations["lasSsbtek"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/utforare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the external providers of a case
         * @description De externa utförare som är eller har varit namngivna i ärendet.
         */
        readonly get: operations["lasUtforare"];
        readonly put?: never;
        /**
         * Name an external provider in a case
         * @description Samordnaren namnger en extern utförare under en tid. Utföraren ser då ärendet som på en skärm som klienten ser, och inget annat.
         */
        readonly post: operations["namngeUtforare"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/utforare/{uppdrag}/avsluta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an external provider's part in a case
         * @description Samordnaren avslutar en extern utförares uppdrag i ärendet genast.
         */
        readonly post: operations["avslutaUtforare"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/utkast/{atgard}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read my draft of an event
         * @description Ditt utkast i ärendet, vad som har hänt där sedan formuläret öppnades, och om åtgärden fortfarande går att göra. Det finns kvar även om den inte gör det.
         */
        readonly get: operations["lasUtkast"];
        /**
         * Save a draft of an event
         * @description Sparar ett formulär i ärendet som det är ifyllt, också halvt och fel: svaret säger vad som saknas, och om ärendet har ändrats sedan det öppnades. Bara du läser det, och det är ingen handling i ärendet. Det tas bort när du skickar händelsen. Är det sparat i ett annat fönster svarar tjänsten 409 med båda versionerna.
         */
        readonly put: operations["sparaUtkast"];
        readonly post?: never;
        /**
         * Delete my draft of an event
         * @description Tar bort ditt utkast. Med If-Match bara om det är den versionen.
         */
        readonly delete: operations["raderaUtkast"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/utlamnanden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what has crossed between the nämnder
         * @description Det som har lämnats mellan nämnderna i ärendet, slag för slag, de senaste först: från och till vilken enhet, på vilken grund och när. Det som inte står här har inte lämnats.
         */
        readonly get: operations["lasUtlamnanden"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/arenden/{id}/vag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the shortest lawful way to a goal
         * @description Vad återstår till ett mål i rutinen? Stegen i ordning med vem som gör dem, vad som förutsätts och vad som bara är tid. Räknas ut med ärendets egen maskin: inget steg hoppas över, och inget i vägen kan strykas.
         */
        readonly get: operations["lasVag"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/delegationer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the delegations of the nämnder
         * @description Vem som får fatta vilka beslut, i vilken enhet, hur stora och när, med punkten i delegationsordningen.
         */
        readonly get: operations["lasDelegationer"];
        readonly put?: never;
        /**
         * Enter a delegation
         * @description Administratören lägger in en rad ur nämndens delegationsordning. Från nämndens första rad fattas beslut i dess enheter bara av den som en gällande delegation omfattar. En delegation utvidgar aldrig vad rutinen tillåter.
         */
        readonly post: operations["laggInDelegation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/delegationer/{id}/aterkalla": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a delegation back
         * @description Administratören återkallar en delegation från och med i dag. Det som har beslutats med den står fast.
         */
        readonly post: operations["aterkallaDelegation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/forsandelser/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a dispatch with its address
         * @description Försändelsen med adressen eller numret och, där en person skickar för hand, texten att kopiera.
         */
        readonly get: operations["lasForsandelse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/forsandelser/{id}/atgard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close the task about a returned or stopped dispatch
         * @description Vad du gjorde åt en försändelse som kom i retur eller stoppades. Uppgiften i arbetslistan stängs.
         */
        readonly post: operations["atgardaForsandelse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/forsandelser/{id}/kvittens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say what became of a dispatch sent by hand
         * @description För digital post och SMS som en person skickar för hand: att det är skickat och när, eller att det inte gick.
         */
        readonly post: operations["kvitteraForsandelse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/forsandelser/{id}/makulera": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop a dispatch
         * @description Stoppar det som inte har lämnat huset. Det som är utskrivet tas ut ur högen. Det som är skickat kan inte stoppas.
         */
        readonly post: operations["makuleraForsandelse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/forsandelser/{id}/retur": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register a returned letter
         * @description Ett brev kom tillbaka. Registreras en gång. Handläggaren får en uppgift att kontrollera adressen, och inget skickas om av sig självt. En kallelse i retur har inte nått klienten (A13).
         */
        readonly post: operations["registreraRetur"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/gallringar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List proposals of disposal
         * @description Förslag om gallring: vem som föreslog, på vilken grund, hur många ärenden, och hur de avgjordes.
         */
        readonly get: operations["lasGallringar"];
        readonly put?: never;
        /**
         * Propose a disposal
         * @description Föreslår att ärendena på den provkörda listan gallras. Inget gallras förrän någon annan har godkänt samma lista och npm run gallra har körts.
         */
        readonly post: operations["foreslaGallring"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/gallringar/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a proposal of disposal
         * @description Ett förslag med dess lista, och kvittot när det är utfört.
         */
        readonly get: operations["lasGallring"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/gallringar/{id}/beslut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide on a proposal of disposal
         * @description Godkänner ett förslag som någon annan har lämnat, eller avslår det. Har listan ändrats sedan den visades går det inte. Ett godkännande kan tas tillbaka tills det är utfört.
         */
        readonly post: operations["avgorGallring"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/gallringar/provkorning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Dry run of disposal
         * @description Vilka avslutade ärenden som får gallras i dag enligt kommunens regel, från vilken dag, och vad som hindrar de andra (SoL 16:1, SoF 13:1). Inget ändras. Skyddade ärenden räknas med utan nummer.
         */
        readonly post: operations["provkorGallring"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/halsa/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Liveness
         * @description Processen svarar.
         */
        readonly get: operations["lever"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/halsa/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Readiness
         * @description Databasen svarar och är migrerad till det som koden behöver, och processen ska inte sluta.
         */
        readonly get: operations["redo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/incidenter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List open incidents
         * @description Det som tjänsten inte klarade själv, det äldsta först. Administratören ser det som rör driften, utan ärendenummer för skyddade ärenden. Den som leder en enhet ser det som gäller enhetens ärenden.
         */
        readonly get: operations["lasIncidenter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/incidenter/{id}/forsok-igen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try again what an incident is about
         * @description Skickar ett meddelande på nytt, eller låter en frist som inte gick att utlösa försöka igen vid nästa svep. Incidenten stängs; går det fel igen blir det en ny. Två som försöker samtidigt försöker en gång: den andra får 404.
         */
        readonly post: operations["forsokIgenIncident"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/incidenter/{id}/losa": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resolve an incident with a reason
         * @description Stänger en incident som är omhändertagen, med ett skäl. Vem, när och varför står kvar.
         */
        readonly post: operations["losIncident"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/installningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the municipality's settings
         * @description Varje inställning med det som gäller, Stegvis förslag, vad kommunen kan välja, vem den tjänar, sedan när den gäller, och de versioner som kommer.
         */
        readonly get: operations["lasInstallningar"];
        readonly put?: never;
        /**
         * Add a version of the settings
         * @description Administratören lägger till en version som gäller från en dag framåt. En version tas aldrig bort: en ny som börjar samma dag eller tidigare tar en kommande versions plats.
         */
        readonly post: operations["andraInstallningar"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/installningar/omrakning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how far the computing anew has come
         * @description Hur många ärenden som har frister räknade med en tidigare version än den som gäller.
         */
        readonly get: operations["lasOmrakning"];
        readonly put?: never;
        /**
         * Compute the deadlines of live cases anew
         * @description Administratören låter de frister som löper räknas om med de inställningar som gäller. Lagstadgade frister, och de som någon har flyttat eller pausat för hand, ändras inte. Avbryts omräkningen fortsätter den där den var när den startas igen.
         */
        readonly post: operations["raknaOmFrister"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/installningar/versioner": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read all versions of the settings
         * @description Varje version med vem, när, varför och vad den ändrade, den senaste först.
         */
        readonly get: operations["lasInstallningsversioner"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/installningar/versioner/{version}/skillnad": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Compare two versions of the settings
         * @description Vad som skiljer en version från den som den byggde på, eller från en annan: varje inställning med värdet före och efter, i ord.
         */
        readonly get: operations["lasInstallningsskillnad"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/kalender/{fil}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a private calendar
         * @description Kalendern bakom en hemlig adress, som iCalendar: möten, datum och uppgifter fyra veckor bakåt och tolv framåt. Inga namn, ingen fritext och aldrig något av ett skyddat ärende. En adress som inte gäller svarar som en som aldrig har funnits.
         */
        readonly get: operations["lasKalender"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a client's page
         * @description Alla anvisningar för en klient som din enhet får se, pågående och tidigare: läget i ord, möten och frister, samtycken, avtalade kontaktvägar, tolkspråk, och var samtidiga insatser krockar (P4).
         */
        readonly get: operations["lasKlient"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}/loggutdrag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the client's own extract of the access log
         * @description Till klienten: när och från vilken enhet någon har tagit del av ärendet, för de ärenden som du själv får se. Vem det var står där bara efter menprövning. För skyddade personuppgifter står varken enhet eller vem.
         */
        readonly get: operations["lasLoggutdrag"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}/menprovningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide whether the client may know who has seen her case
         * @description Ett beslut för en period: personalens id lämnas ut i utdraget, eller inte. Grunden sparas krypterad. Beslutet ändras inte; ett nytt kan göras. För skyddade personuppgifter lämnas personalens id aldrig ut.
         */
        readonly post: operations["provaMen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}/raderingsforslag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Proposals to erase a client
         * @description Klientens förslag om radering: vem som föreslog, på vilken grund, och hur de avgjordes.
         */
        readonly get: operations["lasRaderingsforslag"];
        readonly put?: never;
        /**
         * Propose to erase a client
         * @description Föreslår att klienten raderas, om kommunens regel tillåter det (L12). Ingen raderas förrän någon annan har godkänt det och npm run radera har körts.
         */
        readonly post: operations["foreslaRadering"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}/raderingsforslag/beslut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide on a proposal to erase a client
         * @description Godkänner ett förslag som någon annan har lämnat, eller avslår det. Ett godkännande kan tas tillbaka tills det är utfört.
         */
        readonly post: operations["avgorRadering"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}/skydd": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Protect a client
         * @description Registrerar att klienten har skyddade personuppgifter och hur strängt. Gäller genast i alla klientens ärenden; väntande meddelanden om dem stoppas. Ett strängare skydd sänks inte här (L11, A21).
         */
        readonly post: operations["skyddaKlient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}/skydd/sankningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Proposals to lower the protection of a client
         * @description Klientens förslag om sänkt skydd: vem som föreslog och varför, och hur de avgjordes.
         */
        readonly get: operations["lasSkyddssankningar"];
        readonly put?: never;
        /**
         * Propose to lower the protection of a client
         * @description Föreslår att klientens skydd sänks eller upphör, med skäl. Ingenting sänks förrän någon annan har bekräftat det (L11, A21).
         */
        readonly post: operations["foreslaSkyddssankning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/{id}/skydd/sankningar/beslut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide on a proposal to lower the protection
         * @description Bekräftar eller avslår ett förslag som någon annan har lämnat. Bekräftat gäller det genast, i alla klientens ärenden på en gång.
         */
        readonly post: operations["avgorSkyddssankning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/klienter/sok": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Find a client by number, name or case number
         * @description Hittar en klients sida med person- eller samordningsnummer, namn eller ärendenummer, bland dem som du får se ett ärende för. Något annat sätt att söka efter en person finns inte (2001:637 15 §). Ändamålet anges och loggas, inte vad du sökte med. Högst 20 träffar; inga jokertecken.
         */
        readonly post: operations["sokKlient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/kvittenser/{system}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a receipt from another system
         * @description För kommunens integrationsplattform. Meddelandet signeras enligt Standard Webhooks med systemets hemlighet, och ska vara högst fem minuter gammalt. Samma meddelande igen ger samma svar.
         */
        readonly post: operations["mottagKvittens"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/ledning/frister": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List running deadlines of the units
         * @description Frister som löper i enheternas ärenden, efter datum; med regel=beslutUpphor de beslut som upphör. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        readonly get: operations["lasLedningFrister"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/ledning/moten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List booked meetings of the units
         * @description Bokade möten som ligger i kalendrarna hos enheternas handläggare. Möten i skyddade ärenden ligger i ingen kalender. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        readonly get: operations["lasLedningMoten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/ledning/oenigheter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List open disagreements with both positions and the clock
         * @description Öppna oenigheter med vad den gäller, båda sidornas ståndpunkter, nivån på stegen, sedan när, vilket datum den går vidare och vad som händer då. Varje ärende läses och loggas som dess historik. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        readonly get: operations["lasLedningOenigheter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/ledning/oversikt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how the units stand
         * @description Försenat, eskaleringar, öppna oenigheter, beslut som upphör, uteblivanden per månad och vad enheten väntar på. Varje tal har adressen till listan med just de rader som är räknade. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        readonly get: operations["lasLedningsoversikt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/ledning/prognos": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the workload of the weeks to come
         * @description Frister som löper ut och bokade möten, vecka för vecka, per enhet och slag. Härlett ur klockorna, inte ur någon person. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        readonly get: operations["lasLedningsprognos"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/ledning/uppgifter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List open tasks of the units
         * @description Enheternas öppna uppgifter: alla, de vars datum har passerat, eller de som någon annans dröjsmål har lyft. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        readonly get: operations["lasLedningUppgifter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/ledning/uteblivna": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List missed times of the units, without their cases
         * @description Tillfällena bakom ett tal om uteblivanden, dag för dag och utan ärende: de visas bara per enhet (P9). Rättade tillfällen, och möten som vi själva ställde in, är inte med. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        readonly get: operations["lasLedningUteblivna"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/leveranser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List deliveries to the archive
         * @description De senaste paketen som gjorts med npm run earkiv: när, av vem, vart, med vilken summa, och om arkivet har kvitterat.
         */
        readonly get: operations["lasLeveranser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/leveranser/{id}/kvittens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register the receipt of a delivery
         * @description Registrerar arkivets kvittens med den summa som arkivet har räknat fram. Först då kan ett ärende gallras där regeln kräver leverans.
         */
        readonly post: operations["kvitteraLeverans"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/logg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the access log
         * @description Granskaren läser raderna för ett ärende eller en användare i sina enheter. Ärenden med skyddade personuppgifter står utan nummer bland en användares rader, och kan inte frågas efter. Frågan loggas själv.
         */
        readonly get: operations["lasLogg"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/logggranskningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List reviews of the access log
         * @description En granskning per enhet och dag, den senaste dagen först: granskarens för hennes enheter, chefens för sin egen (SoLPuL 10 §).
         */
        readonly get: operations["lasLogggranskningar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/logggranskningar/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a review of the access log
         * @description Åtkomsterna att ta ställning till: vem, vad, när och varför just de. Aldrig vad som stod i ärendet. Skyddade personuppgifter ser bara granskaren, och utan ärendets nummer.
         */
        readonly get: operations["lasLogggranskning"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/logggranskningar/{id}/signera": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign a review of the access log
         * @description Granskaren har tagit ställning: utan anmärkning, eller något följs upp. Ingen signerar en granskning av sin egen åtkomst, och ingen signering ändras.
         */
        readonly post: operations["signeraLogggranskning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/logggranskningar/{id}/uppfoljning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Follow up a review of the access log
         * @description Granskaren eller enhetens chef skriver vad som görs, utan uppgifter om klienten. Det som är avslutat öppnas inte igen.
         */
        readonly post: operations["foljUppLogggranskning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/mallar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the templates
         * @description Mallarna som kommunen ritar dokument med, var originalet av varje slag finns och vilka som undertecknar.
         */
        readonly get: operations["lasMallar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/mallar/{mall}/forhandsvisning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Draw a template with invented data
         * @description Visar hur mallen ser ut, med påhittade uppgifter. Inget sparas.
         */
        readonly post: operations["forhandsvisaMall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/mig/aviseringar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what I am told of
         * @description Vad du har valt att få veta med e-post och när, vad som får väljas och varför inte mer, och vilka påminnelser som gäller för dina roller.
         */
        readonly get: operations["lasAviseringar"];
        /**
         * Choose what I am told of
         * @description Genast, samlat eller inte alls, för varje slag; tyst tid, bara arbetsdagar, och när det samlade kommer. Det som rutinen inte låter någon stänga av avvisas med skälet.
         */
        readonly put: operations["valjAviseringar"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/mig/kalender": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask whether I have a calendar address
         * @description Om du har en privat kalenderadress, sedan när, och när den senast lästes. Själva adressen visas aldrig igen.
         */
        readonly get: operations["lasKalenderadress"];
        readonly put?: never;
        /**
         * Make a private calendar address
         * @description Ger dig en hemlig adress som ett kalenderprogram kan läsa dina möten, datum och uppgifter från. Den visas bara nu. En ny tar den gamlas plats, som slutar gälla genast.
         */
        readonly post: operations["skapaKalenderadress"];
        /**
         * End my calendar address
         * @description Adressen slutar gälla genast, i alla program som har den.
         */
        readonly delete: operations["avslutaKalenderadress"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/min-vecka": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read my week
         * @description Dina bokade möten, frister och uppgifter en ISO-vecka, dag för dag. Helgdagar är namngivna. Bara dina egna, och vilka kollegor du ersätter i dag (P5). Ryms inte alla dina ärenden säger svaret det, och resten läses med efter.
         */
        readonly get: operations["lasMinVecka"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/moten/krockar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask whether a time suits
         * @description Vilka av ärendets handläggare som redan är upptagna då, innan mötet bokas. Bara att de är upptagna, aldrig av vad. En varning: bokningen hindras inte.
         */
        readonly get: operations["lasKrockar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/nodoppningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List emergency openings
         * @description Dina egna, och för den som leder en enhet också enhetens. De som ska granskas står först. Chefen ser vem, när och på vilken grund, men varken vilket ärende eller skälet.
         */
        readonly get: operations["lasNodoppningar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/nodoppningar/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an emergency opening
         * @description En nödöppning med allt som gjordes genom den.
         */
        readonly get: operations["lasNodoppning"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/nodoppningar/{id}/granskning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Review an emergency opening
         * @description Den som leder enheten bedömer en nödöppning som har slutat, aldrig sin egen. En obefogad blir en incident att följa upp.
         */
        readonly post: operations["granskaNodoppning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/nodoppningar/{id}/slut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an emergency opening
         * @description Den som öppnade, eller den som leder enheten, avslutar nödöppningen före dess tid. Gäller genast.
         */
        readonly post: operations["avslutaNodoppning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/oenigheter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read open disagreements
         * @description Ärenden i dina enheter där socialsekreterare och arbetsmarknadskonsulent är oeniga (R89).
         */
        readonly get: operations["lasOenigheter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/omfordelningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read reassignments
         * @description Omfördelningar i de enheter som du leder: vems arbete, varför, av vem och när.
         */
        readonly get: operations["lasOmfordelningar"];
        readonly put?: never;
        /**
         * Reassign a colleague's work
         * @description Flyttar de valda ärendena och uppgifterna, alla eller inga. Har något ändrats sedan förhandsvisningen flyttas inget, och svaret säger vad. Går att ångra i 72 timmar.
         */
        readonly post: operations["omfordela"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/omfordelningar/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a reassignment
         * @description En omfördelning med det som flyttades, i ärenden som du ser.
         */
        readonly get: operations["lasOmfordelning"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/omfordelningar/{id}/angra": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Undo a reassignment
         * @description Ger tillbaka det som inget har hänt med sedan dess till den förra handläggaren. Det som inte går står kvar, och svaret säger varför.
         */
        readonly post: operations["angraOmfordelning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/omfordelningar/avgangna": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read who has work and not the role any longer
         * @description De som är namngivna i pågående ärenden eller har uppgifter i dina enheter, men som inte längre har rollen där.
         */
        readonly get: operations["lasAvgangna"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/omfordelningar/forhandsvisning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Preview the reassignment of a colleague's work
         * @description Vad en kollega har i en enhet som du leder, med ett förslag till fördelning efter vad var och en har i dag. Skyddade ärenden står för sig, bara för den som ser dem, och utan förslag. Inget är gjort.
         */
        readonly post: operations["forhandsvisaOmfordelning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/overlamningar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read hand-overs that wait
         * @description Överlämningar som väntar: från dig, till dig, och i enheter som du leder.
         */
        readonly get: operations["lasVantandeOverlamningar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/overlamningar/{id}/beslut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide on a hand-over
         * @description Den som leder arbetet godkänner eller avslår; den som föreslog kan återkalla. Godkänd byter den handläggare genast, med rutinens egen händelse: möten, brev och uppgifter följer med.
         */
        readonly post: operations["avgorOverlamning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/overlamningar/{id}/informerad": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm that the client knows who takes over
         * @description Den som lämnar över eller tar över bekräftar att klienten har fått den nya handläggarens namn och telefonnummer (P7).
         */
        readonly post: operations["bekraftaInformeradOmByte"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who am I
         * @description Vem du är, dina roller och enheter, när sessionen slutar, och det som en sida skickar med varje ändring (X-CSRF-Token).
         */
        readonly get: operations["lasSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/session/logga-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Log in with a browser
         * @description Leder webbläsaren till kommunens inloggningstjänst och sedan tillbaka, med en session i en kaka som inget skript kan läsa.
         */
        readonly get: operations["loggaIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/session/logga-ut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Log out
         * @description Avslutar den här sessionen, genast och i alla processer.
         */
        readonly post: operations["loggaUt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/session/logga-ut-overallt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Log out everywhere
         * @description Avslutar alla dina sessioner, på alla datorer, genast och i alla processer.
         */
        readonly post: operations["loggaUtOverallt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/strom": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow changes live
         * @description Server-sent events: att något har ändrats i ett ärende som du får se, i samma stund som du får se det; aldrig vad som står där. Meddelanden: `arende.andrat`, `frist.passerad`, `frist.andrad` och `arbetslista.andrad` med data som Stromhandelse; `plats` (var du är), `om` (läs om allt, luckan går inte att fylla), `stang` (ärendet som du följer är inte längre ditt att se) och `slut` (strömmen slutar: öppna den igen). Varje id går att fortsätta från i en timme, med Last-Event-ID eller `efter`. Ett meddelande kan komma två gånger, aldrig noll. Öppna strömmen först och läs sedan. Se docs/live.md.
         */
        readonly get: operations["foljStrom"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/uppgifter/{id}/lamna": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a task to a colleague
         * @description Den som har uppgiften, eller den som leder arbetet i enheten, lämnar den till en kollega med samma roll i enheten. Kollegan får veta det. Ärendet ändras inte.
         */
        readonly post: operations["lamnaUppgift"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/uppgifter/{id}/slapp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release a task
         * @description Lämnar tillbaka en uppgift till enheten. Den som leder arbetet kan också släppa en kollegas.
         */
        readonly post: operations["slappUppgift"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/uppgifter/{id}/ta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Claim a task
         * @description Tar en uppgift som ingen har. Ärendet ändras inte.
         */
        readonly post: operations["taUppgift"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/utkast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List my drafts
         * @description Dina egna utkast, det senast påbörjade först: i ärenden som du får se, och för ärenden som inte är startade. Utan innehållet.
         */
        readonly get: operations["lasMinaUtkast"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/utkast/start/{process}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read my draft of a start
         * @description Ditt utkast till ett nytt ärende.
         */
        readonly get: operations["lasStartutkast"];
        /**
         * Save a draft of a start
         * @description Sparar formuläret för ett nytt ärende som det är ifyllt. Det tas bort när ärendet startas. Är det sparat i ett annat fönster svarar tjänsten 409 med båda versionerna.
         */
        readonly put: operations["sparaStartutkast"];
        readonly post?: never;
        /**
         * Delete my draft of a start
         * @description Tar bort ditt utkast till ett nytt ärende. Med If-Match bara om det är den versionen.
         */
        readonly delete: operations["raderaStartutkast"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/utskriftsko": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a unit's print queue
         * @description Breven som väntar på utskrift i din enhet, de äldsta först, och omgångar som inte är postade. Utan namn.
         */
        readonly get: operations["lasUtskriftsko"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/utskriftsko/omgangar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make the day's batch of letters
         * @description Lägger breven i kön i en omgång, högst hundra. Varje brev prövas igen: det som inte längre får skickas stoppas. Ett brev ligger i en omgång åt gången, också när två gör det samtidigt.
         */
        readonly post: operations["gorUtskriftsomgang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/utskriftsko/omgangar/{id}/expedierad": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say that a batch is posted
         * @description Breven är postade den dagen: tiden för laglighetsprövning räknas från den. Brev som utelämnas läggs tillbaka i kön.
         */
        readonly post: operations["expedieraUtskriftsomgang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/utskriftsko/omgangar/{id}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Print a batch
         * @description Omgången som en PDF: försättsblad och sedan varje brev, som börjar på en framsida. Ritas varje gång och sparas inte.
         */
        readonly get: operations["lasUtskriftsomgang"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/utskriftsko/omgangar/{id}/utskriven": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say that a batch is printed
         * @description Omgången är utskriven. Varje brev prövas igen.
         */
        readonly post: operations["kvitteraUtskriftsomgang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/vikariat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read substitutions
         * @description De vikariat där du är vikarie eller ersätts, och dem i enheter som du leder.
         */
        readonly get: operations["lasVikariat"];
        readonly put?: never;
        /**
         * Appoint a substitute
         * @description Den som leder enheten låter någon ersätta en kollega i en roll, under en tid, i hela enheten eller i namngivna ärenden. Skyddade ärenden nås bara om de namnges. Ett vikariat får inte bli en ring, och ingen får vara båda personerna i ett steg som kräver två.
         */
        readonly post: operations["utseVikarie"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/vikariat/{id}/avsluta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a substitution
         * @description Avslutar ett vikariat genast: den som leder enheten, vikarien själv, eller den som är tillbaka.
         */
        readonly post: operations["avslutaVikariat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the subscriptions
         * @description Prenumerationerna med hur det går för dem. Aldrig deras hemligheter.
         */
        readonly get: operations["lasWebhooks"];
        readonly put?: never;
        /**
         * Add a subscription
         * @description Lägger till en prenumeration för enheter i en nämnd. Svaret har hemligheten, som visas bara nu. Inget lämnas förrän adressen är verifierad. Mottagaren får veta att något har hänt i ett ärende som dess sida får se, aldrig vad; skyddade ärenden lämnas aldrig.
         */
        readonly post: operations["skapaWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a subscription
         * @description En prenumeration och hur det går för den.
         */
        readonly get: operations["lasWebhook"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Take a subscription away
         * @description Tar bort prenumerationen genast, med dess hemlighet och meddelanden.
         */
        readonly delete: operations["taBortWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}/ateruppta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a subscription
         * @description Fortsätter där den var.
         */
        readonly post: operations["aterupptaWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}/hemlighet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Exchange the secret of a subscription
         * @description Ger en ny hemlighet, som visas bara nu. Den gamla gäller några timmar till, och meddelandena signeras med båda.
         */
        readonly post: operations["bytWebhookhemlighet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}/leveranser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what became of the messages
         * @description Meddelandena de senaste veckorna, med status och svarskod. Inte vilket ärende, och inget av vad mottagaren svarade.
         */
        readonly get: operations["lasWebhookleveranser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}/paus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a subscription
         * @description Inget lämnas förrän den återupptas. Inget går förlorat.
         */
        readonly post: operations["pausaWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}/prov": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a test message
         * @description Skickar ett meddelande som inte handlar om något, och säger vad mottagaren svarade.
         */
        readonly post: operations["provaWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}/spela-om": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send events again
         * @description Lämnar händelser igen från en tid eller ett meddelande, med samma id som då. Det som mottagaren inte längre får veta lämnas inte.
         */
        readonly post: operations["spelaOmWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/{id}/verifiera": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify the endpoint of a subscription
         * @description Skickar en signerad utmaning till adressen. Svarar mottagaren med samma utmaning får den händelser från och med nu.
         */
        readonly post: operations["verifieraWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stegvis/v1/webhooks/handelsetyper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what webhooks can tell
         * @description Typerna av händelser med JSON Schema och ett exempel var. De är få och ändras inte.
         */
        readonly get: operations["lasWebhookkatalog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Ärendets handlingar, de senaste först. Varje handling är en händelse och låst. */
        readonly Akt: {
            readonly caseId: string;
            readonly delad: boolean;
            readonly limit: number;
            /** @description Det finns en sida till */
            readonly more: boolean;
            readonly page: number;
            readonly records: readonly {
                /**
                 * @description Slag av handling i personakten
                 * @enum {string}
                 */
                readonly akt: "bedomning" | "samrad" | "samtycke" | "beslut" | "uppdrag" | "mote" | "arbetsplan" | "plan" | "journal" | "kontakt" | "narvaro" | "oenighet" | "avslut" | "rattelse";
                readonly aktText: components["schemas"]["Text"];
                /**
                 * Format: date-time
                 * @description När den skrevs
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                /** @description Numret på den händelse som den här handlar om */
                readonly avser: number | null;
                /** @description Vem; null när en frist löpte ut */
                readonly by: {
                    readonly id: string;
                    readonly role: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                } | null;
                /** @description När det hände, om det sägs för sig */
                readonly datum: string | null;
                /** @description Rättad, och du får inte läsa vad som stod */
                readonly dold: boolean;
                /** @description Händelsens uppgifter, utan fritext */
                readonly facts: {
                    readonly [key: string]: unknown;
                };
                readonly label: components["schemas"]["Text"];
                /** @description Fritext och identitet, för dig som får se det */
                readonly personal: {
                    readonly [key: string]: unknown;
                };
                /** @description Numren på de händelser som rättar den här */
                readonly rattadAv: readonly number[];
                /** @description Händelsens nummer i ärendet */
                readonly seq: number;
                /** @description Sidan som skrev */
                readonly side: ("sf" | "kc") | null;
                readonly type: string;
                /** @description Fält som finns men är gallrade */
                readonly withheld: readonly string[];
            }[];
        };
        /** @description Ett anrop med det som ska skrivas i det andra systemet */
        readonly Anropsdetalj: {
            /**
             * @description Vad, som kod
             * @example boka-inskrivning
             */
            readonly anrop: string;
            readonly enhet: string | null;
            readonly forsok: number;
            /** @description Vad du gör i det andra systemet */
            readonly gor: string;
            readonly id: string;
            /** @description Vad som är fel och vad man gör åt det; annars null */
            readonly incident: string | null;
            readonly kvittens: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly av: string;
                /**
                 * Format: date
                 * @description Dagen då det gjordes i det andra systemet
                 * @example 2026-05-15
                 */
                readonly datum: string;
                readonly referens: string | null;
                /** @enum {string} */
                readonly satt: "handelse" | "person" | "svar" | "meddelande";
            } | null;
            /**
             * @description vantar: har inte lämnat. skickat: inget svar än. hos_person: någon ska göra det. fel: en incident.
             * @enum {string}
             */
            readonly lage: "vantar" | "skickat" | "hos_person" | "klart" | "fel" | "makulerat";
            /** @description Vad som händer härnäst, eller vad någon ska göra */
            readonly nasta: components["schemas"]["Text"];
            readonly nastaForsok: string | null;
            /** @description Varför det är som det är, om det inte gick som vanligt */
            readonly orsak: components["schemas"]["Text"] | null;
            /**
             * @description Rollen som äger det
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly sedan: string;
            readonly skickad: string | null;
            /**
             * @description Det andra systemet
             * @enum {string}
             */
            readonly system: "treserva" | "gwa" | "ssbtek" | "af";
            readonly systemText: components["schemas"]["Text"];
            /** @description Att kopiera. Hämtas ur ärendet när du läser och sparas inte. */
            readonly text: readonly {
                readonly rubrik: string;
                readonly text: string;
            }[];
            readonly titel: components["schemas"]["Text"];
            /** @description Uppgiftens id, om en person gör det */
            readonly uppgift: string | null;
        };
        /** @description Det som väntar hos andra system, och det som är gjort där */
        readonly Anropslista: {
            readonly anrop: readonly {
                /**
                 * @description Vad, som kod
                 * @example boka-inskrivning
                 */
                readonly anrop: string;
                readonly enhet: string | null;
                readonly forsok: number;
                readonly id: string;
                /** @description Vad som är fel och vad man gör åt det; annars null */
                readonly incident: string | null;
                readonly kvittens: {
                    /**
                     * Format: date-time
                     * @description Tidpunkt, UTC
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    readonly at: string;
                    readonly av: string;
                    /**
                     * Format: date
                     * @description Dagen då det gjordes i det andra systemet
                     * @example 2026-05-15
                     */
                    readonly datum: string;
                    readonly referens: string | null;
                    /** @enum {string} */
                    readonly satt: "handelse" | "person" | "svar" | "meddelande";
                } | null;
                /**
                 * @description vantar: har inte lämnat. skickat: inget svar än. hos_person: någon ska göra det. fel: en incident.
                 * @enum {string}
                 */
                readonly lage: "vantar" | "skickat" | "hos_person" | "klart" | "fel" | "makulerat";
                /** @description Vad som händer härnäst, eller vad någon ska göra */
                readonly nasta: components["schemas"]["Text"];
                readonly nastaForsok: string | null;
                /** @description Varför det är som det är, om det inte gick som vanligt */
                readonly orsak: components["schemas"]["Text"] | null;
                /**
                 * @description Rollen som äger det
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly sedan: string;
                readonly skickad: string | null;
                /**
                 * @description Det andra systemet
                 * @enum {string}
                 */
                readonly system: "treserva" | "gwa" | "ssbtek" | "af";
                readonly systemText: components["schemas"]["Text"];
                readonly titel: components["schemas"]["Text"];
                /** @description Uppgiftens id, om en person gör det */
                readonly uppgift: string | null;
            }[];
            readonly caseId: string;
        };
        /**
         * Bedöm att Arbetsförmedlingens insats inte räcker
         * @description Enligt R19, A29.
         */
        readonly "anvisning.AF_INSATS_RACKER_INTE": {
            /**
             * Skäl
             * @description Varför insatsen inte är lämplig eller inte räcker.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AF_INSATS_RACKER_INTE";
        };
        /**
         * Registrera svar från Arbetsförmedlingen
         * @description Enligt R29, A2.
         */
        readonly "anvisning.AF_SVAR": {
            /**
             * Inkom
             * @description När svaret kom.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Innehåll
             * @description Vad Arbetsförmedlingen meddelar.
             */
            readonly innehall: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AF_SVAR";
        };
        /**
         * Ange grundbeslut om försörjningsstöd
         * @description Enligt R109.
         */
        readonly "anvisning.ANGE_GRUNDBESLUT": {
            /**
             * Grundbeslut
             * @description Beteckning på gällande beslut enligt 12 kap. 1 §.
             */
            readonly grundbeslut: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ANGE_GRUNDBESLUT";
        };
        /**
         * Ange avtalade kontaktvägar
         * @description Enligt A33, P6.
         */
        readonly "anvisning.ANGE_KONTAKTVAGAR": {
            /**
             * Förbjudna adresser
             * @description Adresser dit inget får skickas, och varför.
             */
            readonly forbjudnaAdresser?: string;
            /**
             * Förbjudna nummer
             * @description Nummer som inte får ringas, och varför.
             */
            readonly forbjudnaNummer?: string;
            /**
             * Neutral avsändare
             * @description Utsidan får inte visa vem som skriver eller ringer.
             */
            readonly neutralAvsandare: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ANGE_KONTAKTVAGAR";
            /**
             * Kontaktvägar
             * @description Så får vi nå klienten. Att mötas får vi alltid.
             */
            readonly vagar: readonly ("digital_post" | "post" | "formedling" | "sms" | "telefon" | "hembesok")[];
        };
        /**
         * Ange lagstöd för uppgifter till Kompetenscenter
         * @description Enligt A28, L10.
         */
        readonly "anvisning.ANGE_LAGSTOD_KC": {
            /**
             * Prövat av jurist
             * @description En jurist har bekräftat lagstödet.
             * @constant
             */
            readonly jurist: true;
            /**
             * Lagrum
             * @description Bestämmelsen som bryter sekretessen.
             * @enum {string}
             */
            readonly lagrum: "sol_15_8" | "sol_15_9" | "osl_10_28";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ANGE_LAGSTOD_KC";
        };
        /**
         * Anteckna klientens invändning
         * @description Enligt L9.
         */
        readonly "anvisning.ANTECKNA_INVANDNING": {
            /**
             * Datum
             * @description När klienten invände.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Invändning
             * @description Vad klienten anser är fel, med klientens ord.
             */
            readonly invandning: string;
            /**
             * Anteckning
             * @description Anteckningens nummer i genomförandejournalen.
             */
            readonly nr: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ANTECKNA_INVANDNING";
        };
        /**
         * Återkalla brev
         * @description Enligt A32.
         */
        readonly "anvisning.ATERKALLA_BREV": {
            /**
             * Rättelsebrev
             * @description Hur ett rättelsebrev till klienten skickades.
             * @enum {string}
             */
            readonly kanal?: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Notering
             * @description Vad som är gjort.
             */
            readonly notering: string;
            /**
             * Sätt
             * @description Hur brevet togs tillbaka.
             * @enum {string}
             */
            readonly satt: "aterlamnat" | "rattelsebrev" | "gick_inte";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ATERKALLA_BREV";
        };
        /**
         * Registrera återkallat samtycke till Arbetsförmedlingen
         * @description Enligt A17.
         */
        readonly "anvisning.ATERKALLA_SAMTYCKE_AF": {
            /**
             * Datum
             * @description När samtycket återkallades. Inget mer skickas till Arbetsförmedlingen.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ATERKALLA_SAMTYCKE_AF";
        };
        /**
         * Registrera återkallat samtycke till extern part (Kompetenscenter)
         * @description Enligt A17, R75.
         */
        readonly "anvisning.ATERKALLA_SAMTYCKE_EXTERN_KC": {
            /**
             * Datum
             * @description När samtycket återkallades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ATERKALLA_SAMTYCKE_EXTERN_KC";
        };
        /**
         * Registrera återkallat samtycke till extern part
         * @description Enligt A17, R65.
         */
        readonly "anvisning.ATERKALLA_SAMTYCKE_EXTERN_SF": {
            /**
             * Datum
             * @description När samtycket återkallades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ATERKALLA_SAMTYCKE_EXTERN_SF";
        };
        /**
         * Registrera återkallat samtycke
         * @description Enligt A17.
         */
        readonly "anvisning.ATERKALLA_SAMTYCKE_KC": {
            /**
             * Datum
             * @description När samtycket återkallades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ATERKALLA_SAMTYCKE_KC";
        };
        /**
         * Återkalla uppdraget
         * @description Enligt R55.
         */
        readonly "anvisning.ATERKALLA_UPPDRAG": {
            /**
             * Orsak
             * @description Orsaken till att inskrivning inte sker.
             */
            readonly orsak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ATERKALLA_UPPDRAG";
        };
        /**
         * Avboka tiden direkt med samordnaren
         * @description Enligt R57, R104.
         */
        readonly "anvisning.AVBOKA_DIREKT": {
            /**
             * Avbokad
             * @description Tiden är avbokad i direktkontakt.
             * @constant
             */
            readonly avbokad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVBOKA_DIREKT";
        };
        /**
         * Avboka tiden i GWA
         * @description Enligt R57.
         */
        readonly "anvisning.AVBOKA_GWA": {
            /**
             * Avbokad
             * @description Inskrivningstiden är avbokad i GWA.
             * @constant
             */
            readonly avbokad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVBOKA_GWA";
        };
        /**
         * Avbryt före insatsens start
         * @description Enligt R54, R122, A17, A26.
         */
        readonly "anvisning.AVBRYT_ANVISNING": {
            /**
             * Motivering
             * @description Orsaken i ord.
             */
            readonly motivering: string;
            /**
             * Orsak
             * @description Varför inskrivning inte sker.
             * @enum {string}
             */
            readonly orsak: "annan_insats" | "af_insats" | "samtycke_aterkallat" | "beslut_upphort" | "ater_till_sf" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVBRYT_ANVISNING";
        };
        /**
         * Besluta att insatsen fortsätter
         * @description Enligt R122, R125, A18.
         */
        readonly "anvisning.AVBRYT_AVSLUT": {
            /**
             * Motivering
             * @description Varför insatsen fortsätter.
             */
            readonly motivering: string;
            /**
             * Omprövning
             * @description Beslutet omprövas, eftersom sidorna bedömt avslutet olika.
             */
            readonly omprovning: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVBRYT_AVSLUT";
        };
        /**
         * Avgör hur insatsen utförs
         * @description Enligt A18, R88.
         */
        readonly "anvisning.AVGOR_METOD": {
            /**
             * Motivering
             * @description Kompetenscenters skäl för hur insatsen utförs.
             */
            readonly motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            readonly principer: readonly ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVGOR_METOD";
        };
        /**
         * Avgör oenigheten
         * @description Enligt A18, R122, R88.
         */
        readonly "anvisning.AVGOR_OENIGHET": {
            /**
             * Lösning
             * @description Vad som ska gälla.
             * @enum {string}
             */
            readonly losning: "socialforvaltningens_linje" | "kompetenscenters_linje" | "gemensam";
            /**
             * Motivering
             * @description Socialförvaltningens skäl.
             */
            readonly motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            readonly principer: readonly ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVGOR_OENIGHET";
        };
        /**
         * Avisera avslut
         * @description Enligt R94, R95.
         */
        readonly "anvisning.AVSLUT_AVISERAT": {
            /**
             * Motivering
             * @description Skälen till att insatsen avslutas.
             */
            readonly motivering: string;
            /**
             * Orsak
             * @description Varför insatsen avslutas.
             * @enum {string}
             */
            readonly orsak: "arbete" | "reguljara_studier" | "deltid_med_stod" | "insatsen_fullfoljd" | "annan_insats" | "annan_ersattning" | "ater_till_sf" | "franvaro" | "halsa" | "samtycke_aterkallat" | "beslut_upphort" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVSLUT_AVISERAT";
        };
        /**
         * Avsluta insatsen i Treserva
         * @description Enligt R92.
         */
        readonly "anvisning.AVSLUTA_I_TRESERVA": {
            /**
             * Beslutet
             * @description Socialförvaltningens ställningstagande till 12:4-beslutet.
             * @enum {string}
             */
            readonly beslut: "upphor" | "kvarstar" | "redan_upphort";
            /**
             * Underrättelse
             * @description Hur klienten underrättades.
             * @enum {string}
             */
            readonly kanal?: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Motivering
             * @description Skälen, och nästa steg i ord.
             */
            readonly motivering: string;
            /**
             * Nästa steg
             * @description Vad som händer för klienten härnäst.
             * @enum {string}
             */
            readonly nastaSteg: "ny_planering" | "annan_insats" | "arbetsformedlingen" | "halsoinriktad" | "studier" | "arbete" | "inget_stod_behovs" | "inget_avliden" | "nytt_arende_ratt_klient";
            /**
             * Avslutad i Treserva
             * @description Insatsen är avslutad i Treserva.
             * @constant
             */
            readonly treserva: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVSLUTA_I_TRESERVA";
            /**
             * Upphör
             * @description Dagen då beslutet upphör att gälla.
             */
            readonly upphor?: string & (unknown & unknown);
        };
        /**
         * Avsluta samordningen med extern part (Kompetenscenter)
         * @description Enligt R74, R75.
         */
        readonly "anvisning.AVSLUTA_SAMORDNING_KC": {
            /**
             * Notering
             * @description Hur det blev, i ord.
             */
            readonly notering?: string;
            /**
             * Orsak
             * @description Varför samordningen avslutas. Att inte samtycka är inte att tacka nej till insatsen.
             * @enum {string}
             */
            readonly orsak: "ordnat" | "inte_aktuellt" | "samtycke_nekat" | "samtycke_aterkallat" | "parten_kan_inte";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVSLUTA_SAMORDNING_KC";
        };
        /**
         * Avsluta samordningen med extern part
         * @description Enligt R64, R65.
         */
        readonly "anvisning.AVSLUTA_SAMORDNING_SF": {
            /**
             * Notering
             * @description Hur det blev, i ord.
             */
            readonly notering?: string;
            /**
             * Orsak
             * @description Varför samordningen avslutas. Att inte samtycka är inte att tacka nej till insatsen.
             * @enum {string}
             */
            readonly orsak: "ordnat" | "inte_aktuellt" | "samtycke_nekat" | "samtycke_aterkallat" | "parten_kan_inte";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVSLUTA_SAMORDNING_SF";
        };
        /**
         * Avsluta uppehållet
         * @description Enligt A31.
         */
        readonly "anvisning.AVSLUTA_UPPEHALL": {
            /**
             * Första dagen åter
             * @description Dagen då insatsen tas upp igen. Ett uppehåll som inte har börjat ställs in med sin första dag.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Hur återkomsten har planerats. Läses också av Kompetenscenter.
             */
            readonly notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVSLUTA_UPPEHALL";
        };
        /**
         * Avsluta utan anvisning
         * @description Enligt R12, R16, A28, A29.
         */
        readonly "anvisning.AVSLUTA_UTAN_ANVISNING": {
            /**
             * Motivering
             * @description Orsaken och nästa steg i ord.
             */
            readonly motivering: string;
            /**
             * Nästa steg
             * @description Vad som händer för klienten härnäst.
             * @enum {string}
             */
            readonly nastaSteg: "ny_planering" | "annan_insats" | "arbetsformedlingen" | "halsoinriktad" | "studier" | "arbete" | "inget_stod_behovs" | "inget_avliden" | "nytt_arende_ratt_klient";
            /**
             * Orsak
             * @description Varför det inte blir någon anvisning.
             * @enum {string}
             */
            readonly orsak: "annat_lagrum" | "af_insats" | "ej_aktuellt" | "samtycke_nekat" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVSLUTA_UTAN_ANVISNING";
        };
        /**
         * Bedöm svaret från Arbetsförmedlingen
         * @description Enligt A2.
         */
        readonly "anvisning.BEDOM_AF_SVAR": {
            /**
             * Skäl
             * @description Skälen för bedömningen.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEDOM_AF_SVAR";
            /**
             * Bedömning
             * @description Före beslut måste samrådet göras om när en lämplig insats finns. Efter beslut öppnas en omprövning.
             * @enum {string}
             */
            readonly utfall: "paverkar_inte" | "lamplig_insats";
        };
        /**
         * Dokumentera bedömning av behov
         * @description Enligt R8, R9, R10, R17, R18, R117.
         */
        readonly "anvisning.BEDOM_BEHOV": {
            /**
             * Arbetslös
             * @description Klienten är arbetslös på hel- eller deltid.
             */
            readonly arbetslos: boolean;
            /**
             * Bedömning
             * @description Behov och förmågor, och var progression behövs för att nå målen.
             */
            readonly bedomning: string;
            /**
             * Bedömningsstöd
             * @description Beteckning i Treserva på bedömningsstödet.
             */
            readonly bedomningsstod: string;
            /**
             * Behov av aktiviteter
             * @description Klienten behöver jobbfokuserade eller kompetenshöjande aktiviteter.
             */
            readonly behovAvAktiviteter: boolean;
            /**
             * Egen försörjning utan månader
             * @description Bara där antalet månader inte går att säga.
             * @enum {string}
             */
            readonly forsorjning?: "ej_forvantad" | "okand";
            /**
             * Inriktning
             * @description Den eller de inriktningar som använts.
             */
            readonly inriktningar: readonly ("arbetsmarknad" | "rehabilitering")[];
            /**
             * Månader till arbete eller studier
             * @description Om hur många månader klienten beräknas vara i arbete eller reguljära studier. Lämna tomt om det inte går att säga.
             */
            readonly manaderTillForsorjning?: number;
            /**
             * Progression
             * @description De områden där progression behövs för att nå målen i arbetsplanen, med utgångsläge.
             */
            readonly progression: readonly {
                /**
                 * Område
                 * @description Området där progression behövs.
                 * @enum {string}
                 */
                readonly omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
                /**
                 * Utgångsläge
                 * @description Var klienten står i dag mot målen i arbetsplanen.
                 * @enum {string}
                 */
                readonly utgangslage: "langt_kvar" | "en_bit_kvar" | "nara";
            }[];
            /**
             * Månader i tidigare insatser
             * @description Tid i insatser före det här ärendet. Lämna tomt om det inte finns någon.
             */
            readonly tidigareManader?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEDOM_BEHOV";
        };
        /**
         * Bedöm den långa tiden i insatser
         * @description Enligt A23, R18.
         */
        readonly "anvisning.BEDOM_TID_I_INSATS": {
            /**
             * Skäl
             * @description Varför insatsen fortsätter eller ska omprövas.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEDOM_TID_I_INSATS";
            /**
             * Ställningstagande
             * @description Arbete eller studier inom tre år är vägledande. Tiden ensam avslutar aldrig en insats.
             * @enum {string}
             */
            readonly utfall: "fortsatter" | "omprovas";
        };
        /**
         * Begär komplettering av uppdraget
         * @description Enligt P2.
         */
        readonly "anvisning.BEGAR_KOMPLETTERING": {
            /**
             * Fråga
             * @description Vad som behöver förtydligas.
             */
            readonly fraga: string;
            /**
             * Det som saknas
             * @description Vad Kompetenscenter behöver för att ta emot uppdraget.
             */
            readonly saknas: readonly ("behov" | "innehall" | "mal" | "praktiskt" | "samtycke")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEGAR_KOMPLETTERING";
        };
        /**
         * Begär läkarintyg av klienten
         * @description Enligt A13, SoL 12:5 a.
         */
        readonly "anvisning.BEGAR_LAKARINTYG": {
            /**
             * Sätt
             * @description Hur klienten fick veta att intyg behövs från den åttonde dagen.
             * @enum {string}
             */
            readonly kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Notering
             * @description Vad klienten har fått veta.
             */
            readonly notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEGAR_LAKARINTYG";
        };
        /**
         * Bekräfta avslutet
         * @description Enligt R122, A18.
         */
        readonly "anvisning.BEKRAFTA_AVSLUT": {
            /**
             * Motivering
             * @description Skälen till beslutet.
             */
            readonly motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEKRAFTA_AVSLUT";
        };
        /**
         * Bekräfta händelse från socialförvaltningen
         * @description Enligt R59.
         */
        readonly "anvisning.BEKRAFTA_HANDELSE_KC": {
            /**
             * Notering
             * @description Vad händelsen leder till.
             */
            readonly notering?: string;
            /**
             * Trepartsmöte behövs
             * @description Ett trepartsmöte ska bokas.
             */
            readonly trepartsmote: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEKRAFTA_HANDELSE_KC";
        };
        /**
         * Bekräfta händelse från Kompetenscenter
         * @description Enligt R72.
         */
        readonly "anvisning.BEKRAFTA_HANDELSE_SF": {
            /**
             * Notering
             * @description Vad händelsen leder till.
             */
            readonly notering?: string;
            /**
             * Trepartsmöte behövs
             * @description Ett trepartsmöte ska bokas.
             */
            readonly trepartsmote: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEKRAFTA_HANDELSE_SF";
        };
        /**
         * Registrera beslut enligt SoL 12 kap. 5 §
         * @description Enligt L3, L8, R122.
         */
        readonly "anvisning.BESLUTA_ENLIGT_12_5": {
            /**
             * Beslut
             * @description Beslutets beteckning i Treserva.
             */
            readonly beslut?: string;
            /**
             * Skäl
             * @description Skälen, med svar på vad klienten har yttrat och om särskilda skäl finns.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BESLUTA_ENLIGT_12_5";
            /**
             * Utfall
             * @description Beslutet fattas i Treserva. Särskilda skäl prövas alltid.
             * @enum {string}
             */
            readonly utfall: "avslag" | "nedsattning" | "ingen_atgard_sarskilda_skal" | "ingen_atgard";
        };
        /**
         * Besvara socialförvaltningens fråga
         * @description Enligt R41.
         */
        readonly "anvisning.BESVARA_FRAGA_KC": {
            /**
             * Svar
             * @description Svar på de frågor som är öppna.
             */
            readonly svar: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BESVARA_FRAGA_KC";
        };
        /**
         * Besvara Kompetenscenters fråga
         * @description Enligt R43, L10.
         */
        readonly "anvisning.BESVARA_FRAGA_SF": {
            /**
             * Besked
             * @description Utan samtycke eller lagstöd lämnas inga uppgifter om klienten.
             * @enum {string}
             */
            readonly besked: "lamnas" | "kan_inte_lamnas";
            /**
             * Svar
             * @description Svar på de frågor som är öppna.
             */
            readonly svar: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BESVARA_FRAGA_SF";
        };
        /**
         * Boka inskrivningsmöte direkt med samordnaren
         * @description Enligt R104.
         */
        readonly "anvisning.BOKA_DIREKT": {
            /**
             * Datum
             * @description Mötets dag.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Form
             * @description Inskrivningsmötet hålls på plats.
             * @enum {string}
             */
            readonly form: "pa_plats";
            /**
             * Plats
             * @description Adress och rum.
             */
            readonly plats: string;
            /**
             * Trygg plats
             * @description Platsen är avtalad med samordnaren.
             */
            readonly platsAvtalad: boolean;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            readonly tid: string;
            /**
             * Tolk behövs
             * @description Tolk ska bokas till mötet.
             */
            readonly tolkBehovs: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BOKA_DIREKT";
        };
        /**
         * Boka första uppföljningsmötet
         * @description Enligt R50.
         */
        readonly "anvisning.BOKA_FORSTA_UPPFOLJNING": {
            /**
             * Datum
             * @description Mötets dag.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            readonly tid: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BOKA_FORSTA_UPPFOLJNING";
        };
        /**
         * Boka inskrivningsmöte i GWA
         * @description Enligt R38, R40.
         */
        readonly "anvisning.BOKA_INSKRIVNING": {
            /**
             * Datum
             * @description Mötets dag.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Form
             * @description Inskrivningsmötet hålls på plats.
             * @enum {string}
             */
            readonly form: "pa_plats";
            /**
             * Plats
             * @description Adress och rum.
             */
            readonly plats: string;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            readonly tid: string;
            /**
             * Tolk behövs
             * @description Tolk ska bokas till mötet.
             */
            readonly tolkBehovs: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BOKA_INSKRIVNING";
        };
        /**
         * Boka tolk
         * @description Enligt R40.
         */
        readonly "anvisning.BOKA_TOLK": {
            /**
             * Bokning bekräftad
             * @description Förmedlingen har bekräftat tolk till mötet.
             * @constant
             */
            readonly bekraftad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BOKA_TOLK";
        };
        /**
         * Boka avslutande trepartsmöte
         * @description Enligt R96.
         */
        readonly "anvisning.BOKA_TREPARTSMOTE": {
            /**
             * Datum
             * @description Mötets dag.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Plats
             * @description Adress och rum.
             */
            readonly plats: string;
            /**
             * Trygg plats
             * @description Vid skyddade personuppgifter är platsen avtalad med samordnaren.
             */
            readonly platsAvtalad?: boolean;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            readonly tid: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BOKA_TREPARTSMOTE";
        };
        /**
         * Byt arbetsmarknadskonsulent
         * @description Enligt P7, R120.
         */
        readonly "anvisning.BYT_KONSULENT": {
            /**
             * Ny konsulent
             * @description Den som tar över.
             */
            readonly ny: string;
            /**
             * Skäl
             * @description Varför handläggaren byts. Kontinuitet är viktig för klienten.
             * @enum {string}
             */
            readonly skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning" | "klientens_onskan" | "jav";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BYT_KONSULENT";
        };
        /**
         * Byt socialsekreterare
         * @description Enligt P7, R120.
         */
        readonly "anvisning.BYT_SOCIALSEKRETERARE": {
            /**
             * Ny handläggare
             * @description Den som tar över.
             */
            readonly ny: string;
            /**
             * Skäl
             * @description Varför handläggaren byts. Kontinuitet är viktig för klienten.
             * @enum {string}
             */
            readonly skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning" | "klientens_onskan" | "jav";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BYT_SOCIALSEKRETERARE";
        };
        /**
         * Dokumentera varför inskrivning inte skett
         * @description Enligt R56.
         */
        readonly "anvisning.DOKUMENTERA_EJ_INSKRIVNING": {
            /**
             * Orsak
             * @description Orsaken, dokumenterad i Treserva.
             */
            readonly orsak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "DOKUMENTERA_EJ_INSKRIVNING";
        };
        /**
         * Besluta att ny tid inte är aktuell
         * @description Enligt R45, R54, A11.
         */
        readonly "anvisning.EJ_NY_TID": {
            /**
             * Hinder prövade
             * @description Hinder för att komma och behov av anpassning är prövade.
             */
            readonly hinderProvade: boolean;
            /**
             * Motivering
             * @description Varför ny tid inte är aktuell.
             */
            readonly motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "EJ_NY_TID";
        };
        /**
         * Fatta beslut om insats
         * @description Enligt R32, R107, A7, A8, A24, A25.
         */
        readonly "anvisning.FATTA_BESLUT": {
            /**
             * Barn under åtta år
             * @description Klienten har barn under åtta år. Bara vid 4 a § eller 4 d §.
             */
            readonly barnUnderAtta?: boolean;
            /**
             * Beslut
             * @description Beteckning i Treserva på beslutet.
             */
            readonly beslut: string;
            /**
             * Delegation
             * @description Punkt i delegationsordningen.
             */
            readonly delegation: string;
            /**
             * Gäller från och med
             * @description Första dagen. Beslutet gäller i ett år.
             */
            readonly fran: string & (unknown & unknown);
            /**
             * Inskriven hos Arbetsförmedlingen
             * @description Arbetsförmedlingen ska då underrättas om aktivitetskravet. Bara vid 4 a § eller 4 d §.
             */
            readonly inskrivenAf?: boolean;
            /**
             * Lagrum
             * @description De bestämmelser som beslutet vilar på. De ska gälla beslutets första dag.
             */
            readonly lagrum: readonly ("sol_12_4" | "sol_12_4a" | "sol_12_4d")[];
            /**
             * Skäl
             * @description Skälen för beslutet.
             */
            readonly skal: string;
            /**
             * Timmar per vecka
             * @description Aktivitetskravets omfattning: högst 40, eller 30 med barn under åtta år. Bara vid 4 a § eller 4 d §.
             */
            readonly timmar?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FATTA_BESLUT";
            /**
             * Undantag
             * @description Skäl som minskar aktivitetskravet. En tom lista om inget undantag gäller. Bara vid 4 a § eller 4 d §.
             */
            readonly undantag?: readonly ("sjukdom" | "nedsatt_arbetsformaga" | "foraldraledighet" | "vard_av_narstaende" | "arbete_eller_studier" | "annat_skal")[];
        };
        /**
         * Följ upp missad tid med klienten
         * @description Enligt R44, A13.
         */
        readonly "anvisning.FOLJ_UPP_UTEBLIVANDE": {
            /**
             * Avvikelse
             * @description Bedömningen avviker från kommunens lista. Motivera i noteringen.
             */
            readonly avvikelse?: boolean;
            /**
             * Godtagbart skäl
             * @description Socialförvaltningens bedömning av skälet.
             */
            readonly godtagbart: boolean;
            /**
             * Kontakt
             * @description Utfall av kontakten.
             * @enum {string}
             */
            readonly kontakt: "nadd" | "ej_nadd";
            /**
             * Notering
             * @description Vad som framkommit.
             */
            readonly notering: string;
            /**
             * Sjuk från
             * @description Första sjukdagen, om den är före den missade tiden.
             */
            readonly sjukFran?: string & (unknown & unknown);
            /**
             * Skäl
             * @description Skälet till frånvaron.
             * @enum {string}
             */
            readonly skal: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat";
            /**
             * Styrkt
             * @description Hur skälet är styrkt.
             * @enum {string}
             */
            readonly styrkt: "intyg" | "annat" | "nej";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FOLJ_UPP_UTEBLIVANDE";
        };
        /**
         * Fördela uppdraget
         * @description Enligt P2.
         */
        readonly "anvisning.FORDELA": {
            /**
             * Arbetsmarknadskonsulent
             * @description Den som får uppdraget.
             */
            readonly konsulent: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FORDELA";
        };
        /**
         * Förläng uppehållet
         * @description Enligt A31, R122.
         */
        readonly "anvisning.FORLANG_UPPEHALL": {
            /**
             * Skäl
             * @description Varför uppehållet blir längre. Läses också av Kompetenscenter: inget om hälsa eller familj.
             */
            readonly skal: string;
            /**
             * Till och med
             * @description Uppehållets nya sista dag.
             */
            readonly till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FORLANG_UPPEHALL";
        };
        /**
         * Lämna 1:e socialsekreterarens förslag
         * @description Enligt R89, A18, R88.
         */
        readonly "anvisning.FORSLAG_FSS": {
            /**
             * Lösning
             * @description Vad som ska gälla.
             * @enum {string}
             */
            readonly losning: "socialforvaltningens_linje" | "kompetenscenters_linje" | "gemensam";
            /**
             * Motivering
             * @description Skälen för förslaget.
             */
            readonly motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            readonly principer: readonly ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FORSLAG_FSS";
        };
        /**
         * Lämna samordnarens förslag
         * @description Enligt R89, A18, R88.
         */
        readonly "anvisning.FORSLAG_SAM": {
            /**
             * Lösning
             * @description Vad som ska gälla.
             * @enum {string}
             */
            readonly losning: "socialforvaltningens_linje" | "kompetenscenters_linje" | "gemensam";
            /**
             * Motivering
             * @description Skälen för förslaget.
             */
            readonly motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            readonly principer: readonly ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FORSLAG_SAM";
        };
        /**
         * Dokumentera försök att nå klienten
         * @description Enligt A16.
         */
        readonly "anvisning.FORSOK_NA_KLIENT": {
            /**
             * Sätt
             * @description Hur försöket gjordes.
             * @enum {string}
             */
            readonly kanal: "telefon" | "brev" | "formedling" | "sms" | "hembesok";
            /**
             * Notering
             * @description Vad försöket ledde till.
             */
            readonly notering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FORSOK_NA_KLIENT";
        };
        /**
         * Stäm av planering hos Arbetsförmedlingen med sökanden
         * @description Enligt R23, R24.
         */
        readonly "anvisning.FRAGA_SOKANDE": {
            /**
             * Handlingsplan avstämd
             * @description Aktuell handlingsplan hos AF är avstämd med sökanden.
             * @constant
             */
            readonly handlingsplanAvstamd: true;
            /**
             * Insats hos Arbetsförmedlingen
             * @description Om sökanden har en pågående eller planerad insats.
             * @enum {string}
             */
            readonly insats: "ingen" | "planerad" | "pagaende";
            /**
             * Notering
             * @description Vad sökanden berättat.
             */
            readonly notering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FRAGA_SOKANDE";
        };
        /**
         * Godta Kompetenscenters syn
         * @description Enligt R89, R111.
         */
        readonly "anvisning.GODTA_KCS_SYN": {
            /**
             * Motivering
             * @description Varför ni är eniga.
             */
            readonly motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GODTA_KCS_SYN";
        };
        /**
         * Godta socialförvaltningens syn
         * @description Enligt R89, R111.
         */
        readonly "anvisning.GODTA_SFS_SYN": {
            /**
             * Motivering
             * @description Varför ni är eniga.
             */
            readonly motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GODTA_SFS_SYN";
        };
        /**
         * Gör om samrådet
         * @description Enligt R19, A2.
         */
        readonly "anvisning.GOR_OM_SAMRAD": {
            /**
             * Skäl
             * @description Vad som har ändrats sedan samrådet.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GOR_OM_SAMRAD";
        };
        /**
         * Anmäl att grundbeslutet har upphört
         * @description Enligt R109.
         */
        readonly "anvisning.GRUNDBESLUT_UPPHOR": {
            /**
             * Datum
             * @description När grundbeslutet upphörde.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GRUNDBESLUT_UPPHOR";
        };
        /**
         * Registrera hållet avslutsmöte
         * @description Enligt R93, R96, A16.
         */
        readonly "anvisning.HALL_AVSLUTSMOTE": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            readonly arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            readonly klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Notering
             * @description Vad mötet kom fram till.
             */
            readonly notering: string;
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            readonly socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            readonly tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "HALL_AVSLUTSMOTE";
        };
        /**
         * Registrera hållet inskrivningsmöte
         * @description Enligt R48.
         */
        readonly "anvisning.HALL_INSKRIVNING": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            readonly arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            readonly klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Notering
             * @description Sådant som inte hör hemma i checklistan.
             */
            readonly notering?: string;
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            readonly socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            readonly tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "HALL_INSKRIVNING";
        };
        /**
         * Registrera trepartsmöte vid behov
         * @description Enligt R60, R63, R73, A5.
         */
        readonly "anvisning.HALL_TREPARTSMOTE": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            readonly arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            readonly klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Notering
             * @description Vad mötet kom fram till.
             */
            readonly notering: string;
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            readonly socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            readonly tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "HALL_TREPARTSMOTE";
        };
        /**
         * Registrera hållen uppföljning
         * @description Enligt R78, R79, R80, R81, R82, R83, R85, R86.
         */
        readonly "anvisning.HALL_UPPFOLJNING": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            readonly arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Genomgånget
             * @description Avsnitten i dagordningen. Alla ska vara med.
             */
            readonly avsnitt: readonly ("uppdrag_och_plan" | "klientens_syn" | "forflyttning" | "parallella_insatser" | "kompletterande_aktiviteter" | "utveckling" | "ej_tillgodosedda_behov" | "externa_parter")[];
            /**
             * Avstämning
             * @description Avstämning mot uppdrag och genomförandeplan.
             */
            readonly avstamning: string;
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Behov som inte kan tillgodoses
             * @description Behov utanför Kompetenscenters uppdrag.
             */
            readonly ejTillgodosedda?: readonly ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Behoven med egna ord
             * @description Vad som behövs i förhållande till deltagandet.
             */
            readonly ejTillgodosett?: string;
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            readonly klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Klientens syn
             * @description Hur insatsen motsvarar behoven, med klientens egna ord.
             */
            readonly klientensSyn: string;
            /**
             * Kompletterande aktiviteter
             * @description Aktiviteter som skulle stärka progression och stegförflyttning.
             */
            readonly kompletterande?: string;
            /**
             * Förflyttning
             * @description Förflyttning per mål i uppdraget.
             */
            readonly mal: readonly {
                /**
                 * Förflyttning
                 * @description Deltagarens förflyttning mot målet.
                 * @enum {string}
                 */
                readonly forflyttning: "framat" | "oforandrat" | "bakat";
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                readonly id: string;
            }[];
            /**
             * Parallella insatser behövs
             * @description Insatser vid sidan av för att nå målet.
             */
            readonly parallellaInsatser: boolean;
            /**
             * Områden
             * @description Inom vilka områden de behövs.
             */
            readonly parallellaOmraden?: readonly ("jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt")[];
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            readonly socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            readonly tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "HALL_UPPFOLJNING";
            /**
             * Hur det går
             * @description Vad konsulenten och deltagaren berättar om planen, progressionen och målen.
             */
            readonly utveckling: string;
        };
        /**
         * Meddela händelse av vikt till socialförvaltningen
         * @description Enligt R72.
         */
        readonly "anvisning.HANDELSE_FRAN_KC": {
            /**
             * Händelsens dag
             * @description När det hände.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Händelse
             * @description Vad som hänt och vad det betyder för insatsen.
             */
            readonly handelse: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "HANDELSE_FRAN_KC";
        };
        /**
         * Meddela händelse av vikt till Kompetenscenter
         * @description Enligt R59.
         */
        readonly "anvisning.HANDELSE_FRAN_SF": {
            /**
             * Händelsens dag
             * @description När det hände.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Händelse
             * @description Vad som hänt och vad det betyder för insatsen.
             */
            readonly handelse: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "HANDELSE_FRAN_SF";
        };
        /**
         * Lyft till 1:e socialsekreterare och samordnare
         * @description Enligt R89, R111.
         */
        readonly "anvisning.HANSKJUT_OENIGHET": {
            /**
             * Skäl
             * @description Varför ni inte når enighet.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "HANSKJUT_OENIGHET";
        };
        /**
         * Bekräfta att incidenten är hanterad
         * @description Enligt A32.
         */
        readonly "anvisning.INCIDENT_HANTERAD": {
            /**
             * Bedömning
             * @description En incident anmäls inom 72 timmar, om det inte är osannolikt att den medför en risk.
             * @enum {string}
             */
            readonly bedomning: "anmald" | "anmals_inte";
            /**
             * Dokumenterad
             * @description Incidenten, följderna och åtgärderna är dokumenterade.
             * @constant
             */
            readonly dokumenterad: true;
            /**
             * Redogörelse
             * @description Vad som hänt och vad som är gjort.
             */
            readonly redogorelse: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "INCIDENT_HANTERAD";
        };
        /**
         * Informera om förväntningar och krav
         * @description Enligt R49.
         */
        readonly "anvisning.INFORMERA_KRAV": {
            /**
             * Följder av frånvaro
             * @description Klienten är informerad om vad 12 kap. 5 § innebär.
             * @constant
             */
            readonly foljder: true;
            /**
             * Förväntningar och krav
             * @description Klienten är informerad om vad deltagandet kräver.
             * @constant
             */
            readonly krav: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "INFORMERA_KRAV";
        };
        /**
         * Informera om verksamheten
         * @description Enligt R51.
         */
        readonly "anvisning.INFORMERA_VERKSAMHET": {
            /**
             * Verksamheten presenterad
             * @description Klienten är informerad om verksamheten.
             * @constant
             */
            readonly informerad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "INFORMERA_VERKSAMHET";
        };
        /**
         * Notera att Arbetsförmedlingen inte har svarat
         * @description Enligt R29, A1.
         */
        readonly "anvisning.INGET_AF_SVAR": {
            /**
             * Kontrollerat
             * @description Inget svar har kommit. Ett senare svar tas emot ändå.
             * @constant
             */
            readonly kontrollerat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "INGET_AF_SVAR";
        };
        /**
         * Ta ställning till anvisning enligt 12 kap. 4 §
         * @description Enligt R12, R13, R15, R16.
         */
        readonly "anvisning.INLED_ANVISNING": {
            /**
             * Krav på deltagande
             * @description Deltagandet ska vara ett villkor för försörjningsstöd.
             */
            readonly krav: boolean;
            /**
             * Motivering
             * @description Varför anvisning är aktuell och hur den stärker egen försörjning.
             */
            readonly motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "INLED_ANVISNING";
        };
        /**
         * Besluta att insatsen ska avslutas
         * @description Enligt R77, R122, A18.
         */
        readonly "anvisning.INLED_AVSLUT": {
            /**
             * Motivering
             * @description Skälen till att insatsen avslutas.
             */
            readonly motivering: string;
            /**
             * Orsak
             * @description Varför insatsen avslutas.
             * @enum {string}
             */
            readonly orsak: "arbete" | "reguljara_studier" | "deltid_med_stod" | "insatsen_fullfoljd" | "annan_insats" | "annan_ersattning" | "ater_till_sf" | "franvaro" | "halsa" | "samtycke_aterkallat" | "beslut_upphort" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "INLED_AVSLUT";
        };
        /**
         * Anteckna i genomförandejournalen
         * @description Enligt R69, L9.
         */
        readonly "anvisning.JOURNAL_ANTECKNING": {
            /**
             * Anteckning
             * @description Vad som hänt. Anteckningen kan inte ändras, bara rättas.
             */
            readonly anteckning: string;
            /**
             * Händelsens dag
             * @description När det hände, inte när det skrivs.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Klockslag
             * @description När på dagen det hände.
             */
            readonly tid: string;
            /**
             * Typ
             * @description En händelse av vikt ska också meddelas socialförvaltningen. En avvikelse är från planen, inte lex Sarah.
             * @enum {string}
             */
            readonly typ: "handelse_av_vikt" | "avvikelse" | "ovrigt";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "JOURNAL_ANTECKNING";
        };
        /**
         * Kalla klienten till inskrivningsmötet
         * @description Enligt R39, R47.
         */
        readonly "anvisning.KALLA_INSKRIVNING": {
            /**
             * Skickad
             * @description När kallelsen skickades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Sätt
             * @description Hur kallelsen skickades.
             * @enum {string}
             */
            readonly kanal: "digital_post" | "post" | "personligen" | "formedling" | "sms";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KALLA_INSKRIVNING";
        };
        /**
         * Kalla till uppföljning
         * @description Enligt R61, R63, A6.
         */
        readonly "anvisning.KALLA_UPPFOLJNING": {
            /**
             * Datum
             * @description Mötets dag.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Sätt
             * @description Hur kallelsen skickades.
             * @enum {string}
             */
            readonly kanal: "digital_post" | "post" | "personligen" | "formedling" | "sms";
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            readonly tid: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KALLA_UPPFOLJNING";
        };
        /**
         * Bekräfta att klienten vet vem som är konsulent
         * @description Enligt P7.
         */
        readonly "anvisning.KLIENT_INFORMERAD_KC": {
            /**
             * Klienten informerad
             * @description Klienten har fått namn och telefonnummer.
             * @constant
             */
            readonly informerad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KLIENT_INFORMERAD_KC";
        };
        /**
         * Bekräfta att klienten vet vem som är socialsekreterare
         * @description Enligt P7.
         */
        readonly "anvisning.KLIENT_INFORMERAD_SF": {
            /**
             * Klienten informerad
             * @description Klienten har fått namn och telefonnummer.
             * @constant
             */
            readonly informerad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KLIENT_INFORMERAD_SF";
        };
        /**
         * Registrera dödsfall
         * @description Enligt A15, A26.
         */
        readonly "anvisning.KLIENTEN_AVLIDEN": {
            /**
             * Datum
             * @description Dödsdagen. Därefter går inget brev eller samtal till klienten.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KLIENTEN_AVLIDEN";
        };
        /**
         * Anmäl att klienten flyttar
         * @description Enligt A26.
         */
        readonly "anvisning.KLIENTEN_FLYTTAR": {
            /**
             * Datum
             * @description Dagen då klienten flyttar eller har flyttat.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Flytt
             * @description Vart klienten flyttar. Den nya nämnden behöver ett eget beslut.
             * @enum {string}
             */
            readonly slag: "byter_forvaltning" | "lamnar_kommunen";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KLIENTEN_FLYTTAR";
        };
        /**
         * Registrera klientens yttrande
         * @description Enligt L8, SoL 14:8.
         */
        readonly "anvisning.KLIENTEN_YTTRADE_SIG": {
            /**
             * Datum
             * @description När klienten yttrade sig.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Form
             * @description Hur yttrandet lämnades.
             * @enum {string}
             */
            readonly satt: "skriftligt" | "muntligt";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KLIENTEN_YTTRADE_SIG";
            /**
             * Yttrande
             * @description Med klientens egna ord, eller att klienten avstår.
             */
            readonly yttrande: string;
        };
        /**
         * Kommunicera underlaget med klienten
         * @description Enligt L8, SoL 14:8, FL 25.
         */
        readonly "anvisning.KOMMUNICERA_UNDERLAG": {
            /**
             * Sätt
             * @description Hur underlaget nådde klienten.
             * @enum {string}
             */
            readonly kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Får yttra sig muntligt
             * @description Klienten vet att yttrandet kan lämnas muntligt och att stöd finns att få.
             * @constant
             */
            readonly muntligtYttrande: true;
            /**
             * Form
             * @description Hur underlaget lämnades.
             * @enum {string}
             */
            readonly satt: "skriftligt" | "muntligt";
            /**
             * Svar senast
             * @description Sista dagen för klienten att yttra sig.
             */
            readonly svarSenast: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KOMMUNICERA_UNDERLAG";
            /**
             * Underlag
             * @description De uppgifter som beslutet kan komma att grundas på.
             */
            readonly underlag: string;
        };
        /**
         * Komplettera uppdraget
         * @description Enligt P2, R35.
         */
        readonly "anvisning.KOMPLETTERA_UPPDRAG": {
            /**
             * Komplettering
             * @description Svaret på det som efterfrågats.
             */
            readonly komplettering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KOMPLETTERA_UPPDRAG";
        };
        /**
         * Dokumentera kontakt med extern part (Kompetenscenter)
         * @description Enligt R74, R75.
         */
        readonly "anvisning.KONTAKTA_EXTERN_KC": {
            /**
             * Datum
             * @description När kontakten togs.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Vad kontakten ledde till.
             */
            readonly notering: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KONTAKTA_EXTERN_KC";
        };
        /**
         * Dokumentera kontakt med extern part
         * @description Enligt R64, R65.
         */
        readonly "anvisning.KONTAKTA_EXTERN_SF": {
            /**
             * Datum
             * @description När kontakten togs.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Vad kontakten ledde till.
             */
            readonly notering: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KONTAKTA_EXTERN_SF";
        };
        /**
         * Dokumentera kontakt med samordnaren
         * @description Enligt R101, R102, A22.
         */
        readonly "anvisning.KONTAKTA_SAMORDNARE": {
            /**
             * Avidentifierat
             * @description Inget som sades röjer vem klienten är.
             */
            readonly avidentifierat: boolean;
            /**
             * Samordnare
             * @description Den samordnare på Kompetenscenter som tar hand om ärendet.
             */
            readonly samordnare: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "KONTAKTA_SAMORDNARE";
            /**
             * Upplägg
             * @description Vad som sagts. Avidentifierat tills samtycke finns.
             */
            readonly upplagg: string;
            /**
             * Upplägg klart
             * @description Förutsättningar för deltagande och upplägg är överenskomna.
             */
            readonly upplaggKlart: boolean;
        };
        /**
         * Registrera läkarintyg
         * @description Enligt A13, SoL 12:5 a.
         */
        readonly "anvisning.LAKARINTYG_INKOM": {
            /**
             * Från och med
             * @description Första dagen som intyget gäller.
             */
            readonly fran: string & (unknown & unknown);
            /**
             * Intyg
             * @description Beteckning i Treserva. Inga uppgifter om diagnos.
             */
            readonly intyg?: string;
            /**
             * Till och med
             * @description Sista dagen som intyget gäller.
             */
            readonly till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LAKARINTYG_INKOM";
        };
        /**
         * Lämna månadens närvarounderlag
         * @description Enligt P1, L3.
         */
        readonly "anvisning.LAMNA_NARVAROUNDERLAG": {
            /**
             * Månad
             * @description Kalendermånaden som underlaget gäller.
             */
            readonly manad: string;
            /**
             * Närvarande
             * @description Antal planerade dagar med närvaro.
             */
            readonly narvarande: number;
            /**
             * Övrig anmäld frånvaro
             * @description Antal planerade dagar med vård av barn eller annan anmälan.
             */
            readonly ovrigAnmald: number;
            /**
             * Planerade dagar
             * @description Antal planerade dagar i månaden. Noll om inga fanns.
             */
            readonly planeradeDagar: number;
            /**
             * Sjukanmälda
             * @description Antal planerade dagar med sjukanmälan.
             */
            readonly sjukanmalda: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LAMNA_NARVAROUNDERLAG";
            /**
             * Frånvaro utan anmälan
             * @description Antal planerade dagar utan anmälan.
             */
            readonly utanAnmalan: number;
        };
        /**
         * Lämna ut uppgifter till den nya nämnden
         * @description Enligt A26, L10.
         */
        readonly "anvisning.LAMNA_UT_HISTORIK": {
            /**
             * Grund
             * @description Grunden för att uppgifterna lämnas ut. Inget kopieras utan grund.
             * @enum {string}
             */
            readonly grund: "samtycke" | "sol_15_8" | "osl_10_28";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LAMNA_UT_HISTORIK";
            /**
             * Uppgifter
             * @description Vilka uppgifter som lämnas ut, och till vem.
             */
            readonly uppgifter: string;
        };
        /**
         * Läs journal och genomförandeplan
         * @description Enligt R58, L10.
         */
        readonly "anvisning.LAS_JOURNAL": {
            /**
             * Grund
             * @description Varför uppgifterna får lämnas från Kompetenscenter till socialförvaltningen.
             * @enum {string}
             */
            readonly grund: "samtycke" | "sol_15_9";
            /**
             * Läst
             * @description Journalen och genomförandeplanen är lästa.
             * @constant
             */
            readonly last: true;
            /**
             * Notering
             * @description Vad läsningen leder till.
             */
            readonly notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LAS_JOURNAL";
        };
        /**
         * Dokumentera läsning i SSBTEK
         * @description Enligt R22, A4.
         */
        readonly "anvisning.LAS_SSBTEK": {
            /**
             * Flikar
             * @description Båda flikarna ska vara lästa.
             */
            readonly flikar: readonly ("af" | "fk")[];
            /**
             * Källa
             * @description Hur uppgifterna hämtades.
             * @enum {string}
             */
            readonly kalla: "ssbtek" | "manuell";
            /**
             * Slutsats
             * @description Vad uppgifterna betyder för samrådet. Ingen kopia av utdraget.
             */
            readonly slutsats: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LAS_SSBTEK";
        };
        /**
         * Markera uppdraget som genomläst
         * @description Enligt R42.
         */
        readonly "anvisning.LAS_UPPDRAG": {
            /**
             * Förberedd
             * @description Uppdraget är genomläst inför mötet.
             * @constant
             */
            readonly forberedd: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LAS_UPPDRAG";
        };
        /**
         * Lyft inte behov till arbetsgruppen
         * @description Enligt R91.
         */
        readonly "anvisning.LAT_BLI_LYFTA_BEHOV": {
            /**
             * Behov
             * @description De behov det gäller, bland dem som är noterade vid uppföljning.
             */
            readonly behov: readonly ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Motivering
             * @description Skälen med egna ord.
             */
            readonly motivering: string;
            /**
             * Orsak
             * @description Varför frågan inte lyfts.
             * @enum {string}
             */
            readonly orsak: "redan_lyft" | "tillgodosett" | "enstaka" | "kan_rojas";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LAT_BLI_LYFTA_BEHOV";
        };
        /**
         * Lyft behov till arbetsgruppen
         * @description Enligt R86, R91.
         */
        readonly "anvisning.LYFT_BEHOV": {
            /**
             * Behov
             * @description De behov det gäller, bland dem som är noterade vid uppföljning.
             */
            readonly behov: readonly ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Samverkansfråga
             * @description Frågans beteckning hos arbetsgruppen analys, uppföljning och utveckling. Där nämns ingen klient.
             */
            readonly samverkansfraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LYFT_BEHOV";
        };
        /**
         * Lyft en oenighet
         * @description Enligt R89.
         */
        readonly "anvisning.LYFT_OENIGHET": {
            /**
             * Fråga
             * @description Vad oenigheten gäller.
             */
            readonly fraga: string;
            /**
             * Det omtvistade steget
             * @description Kompetenscenter genomför det inte medan oenigheten är öppen.
             * @enum {string}
             */
            readonly steg: "avslut" | "verkstallande" | "innehall" | "metod" | "annat";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LYFT_OENIGHET";
        };
        /**
         * Meddela Kompetenscenter att beslutet har upphört
         * @description Enligt A9.
         */
        readonly "anvisning.MEDDELA_KC_UPPHORT": {
            /**
             * Meddelat
             * @description Kompetenscenter vet att närvaro inte längre är ett villkor.
             * @constant
             */
            readonly meddelat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MEDDELA_KC_UPPHORT";
        };
        /**
         * Meddela klienten att beslutet har upphört
         * @description Enligt A9.
         */
        readonly "anvisning.MEDDELA_KLIENT_UPPHORT": {
            /**
             * Sätt
             * @description Hur det skriftliga meddelandet lämnades.
             * @enum {string}
             */
            readonly kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MEDDELA_KLIENT_UPPHORT";
        };
        /**
         * Medge digital medverkan
         * @description Enligt R48, A14.
         */
        readonly "anvisning.MEDGE_DIGITALT": {
            /**
             * Skäl
             * @description Varför socialsekreteraren inte kan medverka på plats.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MEDGE_DIGITALT";
        };
        /**
         * Medge undantag från de vägledande kriterierna
         * @description Enligt R17, R18.
         */
        readonly "anvisning.MEDGE_UNDANTAG": {
            /**
             * Kriterium
             * @description Det kriterium som undantaget gäller.
             * @enum {string}
             */
            readonly kriterium: "arbetslos_med_behov" | "inom_tre_ar";
            /**
             * Skäl
             * @description Varför anvisning ändå är rätt.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MEDGE_UNDANTAG";
        };
        /**
         * Registrera att samtycke inte lämnas
         * @description Enligt A28.
         */
        readonly "anvisning.NEKA_SAMTYCKE_KC": {
            /**
             * Datum
             * @description När klienten tackade nej. Det är inte att tacka nej till insatsen.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "NEKA_SAMTYCKE_KC";
        };
        /**
         * Notera behov av extern part
         * @description Enligt R64, R74, R84, R87.
         */
        readonly "anvisning.NOTERA_BEHOV_KC": {
            /**
             * Behov
             * @description Vad parten behövs till.
             */
            readonly behov: string;
            /**
             * Extern part
             * @description Vem som behövs, till exempel en vårdcentral eller en arbetsgivare.
             */
            readonly externPart: string;
            /**
             * Var behovet kom fram
             * @description Om behovet kom fram vid uppföljningen eller annars.
             * @enum {string}
             */
            readonly kalla: "lopande" | "uppfoljning";
            /**
             * Område
             * @description Området avgör vilken sida som samordnar.
             * @enum {string}
             */
            readonly omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "NOTERA_BEHOV_KC";
        };
        /**
         * Notera behov av extern part inom det sociala eller hälsa
         * @description Enligt R64, R84.
         */
        readonly "anvisning.NOTERA_BEHOV_SF": {
            /**
             * Behov
             * @description Vad parten behövs till.
             */
            readonly behov: string;
            /**
             * Extern part
             * @description Vem som behövs, till exempel en vårdcentral eller en arbetsgivare.
             */
            readonly externPart: string;
            /**
             * Var behovet kom fram
             * @description Om behovet kom fram vid uppföljningen eller annars.
             * @enum {string}
             */
            readonly kalla: "lopande" | "uppfoljning";
            /**
             * Område
             * @description Socialförvaltningen samordnar inom det sociala och hälsa.
             * @enum {string}
             */
            readonly omrade: "halsorelaterat" | "socialt";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "NOTERA_BEHOV_SF";
        };
        /**
         * Ge ny tid för inskrivning i GWA
         * @description Enligt R46, A12.
         */
        readonly "anvisning.NY_TID": {
            /**
             * Datum
             * @description Mötets dag.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Form
             * @description Inskrivningsmötet hålls på plats.
             * @enum {string}
             */
            readonly form: "pa_plats";
            /**
             * Plats
             * @description Adress och rum.
             */
            readonly plats: string;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            readonly tid: string;
            /**
             * Tolk behövs
             * @description Tolk ska bokas till mötet.
             */
            readonly tolkBehovs: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "NY_TID";
        };
        /**
         * Meddela att ny tid är aktuell
         * @description Enligt R45, A11.
         */
        readonly "anvisning.NY_TID_AKTUELL": {
            /**
             * Hinder prövade
             * @description Hinder för att komma och behov av anpassning är prövade.
             */
            readonly hinderProvade: boolean;
            /**
             * Motivering
             * @description Varför ny tid är aktuell.
             */
            readonly motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "NY_TID_AKTUELL";
        };
        /**
         * Ta ställning till fortsatt insats
         * @description Enligt R76, R77, R117.
         */
        readonly "anvisning.OMPROVA": {
            /**
             * Arbetslös
             * @description Klienten är arbetslös på hel- eller deltid.
             */
            readonly arbetslos: boolean;
            /**
             * Bedömning
             * @description Ny bedömning av behov och fortsatt insats.
             */
            readonly bedomning: string;
            /**
             * Behov av aktiviteter
             * @description Klienten behöver jobbfokuserade eller kompetenshöjande aktiviteter.
             */
            readonly behovAvAktiviteter: boolean;
            /**
             * Egen försörjning utan månader
             * @description Bara där antalet månader inte går att säga.
             * @enum {string}
             */
            readonly forsorjning?: "ej_forvantad" | "okand";
            /**
             * Krav på deltagande
             * @description Deltagandet ska fortsatt vara ett villkor för försörjningsstöd.
             */
            readonly krav: boolean;
            /**
             * Månader till arbete eller studier
             * @description Om hur många månader klienten beräknas vara i arbete eller reguljära studier. Lämna tomt om det inte går att säga.
             */
            readonly manaderTillForsorjning?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OMPROVA";
            /**
             * Ställningstagande
             * @description Fortsatt insats kräver nytt samråd, ny arbetsplan och nytt beslut.
             * @enum {string}
             */
            readonly utfall: "fortsatt" | "annan_insats" | "avslut";
        };
        /**
         * Lämna behov av extern part till Kompetenscenter att samordna
         * @description Enligt R74, R87.
         */
        readonly "anvisning.OVERLAMNA_BEHOV_KC": {
            /**
             * Behov
             * @description Vad parten behövs till.
             */
            readonly behov: string;
            /**
             * Extern part
             * @description Vem som behövs, till exempel en vårdcentral eller en arbetsgivare.
             */
            readonly externPart: string;
            /**
             * Var behovet kom fram
             * @description Om behovet kom fram vid uppföljningen eller annars.
             * @enum {string}
             */
            readonly kalla: "lopande" | "uppfoljning";
            /**
             * Område
             * @description Kompetenscenter samordnar inom kompetens och jobb.
             * @enum {string}
             */
            readonly omrade: "jobbfokuserat" | "kompetenshojande";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OVERLAMNA_BEHOV_KC";
        };
        /**
         * Överväg avslag eller nedsättning enligt SoL 12 kap. 5 §
         * @description Enligt L3, A9, A13, R122.
         */
        readonly "anvisning.OVERVAG_NEDSATTNING": {
            /**
             * Anmält skäl
             * @description Det skäl klienten själv har angett.
             * @enum {string}
             */
            readonly anmaltSkal: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat";
            /**
             * Bedömning
             * @description Vad som hänt, klientens skäl och varför de inte godtas.
             */
            readonly bedomning: string;
            /**
             * Dag
             * @description Dagen då klienten var frånvarande eller avböjde.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Utan godtagbart skäl
             * @description Socialförvaltningen har själv bedömt att godtagbart skäl saknas.
             * @constant
             */
            readonly franvaroUtanGodtagbartSkal: true;
            /**
             * Vad det gäller
             * @description Att inte samtycka är inte att avböja insatsen.
             * @enum {string}
             */
            readonly grund: "franvaro" | "avbojt_insats";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OVERVAG_NEDSATTNING";
        };
        /**
         * Besluta om uppehåll i insatsen
         * @description Enligt A31, L2, R122.
         */
        readonly "anvisning.PABORJA_UPPEHALL": {
            /**
             * Från och med
             * @description Första dagen i uppehållet.
             */
            readonly fran: string & (unknown & unknown);
            /**
             * Orsak
             * @description Varför insatsen gör uppehåll.
             * @enum {string}
             */
            readonly orsak: "sjukdom" | "foraldraledighet" | "verksamheten_stangd" | "ledighet_12_4_f" | "annat";
            /**
             * Skäl
             * @description Vad som gäller under tiden. Läses också av Kompetenscenter: inget om hälsa eller familj.
             */
            readonly skal: string;
            /**
             * Till och med
             * @description Sista dagen i uppehållet.
             */
            readonly till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PABORJA_UPPEHALL";
        };
        /**
         * Pröva vad förändringen innebär
         * @description Enligt A26, R109.
         */
        readonly "anvisning.PROVA_FORANDRING": {
            /**
             * Skäl
             * @description Skälen för bedömningen.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PROVA_FORANDRING";
            /**
             * Utfall
             * @description Efter ett dödsfall eller en flytt kan insatsen bara avslutas.
             * @enum {string}
             */
            readonly utfall: "fortsatter" | "omprovas" | "avslutas";
        };
        /**
         * Rätta en anteckning i journalen
         * @description Enligt R69, L9, A32.
         */
        readonly "anvisning.RATTA_ANTECKNING": {
            /**
             * Anteckning
             * @description Anteckningens nummer i genomförandejournalen.
             */
            readonly nr: number;
            /**
             * Rättad text
             * @description Vad som ska stå. Den ursprungliga anteckningen finns kvar.
             */
            readonly rattad: string;
            /**
             * Skäl
             * @description Vad som var fel.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RATTA_ANTECKNING";
        };
        /**
         * Rätta ett datum
         * @description Enligt A32.
         */
        readonly "anvisning.RATTA_DATUM": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            readonly avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            readonly brevSkickat: boolean;
            /**
             * Rätt datum
             * @description Det datum som gäller.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RATTA_DATUM";
            /**
             * Datum som rättas
             * @description Frister som räknas från datumet räknas om.
             * @enum {string}
             */
            readonly vad: "senaste_uppfoljning" | "inskrivningens_dag" | "beslutets_forsta_dag";
        };
        /**
         * Rätta ett datum hos Kompetenscenter
         * @description Enligt A32.
         */
        readonly "anvisning.RATTA_DATUM_KC": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            readonly avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            readonly brevSkickat: boolean;
            /**
             * Rätt datum
             * @description Det datum som gäller.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RATTA_DATUM_KC";
            /**
             * Datum som rättas
             * @description Frister som räknas från datumet räknas om.
             * @enum {string}
             */
            readonly vad: "insatsens_start" | "planens_datum";
        };
        /**
         * Rätta en felaktig anmälan
         * @description Enligt A26, A32.
         */
        readonly "anvisning.RATTA_FORANDRING": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            readonly avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            readonly brevSkickat: boolean;
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RATTA_FORANDRING";
            /**
             * Rättas
             * @description Det som anmäldes fel.
             * @enum {string}
             */
            readonly vad: "flytt" | "dodsfall" | "fel_klient";
        };
        /**
         * Anmäl att ärendet gäller fel klient
         * @description Enligt A32.
         */
        readonly "anvisning.RATTA_KLIENT": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            readonly avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            readonly brevSkickat: boolean;
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RATTA_KLIENT";
        };
        /**
         * Anmäl uppgifter till fel mottagare
         * @description Enligt A32.
         */
        readonly "anvisning.RATTA_MOTTAGARE": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            readonly avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            readonly brevSkickat: boolean;
            /**
             * Mottagare
             * @description Vem som fick uppgifterna. Inget namn.
             * @enum {string}
             */
            readonly mottagare: "annan_klient" | "annan_person" | "annan_myndighet" | "fel_enhet";
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RATTA_MOTTAGARE";
        };
        /**
         * Rätta en missad tid
         * @description Enligt A13, A32.
         */
        readonly "anvisning.RATTA_UTEBLIVANDE": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            readonly avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            readonly brevSkickat: boolean;
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RATTA_UTEBLIVANDE";
        };
        /**
         * Registrera närvaro eller frånvaro
         * @description Enligt P1, L3.
         */
        readonly "anvisning.REGISTRERA_NARVARO": {
            /**
             * Planerad dag
             * @description Dagen då deltagaren hade planerad tid.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Fakta om dagen. Ingen bedömning av skälet.
             */
            readonly notering?: string;
            /**
             * Närvaro
             * @description Det som hände. Registreras dagen på nytt gäller det senaste.
             * @enum {string}
             */
            readonly status: "narvarande" | "sjukanmald" | "vard_av_barn" | "annan_anmald_franvaro" | "franvarande_utan_anmalan";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "REGISTRERA_NARVARO";
        };
        /**
         * Registrera samtycke till Arbetsförmedlingen
         * @description Enligt R26, A17.
         */
        readonly "anvisning.REGISTRERA_SAMTYCKE_AF": {
            /**
             * Datum
             * @description När samtycket undertecknades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            readonly omfattning: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            readonly till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "REGISTRERA_SAMTYCKE_AF";
        };
        /**
         * Registrera samtycke till kontakt med extern part (Kompetenscenter)
         * @description Enligt R75.
         */
        readonly "anvisning.REGISTRERA_SAMTYCKE_EXTERN_KC": {
            /**
             * Datum
             * @description När samtycket lämnades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till.
             */
            readonly mottagare: string;
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            readonly omfattning: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            readonly till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "REGISTRERA_SAMTYCKE_EXTERN_KC";
        };
        /**
         * Registrera samtycke till kontakt med extern part
         * @description Enligt R65.
         */
        readonly "anvisning.REGISTRERA_SAMTYCKE_EXTERN_SF": {
            /**
             * Datum
             * @description När samtycket lämnades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till.
             */
            readonly mottagare: string;
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            readonly omfattning: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            readonly part: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            readonly till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "REGISTRERA_SAMTYCKE_EXTERN_SF";
        };
        /**
         * Registrera samtycke till Kompetenscenter
         * @description Enligt R30.
         */
        readonly "anvisning.REGISTRERA_SAMTYCKE_KC": {
            /**
             * Datum
             * @description När samtycket lämnades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            readonly omfattning: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            readonly till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "REGISTRERA_SAMTYCKE_KC";
        };
        /**
         * Dokumentera samråd utan brev
         * @description Enligt A3, A17.
         */
        readonly "anvisning.SAMRAD_UTAN_BREV": {
            /**
             * Hur samrådet skett
             * @description Används när sökanden inte samtycker till kontakt med Arbetsförmedlingen.
             * @enum {string}
             */
            readonly grund: "avidentifierat" | "sekretessgrund";
            /**
             * Redogörelse
             * @description Hur samrådet gått till utan brev.
             */
            readonly redogorelse: string;
            /**
             * Samtycke saknas
             * @description Sökanden samtycker inte till kontakt med Arbetsförmedlingen, eller har återkallat samtycket.
             * @constant
             */
            readonly samtyckeNekat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SAMRAD_UTAN_BREV";
        };
        /**
         * Skicka fortsättningsuppdrag
         * @description Enligt A8.
         */
        readonly "anvisning.SKICKA_FORTSATTNINGSUPPDRAG": {
            /**
             * Anpassning
             * @description Klienten behöver anpassning, till exempel vid funktionsnedsättning.
             */
            readonly anpassning: boolean;
            /**
             * Anpassningen i ord
             * @description Vad som behöver anpassas, och hur.
             */
            readonly anpassningBeskrivning?: string;
            /**
             * Barnets bästa beaktat
             * @description Hur insatsen påverkar barnet är bedömt. Krävs om klienten har barn.
             * @constant
             */
            readonly barnetsBasta?: true;
            /**
             * Barnomsorg
             * @description Om barnomsorgen är ordnad de tider som insatsen pågår.
             * @enum {string}
             */
            readonly barnomsorg: "ordnad" | "behovs" | "ej_aktuellt";
            /**
             * Behov
             * @description Den enskildes behov, som Kompetenscenter behöver känna till dem.
             */
            readonly behov: string;
            /**
             * Har barn
             * @description Klienten har barn som berörs av insatsen.
             */
            readonly harBarn: boolean;
            /**
             * Innehåll
             * @description Vad som ingår i uppdraget.
             */
            readonly innehall: string;
            /**
             * Mål
             * @description Minst ett mål, med beteckning och område. Beteckningen återkommer vid uppföljning.
             */
            readonly mal: readonly {
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                readonly id: string;
                /**
                 * Område
                 * @description Området som målet hör till.
                 * @enum {string}
                 */
                readonly omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            }[];
            /**
             * Målens lydelse
             * @description Varje mål i ord, med sin beteckning.
             */
            readonly maltext: string;
            /**
             * Områden
             * @description Områden som uppdraget omfattar.
             */
            readonly omraden: readonly ("jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt")[];
            /**
             * Klientens önskemål
             * @description Klientens egna önskemål och förutsättningar, och hur de har vägts in.
             */
            readonly onskemal: string;
            /**
             * Resor
             * @description Om klienten kan ta sig till insatsen.
             * @enum {string}
             */
            readonly resor: "ordnade" | "behovs" | "ej_aktuellt";
            /**
             * Tider för sfi
             * @description När klienten läser svenska för invandrare. En tom lista om klienten inte gör det.
             */
            readonly sfiTider: readonly ("formiddag" | "eftermiddag" | "kvall" | "distans")[];
            /**
             * Syfte
             * @description Hur insatsen stärker möjligheten till egen försörjning på sikt.
             */
            readonly syfte: string;
            /**
             * Tjänster
             * @description De tjänster i tjänsteutbudet som ingår.
             */
            readonly tjanster: readonly string[];
            /**
             * Tolkspråk
             * @description Språkets kod enligt ISO 639, eller ingen. Tolk är aldrig en närstående eller ett barn. Vid skyddade personuppgifter är klienten anonym för förmedlingen.
             */
            readonly tolksprak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SKICKA_FORTSATTNINGSUPPDRAG";
        };
        /**
         * Skicka samtycke och information till Arbetsförmedlingen
         * @description Enligt R25, R26, R27, R28.
         */
        readonly "anvisning.SKICKA_TILL_AF": {
            /**
             * Blankett
             * @description Informationen lämnas på blanketten, tillsammans med samtyckesblanketten.
             * @enum {string}
             */
            readonly blankett: "information_om_kommunal_aktivitet";
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            readonly omfattning: string;
            /**
             * Samtycke undertecknat
             * @description Datum på samtyckesblanketten till Arbetsförmedlingen.
             */
            readonly samtyckesdatum: string & (unknown & unknown);
            /**
             * Samtycket gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            readonly samtyckeTill?: string & (unknown & unknown);
            /**
             * Sätt
             * @description Brevet går med post, aldrig med e-post.
             * @enum {string}
             */
            readonly satt: "post";
            /**
             * Skickat
             * @description När brevet postades.
             */
            readonly skickat: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SKICKA_TILL_AF";
        };
        /**
         * Skicka uppdraget till Kompetenscenter
         * @description Enligt R34, R35, R36, R37, R11, R103, L1, P3.
         */
        readonly "anvisning.SKICKA_UPPDRAG": {
            /**
             * Anpassning
             * @description Klienten behöver anpassning, till exempel vid funktionsnedsättning.
             */
            readonly anpassning: boolean;
            /**
             * Anpassningen i ord
             * @description Vad som behöver anpassas, och hur.
             */
            readonly anpassningBeskrivning?: string;
            /**
             * Barnets bästa beaktat
             * @description Hur insatsen påverkar barnet är bedömt. Krävs om klienten har barn.
             * @constant
             */
            readonly barnetsBasta?: true;
            /**
             * Barnomsorg
             * @description Om barnomsorgen är ordnad de tider som insatsen pågår.
             * @enum {string}
             */
            readonly barnomsorg: "ordnad" | "behovs" | "ej_aktuellt";
            /**
             * Behov
             * @description Den enskildes behov, som Kompetenscenter behöver känna till dem.
             */
            readonly behov: string;
            /**
             * Har barn
             * @description Klienten har barn som berörs av insatsen.
             */
            readonly harBarn: boolean;
            /**
             * Innehåll
             * @description Vad som ingår i uppdraget.
             */
            readonly innehall: string;
            /**
             * Enhet på Kompetenscenter
             * @description Enheten som uppdraget skickas till.
             */
            readonly kcEnhet: string;
            /**
             * Mål
             * @description Minst ett mål, med beteckning och område. Beteckningen återkommer vid uppföljning.
             */
            readonly mal: readonly {
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                readonly id: string;
                /**
                 * Område
                 * @description Området som målet hör till.
                 * @enum {string}
                 */
                readonly omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            }[];
            /**
             * Målens lydelse
             * @description Varje mål i ord, med sin beteckning.
             */
            readonly maltext: string;
            /**
             * Områden
             * @description Områden som uppdraget omfattar.
             */
            readonly omraden: readonly ("jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt")[];
            /**
             * Klientens önskemål
             * @description Klientens egna önskemål och förutsättningar, och hur de har vägts in.
             */
            readonly onskemal: string;
            /**
             * Resor
             * @description Om klienten kan ta sig till insatsen.
             * @enum {string}
             */
            readonly resor: "ordnade" | "behovs" | "ej_aktuellt";
            /**
             * Tider för sfi
             * @description När klienten läser svenska för invandrare. En tom lista om klienten inte gör det.
             */
            readonly sfiTider: readonly ("formiddag" | "eftermiddag" | "kvall" | "distans")[];
            /**
             * Syfte
             * @description Hur insatsen stärker möjligheten till egen försörjning på sikt.
             */
            readonly syfte: string;
            /**
             * Tjänster
             * @description De tjänster i tjänsteutbudet som ingår.
             */
            readonly tjanster: readonly string[];
            /**
             * Tolkspråk
             * @description Språkets kod enligt ISO 639, eller ingen. Tolk är aldrig en närstående eller ett barn. Vid skyddade personuppgifter är klienten anonym för förmedlingen.
             */
            readonly tolksprak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SKICKA_UPPDRAG";
        };
        /**
         * Bekräfta att skyddet är omhändertaget
         * @description Enligt A21, R104.
         */
        readonly "anvisning.SKYDD_OMHANDERTAGET": {
            /**
             * Bokningar i GWA borttagna
             * @description Inga tider finns kvar i GWA.
             * @constant
             */
            readonly gwaAvbokat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SKYDD_OMHANDERTAGET";
            /**
             * Utskick stoppade
             * @description Väntande meddelanden är stoppade.
             * @constant
             */
            readonly utskickStoppade: true;
        };
        /**
         * Registrera skyddade personuppgifter
         * @description Enligt A21, R7.
         */
        readonly "anvisning.SKYDD_UPPSTAR": {
            /**
             * Datum
             * @description När skyddet blev känt.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * 1:e socialsekreterare
             * @description Den som bevakar ärendet. Bara namngivna ser det.
             */
            readonly forsteSocialsekreterare: string;
            /**
             * Samordnare
             * @description Den samordnare på Kompetenscenter som tar över.
             */
            readonly samordnare: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SKYDD_UPPSTAR";
        };
        /**
         * Ställ en fråga till Kompetenscenter
         * @description Enligt R41.
         */
        readonly "anvisning.STALL_FRAGA_TILL_KC": {
            /**
             * Fråga
             * @description Det ni behöver veta inför mötet.
             */
            readonly fraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "STALL_FRAGA_TILL_KC";
        };
        /**
         * Ställ en fråga till socialförvaltningen
         * @description Enligt R43.
         */
        readonly "anvisning.STALL_FRAGA_TILL_SF": {
            /**
             * Fråga
             * @description Det ni behöver veta inför mötet.
             */
            readonly fraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "STALL_FRAGA_TILL_SF";
        };
        /**
         * Ställ in mötet
         * @description Enligt A13.
         */
        readonly "anvisning.STALL_IN_MOTE": {
            /**
             * Orsak
             * @description Ett inställt möte räknas aldrig som klientens frånvaro.
             * @enum {string}
             */
            readonly orsak: "tolk_saknas" | "personal_franvarande" | "fel_i_kallelsen" | "avbokat_av_klienten";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "STALL_IN_MOTE";
        };
        /**
         * Avsluta ärendet i GWA
         * @description Enligt R100.
         */
        readonly "anvisning.STANG_GWA": {
            /**
             * Avslutat i GWA
             * @description Ärendet är avslutat i GWA.
             * @constant
             */
            readonly stangd: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "STANG_GWA";
        };
        readonly "anvisning.start": {
            /**
             * 1:e socialsekreterare
             * @description Den som påminns när något dröjer.
             */
            readonly forsteSocialsekreterare?: string;
            readonly klient: components["schemas"]["NyKlient"];
            /** @constant */
            readonly process: "anvisning";
            /**
             * Enhet
             * @description Socialförvaltningens enhet som ansvarar för ärendet.
             */
            readonly sfEnhet?: string;
            /**
             * Socialsekreterare
             * @description Den som handlägger ärendet.
             */
            readonly socialsekreterare?: string;
        };
        /**
         * Lämna arbetsmarknadskonsulentens syn
         * @description Enligt R89.
         */
        readonly "anvisning.SYN_KC": {
            /**
             * Syn
             * @description Arbetsmarknadskonsulentens syn på frågan.
             */
            readonly syn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SYN_KC";
        };
        /**
         * Lämna socialsekreterarens syn
         * @description Enligt R89.
         */
        readonly "anvisning.SYN_SF": {
            /**
             * Syn
             * @description Socialsekreterarens syn på frågan.
             */
            readonly syn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SYN_SF";
        };
        /**
         * Ta del av närvarounderlaget
         * @description Enligt P1.
         */
        readonly "anvisning.TA_DEL_AV_NARVARO": {
            /**
             * Genomläst
             * @description Underlaget är genomläst inför månadens beslut om försörjningsstöd.
             * @constant
             */
            readonly genomlast: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "TA_DEL_AV_NARVARO";
        };
        /**
         * Ta ställning till beslutet och nästa steg
         * @description Enligt R54.
         */
        readonly "anvisning.TA_STALLNING_BESLUT": {
            /**
             * Beslutet
             * @description Socialförvaltningens ställningstagande till 12:4-beslutet.
             * @enum {string}
             */
            readonly beslut: "upphor" | "kvarstar" | "redan_upphort";
            /**
             * Underrättelse
             * @description Hur klienten underrättades.
             * @enum {string}
             */
            readonly kanal?: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Motivering
             * @description Skälen, och nästa steg i ord.
             */
            readonly motivering: string;
            /**
             * Nästa steg
             * @description Vad som händer för klienten härnäst.
             * @enum {string}
             */
            readonly nastaSteg: "ny_planering" | "annan_insats" | "arbetsformedlingen" | "halsoinriktad" | "studier" | "arbete" | "inget_stod_behovs" | "inget_avliden" | "nytt_arende_ratt_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "TA_STALLNING_BESLUT";
            /**
             * Upphör
             * @description Dagen då beslutet upphör att gälla.
             */
            readonly upphor?: string & (unknown & unknown);
        };
        /**
         * Underrätta klienten om beslutet
         * @description Enligt R33, R104.
         */
        readonly "anvisning.UNDERRATTA": {
            /**
             * Datum
             * @description När underrättelsen lämnades eller skickades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Sätt
             * @description Hur underrättelsen lämnades.
             * @enum {string}
             */
            readonly kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UNDERRATTA";
        };
        /**
         * Underrätta Arbetsförmedlingen om aktivitetskravet
         * @description Enligt L4, SoL 15:6 a.
         */
        readonly "anvisning.UNDERRATTA_AF_AKTIVITETSKRAV": {
            /**
             * Datum
             * @description När underrättelsen lämnades, tidigast dagen då beslutet fattades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UNDERRATTA_AF_AKTIVITETSKRAV";
            /**
             * Underrättelse
             * @description Beteckning i Treserva på underrättelsen.
             */
            readonly underrattelse: string;
        };
        /**
         * Uppdatera arbetsplanen
         * @description Enligt R31.
         */
        readonly "anvisning.UPPDATERA_ARBETSPLAN": {
            /**
             * Arbetsplan
             * @description Beteckning i Treserva på versionen.
             */
            readonly arbetsplan: string;
            /**
             * Datum
             * @description När arbetsplanen uppdaterades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Klienten deltog
             * @description Arbetsplanen uppdaterades tillsammans med klienten.
             */
            readonly klientenDeltog: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UPPDATERA_ARBETSPLAN";
        };
        /**
         * Uppdatera genomförandeplan
         * @description Enligt R67, R70, R71.
         */
        readonly "anvisning.UPPDATERA_PLAN": {
            /**
             * Aktiviteter
             * @description Planens aktiviteter, var och en mot mål i uppdraget.
             */
            readonly aktiviteter: readonly {
                /**
                 * Aktivitet
                 * @description Aktivitetens beteckning i planen.
                 */
                readonly id: string;
                /**
                 * Mål
                 * @description De mål i uppdraget som aktiviteten ska leda till.
                 */
                readonly mal: readonly string[];
            }[];
            /**
             * Datum
             * @description När versionen upprättades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Deltagaren deltog
             * @description Planen upprättades tillsammans med deltagaren.
             */
            readonly deltagarenDeltog: boolean;
            /**
             * Genomförandeplan
             * @description Beteckning i Treserva på versionen.
             */
            readonly plan: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UPPDATERA_PLAN";
        };
        /**
         * Registrera att uppföljningen inte blev av
         * @description Enligt A6.
         */
        readonly "anvisning.UPPFOLJNING_UTEBLEV": {
            /**
             * Orsak
             * @description Varför mötet inte blev av eller inte blev klart.
             * @enum {string}
             */
            readonly orsak: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat" | "installt_av_oss" | "dagordning_ej_klar";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UPPFOLJNING_UTEBLEV";
        };
        /**
         * Upprätta avslutsdokument
         * @description Enligt R97, R98, R99.
         */
        readonly "anvisning.UPPRATTA_AVSLUTSDOKUMENT": {
            /**
             * Måluppfyllelse
             * @description Bedömning av varje mål i uppdraget.
             */
            readonly mal: readonly {
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                readonly id: string;
                /**
                 * Måluppfyllelse
                 * @description I vilken utsträckning målet har uppnåtts.
                 * @enum {string}
                 */
                readonly uppfyllelse: "uppnatt" | "delvis" | "ej_uppnatt";
            }[];
            /**
             * Målen i ord
             * @description I vilken utsträckning målen har uppnåtts.
             */
            readonly malbedomning: string;
            /**
             * Skäl
             * @description Av vilka skäl insatsen avslutas.
             */
            readonly skal: string;
            /**
             * Insatsens sista dag
             * @description När insatsen avslutas.
             */
            readonly slutdatum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UPPRATTA_AVSLUTSDOKUMENT";
        };
        /**
         * Upprätta dokument för deltagande
         * @description Enligt R52.
         */
        readonly "anvisning.UPPRATTA_DELTAGANDEDOKUMENT": {
            /**
             * Dokument
             * @description Dokument som har upprättats i Treserva.
             */
            readonly dokument: readonly ("narvaro" | "forsakring" | "overenskommelse" | "annat")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UPPRATTA_DELTAGANDEDOKUMENT";
        };
        /**
         * Upprätta individuell plan
         * @description Enligt L2, A25, SoL 12:4 e.
         */
        readonly "anvisning.UPPRATTA_INDIVIDUELL_PLAN": {
            /**
             * Datum
             * @description När planen upprättades, tidigast dagen då beslutet fattades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Innehåll
             * @description Aktiviteterna i planen, och hur klienten har medverkat.
             */
            readonly innehall: string;
            /**
             * Individuell plan
             * @description Beteckning i Treserva på versionen.
             */
            readonly plan: string;
            /**
             * Timmar för att söka arbete
             * @description Timmar per vecka för att söka arbete, inom aktivitetskravets timmar.
             */
            readonly timmarJobbsokning: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UPPRATTA_INDIVIDUELL_PLAN";
        };
        /**
         * Upprätta genomförandeplan
         * @description Enligt R66, R67.
         */
        readonly "anvisning.UPPRATTA_PLAN": {
            /**
             * Aktiviteter
             * @description Planens aktiviteter, var och en mot mål i uppdraget.
             */
            readonly aktiviteter: readonly {
                /**
                 * Aktivitet
                 * @description Aktivitetens beteckning i planen.
                 */
                readonly id: string;
                /**
                 * Mål
                 * @description De mål i uppdraget som aktiviteten ska leda till.
                 */
                readonly mal: readonly string[];
            }[];
            /**
             * Datum
             * @description När versionen upprättades.
             */
            readonly datum: string & (unknown & unknown);
            /**
             * Deltagaren deltog
             * @description Planen upprättades tillsammans med deltagaren.
             */
            readonly deltagarenDeltog: boolean;
            /**
             * Genomförandeplan
             * @description Beteckning i Treserva på versionen.
             */
            readonly plan: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UPPRATTA_PLAN";
        };
        /**
         * Registrera att klienten uteblev
         * @description Enligt R44, A13.
         */
        readonly "anvisning.UTEBLIVANDE": {
            /**
             * Anmält skäl
             * @description Det skäl klienten själv har angett. Ingen bedömning.
             * @enum {string}
             */
            readonly anmaltSkal: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat";
            /**
             * Notering
             * @description Fakta om vad som hänt.
             */
            readonly notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UTEBLIVANDE";
        };
        /**
         * Vänta på Arbetsförmedlingens insats
         * @description Enligt A29.
         */
        readonly "anvisning.VANTA_PA_AF": {
            /**
             * Skäl
             * @description Varför ärendet väntar.
             */
            readonly skal: string;
            /**
             * Vänta till
             * @description När frågan tas upp igen med sökanden.
             */
            readonly till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "VANTA_PA_AF";
        };
        /**
         * Verkställ uppdraget
         * @description Enligt R53.
         */
        readonly "anvisning.VERKSTALL": {
            /**
             * Verkställt i Treserva
             * @description Uppdraget är verkställt i Treserva.
             * @constant
             */
            readonly treserva: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "VERKSTALL";
        };
        /** @description Om API:et, enligt den nationella REST API-profilen */
        readonly ApiInfo: {
            readonly apiDocumentation: string;
            readonly apiName: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            readonly apiReleased: string;
            /** @enum {string} */
            readonly apiStatus: "beta" | "active" | "deprecated" | "retired";
            readonly apiVersion: string;
        };
        /** @description Egna uppgifter först, sedan eskaleringar, sedan efter datum. En uppgift som är öppen medan du bläddrar visas en gång, också när andra öppnas, tas eller blir klara under tiden. */
        readonly Arbetslista: {
            readonly limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista. Gäller för samma fråga, så länge du vill. */
            readonly nasta: string | null;
            /**
             * @description Skicka till POST arbetslista/sedd när det som visas är sett: det som kommer senare är nytt då. Ta den ur första sidan.
             * @example WyJhYmMiLDAsImluZmluaXR5IiwiODAxIl0
             */
            readonly plats: string;
            readonly tasks: readonly {
                /** @description Den som har uppgiften, annars enhetens alla */
                readonly assignee: string | null;
                readonly caseId: string;
                readonly due: string | null;
                readonly dueDate: string | null;
                /** @description Hit för att någon annan inte har hunnit */
                readonly escalation: boolean;
                /** @description Händelser som gör uppgiften */
                readonly events: readonly string[];
                readonly id: string;
                /** @description Uppgiftens namn i processen */
                readonly key: string;
                /** @description Namnet är dolt för skyddade personuppgifter */
                readonly klient: {
                    readonly namn: string | null;
                    readonly skyddad: boolean;
                };
                readonly mine: boolean;
                /**
                 * @description Har kommit till dig eller din enhet sedan du senast sa vad du sett
                 * @example true
                 */
                readonly ny: boolean;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly openedAt: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly source: readonly string[];
                readonly title: components["schemas"]["Text"];
                readonly unit: string | null;
                readonly version: number;
            }[];
            /** @description Uppgifter hos dem som du ersätter i dag, högst 100 för var och en. På första sidan. */
            readonly vikariat: readonly {
                readonly enhet: string;
                /** @description Användarens id */
                readonly ersatter: string;
                readonly id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly tasks: readonly {
                    /** @description Den som har uppgiften, annars enhetens alla */
                    readonly assignee: string | null;
                    readonly caseId: string;
                    readonly due: string | null;
                    readonly dueDate: string | null;
                    /** @description Hit för att någon annan inte har hunnit */
                    readonly escalation: boolean;
                    /** @description Händelser som gör uppgiften */
                    readonly events: readonly string[];
                    readonly id: string;
                    /** @description Uppgiftens namn i processen */
                    readonly key: string;
                    /** @description Namnet är dolt för skyddade personuppgifter */
                    readonly klient: {
                        readonly namn: string | null;
                        readonly skyddad: boolean;
                    };
                    readonly mine: boolean;
                    /**
                     * Format: date-time
                     * @description Tidpunkt, UTC
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    readonly openedAt: string;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    readonly source: readonly string[];
                    readonly title: components["schemas"]["Text"];
                    readonly unit: string | null;
                    readonly version: number;
                }[];
                /** @example Som vikarie för ss-hisingen-1 till och med 2026-12-01 */
                readonly text: string;
                /**
                 * Format: date
                 * @description Sista dagen
                 * @example 2026-05-15
                 */
                readonly till: string;
            }[];
        };
        /** @description Hur långt du har sett. Läsning ändrar det aldrig av sig självt. */
        readonly ArbetslistaSedd: {
            /**
             * @description plats ur arbetslistans första sida, oförändrad
             * @example WyJhYmMiLDAsImluZmluaXR5IiwiODAxIl0
             */
            readonly plats: string;
        };
        /** @description Hur många uppgifter varje vy har */
        readonly Arbetslisteantal: {
            /** @description Uppgifter i en vy, av dem som du får se */
            readonly enhet: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                readonly antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                readonly fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            readonly forsenade: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                readonly antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                readonly fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            readonly mina: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                readonly antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                readonly fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            readonly nya: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                readonly antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                readonly fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            readonly snart: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                readonly antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                readonly fler: boolean;
            };
            /** @description Det som dina egna ärenden väntar på från andra */
            readonly vantar: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                readonly antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                readonly fler: boolean;
            };
        };
        /** @description Ett ärende, som det är nu och för dig */
        readonly Arende: {
            readonly actions: readonly components["schemas"]["Atgard"][];
            /**
             * Format: date-time
             * @description Senaste händelsens tidpunkt
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly at: string;
            /** @description Vem ärendet väntar på */
            readonly awaits: readonly {
                readonly assignee: string | null;
                readonly dueDate: string | null;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly roleText: components["schemas"]["Text"];
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly since: string;
                /** @description Uppgiftens id */
                readonly task: string;
                readonly title: components["schemas"]["Text"];
                readonly unit: string | null;
            }[];
            readonly deadlines: readonly components["schemas"]["Frist"][];
            /** @description Svaret är för en skärm som klienten ser, och mycket är utelämnat */
            readonly delad: boolean;
            /** @description Namngivna handläggare per roll */
            readonly handlaggare: {
                readonly [key: string]: string;
            };
            /** @example A-7F3K-92QD-M4TX */
            readonly id: string;
            readonly kcEnhet: string | null;
            readonly klient: {
                /** @description Adress till klientens sida; säger inget om personen */
                readonly id: string;
                /** @description Null om uppgifterna är gallrade */
                readonly namn: string | null;
                readonly personnummer: string | null;
                readonly skyddad: boolean;
                /** @description Hur strängt klienten är skyddad; null för den som inte är det. Den strängare av de två kan betyda mer. */
                readonly skyddsniva: ("sekretessmarkering" | "skyddad_folkbokforing") | null;
            } | null;
            readonly process: {
                readonly id: string;
                readonly title: components["schemas"]["Text"];
                readonly version: number;
            };
            /** @description Ärendets version; ökar med ett för varje händelse */
            readonly revision: number;
            readonly sfEnhet: string | null;
            /** @description Läget i ord */
            readonly states: readonly {
                readonly id: string;
                readonly source: readonly string[];
                readonly text: components["schemas"]["Text"];
            }[];
            /** @enum {string} */
            readonly status: "active" | "done" | "error";
            /** @description Huvudsteg i rutinen */
            readonly steg: string | null;
            readonly tasks: readonly components["schemas"]["Uppgift"][];
            /** @description Det som väntar hos andra system, eller på att någon gör det där */
            readonly vantarPa: readonly {
                /** @description Anropets id */
                readonly anrop: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly sedan: string;
                /** @enum {string} */
                readonly system: "treserva" | "gwa" | "ssbtek" | "af";
                readonly systemText: components["schemas"]["Text"];
                readonly titel: components["schemas"]["Text"];
            }[];
        };
        /** @description Något som kan göras i ärendets läge, av dig eller av någon annan */
        readonly Atgard: {
            /** @description Din roll i ärendet får göra det */
            readonly allowed: boolean;
            readonly label: components["schemas"]["Text"];
            /** @description Ärendets villkor är uppfyllda */
            readonly possible: boolean;
            /** @description Varför inte, om du inte får */
            readonly reasons: readonly components["schemas"]["Text"][];
            readonly roles: readonly {
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly text: components["schemas"]["Text"];
            }[];
            /** @description Formuläret, som JSON Schema 2020-12 */
            readonly schema: {
                readonly [key: string]: unknown;
            };
            readonly source: readonly string[];
            /** @example FATTA_BESLUT */
            readonly type: string;
            /** @description Alla villkor som inte är uppfyllda */
            readonly unmet: readonly components["schemas"]["Villkor"][];
            /** @description Ditt utkast av det här; null om du inte har något */
            readonly utkast: {
                /**
                 * Format: date-time
                 * @description När det senast sparades
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly sparad: string;
                /**
                 * @description Utkastets version
                 * @example 3
                 */
                readonly version: number;
            } | null;
        };
        /** @description Vad som kan göras med ärendet, av dig eller av någon annan */
        readonly Atgarder: {
            /**
             * @description Ärendets nummer
             * @example A-7F3K-92QD-M4TX
             */
            readonly arende: string;
            readonly atgarder: readonly {
                /** @description Din roll i ärendet får göra det */
                readonly allowed: boolean;
                /**
                 * @description Formuläret, som JSON Schema 2020-12 med ord för varje kod; se docs/formular.md
                 * @example {
                 *       "type": "object",
                 *       "title": "Boka tolk",
                 *       "properties": {},
                 *       "required": []
                 *     }
                 */
                readonly formular: {
                    readonly [key: string]: unknown;
                };
                /**
                 * @description HTTP-huvuden att skicka med: en ny Idempotency-Key per avsikt, If-Match med ärendets ETag
                 * @example [
                 *       "Idempotency-Key",
                 *       "If-Match"
                 *     ]
                 */
                readonly headers: readonly string[];
                /**
                 * @description Adressen att anropa
                 * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                 */
                readonly href: string;
                /**
                 * @description Det som ärendet redan vet, att börja med i formuläret. Aldrig en bedömning. Tomt där åtgärden inte går nu.
                 * @example {
                 *       "datum": "2026-05-15"
                 *     }
                 */
                readonly ifyllt: {
                    readonly [key: string]: unknown;
                };
                readonly label: components["schemas"]["Text"];
                /**
                 * @description HTTP-metod
                 * @enum {string}
                 */
                readonly method: "GET" | "POST";
                /** @description Ärendets villkor är uppfyllda */
                readonly possible: boolean;
                /**
                 * @description Varför inte, om du inte får
                 * @example []
                 */
                readonly reasons: readonly components["schemas"]["Text"][];
                /**
                 * @description Paragraf eller rad i rutinen
                 * @example [
                 *       "R20",
                 *       "SoL 12:4"
                 *     ]
                 */
                readonly source: readonly string[];
                /**
                 * @description Händelsens namn
                 * @example FATTA_BESLUT
                 */
                readonly type: string;
                /** @description Alla villkor som inte är uppfyllda */
                readonly unmet: readonly {
                    /**
                     * @description Villkorets namn
                     * @example samradKlart
                     */
                    readonly condition: string;
                    /** @description Vem som kan uppfylla villkoret, och med vilken händelse */
                    readonly cure?: {
                        readonly event?: string;
                        readonly role: string;
                    };
                    /** @description Åtgärden som uppfyller villkoret; null där den inte finns i ärendets läge */
                    readonly lank: {
                        /**
                         * @description Åtgärden som gör det
                         * @example LAS_SSBTEK
                         */
                        readonly handelse: string;
                        /**
                         * @description Adressen att anropa
                         * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                         */
                        readonly href: string;
                        readonly label: components["schemas"]["Text"];
                        /**
                         * @description HTTP-metod
                         * @enum {string}
                         */
                        readonly method: "GET" | "POST";
                    } | null;
                    /**
                     * @description Paragraf eller rad i rutinen
                     * @example [
                     *       "R20"
                     *     ]
                     */
                    readonly source: readonly string[];
                    readonly text: components["schemas"]["Text"];
                    /** @description Vem som kan uppfylla villkoret; null där ingen kan det i förväg */
                    readonly vem: {
                        /**
                         * @description Enheten
                         * @example sf-hisingen
                         */
                        readonly enhet: string | null;
                        /**
                         * @description Den namngivna handläggaren, om din sida får veta det
                         * @example ss-hisingen-1
                         */
                        readonly namngiven: string | null;
                        /**
                         * @description Roll i rutinen
                         * @enum {string}
                         */
                        readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                        readonly text: components["schemas"]["Text"];
                    } | null;
                }[];
                /** @description Ditt utkast av det här; null om du inte har något */
                readonly utkast: {
                    /**
                     * Format: date-time
                     * @description När det senast sparades
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    readonly sparad: string;
                    /**
                     * @description Utkastets version
                     * @example 3
                     */
                    readonly version: number;
                } | null;
                /** @description De roller som får göra det */
                readonly vem: readonly {
                    /**
                     * @description Enheten
                     * @example sf-hisingen
                     */
                    readonly enhet: string | null;
                    /**
                     * @description Den namngivna handläggaren, om din sida får veta det
                     * @example ss-hisingen-1
                     */
                    readonly namngiven: string | null;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    readonly text: components["schemas"]["Text"];
                }[];
                /** @description Villkor som beror på det du fyller i, och prövas när du skickar */
                readonly vidSandning: readonly components["schemas"]["Villkor"][];
            }[];
            readonly lankar: readonly {
                /** @description Du får göra det */
                readonly allowed: boolean;
                /**
                 * @description HTTP-huvuden att skicka med: en ny Idempotency-Key per avsikt, If-Match med ärendets ETag
                 * @example [
                 *       "Idempotency-Key",
                 *       "If-Match"
                 *     ]
                 */
                readonly headers: readonly string[];
                /**
                 * @description Adressen att anropa
                 * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                 */
                readonly href: string;
                readonly label: components["schemas"]["Text"];
                /**
                 * @description HTTP-metod
                 * @enum {string}
                 */
                readonly method: "GET" | "POST";
                /**
                 * @description Varför inte, om du inte får
                 * @example []
                 */
                readonly reasons: readonly components["schemas"]["Text"][];
                /**
                 * @description Vad det är
                 * @example flytta-frist
                 */
                readonly rel: string;
            }[];
            readonly mal: readonly {
                /** @description Ärendet är där nu */
                readonly har: boolean;
                /**
                 * @description Adressen till vägen dit
                 * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                 */
                readonly href: string;
                /**
                 * @description Ett mål i rutinen: ett huvudsteg eller ett slut
                 * @example pagaende
                 */
                readonly namn: string;
                /**
                 * @description Ett huvudsteg på vägen, eller ett av ärendets slut
                 * @enum {string}
                 */
                readonly slag: "steg" | "slut";
                /**
                 * @description Paragraf eller rad i rutinen
                 * @example [
                 *       "R20",
                 *       "SoL 12:4"
                 *     ]
                 */
                readonly source: readonly string[];
                readonly text: components["schemas"]["Text"];
            }[];
            /**
             * @description Ärendets version, för If-Match
             * @example 5
             */
            readonly revision: number;
        };
        /** @description De som har arbete i dina enheter men inte längre rollen där, så som tjänsten senast gick igenom ärendena */
        readonly Avgangna: {
            readonly avgangna: readonly {
                /** @description Ärenden där hen är namngiven */
                readonly arenden: readonly string[];
                /**
                 * @description Enhetens id
                 * @example sf-hisingen
                 */
                readonly enhet: string;
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                readonly person: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @description Uppgifter som hen har */
                readonly uppgifter: readonly string[];
            }[];
            /**
             * @description Det finns fler än de som visas
             * @example false
             */
            readonly fler: boolean;
            /**
             * @description Organisationens fil är källan till användarna. Annars är det inte känt vem som har slutat, och listan är tom.
             * @example true
             */
            readonly kand: boolean;
        };
        /** @description Vad du får veta, och vad du kan välja */
        readonly Aviseringar: {
            /** @description Det som kommer genast vad du än har valt */
            readonly alltid: readonly {
                readonly kalla: readonly string[];
                readonly text: components["schemas"]["Text"];
            }[];
            /** @description De påminnelser som gäller för dina roller, enligt kommunens inställningar */
            readonly paminnelser: readonly {
                /** @description Så många dagar före datumet påminns du */
                readonly dagar: readonly number[];
                readonly frist: string;
                readonly kalla: readonly string[];
                readonly text: components["schemas"]["Text"];
            }[];
            /** @description Varje slag, och vad som får väljas för det */
            readonly slag: readonly {
                /** @description Det som får väljas */
                readonly far: readonly ("genast" | "dag" | "vecka" | "av")[];
                readonly kalla: readonly string[];
                /** @description Varför inte allt får väljas */
                readonly skal: components["schemas"]["Text"] | null;
                /** @enum {string} */
                readonly slag: "uppgift" | "paminnelse" | "eskalering" | "nodoppning" | "mote" | "handlaggarbyte";
                readonly text: components["schemas"]["Text"];
            }[];
            readonly val: {
                /**
                 * Bara arbetsdagar
                 * @description Det som hör till en helg kommer nästa arbetsdag.
                 */
                readonly baraArbetsdagar: boolean;
                /**
                 * Efter vikariat
                 * @description Om du vill ha det som kom medan någon ersatte dig samlat när vikariatet är slut.
                 */
                readonly efterVikariat: boolean;
                /**
                 * Dag för veckans
                 * @description Dagen då veckans skickas.
                 * @enum {string}
                 */
                readonly samladDag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
                /**
                 * Klockslag för det samlade
                 * @description När det samlade skickas.
                 */
                readonly samladTid: string;
                readonly slag: {
                    /** @enum {string} */
                    readonly eskalering: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    readonly handlaggarbyte: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    readonly mote: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    readonly nodoppning: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    readonly paminnelse: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    readonly uppgift: "genast" | "dag" | "vecka" | "av";
                };
                /**
                 * Tyst tid
                 * @description Då skickas inget; det kommer när tiden är slut. Får gå över midnatt.
                 */
                readonly tystTid: {
                    readonly fran: string;
                    readonly till: string;
                } | null;
            };
        };
        /**
         * @description Vad du vill få veta med e-post, och när
         * @example {
         *       "slag": {
         *         "uppgift": "dag",
         *         "paminnelse": "genast",
         *         "eskalering": "genast",
         *         "nodoppning": "genast",
         *         "mote": "genast",
         *         "handlaggarbyte": "genast"
         *       },
         *       "tystTid": {
         *         "fran": "17:00",
         *         "till": "07:00"
         *       },
         *       "baraArbetsdagar": true,
         *       "samladTid": "07:30",
         *       "samladDag": "måndag",
         *       "efterVikariat": true
         *     }
         */
        readonly Aviseringsval: {
            /**
             * Bara arbetsdagar
             * @description Det som hör till en helg kommer nästa arbetsdag.
             */
            readonly baraArbetsdagar: boolean;
            /**
             * Efter vikariat
             * @description Om du vill ha det som kom medan någon ersatte dig samlat när vikariatet är slut.
             */
            readonly efterVikariat: boolean;
            /**
             * Dag för veckans
             * @description Dagen då veckans skickas.
             * @enum {string}
             */
            readonly samladDag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
            /**
             * Klockslag för det samlade
             * @description När det samlade skickas.
             */
            readonly samladTid: string;
            readonly slag: {
                /** @enum {string} */
                readonly eskalering: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                readonly handlaggarbyte: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                readonly mote: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                readonly nodoppning: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                readonly paminnelse: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                readonly uppgift: "genast" | "dag" | "vecka" | "av";
            };
            /**
             * Tyst tid
             * @description Då skickas inget; det kommer när tiden är slut. Får gå över midnatt.
             */
            readonly tystTid: {
                readonly fran: string;
                readonly till: string;
            } | null;
        };
        /** @description Dagordning för nästa uppföljning, ifylld från uppdrag och plan. */
        readonly Dagordning: {
            /** @description Genomförandeplanen som mötet utgår från */
            readonly plan: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                readonly version: number;
            } | null;
            readonly punkter: readonly {
                readonly avsnitt: string;
                /** @description Behov som noterats tidigare och inte är omhändertagna */
                readonly behov: readonly string[];
                /** @description Uppdragets mål, och om någon aktivitet i planen leder mot dem */
                readonly mal: readonly {
                    readonly id: string;
                    readonly iPlanen: boolean;
                }[];
                readonly rubrik: string;
            }[];
            /** @description Uppdraget som mötet utgår från */
            readonly uppdrag: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                readonly nr: number;
            } | null;
        };
        /** @description En delegation */
        readonly Delegation: {
            readonly anvandare: string | null;
            /** @description Första dagen som den inte längre gäller */
            readonly aterkallad: string | null;
            readonly enhet: string | null;
            readonly fran: string;
            /** @description Om den gäller i dag */
            readonly galler: boolean;
            readonly grans: {
                /**
                 * @description Talet i beslutet
                 * @example timmar
                 */
                readonly falt: string;
                /** @description Högsta värde */
                readonly hogst: number;
            } | null;
            readonly handelser: readonly string[];
            readonly id: string;
            readonly namnd: string;
            readonly punkt: string;
            readonly roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            readonly skapadAv: string;
            readonly till: string | null;
        };
        /** @description Nämndernas delegationer */
        readonly Delegationer: {
            readonly delegationer: readonly components["schemas"]["Delegation"][];
        };
        /** @description Ett dokument i ett ärende */
        readonly Dokument: {
            readonly av: string;
            readonly datum: string | null;
            /** @description Null tills dokumentet är ritat */
            readonly dokumenttyp: string | null;
            readonly ersattAv: string | null;
            readonly ersatter: string | null;
            /** @description Varför det inte är ritat, och vad du kan göra */
            readonly fel: string | null;
            /** @description Händelsen som det kommer av; null om någon bad om det */
            readonly handelse: number | null;
            readonly id: string;
            /** @description De vägar som dokumentet får lämnas på nu */
            readonly kanaler: readonly string[];
            readonly mall: string;
            readonly mallVersion: number | null;
            readonly original: {
                readonly datum: string | null;
                readonly referens: string | null;
                /** @enum {string} */
                readonly var: "stegvis" | "treserva";
            };
            /** @description Händelsen som det bygger på är rättad: ersätt det */
            readonly rattad: boolean;
            readonly roll: string | null;
            /** @description PDF:ens kontrollsumma, hexadecimalt */
            readonly sha256: string | null;
            /** @enum {string} */
            readonly sida: "sf" | "kc";
            readonly sidor: number | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /** @enum {string} */
            readonly status: "ritas" | "utkast" | "undertecknad" | "expedierad" | "ersatt" | "makulerad";
            readonly steg: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly av: string;
                readonly datum: string | null;
                readonly kanal: string | null;
                readonly roll: string | null;
                /** @description Varför det makulerades, för den egna sidan */
                readonly skal: string | null;
                /** @enum {string} */
                readonly steg: "undertecknad" | "expedierad" | "ersatt" | "makulerad" | "original";
                readonly vem: ("klienten" | "handlaggaren") | null;
            }[];
            readonly titel: string;
            /** @description De som ska underteckna */
            readonly undertecknas: readonly ("klienten" | "handlaggaren")[];
            readonly version: number;
        };
        /** @description Ett dokument med sina tidigare versioner */
        readonly DokumentHel: {
            readonly av: string;
            readonly datum: string | null;
            /** @description Null tills dokumentet är ritat */
            readonly dokumenttyp: string | null;
            readonly ersattAv: string | null;
            readonly ersatter: string | null;
            /** @description Varför det inte är ritat, och vad du kan göra */
            readonly fel: string | null;
            /** @description Händelsen som det kommer av; null om någon bad om det */
            readonly handelse: number | null;
            readonly id: string;
            /** @description De vägar som dokumentet får lämnas på nu */
            readonly kanaler: readonly string[];
            readonly mall: string;
            readonly mallVersion: number | null;
            readonly original: {
                readonly datum: string | null;
                readonly referens: string | null;
                /** @enum {string} */
                readonly var: "stegvis" | "treserva";
            };
            /** @description Händelsen som det bygger på är rättad: ersätt det */
            readonly rattad: boolean;
            readonly roll: string | null;
            /** @description PDF:ens kontrollsumma, hexadecimalt */
            readonly sha256: string | null;
            /** @enum {string} */
            readonly sida: "sf" | "kc";
            readonly sidor: number | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /** @enum {string} */
            readonly status: "ritas" | "utkast" | "undertecknad" | "expedierad" | "ersatt" | "makulerad";
            readonly steg: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly av: string;
                readonly datum: string | null;
                readonly kanal: string | null;
                readonly roll: string | null;
                /** @description Varför det makulerades, för den egna sidan */
                readonly skal: string | null;
                /** @enum {string} */
                readonly steg: "undertecknad" | "expedierad" | "ersatt" | "makulerad" | "original";
                readonly vem: ("klienten" | "handlaggaren") | null;
            }[];
            /** @description De versioner som det har tagit plats av, den senaste först */
            readonly tidigare: readonly components["schemas"]["Dokument"][];
            readonly titel: string;
            /** @description De som ska underteckna */
            readonly undertecknas: readonly ("klienten" | "handlaggaren")[];
            readonly version: number;
        };
        /** @description Ärendets dokument som du får se, det senaste först */
        readonly Dokumentlista: {
            readonly caseId: string;
            readonly dokument: readonly components["schemas"]["Dokument"][];
        };
        /** @description Att dokumentet inte ska användas */
        readonly DokumentMakulering: {
            /**
             * Skäl
             * @description Varför. Sparas krypterat.
             */
            readonly skal: string;
        };
        /** @description Att dokumentet har lämnats eller skickats */
        readonly Expediering: {
            /**
             * Datum
             * Format: date
             * @description När det lämnades eller skickades.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Sätt
             * @description En väg som är avtalad med klienten, eller den som gäller för mottagaren.
             * @enum {string}
             */
            readonly kanal: "digital_post" | "post" | "personligen" | "formedling" | "treserva";
        };
        /** @description En uppladdad fil */
        readonly Fil: {
            readonly av: string;
            readonly bytes: number;
            /** @description Filens beteckning: den som en händelse kan hänvisa till */
            readonly id: string;
            /** @description När den kontrollerades mot virus; null om den inte är det. Också en ren fil kan vara okontrollerad, om kommunen har stängt av viruskontrollen. */
            readonly kontrollerad: string | null;
            /**
             * @description Bara en ren fil kan läsas. En smittad är borttagen; en som inte har kunnat kontrolleras prövas igen av sig själv.
             * @enum {string}
             */
            readonly lage: "mottagen" | "ren" | "smittad" | "ej-kontrollerad";
            /** @description Uppladdad av misstag; innehållet läses då bara av den som leder arbetet */
            readonly makulerad: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly av: string;
                readonly skal: string | null;
            } | null;
            readonly mediatyp: string;
            /** @description Null om klientens uppgifter är gallrade eller filen är makulerad */
            readonly namn: string | null;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /** @description Innehållets kontrollsumma, hexadecimalt */
            readonly sha256: string | null;
            /**
             * @description Den sida som laddade upp den
             * @enum {string}
             */
            readonly sida: "sf" | "kc";
            /**
             * Slag
             * @description Vad det är för handling.
             * @enum {string}
             */
            readonly slag: "samtycke" | "lakarintyg" | "beslut" | "underlag" | "annat";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly uppladdad: string;
        };
        /** @description Ärendets uppladdade filer som din sida ser, de senaste först */
        readonly Filer: {
            readonly caseId: string;
            readonly filer: readonly components["schemas"]["Fil"][];
        };
        /**
         * @description Att en fil är uppladdad av misstag
         * @example {
         *       "skal": "Intyget hör till en annan klient och laddades upp här av misstag."
         *     }
         */
        readonly FilMakulering: {
            /**
             * Skäl
             * @description Varför filen inte ska gälla, till exempel att den hör till en annan klient. Sparas krypterat.
             */
            readonly skal: string;
        };
        /** @description Vems arbete, i vilken av de enheter som du leder */
        readonly ForhandsvisaOmfordelning: {
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            readonly enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly person: string;
        };
        /**
         * @description En mall ritad med påhittade uppgifter
         * @example {
         *       "variant": "kort"
         *     }
         */
        readonly Forhandsvisning: {
            /**
             * Exempel
             * @description Vilket påhittat underlag mallen ritas med.
             * @default kort
             * @enum {string}
             */
            readonly variant: "kort" | "lang" | "svar" | "tom";
        };
        /** @description Något som skickas eller lämnas till klienten */
        readonly Forsandelse: {
            /** @description Vad det betyder för ärendet, till exempel att en kallelse inte nått fram */
            readonly anmarkning: string | null;
            readonly av: string;
            readonly caseId: string;
            readonly dokument: {
                readonly id: string;
                readonly status: string;
                readonly titel: string | null;
            };
            readonly enhet: string;
            readonly id: string;
            readonly kanal: {
                readonly kod: string;
                readonly text: components["schemas"]["Text"];
            };
            /** @description Utskriftsomgången som den ligger i */
            readonly omgang: string | null;
            readonly referens: string | null;
            readonly retur: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                readonly orsak: {
                    readonly kod: string;
                    readonly text: components["schemas"]["Text"];
                };
            } | null;
            /** @enum {string} */
            readonly sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /** @description Dagen då den lämnade huset */
            readonly skickad: string | null;
            readonly status: {
                readonly kod: string;
                readonly text: components["schemas"]["Text"];
            };
            readonly steg: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly av: string;
                readonly datum: string | null;
                readonly kod: string | null;
                readonly status: string;
                readonly text: components["schemas"]["Text"];
            }[];
            /** @description Varför den stoppades */
            readonly stopp: {
                readonly kod: string;
                readonly text: components["schemas"]["Text"];
            } | null;
        };
        /** @description Åtgärd för en försändelse som kom i retur eller stoppades */
        readonly ForsandelseAtgard: {
            /**
             * Åtgärd
             * @description Vad du gjorde åt det.
             * @enum {string}
             */
            readonly atgard: "adress_kontrollerad" | "skickat_igen" | "kontakt_pa_annat_satt" | "skickas_inte";
        };
        /** @description En försändelse med det som behövs för att skicka den för hand */
        readonly ForsandelseHel: {
            /** @description Det som står på kuvertet */
            readonly adress: readonly string[];
            /** @description Vad det betyder för ärendet, till exempel att en kallelse inte nått fram */
            readonly anmarkning: string | null;
            readonly av: string;
            readonly caseId: string;
            readonly dokument: {
                readonly id: string;
                readonly status: string;
                readonly titel: string | null;
            };
            readonly enhet: string;
            readonly id: string;
            readonly kanal: {
                readonly kod: string;
                readonly text: components["schemas"]["Text"];
            };
            /** @description Numret för SMS */
            readonly nummer: string | null;
            /** @description Utskriftsomgången som den ligger i */
            readonly omgang: string | null;
            readonly referens: string | null;
            readonly retur: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                readonly orsak: {
                    readonly kod: string;
                    readonly text: components["schemas"]["Text"];
                };
            } | null;
            /** @enum {string} */
            readonly sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /** @description Dagen då den lämnade huset */
            readonly skickad: string | null;
            readonly status: {
                readonly kod: string;
                readonly text: components["schemas"]["Text"];
            };
            readonly steg: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly av: string;
                readonly datum: string | null;
                readonly kod: string | null;
                readonly status: string;
                readonly text: components["schemas"]["Text"];
            }[];
            /** @description Varför den stoppades */
            readonly stopp: {
                readonly kod: string;
                readonly text: components["schemas"]["Text"];
            } | null;
            /** @description Texten att kopiera, där en person skickar för hand */
            readonly text: string | null;
        };
        /** @description Vad som blev av något du skickade för hand */
        readonly ForsandelseKvittens: {
            /**
             * Datum
             * Format: date
             * @description När du skickade, eller försökte.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Referens
             * @description Beteckningen hos den som förmedlade, aldrig ett personnummer.
             */
            readonly referens?: string;
            /**
             * Utfall
             * @description Om du kunde skicka det.
             * @enum {string}
             */
            readonly utfall: "skickat" | "gick_inte";
        };
        /** @description Ärendets försändelser, de senaste först */
        readonly Forsandelser: {
            readonly caseId: string;
            readonly forsandelser: readonly components["schemas"]["Forsandelse"][];
        };
        /** @description En försändelse som kom i retur */
        readonly ForsandelseRetur: {
            /**
             * Datum
             * Format: date
             * @description När den kom tillbaka.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Orsak
             * @description Vad som står på försändelsen som kom tillbaka.
             * @enum {string}
             */
            readonly orsak: "okand_adressat" | "flyttat" | "ofullstandig_adress" | "vagrad" | "ej_hamtad" | "annat";
        };
        /** @description Att stoppa något som inte har lämnat huset */
        readonly ForsandelseStopp: {
            /**
             * Skäl
             * @description Varför det inte ska skickas.
             * @enum {string}
             */
            readonly skal: "inte_aktuellt" | "fel_adress" | "fel_innehall" | "annat_satt";
        };
        /** @description En frist som löper */
        readonly Frist: {
            /**
             * Format: date-time
             * @description Händelsen som fristen räknas från
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly armedAt: string;
            /** @description Varför just detta datum: uträkningen steg för steg */
            readonly basis: readonly {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly date: string;
                readonly source?: string;
                readonly text: components["schemas"]["Text"];
            }[] | null;
            /** @description Vem som får flytta eller pausa den, och om det är du. Null för en lagstadgad frist, som ingen får flytta */
            readonly change: {
                readonly allowed: boolean;
                readonly reasons: readonly components["schemas"]["Text"][];
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly text: components["schemas"]["Text"];
            } | null;
            readonly date: string | null;
            /**
             * Format: date-time
             * @description När den verkar: 06.00 svensk tid på datumet
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly due: string;
            /** @description Flyttad eller pausad för hand */
            readonly hand: {
                /**
                 * Format: date
                 * @description Datumet innan
                 * @example 2026-05-15
                 */
                readonly before: string;
                /**
                 * Format: date
                 * @description Dagen då det gjordes
                 * @example 2026-05-15
                 */
                readonly from: string;
                /** @enum {string} */
                readonly kind: "flyttad" | "pausad";
                /** @description Dagen då pausen slutar av sig själv */
                readonly until: string | null;
            } | null;
            readonly key: string;
            readonly kind: ("lagstadgad" | "intern") | null;
            /** @description Den som påminns */
            readonly owner: {
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly text: components["schemas"]["Text"];
            } | null;
            readonly reminders: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly days: number;
            }[];
            readonly rule: string | null;
            /** @description Versionen av kommunens inställningar som den är räknad med */
            readonly settingsVersion: number;
            readonly source: readonly string[];
            /** @enum {string} */
            readonly status: "armed" | "felad";
            readonly title: components["schemas"]["Text"] | null;
        };
        /** @description Till vilken dag en frist flyttas, och varför */
        readonly FristFlytt: {
            /**
             * Nytt datum
             * Format: date
             * @description En arbetsdag framåt i tiden.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Grund
             * @description Varför, som kod.
             * @enum {string}
             */
            readonly grund: "klientens_situation" | "sjukdom" | "uppehall" | "vantar_pa_annan" | "stangt" | "bemanning" | "fel_datum" | "annat";
            /**
             * Skäl
             * @description Varför, med egna ord. Visas inte utanför ärendet.
             */
            readonly skal: string;
        };
        /** @description Till vilken dag en frist står still, och varför */
        readonly FristPaus: {
            /**
             * Grund
             * @description Varför, som kod.
             * @enum {string}
             */
            readonly grund: "klientens_situation" | "sjukdom" | "uppehall" | "vantar_pa_annan" | "stangt" | "bemanning" | "fel_datum" | "annat";
            /**
             * Skäl
             * @description Varför, med egna ord. Visas inte utanför ärendet.
             */
            readonly skal: string;
            /**
             * Till och med dagen före
             * Format: date
             * @description Dagen då fristen åter börjar löpa av sig själv.
             * @example 2026-05-15
             */
            readonly till: string;
        };
        /** @description Varför en pausad frist löper igen */
        readonly FristSlut: {
            /**
             * Skäl
             * @description Varför, med egna ord. Visas inte utanför ärendet.
             */
            readonly skal: string;
        };
        /** @description Ett förslag om gallring; ett godkännande gäller i 90 dagar */
        readonly Gallring: {
            readonly antal: number;
            readonly avgjord: string | null;
            readonly avgjordAv: string | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly foreslagen: string;
            readonly foreslagenAv: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly foreslagenRoll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            readonly grund: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            readonly hash: string;
            readonly id: string;
            /** @description När gallringen är utförd */
            readonly kvitto: {
                /** @description Kvittots text, som signaturen gäller */
                readonly body: string;
                readonly nyckel: string | null;
                /** @description Ed25519, base64; null om ingen nyckel fanns */
                readonly signatur: string | null;
            } | null;
            readonly regel: string;
            /** @enum {string} */
            readonly status: "vantar" | "godkand" | "avslagen" | "utford";
        };
        /** @description Förslag om gallring, de senaste först */
        readonly Gallringar: {
            readonly gallringar: readonly components["schemas"]["Gallring"][];
        };
        /** @description Beslut om ett förslag, över den lista som den som beslutar har sett */
        readonly GallringBeslut: {
            /**
             * Beslut
             * @description Om ärendena ska gallras.
             * @enum {string}
             */
            readonly beslut: "godkand" | "avslagen";
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            readonly hash: string;
        };
        /** @description Ett förslag om gallring med dess lista */
        readonly GallringHel: {
            readonly antal: number;
            readonly arenden: readonly {
                /** @description Ärendets nummer; null för ett skyddat ärende */
                readonly arende: string | null;
                /**
                 * Format: date
                 * @description Första dagen det får gallras
                 * @example 2026-05-15
                 */
                readonly fran: string;
                /** @description Radens nummer i förteckningen */
                readonly nr: number | null;
                /**
                 * Format: date
                 * @description Sista dagen det ska vara gallrat (SoL 16:1)
                 * @example 2026-05-15
                 */
                readonly senast: string;
                /**
                 * Format: date
                 * @description Dagen för den sista anteckningen
                 * @example 2026-05-15
                 */
                readonly sista: string;
            }[];
            readonly avgjord: string | null;
            readonly avgjordAv: string | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly foreslagen: string;
            readonly foreslagenAv: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly foreslagenRoll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            readonly grund: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            readonly hash: string;
            readonly id: string;
            /** @description När gallringen är utförd */
            readonly kvitto: {
                /** @description Kvittots text, som signaturen gäller */
                readonly body: string;
                readonly nyckel: string | null;
                /** @description Ed25519, base64; null om ingen nyckel fanns */
                readonly signatur: string | null;
            } | null;
            readonly regel: string;
            /** @enum {string} */
            readonly status: "vantar" | "godkand" | "avslagen" | "utford";
        };
        /** @description Vilka ärenden som får gallras i dag. Inget är gjort. */
        readonly GallringProvkorning: {
            /** @description Så många som regeln bevarar för forskning */
            readonly bevaras: number;
            /** @description Det finns fler än som ryms: de kommer på nästa lista */
            readonly fler: boolean;
            /** @description De ärenden som får gallras */
            readonly gallras: readonly {
                /** @description Ärendets nummer; null för ett skyddat ärende */
                readonly arende: string | null;
                /**
                 * Format: date
                 * @description Första dagen det får gallras
                 * @example 2026-05-15
                 */
                readonly fran: string;
                /**
                 * Format: date
                 * @description Sista dagen det ska vara gallrat (SoL 16:1)
                 * @example 2026-05-15
                 */
                readonly senast: string;
                /**
                 * Format: date
                 * @description Dagen för den sista anteckningen
                 * @example 2026-05-15
                 */
                readonly sista: string;
            }[];
            /**
             * Kontrollsumma
             * @description Listans kontrollsumma, som förslag och beslut anger
             */
            readonly hash: string;
            /** @description De som är gamla nog men inte får gallras nu, och varför */
            readonly hindrade: readonly {
                /** @description Ärendets nummer; null för ett skyddat ärende */
                readonly arende: string | null;
                /**
                 * Format: date
                 * @description Första dagen det får gallras
                 * @example 2026-05-15
                 */
                readonly fran: string;
                readonly hinder: readonly {
                    /** @enum {string} */
                    readonly kod: "pagaende_arende" | "gallringsstopp" | "oppen_incident" | "oppen_uppgift" | "ej_levererat" | "ej_utskickat" | "andrat" | "nyckel_saknas";
                    readonly text: string;
                }[];
                /**
                 * Format: date
                 * @description Sista dagen det ska vara gallrat (SoL 16:1)
                 * @example 2026-05-15
                 */
                readonly senast: string;
                /**
                 * Format: date
                 * @description Dagen för den sista anteckningen
                 * @example 2026-05-15
                 */
                readonly sista: string;
                /** @description Gallringsstoppets grund, om ett gäller */
                readonly stopp: string | null;
            }[];
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            readonly idag: string;
            /** @description Vad som blir kvar av ett gallrat ärende */
            readonly kvar: readonly string[];
            /** @description Kommunens regel och var den står */
            readonly regel: string;
        };
        /** @description Ett stopp för gallring av ärendet, eller att det hävs */
        readonly Gallringsstopp: {
            /**
             * Grund
             * @description Varför, som kod.
             * @enum {string}
             */
            readonly grund: "tvist" | "tillsyn" | "skadestand" | "begaran" | "annat";
            /**
             * Skäl
             * @description Med egna ord. Sparas krypterat.
             */
            readonly skal: string;
            /**
             * Stopp
             * @description Ja för att sätta, nej för att häva.
             */
            readonly stopp: boolean;
        };
        /** @description Om ärendet har ett gallringsstopp */
        readonly GallringsstoppSvar: {
            readonly arende: string;
            readonly stopp: boolean;
        };
        /** @description Tjänstens hälsa */
        readonly Halsa: {
            /** @description Ärenden med arbete hos någon som inte längre har rollen i enheten, när det finns några. Räknas bara där organisationens fil är källan till användarna. */
            readonly arbete?: {
                /**
                 * @description Ärenden, skyddade oräknade
                 * @example 2
                 */
                readonly utanAktivAgare: number;
            };
            /** @description Varje kontroll med sitt utfall */
            readonly checks?: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly status: "ok" | "fel";
            /** @description Hur det står till med strömmarna, när det finns några */
            readonly strommar?: {
                /**
                 * @description Öppna strömmar i processen
                 * @example 240
                 */
                readonly antal: number;
                /**
                 * @description Sekunder som en pågående transaktion har hållit tillbaka strömmarna
                 * @example 0
                 */
                readonly efterslapning: number;
            };
        };
        /**
         * @description En händelse, och helst vilken version av ärendet den bygger på
         * @example {
         *       "event": {
         *         "type": "ANGE_GRUNDBESLUT",
         *         "grundbeslut": "EB-2026-0417"
         *       },
         *       "expectedRevision": 1
         *     }
         */
        readonly Handelse: {
            readonly event: components["schemas"]["anvisning.BEDOM_BEHOV"] | components["schemas"]["anvisning.MEDGE_UNDANTAG"] | components["schemas"]["anvisning.INLED_ANVISNING"] | components["schemas"]["anvisning.AVSLUTA_UTAN_ANVISNING"] | components["schemas"]["anvisning.LAS_SSBTEK"] | components["schemas"]["anvisning.FRAGA_SOKANDE"] | components["schemas"]["anvisning.VANTA_PA_AF"] | components["schemas"]["anvisning.AF_INSATS_RACKER_INTE"] | components["schemas"]["anvisning.SKICKA_TILL_AF"] | components["schemas"]["anvisning.SAMRAD_UTAN_BREV"] | components["schemas"]["anvisning.GOR_OM_SAMRAD"] | components["schemas"]["anvisning.UPPDATERA_ARBETSPLAN"] | components["schemas"]["anvisning.ANGE_GRUNDBESLUT"] | components["schemas"]["anvisning.GRUNDBESLUT_UPPHOR"] | components["schemas"]["anvisning.KONTAKTA_SAMORDNARE"] | components["schemas"]["anvisning.FATTA_BESLUT"] | components["schemas"]["anvisning.UNDERRATTA"] | components["schemas"]["anvisning.SKICKA_UPPDRAG"] | components["schemas"]["anvisning.SKICKA_FORTSATTNINGSUPPDRAG"] | components["schemas"]["anvisning.OMPROVA"] | components["schemas"]["anvisning.FORDELA"] | components["schemas"]["anvisning.BEGAR_KOMPLETTERING"] | components["schemas"]["anvisning.KOMPLETTERA_UPPDRAG"] | components["schemas"]["anvisning.BOKA_INSKRIVNING"] | components["schemas"]["anvisning.BOKA_DIREKT"] | components["schemas"]["anvisning.KALLA_INSKRIVNING"] | components["schemas"]["anvisning.BOKA_TOLK"] | components["schemas"]["anvisning.LAS_UPPDRAG"] | components["schemas"]["anvisning.MEDGE_DIGITALT"] | components["schemas"]["anvisning.HALL_INSKRIVNING"] | components["schemas"]["anvisning.UTEBLIVANDE"] | components["schemas"]["anvisning.STALL_IN_MOTE"] | components["schemas"]["anvisning.FOLJ_UPP_UTEBLIVANDE"] | components["schemas"]["anvisning.NY_TID_AKTUELL"] | components["schemas"]["anvisning.EJ_NY_TID"] | components["schemas"]["anvisning.NY_TID"] | components["schemas"]["anvisning.INFORMERA_KRAV"] | components["schemas"]["anvisning.BOKA_FORSTA_UPPFOLJNING"] | components["schemas"]["anvisning.INFORMERA_VERKSAMHET"] | components["schemas"]["anvisning.UPPRATTA_DELTAGANDEDOKUMENT"] | components["schemas"]["anvisning.VERKSTALL"] | components["schemas"]["anvisning.AVBRYT_ANVISNING"] | components["schemas"]["anvisning.ATERKALLA_UPPDRAG"] | components["schemas"]["anvisning.TA_STALLNING_BESLUT"] | components["schemas"]["anvisning.DOKUMENTERA_EJ_INSKRIVNING"] | components["schemas"]["anvisning.AVBOKA_GWA"] | components["schemas"]["anvisning.AVBOKA_DIREKT"] | components["schemas"]["anvisning.KALLA_UPPFOLJNING"] | components["schemas"]["anvisning.UPPFOLJNING_UTEBLEV"] | components["schemas"]["anvisning.AVSLUT_AVISERAT"] | components["schemas"]["anvisning.INLED_AVSLUT"] | components["schemas"]["anvisning.BEKRAFTA_AVSLUT"] | components["schemas"]["anvisning.AVBRYT_AVSLUT"] | components["schemas"]["anvisning.BOKA_TREPARTSMOTE"] | components["schemas"]["anvisning.FORSOK_NA_KLIENT"] | components["schemas"]["anvisning.HALL_AVSLUTSMOTE"] | components["schemas"]["anvisning.UPPRATTA_AVSLUTSDOKUMENT"] | components["schemas"]["anvisning.AVSLUTA_I_TRESERVA"] | components["schemas"]["anvisning.STANG_GWA"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_KC"] | components["schemas"]["anvisning.NEKA_SAMTYCKE_KC"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_KC"] | components["schemas"]["anvisning.ANGE_LAGSTOD_KC"] | components["schemas"]["anvisning.AF_SVAR"] | components["schemas"]["anvisning.INGET_AF_SVAR"] | components["schemas"]["anvisning.BEDOM_AF_SVAR"] | components["schemas"]["anvisning.MEDDELA_KLIENT_UPPHORT"] | components["schemas"]["anvisning.MEDDELA_KC_UPPHORT"] | components["schemas"]["anvisning.LYFT_OENIGHET"] | components["schemas"]["anvisning.SYN_SF"] | components["schemas"]["anvisning.SYN_KC"] | components["schemas"]["anvisning.GODTA_KCS_SYN"] | components["schemas"]["anvisning.GODTA_SFS_SYN"] | components["schemas"]["anvisning.HANSKJUT_OENIGHET"] | components["schemas"]["anvisning.FORSLAG_FSS"] | components["schemas"]["anvisning.FORSLAG_SAM"] | components["schemas"]["anvisning.AVGOR_OENIGHET"] | components["schemas"]["anvisning.SKYDD_UPPSTAR"] | components["schemas"]["anvisning.SKYDD_OMHANDERTAGET"] | components["schemas"]["anvisning.BYT_SOCIALSEKRETERARE"] | components["schemas"]["anvisning.KLIENT_INFORMERAD_SF"] | components["schemas"]["anvisning.BYT_KONSULENT"] | components["schemas"]["anvisning.KLIENT_INFORMERAD_KC"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_AF"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_AF"] | components["schemas"]["anvisning.NOTERA_BEHOV_SF"] | components["schemas"]["anvisning.OVERLAMNA_BEHOV_KC"] | components["schemas"]["anvisning.NOTERA_BEHOV_KC"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_EXTERN_SF"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_EXTERN_KC"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_EXTERN_SF"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_EXTERN_KC"] | components["schemas"]["anvisning.KONTAKTA_EXTERN_SF"] | components["schemas"]["anvisning.KONTAKTA_EXTERN_KC"] | components["schemas"]["anvisning.AVSLUTA_SAMORDNING_SF"] | components["schemas"]["anvisning.AVSLUTA_SAMORDNING_KC"] | components["schemas"]["anvisning.ANGE_KONTAKTVAGAR"] | components["schemas"]["anvisning.HALL_UPPFOLJNING"] | components["schemas"]["anvisning.HALL_TREPARTSMOTE"] | components["schemas"]["anvisning.UPPRATTA_PLAN"] | components["schemas"]["anvisning.UPPDATERA_PLAN"] | components["schemas"]["anvisning.JOURNAL_ANTECKNING"] | components["schemas"]["anvisning.RATTA_ANTECKNING"] | components["schemas"]["anvisning.ANTECKNA_INVANDNING"] | components["schemas"]["anvisning.LAS_JOURNAL"] | components["schemas"]["anvisning.HANDELSE_FRAN_SF"] | components["schemas"]["anvisning.HANDELSE_FRAN_KC"] | components["schemas"]["anvisning.BEKRAFTA_HANDELSE_KC"] | components["schemas"]["anvisning.BEKRAFTA_HANDELSE_SF"] | components["schemas"]["anvisning.LYFT_BEHOV"] | components["schemas"]["anvisning.LAT_BLI_LYFTA_BEHOV"] | components["schemas"]["anvisning.REGISTRERA_NARVARO"] | components["schemas"]["anvisning.LAMNA_NARVAROUNDERLAG"] | components["schemas"]["anvisning.TA_DEL_AV_NARVARO"] | components["schemas"]["anvisning.BEGAR_LAKARINTYG"] | components["schemas"]["anvisning.LAKARINTYG_INKOM"] | components["schemas"]["anvisning.PABORJA_UPPEHALL"] | components["schemas"]["anvisning.FORLANG_UPPEHALL"] | components["schemas"]["anvisning.AVSLUTA_UPPEHALL"] | components["schemas"]["anvisning.OVERVAG_NEDSATTNING"] | components["schemas"]["anvisning.KOMMUNICERA_UNDERLAG"] | components["schemas"]["anvisning.KLIENTEN_YTTRADE_SIG"] | components["schemas"]["anvisning.BESLUTA_ENLIGT_12_5"] | components["schemas"]["anvisning.UPPRATTA_INDIVIDUELL_PLAN"] | components["schemas"]["anvisning.UNDERRATTA_AF_AKTIVITETSKRAV"] | components["schemas"]["anvisning.BEDOM_TID_I_INSATS"] | components["schemas"]["anvisning.KLIENTEN_FLYTTAR"] | components["schemas"]["anvisning.KLIENTEN_AVLIDEN"] | components["schemas"]["anvisning.PROVA_FORANDRING"] | components["schemas"]["anvisning.LAMNA_UT_HISTORIK"] | components["schemas"]["anvisning.RATTA_FORANDRING"] | components["schemas"]["anvisning.RATTA_DATUM"] | components["schemas"]["anvisning.RATTA_DATUM_KC"] | components["schemas"]["anvisning.RATTA_UTEBLIVANDE"] | components["schemas"]["anvisning.RATTA_MOTTAGARE"] | components["schemas"]["anvisning.RATTA_KLIENT"] | components["schemas"]["anvisning.ATERKALLA_BREV"] | components["schemas"]["anvisning.INCIDENT_HANTERAD"] | components["schemas"]["anvisning.STALL_FRAGA_TILL_KC"] | components["schemas"]["anvisning.BESVARA_FRAGA_KC"] | components["schemas"]["anvisning.STALL_FRAGA_TILL_SF"] | components["schemas"]["anvisning.BESVARA_FRAGA_SF"] | components["schemas"]["anvisning.AVGOR_METOD"] | components["schemas"]["samverkansfraga.ANMAL_FRAGA"] | components["schemas"]["samverkansfraga.TA_EMOT_FRAGA"] | components["schemas"]["samverkansfraga.STRYK_FRAGA"] | components["schemas"]["samverkansfraga.SLA_IHOP_FRAGA"] | components["schemas"]["samverkansfraga.BEKRAFTA_SAMMANSLAGNING"] | components["schemas"]["samverkansfraga.AVVISA_SAMMANSLAGNING"] | components["schemas"]["samverkansfraga.BOKA_FORUM"] | components["schemas"]["samverkansfraga.BOKA_OM_FORUM"] | components["schemas"]["samverkansfraga.BESLUTA_ATGARD"] | components["schemas"]["samverkansfraga.BESLUTA_INGEN_ATGARD"] | components["schemas"]["samverkansfraga.LYFT_FRAGA_VIDARE"] | components["schemas"]["samverkansfraga.BORDLAGG_FRAGA"] | components["schemas"]["samverkansfraga.BEKRAFTA_ATGARD"] | components["schemas"]["samverkansfraga.FLYTTA_ATGARD"] | components["schemas"]["samverkansfraga.ATERFOR_FRAGA"] | components["schemas"]["samverkansfraga.AVSLUTA_FRAGA"] | components["schemas"]["samverkansfraga.BYT_ANSVARIG_SF"] | components["schemas"]["samverkansfraga.BYT_ANSVARIG_KC"];
            /** @description Samma sak som If-Match */
            readonly expectedRevision?: number;
            /** @description Utkastets version som formuläret kommer från. Är det sparat på nytt sedan dess behålls det. */
            readonly utkast?: number;
        };
        /** @description Det som hänt: det egna, och det som den andra sidan har lämnat. */
        readonly Historik: {
            /** @example A-7F3K-92QD-M4TX */
            readonly caseId: string;
            /** @description Svaret är för en skärm som klienten ser, och mycket är utelämnat */
            readonly delad: boolean;
            readonly events: readonly components["schemas"]["HistorikHandelse"][];
            /**
             * @description Händelser per sida; null för alla
             * @example 20
             */
            readonly limit: number | null;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example 12
             */
            readonly nasta: number | null;
        };
        /** @description Något som hänt: vem, vad, när, varför, på vilken grund och vad som följde. */
        readonly HistorikHandelse: {
            /**
             * Format: date-time
             * @description När den skrevs
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly at: string;
            /** @description Rollen i ord, och sidans enhet i ärendet; null när en frist löpte ut */
            readonly av: {
                /** @example sf-hisingen */
                readonly enhet: string | null;
                readonly roll: components["schemas"]["Text"] | null;
            } | null;
            /** @description Numret på den händelse som den här handlar om */
            readonly avser: number | null;
            /** @description Vem; null när en frist löpte ut */
            readonly by: {
                readonly id: string;
                readonly role: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
            } | null;
            /** @description Rättad, och du får inte läsa vad som stod */
            readonly dold: boolean;
            /** @description Händelsens uppgifter, utan fritext */
            readonly facts: {
                readonly [key: string]: unknown;
            };
            /** @description Null där följderna inte är efterfrågade */
            readonly foljder: {
                readonly dokument: readonly {
                    readonly id: string;
                    /** @example expedierad */
                    readonly status: string;
                    readonly titel: string | null;
                }[];
                readonly forsandelser: readonly {
                    readonly datum: string | null;
                    readonly id: string;
                    /** @example post */
                    readonly kanal: string;
                    /** @example expedierad */
                    readonly status: string;
                }[];
                readonly frister: readonly {
                    readonly datum: string | null;
                    /**
                     * @description Hur det är med fristen nu
                     * @enum {string}
                     */
                    readonly lage: "loper" | "passerad" | "avslutad" | "fel";
                    /** @example uppfoljning */
                    readonly regel: string;
                    readonly titel: components["schemas"]["Text"];
                    /**
                     * @description Vad händelsen gjorde med fristen
                     * @enum {string}
                     */
                    readonly vad: "satt" | "flyttad" | "passerad";
                    /**
                     * @description Uträkningen, steg för steg
                     * @example [
                     *       "Insatsens start 2026-02-12"
                     *     ]
                     */
                    readonly varfor: readonly string[];
                }[];
            } | null;
            readonly label: components["schemas"]["Text"];
            /**
             * @description Raden i rutinen eller paragrafen
             * @example [
             *       "R33",
             *       "SoL 12:4"
             *     ]
             */
            readonly lagrum: readonly string[];
            /** @description Fritext och identitet, för dig som får se det */
            readonly personal: {
                readonly [key: string]: unknown;
            };
            /** @description Numren på de händelser som rättar den här */
            readonly rattadAv: readonly number[];
            /** @description Händelsens nummer i ärendet */
            readonly seq: number;
            /** @description De av uppgifterna som säger varför */
            readonly skal: readonly {
                /**
                 * @description Fältets rubrik
                 * @example Skäl
                 */
                readonly etikett: string;
                /**
                 * @description Fältets namn
                 * @example skal
                 */
                readonly falt: string;
                /**
                 * @description Värdet i ord
                 * @example Klienten är på sjukhus
                 */
                readonly varde: string;
            }[];
            readonly type: string;
            /** @description Uppgifterna i ord, så långt du får läsa dem */
            readonly uppgifter: readonly {
                /**
                 * @description Fältets rubrik
                 * @example Skäl
                 */
                readonly etikett: string;
                /**
                 * @description Fältets namn
                 * @example skal
                 */
                readonly falt: string;
                /**
                 * @description Värdet i ord
                 * @example Klienten är på sjukhus
                 */
                readonly varde: string;
            }[];
            /** @description Fält som finns men är gallrade */
            readonly withheld: readonly string[];
        };
        /** @description Något som tjänsten inte klarade själv och som en människa ska se till */
        readonly Incident: {
            /**
             * @description Ärendet, om den gäller ett; null för skyddade ärenden som du inte ser
             * @example A-7F3K-92QD-M4TX
             */
            readonly caseId: string | null;
            /**
             * @description Vad som är fel, utan personuppgifter
             * @example Meddelandet gick inte att leverera efter 12 försök.
             */
            readonly detalj: string;
            /**
             * @description Incidentens nummer
             * @example 17
             */
            readonly id: string;
            /**
             * @description Det som inte gick kan försökas igen; annat löses med ett skäl
             * @example true
             */
            readonly kanForsokasIgen: boolean;
            /**
             * Format: date-time
             * @description När den öppnades
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly oppnad: string;
            /**
             * @description Slag av incident
             * @example utskick
             * @enum {string}
             */
            readonly slag: "frist" | "utskick" | "glomt" | "fil" | "partitioner" | "ankare" | "avisering" | "webhook" | "logggranskning" | "nodoppning";
            /** @description Slaget i ord */
            readonly text: components["schemas"]["Text"];
        };
        /** @description Öppna incidenter, de äldsta först */
        readonly Incidenter: {
            readonly incidenter: readonly components["schemas"]["Incident"][];
            /**
             * @description Incidenter per sida
             * @example 20
             */
            readonly limit: number;
            /**
             * @description Skickas som efter för nästa sida
             * @example null
             */
            readonly nasta: string | null;
        };
        /** @description Varför en incident kan stängas */
        readonly IncidentLosning: {
            /**
             * Referens
             * @description Beteckning på ett ärende i ett annat system
             * @example INC-2026-0417
             */
            readonly referens?: string;
            /**
             * Skäl
             * @description Varför incidenten kan stängas
             * @example atgardad
             * @enum {string}
             */
            readonly skal: "atgardad" | "hanteras_i_arendet" | "hanteras_annanstans" | "inte_langre_aktuell" | "dubblett";
        };
        /** @description Kommunens inställningar, som de är i dag */
        readonly Installningar: {
            readonly coming: readonly components["schemas"]["Installningsversion"][];
            /**
             * Format: date
             * @description Tidigaste dag som en ny version kan börja gälla
             * @example 2027-01-01
             */
            readonly earliestStart: string;
            /** @description Versionen som lades till sist: anges som basedOn */
            readonly latest: number;
            readonly settings: readonly {
                /** @description Stegvis förslag */
                readonly default: number | boolean | string | readonly number[] | readonly string[];
                /** @description Vad kommunen kan välja */
                readonly form: {
                    readonly choices?: {
                        readonly [key: string]: components["schemas"]["Text"];
                    };
                    /** @enum {string} */
                    readonly kind: "antal" | "lista" | "ja_nej" | "val" | "koder" | "perioder";
                    readonly max?: number;
                    readonly min?: number;
                };
                /** @example plan.dueWithin */
                readonly key: string;
                readonly label: components["schemas"]["Text"];
                /** @description Stegvis förslag, inte rutinens eller lagens */
                readonly ours: boolean;
                /** @description Sedan när; null om det alltid har gällt */
                readonly since: string | null;
                /**
                 * @description Raden som värdet tjänar
                 * @example R66
                 */
                readonly source: string;
                /** @description Det som gäller */
                readonly value: number | boolean | string | readonly number[] | readonly string[];
                /** @description Versionen som gav det sitt värde */
                readonly version: number;
            }[];
            /** @description Versionen som gäller */
            readonly version: number;
        };
        /** @description Skillnaden mellan två versioner av kommunens inställningar */
        readonly InstallningSkillnad: {
            readonly andrat: readonly {
                /**
                 * @description I ord
                 * @example 10
                 */
                readonly efter: string | null;
                /**
                 * @description I ord
                 * @example 14
                 */
                readonly fore: string | null;
                /** @example plan.dueWithin */
                readonly key: string;
                readonly label: components["schemas"]["Text"];
            }[];
            /**
             * @description Versionen före; null för den första
             * @example 1
             */
            readonly fran: number | null;
            /**
             * @description Versionen
             * @example 2
             */
            readonly till: number;
        };
        /** @description En version av kommunens inställningar */
        readonly Installningsversion: {
            /**
             * Format: date-time
             * @description När den lades till
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly at: string;
            readonly by: string;
            /** @description Det som skiljer den från den som gällde före */
            readonly changes: readonly {
                readonly after: (number | boolean | string | readonly number[] | readonly string[]) | null;
                readonly before: (number | boolean | string | readonly number[] | readonly string[]) | null;
                readonly key: string;
                readonly label: components["schemas"]["Text"];
            }[];
            readonly reason: string;
            /**
             * @description Ersatt: en senare version tog dess plats innan den hade börjat gälla
             * @enum {string}
             */
            readonly state: "tidigare" | "galler" | "kommande" | "ersatt";
            /** @description Första dagen; null för den allra första */
            readonly validFrom: string | null;
            /** @description Versionens nummer */
            readonly version: number;
        };
        /** @description Alla versioner, den senaste först */
        readonly Installningsversioner: {
            readonly versions: readonly components["schemas"]["Installningsversion"][];
        };
        /** @description En ny privat kalenderadress */
        readonly Kalenderadress: {
            /**
             * @description Den hemliga adressen. Visas bara nu: den som har den kan läsa kalendern.
             * @example https://stegvis.example/stegvis/v1/kalender/….ics
             */
            readonly adress: string;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
        };
        /** @description Om du har en privat kalenderadress, och när den senast lästes */
        readonly Kalenderflode: {
            readonly finns: boolean;
            /** @description När ett kalenderprogram senast läste den */
            readonly last: string | null;
            readonly skapad: string | null;
        };
        /** @description Klientens sida hos varje nämnd vars ärenden du får se; tomt om inget finns för dig */
        readonly Klienter: {
            /** @description Finns bara om fler passar än de 20 som visas: hur du får färre träffar */
            readonly begransning?: string;
            readonly klienter: readonly {
                readonly id: string;
                /** @description Dolt för skyddade personuppgifter */
                readonly namn: string | null;
                readonly skyddad: boolean;
            }[];
        };
        /** @description En sida per klient, med det som din enhet får se */
        readonly Klientsida: {
            /** @description Pågående först, sedan de senast startade */
            readonly arenden: readonly {
                /**
                 * Format: date-time
                 * @description Senaste händelsens tidpunkt
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                /** @description Beslutets giltighet, båda dagarna inräknade */
                readonly beslut: {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    readonly fran: string;
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    readonly till: string;
                } | null;
                readonly handlaggare: {
                    readonly [key: string]: string;
                };
                readonly id: string;
                readonly kcEnhet: string | null;
                /** @description Avtalade kontaktvägar; null om inga är avtalade */
                readonly kontakt: {
                    readonly kanaler: readonly components["schemas"]["Text"][];
                    /** @description Nummer och adresser som inte får användas, för dig som får se det */
                    readonly text: {
                        readonly [key: string]: unknown;
                    };
                } | null;
                /** @description Bokade möten */
                readonly moten: readonly {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    readonly datum: string;
                    /** @description Klienten är kallad; null när ingen kallelse skickas */
                    readonly kallad: boolean | null;
                    readonly slag: string;
                    readonly text: components["schemas"]["Text"];
                    /**
                     * @description Klockslag, svensk tid
                     * @example 13:30
                     */
                    readonly tid: string | null;
                }[];
                /** @description Frister som löper, de närmaste först */
                readonly nasta: readonly {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    readonly datum: string;
                    readonly text: components["schemas"]["Text"];
                }[];
                /** @description Samtycken som din sida behöver känna till */
                readonly samtycken: readonly {
                    readonly aterkallat: string | null;
                    readonly fran: string | null;
                    readonly lage: components["schemas"]["Text"];
                    readonly part: components["schemas"]["Text"];
                    /** @description Sista dagen, om det har en */
                    readonly till: string | null;
                }[];
                readonly sfEnhet: string | null;
                /** @description Insatsens första dag */
                readonly start: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly started: string;
                /** @description Läget i ord */
                readonly states: readonly components["schemas"]["Text"][];
                /** @enum {string} */
                readonly status: "active" | "done" | "error";
                readonly title: components["schemas"]["Text"];
                /** @description Språkets kod enligt ISO 639, eller ingen; null om det inte är sagt */
                readonly tolksprak: string | null;
            }[];
            readonly klient: {
                readonly id: string;
                /** @description Null om uppgifterna är gallrade */
                readonly namn: string | null;
                readonly personnummer: string | null;
                readonly skyddad: boolean;
                /** @description Hur strängt klienten är skyddad; null för den som inte är det. Den strängare av de två kan betyda mer. */
                readonly skyddsniva: ("sekretessmarkering" | "skyddad_folkbokforing") | null;
            };
            /** @description Samtidiga insatser vars beslut gäller samma tid eller vars möten är samma dag */
            readonly krockar: readonly {
                readonly arenden: readonly string[];
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly fran: string;
                /** @enum {string} */
                readonly slag: "beslut" | "mote";
                readonly text: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly till: string;
            }[];
        };
        /**
         * @description Att en klient är skyddad, och hur strängt
         * @example {
         *       "skyddsniva": "sekretessmarkering"
         *     }
         */
        readonly KlientSkydd: {
            /**
             * Skyddsnivå
             * @description Hur strängt klienten är skyddad.
             * @enum {string}
             */
            readonly skyddsniva: "sekretessmarkering" | "skyddad_folkbokforing" | "fingerade_uppgifter";
        };
        /** @description Den som söks, med precis ett av personnummer, namn och ärendenummer. De står i meddelandet och aldrig i en adress. */
        readonly KlientSok: {
            /**
             * Ändamål
             * @description Varför du söker; det står i åtkomstloggen. handlaggning: Handläggning av ärendet; nytt_arende: Personen ska få ett ärende eller har kontaktat oss; samordning: Samordning med en annan insats för personen; begaran: Personen har begärt att få veta något
             * @enum {string}
             */
            readonly andamal: "handlaggning" | "nytt_arende" | "samordning" | "begaran";
            /** Ärendenummer */
            readonly arende?: string;
            /**
             * Namn
             * @description Hela förnamn eller efternamn; fler namn ger färre träffar
             */
            readonly namn?: string;
            /**
             * Personnummer
             * @description Personnummer eller samordningsnummer
             */
            readonly personnummer?: string;
        };
        /** @description De av ärendets handläggare som är upptagna då, och mellan vilka klockslag. Aldrig av vilket ärende. */
        readonly Krockar: {
            readonly krockar: readonly {
                readonly handlaggare: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly upptagen: readonly {
                    readonly fran: string;
                    readonly till: string;
                }[];
            }[];
        };
        /** @description Kvittens från ett annat system */
        readonly KvittensMeddelande: {
            /**
             * Datum
             * Format: date
             * @description Dagen då det gjordes där.
             * @example 2026-05-15
             */
            readonly datum: string;
            /** @description Anropets nyckel (webhook-id i vårt meddelande) */
            readonly nyckel: string;
            /**
             * Referens
             * @description Beteckningen i det andra systemet. Inte ett personnummer.
             */
            readonly referens: string;
        };
        /** @description Kvittensen är mottagen */
        readonly KvittensSvar: {
            /** @constant */
            readonly lage: "klart";
            readonly nyckel: string;
        };
        /** @description Vem som får uppgiften, och vilken version av den du såg */
        readonly LamnaUppgift: {
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly till: string;
            /**
             * @description Versionen som du såg
             * @example 4
             */
            readonly version: number;
        };
        /** @description Frister som löper i enheternas ärenden, efter datum */
        readonly LedningFrister: {
            readonly frister: readonly {
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly agare: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Ärendets nummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly caseId: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                readonly enhet: string;
                /**
                 * @description Regelns namn
                 * @example uppfoljning
                 */
                readonly regel: string;
                /**
                 * @description Lagstadgad eller vår egen
                 * @enum {string}
                 */
                readonly slag: "lagstadgad" | "intern";
                /**
                 * @description Raden eller paragrafen bakom
                 * @example [
                 *       "R61",
                 *       "R62"
                 *     ]
                 */
                readonly source: readonly string[];
                readonly titel: components["schemas"]["Text"];
            }[];
            /**
             * @description Rader per sida
             * @example 20
             */
            readonly limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            readonly nasta: string | null;
        };
        /** @description Bokade möten som ligger i enheternas kalendrar, efter datum */
        readonly LedningMoten: {
            /**
             * @description Rader per sida
             * @example 20
             */
            readonly limit: number;
            readonly moten: readonly {
                /**
                 * @description Ärendets nummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly caseId: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                readonly enhet: string;
                /**
                 * @description Slag av möte
                 * @example uppfoljning
                 */
                readonly motesslag: string;
                readonly titel: components["schemas"]["Text"];
            }[];
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            readonly nasta: string | null;
        };
        /** @description Öppna oenigheter i enheternas ärenden, den äldsta först (R89) */
        readonly LedningOenigheter: {
            /**
             * @description Rader per sida
             * @example 20
             */
            readonly limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            readonly nasta: string | null;
            readonly oenigheter: readonly {
                /**
                 * @description Ärendets nummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly caseId: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                readonly enhet: string;
                /** @description Nivåns klocka; null på sista nivån och där den inte är din sidas */
                readonly frist: {
                    readonly datum: string | null;
                    /**
                     * Format: date-time
                     * @description Tidpunkt, UTC
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    readonly sedan: string;
                    readonly titel: components["schemas"]["Text"];
                } | null;
                /** @description Hur den lyftes: av vem, vilket steg och vilken fråga */
                readonly lyft: components["schemas"]["HistorikHandelse"] | null;
                /** @description Vad som händer när klockan har gått ut */
                readonly narTidenGatt: components["schemas"]["Text"] | null;
                /** @description Steget på stegen (R111); null där din sida inte vet det */
                readonly niva: {
                    /** @example ssAmk */
                    readonly namn: string;
                    readonly text: components["schemas"]["Text"];
                } | null;
                /** @description Båda sidornas ståndpunkter */
                readonly positioner: {
                    /** @description Vad sidan har sagt sedan oenigheten lyftes, i ordning, så långt du får läsa det */
                    readonly kc: readonly components["schemas"]["HistorikHandelse"][];
                    /** @description Vad sidan har sagt sedan oenigheten lyftes, i ordning, så långt du får läsa det */
                    readonly sf: readonly components["schemas"]["HistorikHandelse"][];
                };
                /**
                 * Format: date-time
                 * @description När den äldsta öppna uppgiften i den öppnades
                 * @example 2026-02-02T08:15:00.000Z
                 */
                readonly sedan: string;
                /** @description Din sidas öppna uppgifter i den */
                readonly tasks: readonly components["schemas"]["Uppgift"][];
            }[];
        };
        /** @description Läget i de enheter som du leder. Varje tal öppnar sin lista. */
        readonly Ledningsoversikt: {
            /**
             * Format: date
             * @description Dagen som svaret gäller, svensk tid
             * @example 2026-02-02
             */
            readonly dag: string;
            /** @description Var och en av dina enheter */
            readonly enheter: readonly {
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                readonly enhet: string;
                /** @description Uppgifter som någon annans dröjsmål har lyft */
                readonly eskaleringar: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    readonly antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    readonly lista: string;
                };
                /** @description Uppgifter vars datum har passerat */
                readonly forsenade: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    readonly antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    readonly lista: string;
                };
                /** @description Öppna oenigheter */
                readonly oenigheter: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    readonly antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    readonly lista: string;
                };
                /** @description Beslut som upphör inom så många veckor som frågan säger (R32, R62) */
                readonly upphor: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    readonly antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    readonly lista: string;
                };
                /** @description Uteblivanden per månad, sex månader: bara för enheten, aldrig för någon person (P9) */
                readonly uteblivna: readonly {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    readonly antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    readonly lista: string;
                    /** @example 2026-02 */
                    readonly manad: string;
                }[];
                /** @description Vad enheten väntar på, det som har väntat längst först */
                readonly vantar: readonly {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    readonly antal: number;
                    /** @description Den som har väntat längst */
                    readonly langst: {
                        /**
                         * @description Kalenderdagar
                         * @example 21
                         */
                        readonly dagar: number;
                        /**
                         * Format: date-time
                         * @description När den äldsta öppnades
                         * @example 2026-01-12T08:00:00.000Z
                         */
                        readonly sedan: string;
                    };
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    readonly lista: string;
                    /**
                     * @description Hälften har väntat så länge eller längre
                     * @example 4
                     */
                    readonly medianDagar: number;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    readonly titel: components["schemas"]["Text"];
                    /**
                     * @description Uppgiftens slag
                     * @example skrivUppdrag
                     */
                    readonly uppgift: string;
                }[];
            }[];
        };
        /** @description Enheternas arbete vecka för vecka, ur klockorna. En prognos om enheten, aldrig om en person (P9). */
        readonly Ledningsprognos: {
            /**
             * Format: date
             * @description Dagen som svaret gäller, svensk tid
             * @example 2026-02-02
             */
            readonly dag: string;
            /** @description Vad talen är härledda ur */
            readonly harledd: components["schemas"]["Text"];
            /** @description Veckorna i ordning, den här först */
            readonly veckor: readonly {
                /**
                 * Format: date
                 * @description Måndagen
                 * @example 2026-02-02
                 */
                readonly fran: string;
                /** @description Ett tal per enhet och slag */
                readonly poster: readonly {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    readonly antal: number;
                    /**
                     * @description En av dina enheter
                     * @example sf-hisingen
                     */
                    readonly enhet: string;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    readonly lista: string;
                    /**
                     * @description Regeln eller mötesslaget
                     * @example uppfoljning
                     */
                    readonly namn: string;
                    /**
                     * @description En frist som löper ut eller ett bokat möte
                     * @enum {string}
                     */
                    readonly slag: "frist" | "mote";
                    readonly titel: components["schemas"]["Text"];
                }[];
                /**
                 * Format: date
                 * @description Söndagen
                 * @example 2026-02-08
                 */
                readonly till: string;
                /**
                 * @description ISO-vecka
                 * @example 2026-W06
                 */
                readonly vecka: string;
            }[];
        };
        /** @description Enheternas öppna uppgifter, de vars datum kommer först överst */
        readonly LedningUppgifter: {
            /**
             * @description Rader per sida
             * @example 20
             */
            readonly limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            readonly nasta: string | null;
            readonly uppgifter: readonly {
                /** @description Den som har uppgiften, annars enhetens alla */
                readonly assignee: string | null;
                readonly caseId: string;
                readonly due: string | null;
                readonly dueDate: string | null;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                readonly enhet: string;
                /** @description Hit för att någon annan inte har hunnit */
                readonly escalation: boolean;
                /** @description Händelser som gör uppgiften */
                readonly events: readonly string[];
                readonly id: string;
                /** @description Uppgiftens namn i processen */
                readonly key: string;
                readonly mine: boolean;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly openedAt: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly source: readonly string[];
                readonly title: components["schemas"]["Text"];
                readonly unit: string | null;
                readonly version: number;
            }[];
        };
        /** @description Tillfällena bakom ett tal: dag och enhet, utan ärende. Uteblivanden visas bara per enhet (P9). */
        readonly LedningUteblivna: {
            /**
             * @description Rader per sida
             * @example 20
             */
            readonly limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            readonly nasta: string | null;
            readonly tillfallen: readonly {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                readonly enhet: string;
                /** @description Vad som registrerades */
                readonly handelse: components["schemas"]["Text"];
            }[];
        };
        /** @description Leveranser till arkivet, de senaste först */
        readonly Leveranser: {
            readonly leveranser: readonly {
                readonly av: string;
                readonly bytes: number;
                /** @description Ärendets nummer; null för ett skyddat ärende */
                readonly caseId: string | null;
                readonly filer: number;
                readonly id: string;
                /**
                 * Kontrollsumma
                 * @description SHA-256, 64 hexadecimala tecken
                 */
                readonly innehall: string;
                readonly kvittens: {
                    readonly at: string;
                    readonly av: string;
                    readonly referens: string;
                } | null;
                /** @description Filens namn; null för ett skyddat ärende */
                readonly paket: string | null;
                readonly plats: string;
                readonly revision: number;
                /**
                 * Kontrollsumma
                 * @description SHA-256, 64 hexadecimala tecken
                 */
                readonly sha256: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly tid: string;
            }[];
        };
        /** @description Leveransen är kvitterad */
        readonly Leveranskvittens: {
            readonly id: string;
            readonly referens: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            readonly sha256: string;
        };
        /** @description Ärendet får levereras till arkivet som det är nu */
        readonly Leveransmedgivande: {
            readonly arende: string;
            readonly revision: number;
        };
        /** @description Rader ur åtkomstloggen, den senaste först */
        readonly Logg: {
            /** @description Skickas som efter för nästa sida; null på den sista */
            readonly nasta: string | null;
            readonly rader: readonly {
                /** @description Varför */
                readonly andamal: {
                    /** @enum {string} */
                    readonly kod: "handlaggning" | "planering" | "sokning" | "nytt_arende" | "samordning" | "begaran" | "loggkontroll" | "loggutdrag" | "nodoppning" | "arkivering" | "administration";
                    readonly text: components["schemas"]["Text"];
                };
                /** @description Användarens id, aldrig ett namn */
                readonly anvandare: string;
                /** @description Ärendets nummer; null för skyddade personuppgifter och där inget ärende finns */
                readonly arende: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                /** @description Enheten; null för den som inte hör till någon */
                readonly enhet: string | null;
                /** @description Vilket slags åtkomst det var, aldrig vad som stod i ärendet */
                readonly handling: {
                    /** @enum {string} */
                    readonly kod: "lista" | "sokning" | "lasning" | "klientsida" | "anrop" | "uppgift" | "andring" | "nodoppning" | "automatik" | "loggutdrag" | "loggkontroll" | "arkivering" | "administration" | "annat";
                    readonly text: components["schemas"]["Text"];
                };
                readonly roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                readonly skyddad: boolean;
                /**
                 * @description ok, eller koden för det som nekades
                 * @example ok
                 */
                readonly utfall: string;
            }[];
        };
        /** @description En granskning: vem, vad, när och varför, aldrig vad som stod i ärendet */
        readonly Logggranskning: {
            /** @description Hur många användare de har */
            readonly anvandare: number;
            readonly atgarder: readonly {
                readonly anteckning: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                /** @description Användarens id, aldrig ett namn */
                readonly av: string;
                readonly roll: string;
                /** @enum {string} */
                readonly slag: "signering" | "uppfoljning";
                /** @enum {string} */
                readonly utfall: "utan_anmarkning" | "foljs_upp" | "pagar" | "avslutad";
            }[];
            readonly atkomster: readonly {
                readonly andamal: readonly {
                    /** @enum {string} */
                    readonly kod: "handlaggning" | "planering" | "sokning" | "nytt_arende" | "samordning" | "begaran" | "loggkontroll" | "loggutdrag" | "nodoppning" | "arkivering" | "administration";
                    readonly text: components["schemas"]["Text"];
                }[];
                /** @description Användarens id, aldrig ett namn */
                readonly anvandare: string;
                /** @description Ärendets nummer; null för skyddade personuppgifter och där inget ärende finns */
                readonly arende: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly forsta: string;
                readonly handlingar: readonly {
                    /** @enum {string} */
                    readonly kod: "lista" | "sokning" | "lasning" | "klientsida" | "anrop" | "uppgift" | "andring" | "nodoppning" | "automatik" | "loggutdrag" | "loggkontroll" | "arkivering" | "administration" | "annat";
                    readonly text: components["schemas"]["Text"];
                }[];
                readonly nr: number;
                readonly rader: number;
                readonly roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly sista: string;
                readonly skal: readonly {
                    /** @enum {string} */
                    readonly regel: "egetArende" | "kollegasArende" | "sammaEfternamn" | "ingenUppgift" | "nekad" | "skyddat" | "utanforArbetstid" | "ovanligtManga" | "stickprov" | "omPersonen";
                    /** @description Varför åtkomsten är med */
                    readonly text: string;
                }[];
                /** @description Åtkomsten gäller en person med skyddade personuppgifter */
                readonly skyddad: boolean;
            }[];
            /**
             * Format: date
             * @description Dagen som granskas
             * @example 2026-05-15
             */
            readonly dag: string;
            /** @description Enheten; null för den som inte hör till någon */
            readonly enhet: string | null;
            /** @description Fröet som stickprovet kan dras igen med */
            readonly fro: string | null;
            /** @description Det som inte kunde prövas, och varför */
            readonly hoppade: readonly string[];
            /** @example G-2026-02-02-sf-hisingen */
            readonly id: string;
            readonly kanFoljaUpp: boolean;
            readonly kanSignera: boolean;
            /** @description Skickas som efter för nästa sida; null på den sista */
            readonly nasta: string | null;
            /** @description Enhetens rader i loggen den dagen, utom de om skyddade personuppgifter */
            readonly rader: number;
            /**
             * Format: date
             * @description Efter den dagen öppnas en incident
             * @example 2026-05-15
             */
            readonly signerasSenast: string;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /** @enum {string} */
            readonly status: "oppen" | "signerad" | "foljs_upp" | "avslutad";
            /** @description Åtkomster att ta ställning till */
            readonly traffar: number;
        };
        /** @description Granskningar av åtkomstloggen, den senaste dagen först */
        readonly Logggranskningar: {
            readonly granskningar: readonly {
                /** @description Hur många användare de har */
                readonly anvandare: number;
                /**
                 * Format: date
                 * @description Dagen som granskas
                 * @example 2026-05-15
                 */
                readonly dag: string;
                /** @description Enheten; null för den som inte hör till någon */
                readonly enhet: string | null;
                /** @example G-2026-02-02-sf-hisingen */
                readonly id: string;
                /** @description Enhetens rader i loggen den dagen, utom de om skyddade personuppgifter */
                readonly rader: number;
                /**
                 * Format: date
                 * @description Efter den dagen öppnas en incident
                 * @example 2026-05-15
                 */
                readonly signerasSenast: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly skapad: string;
                /** @enum {string} */
                readonly status: "oppen" | "signerad" | "foljs_upp" | "avslutad";
                /** @description Åtkomster att ta ställning till */
                readonly traffar: number;
            }[];
            /** @description Skickas som efter för nästa sida; null på den sista */
            readonly nasta: string | null;
        };
        /** @description Granskaren har tagit ställning */
        readonly LoggSignering: {
            /**
             * Anteckning
             * @description Utan uppgifter om klienten
             */
            readonly anteckning?: string;
            /** @enum {string} */
            readonly utfall: "utan_anmarkning" | "foljs_upp";
        };
        /** @description Vad som görs åt det */
        readonly LoggUppfoljning: {
            /**
             * Anteckning
             * @description Utan uppgifter om klienten
             */
            readonly anteckning: string;
            /** @enum {string} */
            readonly utfall: "pagar" | "avslutad";
        };
        /** @description När och från vilken enhet någon har tagit del av klientens ärenden, den senaste först */
        readonly Loggutdrag: {
            readonly klientId: string;
            readonly menprovning: string | null;
            /** @description Skickas som efter för nästa sida; null på den sista */
            readonly nasta: string | null;
            /** @enum {string} */
            readonly omfattar: "arenden_du_ser" | "arenden_i_dina_enheter";
            readonly rader: readonly {
                /** @description Varför */
                readonly andamal: {
                    /** @enum {string} */
                    readonly kod: "handlaggning" | "planering" | "sokning" | "nytt_arende" | "samordning" | "begaran" | "loggkontroll" | "loggutdrag" | "nodoppning" | "arkivering" | "administration";
                    readonly text: components["schemas"]["Text"];
                };
                /** @description Bara efter menprövning */
                readonly anvandare: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                /** @description Null också för skyddade personuppgifter: enheten säger var hon bor */
                readonly enhet: string | null;
                /** @description Vilket slags åtkomst det var, aldrig vad som stod i ärendet */
                readonly handling: {
                    /** @enum {string} */
                    readonly kod: "lista" | "sokning" | "lasning" | "klientsida" | "anrop" | "uppgift" | "andring" | "nodoppning" | "automatik" | "loggutdrag" | "loggkontroll" | "arkivering" | "administration" | "annat";
                    readonly text: components["schemas"]["Text"];
                };
                readonly verksamhet: ("socialforvaltning" | "kompetenscenter") | null;
            }[];
            readonly skyddad: boolean;
        };
        /** @description Mallarna som dokument ritas med */
        readonly Mallar: {
            readonly mallar: readonly {
                readonly dokumenttyp: string;
                /**
                 * @example samtycke-af
                 * @example samtycke-kc
                 */
                readonly id: string;
                /** @enum {string} */
                readonly original: "stegvis" | "treserva";
                /** @description De sidor som ritar det */
                readonly sidor: readonly ("sf" | "kc")[];
                readonly sprak: string;
                readonly titel: string;
                readonly undertecknas: readonly ("klienten" | "handlaggaren")[];
                readonly version: number;
            }[];
        };
        /** @description Ett beslut efter menprövning */
        readonly Menprovning: {
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly at: string;
            /** @description Användarens id, aldrig ett namn */
            readonly av: string;
            /** @enum {string} */
            readonly beslut: "lamnas_ut" | "lamnas_inte_ut";
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            readonly fran: string;
            readonly id: string;
            readonly roll: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            readonly till: string;
        };
        /** @description Dina möten, frister och uppgifter, dag för dag */
        readonly MinVecka: {
            readonly dagar: readonly {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                /** @description Helgdag eller helg, annars null */
                readonly ledig: components["schemas"]["Text"] | null;
                readonly poster: readonly {
                    readonly caseId: string;
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    readonly datum: string;
                    /** @description Hit för att någon annan inte har hunnit */
                    readonly escalation: boolean;
                    /** @description Namnet är dolt för skyddade personuppgifter */
                    readonly klient: {
                        readonly namn: string | null;
                        readonly skyddad: boolean;
                    };
                    /** @enum {string} */
                    readonly slag: "mote" | "frist" | "uppgift";
                    readonly text: components["schemas"]["Text"];
                    /** @description Klockslag för ett möte */
                    readonly tid: string | null;
                }[];
                readonly veckodag: components["schemas"]["Text"];
            }[];
            /**
             * @description Du har fler ärenden än ett svar rymmer (500): läs resten med efter, och lägg ihop dagarna. Annars är veckan hel.
             * @example false
             */
            readonly fler: boolean;
            /** @description Ditt från tidigare veckor; bara i veckan som är */
            readonly forsenat: readonly {
                readonly caseId: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                /** @description Hit för att någon annan inte har hunnit */
                readonly escalation: boolean;
                /** @description Namnet är dolt för skyddade personuppgifter */
                readonly klient: {
                    readonly namn: string | null;
                    readonly skyddad: boolean;
                };
                /** @enum {string} */
                readonly slag: "mote" | "frist" | "uppgift";
                readonly text: components["schemas"]["Text"];
                /** @description Klockslag för ett möte */
                readonly tid: string | null;
            }[];
            /** @description Skickas som efter, med samma vecka, för nästa del; null i den sista */
            readonly nasta: string | null;
            /**
             * @description Bara dina egna: uppgifter hos dem som du ersätter står i arbetslistan
             * @constant
             */
            readonly omfattar: "egna";
            /** @example 2026-W48 */
            readonly vecka: string;
            /** @description De kollegor som du ersätter i dag (P5) */
            readonly vikariat: readonly {
                readonly enhet: string;
                /** @description Användarens id */
                readonly ersatter: string;
                readonly id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @example Som vikarie för ss-hisingen-1 till och med 2026-12-01 */
                readonly text: string;
                /**
                 * Format: date
                 * @description Sista dagen
                 * @example 2026-05-15
                 */
                readonly till: string;
            }[];
        };
        /** @description En nödöppning */
        readonly Nodoppning: {
            /** @description Ärendets nummer, för den som får se ärendet; annars null */
            readonly arende: string | null;
            /** @description Den som öppnade */
            readonly av: string;
            /** @description Då någon avslutade den i förtid */
            readonly avslutad: string | null;
            readonly avslutadAv: string | null;
            readonly befogad: boolean | null;
            readonly enhet: string;
            readonly granskad: string | null;
            readonly granskadAv: string | null;
            /**
             * Grund
             * @description Varför, som kod. Enhetens chef ser den.
             * @enum {string}
             */
            readonly grund: "fara" | "handlaggaren_borta" | "akut_mote" | "rojd" | "annat";
            readonly id: string;
            /** @enum {string} */
            readonly lage: "oppen" | "att_granska" | "granskad";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly oppnad: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * Format: date-time
             * @description Då den slutar av sig själv
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly slutar: string;
        };
        /** @description Dina egna, och dina enheters om du leder dem; de som ska granskas först */
        readonly Nodoppningar: {
            readonly nodoppningar: readonly components["schemas"]["Nodoppning"][];
        };
        /** @description Granskning av en nödöppning, av en annan än den som öppnade */
        readonly NodoppningGranskning: {
            /**
             * Befogad
             * @description Om nödöppningen var befogad.
             */
            readonly befogad: boolean;
            /**
             * Kommentar
             * @description Hur det bedömdes. Sparas krypterat.
             */
            readonly kommentar: string;
        };
        /** @description En nödöppning med allt som gjordes genom den */
        readonly NodoppningHel: {
            /** @description Ärendets nummer, för den som får se ärendet; annars null */
            readonly arende: string | null;
            /** @description Allt som gjordes i ärendet genom nödöppningen */
            readonly atkomster: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly handling: string;
                readonly utfall: string;
            }[];
            /** @description Den som öppnade */
            readonly av: string;
            /** @description Då någon avslutade den i förtid */
            readonly avslutad: string | null;
            readonly avslutadAv: string | null;
            readonly befogad: boolean | null;
            readonly enhet: string;
            readonly granskad: string | null;
            readonly granskadAv: string | null;
            /**
             * Grund
             * @description Varför, som kod. Enhetens chef ser den.
             * @enum {string}
             */
            readonly grund: "fara" | "handlaggaren_borta" | "akut_mote" | "rojd" | "annat";
            readonly id: string;
            /** @description Granskarens kommentar, för samma krets */
            readonly kommentar: string | null;
            /** @enum {string} */
            readonly lage: "oppen" | "att_granska" | "granskad";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly oppnad: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /** @description Skälet, för den som öppnade och den som får se ärendet; annars null */
            readonly skal: string | null;
            /**
             * Format: date-time
             * @description Då den slutar av sig själv
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly slutar: string;
        };
        /** @description En ny version av kommunens inställningar */
        readonly NyaInstallningar: {
            /** @description Versionen som lades till sist, när du läste */
            readonly basedOn: number;
            /**
             * @description Nya värden per nyckel, mot dem som gäller dagen före. Tomt för att ta tillbaka en kommande version
             * @example {
             *       "plan.dueWithin": 10
             *     }
             */
            readonly changes: {
                readonly [key: string]: unknown;
            };
            /** @description Varför, till exempel beslutet bakom. Inga uppgifter om enskilda. */
            readonly reason: string;
            /**
             * Format: date
             * @description Första dagen, tidigast i morgon
             * @example 2027-01-01
             */
            readonly validFrom: string;
        };
        /** @description En rad i nämndens delegationsordning: en roll eller en person, vilka beslut, hur stora */
        readonly NyDelegation: {
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly anvandare?: string;
            /**
             * @description Bara i den här enheten
             * @example sf-hisingen
             */
            readonly enhet?: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            readonly fran: string;
            /** @description Beloppsgräns eller annan omfattning */
            readonly grans?: {
                /**
                 * @description Talet i beslutet
                 * @example timmar
                 */
                readonly falt: string;
                /** @description Högsta värde */
                readonly hogst: number;
            };
            /**
             * @description De beslut som omfattas
             * @example [
             *       "FATTA_BESLUT"
             *     ]
             */
            readonly handelser: readonly string[];
            /** @example sn-hisingen */
            readonly namnd: string;
            /**
             * @description Punkt i delegationsordningen
             * @example 4.1
             */
            readonly punkt: string;
            /** @enum {string} */
            readonly roll?: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * Format: date
             * @description Sista dagen; utan den tills vidare
             * @example 2026-12-01
             */
            readonly till?: string;
        };
        /** @description Förslag om att gallra ärendena på en provkörd lista */
        readonly NyGallring: {
            /**
             * Grund
             * @description Beslutet och dess grund, utan namn och nummer: den sparas för alltid.
             */
            readonly grund: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            readonly hash: string;
        };
        /** @description Den som ärendet gäller. Sparas krypterat under klientens egen nyckel. */
        readonly NyKlient: {
            /**
             * Postadress
             * @description Raderna på ett kuvert, för brev. Den senast angivna gäller. Skrivs aldrig ut i ett skyddat ärende.
             */
            readonly adress?: readonly string[];
            /** Namn */
            readonly namn: string;
            /**
             * Personnummer
             * @description Personnummer eller samordningsnummer
             */
            readonly personnummer: string;
            /**
             * Skyddade personuppgifter
             * @description Sekretessmarkering, skyddad folkbokföring eller fingerade uppgifter. Tas aldrig bort av en start.
             */
            readonly skyddad?: boolean;
            /**
             * Skyddsnivå
             * @description Hur strängt, om det är känt; klienten är då skyddad. Sparas krypterat. Den strängaste gäller där inget är sagt.
             * @enum {string}
             */
            readonly skyddsniva?: "sekretessmarkering" | "skyddad_folkbokforing" | "fingerade_uppgifter";
        };
        /**
         * @description Att något är gjort i ett annat system
         * @example {
         *       "referens": "T-2026-117",
         *       "datum": "2026-03-02"
         *     }
         */
        readonly NyKvittens: {
            /**
             * Datum
             * Format: date
             * @description Dagen då det gjordes där.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Referens
             * @description Beteckningen i det andra systemet. Inte ett personnummer.
             */
            readonly referens: string;
        };
        /** @description Arkivets kvittens på en leverans */
        readonly NyLeveranskvittens: {
            /**
             * Referens
             * @description Arkivets beteckning på leveransen, utan namn.
             */
            readonly referens: string;
            /**
             * Kontrollsumma
             * @description Summan för den fil som arkivet har tagit emot
             */
            readonly sha256: string;
        };
        /** @description Om klienten får veta vilka i personalen som har tagit del av ärendet */
        readonly NyMenprovning: {
            /** @enum {string} */
            readonly beslut: "lamnas_ut" | "lamnas_inte_ut";
            /**
             * Format: date
             * @description Första dagen
             * @example 2026-05-15
             */
            readonly fran: string;
            /**
             * Grund
             * @description Sparas krypterat
             */
            readonly grund: string;
            /**
             * Format: date
             * @description Sista dagen, också den
             * @example 2026-05-15
             */
            readonly till: string;
        };
        /**
         * @description En nödöppning av ett skyddat ärende i den egna enheten
         * @example {
         *       "grund": "handlaggaren_borta",
         *       "skal": "Klienten sitter i receptionen och behöver hjälp nu."
         *     }
         */
        readonly NyNodoppning: {
            /**
             * Grund
             * @description Varför, som kod. Enhetens chef ser den.
             * @enum {string}
             */
            readonly grund: "fara" | "handlaggaren_borta" | "akut_mote" | "rojd" | "annat";
            /**
             * Minuter
             * @description Hur länge, högst så länge som kommunen har bestämt. Den tiden om inget anges.
             */
            readonly minuter?: number;
            /**
             * Skäl
             * @description Varför det inte kan vänta, med egna ord. Sparas krypterat.
             */
            readonly skal: string;
        };
        /** @description Den valda fördelningen: förhandsvisningen, ändrad som du vill ha den */
        readonly NyOmfordelning: {
            /** @description Vem som tar över vart och ett av ärendena */
            readonly arenden: readonly {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly arende: string;
                /**
                 * @description Versionen som du såg
                 * @example 4
                 */
                readonly revision: number;
                /**
                 * @description Rollen i ärendet
                 * @example socialsekreterare
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                readonly till: string;
            }[];
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            readonly enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly person: string;
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            readonly skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /** @description Vem som får var och en av uppgifterna */
            readonly uppgifter: readonly {
                /**
                 * @description Uppgiftens id
                 * @example A-7F3K-92QD-M4TX.bedomBehov.1
                 */
                readonly id: string;
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                readonly till: string;
                /**
                 * @description Versionen som du såg
                 * @example 4
                 */
                readonly version: number;
            }[];
        };
        /** @description Ett förslag att en kollega tar över ärendet */
        readonly NyOverlamning: {
            /**
             * @description Skälet med egna ord
             * @example Flyttar till en annan enhet.
             */
            readonly kommentar?: string;
            /**
             * @description Det som den nya handläggaren behöver veta
             * @example Uppföljningen i mars är bokad. Klienten vill helst bli uppringd.
             */
            readonly not: string;
            /**
             * @description Rollen i ärendet
             * @example socialsekreterare
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            readonly skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly till: string;
        };
        /**
         * @description Förslag om sänkt skydd
         * @example {
         *       "till": "upphor",
         *       "skal": "Skatteverket har tagit bort sekretessmarkeringen, beslut 14."
         *     }
         */
        readonly NySkyddssankning: {
            /**
             * Skäl
             * @description Varför skyddet sänks.
             */
            readonly skal: string;
            /**
             * Till
             * @description Att skyddet upphör, eller den nivå som blir kvar.
             * @enum {string}
             */
            readonly till: "upphor" | "sekretessmarkering";
        };
        /**
         * @description Ett dokument som ska ritas nu
         * @example {
         *       "mall": "mitt-arende"
         *     }
         */
        readonly NyttDokument: {
            /**
             * Mall
             * @description Mallens namn, ur listan över mallar.
             */
            readonly mall: string;
            /**
             * Månad
             * @description För ett närvarounderlag.
             */
            readonly manad?: string;
            /**
             * Meddelande
             * @description Några egna ord i ”Mitt ärende”. Sparas krypterat.
             */
            readonly meddelande?: string;
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till. Sparas krypterat.
             */
            readonly mottagare?: string;
            /**
             * Omfattning
             * @description Vad ett samtycke omfattar, innan det är registrerat. Sparas krypterat.
             */
            readonly omfattning?: string;
            /**
             * Part
             * @description Den externa partens beteckning, för ett samtycke till den.
             */
            readonly part?: string;
        };
        /**
         * @description Förslag om att radera en klient
         * @example {
         *       "grund": "Gallring enligt SoL 16:1, beslut 14"
         *     }
         */
        readonly NyttRaderingsforslag: {
            /**
             * Grund
             * @description Beslutet och dess grund, utan namn och nummer: den sparas för alltid.
             */
            readonly grund: string;
        };
        /** @description En extern utförare som namnges i ärendet, från och till en dag */
        readonly NyttUtforaruppdrag: {
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            readonly fran: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            readonly till: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly utforare: string;
        };
        /** @description Ett formulär som det är ifyllt just nu; det behöver inte vara helt eller rätt */
        readonly NyttUtkast: {
            /**
             * @description Ärendets version när formuläret öppnades; den som gäller nu om den utelämnas
             * @example 5
             */
            readonly arendeRevision?: number;
            /**
             * @description Formuläret så långt det är ifyllt, med samma fält som händelsen. Högst 64 kB.
             * @example {
             *       "grundbeslut": "EB-2026-04"
             *     }
             */
            readonly innehall: {
                readonly [key: string]: unknown;
            };
            /**
             * @description Samma sak som If-Match: versionen som du skrev vidare på. Utelämnas första gången.
             * @example 3
             */
            readonly version?: number;
        };
        /** @description Ett vikariat: vem som ersätter vem, i vilken roll och enhet, och när */
        readonly NyttVikariat: {
            /** @description Bara de här ärendena. Utan dem alla i enheten, utom skyddade: de ska alltid namnges. */
            readonly arenden?: readonly string[];
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            readonly enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly ersatter: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            readonly fran: string;
            /**
             * @description Rollen som vikarien har i stället för den ersatta
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "enhetschef";
            /**
             * Format: date
             * @description Sista dagen, högst ett år bort
             * @example 2026-12-01
             */
            readonly till: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly vikarie: string;
        };
        /** @description Att lägga breven i kön i en omgång */
        readonly NyUtskriftsomgang: {
            /**
             * Enhet
             * @description Din enhet, till exempel sf-hisingen.
             */
            readonly enhet: string;
            /**
             * Brev
             * @description Bara dessa; alla som väntar om inget anges.
             */
            readonly forsandelser?: readonly string[];
        };
        /**
         * @description Det som den nya versionen ska ritas med, utöver det som ärendet säger
         * @example {}
         */
        readonly NyVersion: {
            /**
             * Månad
             * @description För ett närvarounderlag.
             */
            readonly manad?: string;
            /**
             * Meddelande
             * @description Några egna ord i ”Mitt ärende”. Sparas krypterat.
             */
            readonly meddelande?: string;
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till. Sparas krypterat.
             */
            readonly mottagare?: string;
            /**
             * Omfattning
             * @description Vad ett samtycke omfattar, innan det är registrerat. Sparas krypterat.
             */
            readonly omfattning?: string;
            /**
             * Part
             * @description Den externa partens beteckning, för ett samtycke till den.
             */
            readonly part?: string;
        };
        /** @description En prenumeration på händelser för en nämnds enheter */
        readonly NyWebhook: {
            /**
             * @description Enheterna vars ärenden det gäller, alla i en nämnd
             * @example [
             *       "sf-hisingen"
             *     ]
             */
            readonly enheter: readonly string[];
            /**
             * @description Vad den är till för. Ingen persons namn.
             * @example Enhetens ärendevy
             */
            readonly namn: string;
            /**
             * @description Vad den ska få veta
             * @example [
             *       "se.goteborg.stegvis.arende.andrat"
             *     ]
             */
            readonly typer: readonly ("se.goteborg.stegvis.arende.startat" | "se.goteborg.stegvis.arende.andrat" | "se.goteborg.stegvis.frist.andrad" | "se.goteborg.stegvis.frist.passerad" | "se.goteborg.stegvis.uppgift.oppnad")[];
            /**
             * @description Adressen som meddelandena lämnas till, https://
             * @example https://mottagare.goteborg.example/stegvis
             */
            readonly url: string;
        };
        /** @description Öppna oenigheter i ärenden som din enhet har del i */
        readonly Oenigheter: {
            readonly disputes: readonly {
                readonly caseId: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly since: string;
                readonly tasks: readonly components["schemas"]["Uppgift"][];
            }[];
            /** @description Skickas som efter för nästa sida; null på den sista. Gäller för samma fråga, så länge du vill. */
            readonly nasta: string | null;
        };
        /** @description En omfördelning: vems arbete, varför, av vem och när */
        readonly Omfordelning: {
            readonly angrad: string | null;
            /**
             * @description Vem som ångrade
             * @example fss-hisingen-1
             */
            readonly angradAv: string | null;
            /**
             * Format: date-time
             * @description Efter det går den inte att ångra
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly angraSenast: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly av: string;
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            readonly enhet: string;
            /**
             * Format: uuid
             * @description Id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            readonly id: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly person: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            readonly skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
        };
        /** @description Omfördelningar i de enheter som du leder, den senaste först */
        readonly Omfordelningar: {
            /**
             * @description Poster per sida
             * @example 20
             */
            readonly limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista */
            readonly nasta: string | null;
            readonly omfordelningar: readonly components["schemas"]["Omfordelning"][];
        };
        /** @description En omfördelning med allt som flyttades och som du får se */
        readonly OmfordelningHel: {
            readonly angrad: string | null;
            /**
             * @description Vem som ångrade
             * @example fss-hisingen-1
             */
            readonly angradAv: string | null;
            /**
             * Format: date-time
             * @description Efter det går den inte att ångra
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly angraSenast: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly av: string;
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            readonly enhet: string;
            /**
             * Format: uuid
             * @description Id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            readonly id: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly person: string;
            /** @description Det som flyttades, i ärenden som du ser */
            readonly rader: readonly {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly arende: string;
                /**
                 * @description Tillbaka hos den förra, efter ånger
                 * @example false
                 */
                readonly ater: boolean;
                /** @description Varför raden inte gick att ångra; bara i svaret på det */
                readonly kvar: components["schemas"]["Text"] | null;
                /**
                 * @description Radens nummer
                 * @example 1
                 */
                readonly nr: number;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                readonly till: string;
                /** @description Uppgiften; null där ärendet bytte handläggare */
                readonly uppgift: string | null;
            }[];
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            readonly skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
        };
        /** @description Vad en kollega har, och hur det kan fördelas. Inget är gjort. */
        readonly Omfordelningsforslag: {
            /** @description Ärenden där personen är namngiven, de mest brådskande först */
            readonly arenden: readonly {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly arende: string;
                /**
                 * @description Vem som föreslås; null där ingen kan föreslås
                 * @example ss-hisingen-2
                 */
                readonly forslag: string | null;
                /**
                 * @description Närmaste datum
                 * @example 2026-03-02
                 */
                readonly frist: string | null;
                /** @description Vad som hindrar dig från att flytta det; null om inget gör */
                readonly hinder: components["schemas"]["Text"] | null;
                /**
                 * @description Klientens namn; null för skyddade och där ingen klient finns
                 * @example Testklient
                 */
                readonly klient: string | null;
                /**
                 * @description Ärendets version: skickas tillbaka
                 * @example 4
                 */
                readonly revision: number;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            }[];
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            readonly enhet: string;
            /**
             * @description Det finns mer än 200 av något: flytta det här först
             * @example false
             */
            readonly fler: boolean;
            /** @description De som kan ta över, och vad de har i dag */
            readonly kollegor: readonly {
                /**
                 * @description Ärenden som du ser och där hen är namngiven
                 * @example 12
                 */
                readonly arenden: number;
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                readonly id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Andra uppgifter som hen har tagit
                 * @example 3
                 */
                readonly uppgifter: number;
            }[];
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly person: string;
            /** @description Skyddade ärenden som du ser. De får inget förslag: välj en handläggare för vart och ett. */
            readonly skyddade: readonly {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly arende: string;
                /**
                 * @description Vem som föreslås; null där ingen kan föreslås
                 * @example ss-hisingen-2
                 */
                readonly forslag: string | null;
                /**
                 * @description Närmaste datum
                 * @example 2026-03-02
                 */
                readonly frist: string | null;
                /** @description Vad som hindrar dig från att flytta det; null om inget gör */
                readonly hinder: components["schemas"]["Text"] | null;
                /**
                 * @description Klientens namn; null för skyddade och där ingen klient finns
                 * @example Testklient
                 */
                readonly klient: string | null;
                /**
                 * @description Ärendets version: skickas tillbaka
                 * @example 4
                 */
                readonly revision: number;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            }[];
            readonly uppgifter: readonly {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly arende: string;
                /**
                 * @description Vem som föreslås; null där ingen kan föreslås
                 * @example ss-hisingen-2
                 */
                readonly forslag: string | null;
                /**
                 * @description Närmaste datum
                 * @example 2026-03-02
                 */
                readonly frist: string | null;
                /**
                 * @description Uppgiftens id
                 * @example A-7F3K-92QD-M4TX.bedomBehov.1
                 */
                readonly id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                readonly titel: components["schemas"]["Text"];
                /**
                 * @description Uppgiftens version: skickas tillbaka
                 * @example 2
                 */
                readonly version: number;
            }[];
        };
        /** @description Hur långt omräkningen av frister har kommit */
        readonly Omrakning: {
            /** @description Ärenden med frister som är räknade med en tidigare version */
            readonly left: number;
            /** @description Omräkningen pågår i den process som svarade */
            readonly running: boolean;
            /** @description Versionen som fristerna räknas om med */
            readonly version: number;
        };
        /** @description Var originalet finns i Treserva */
        readonly Originaluppgift: {
            /**
             * Datum
             * Format: date
             * @description När originalet upprättades.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Referens
             * @description Beteckning i Treserva på originalet.
             */
            readonly referens: string;
        };
        /** @description En överlämning av ett ärende till en kollega */
        readonly Overlamning: {
            /**
             * @description Ärendenummer
             * @example A-7F3K-92QD-M4TX
             */
            readonly arende: string;
            readonly avgjord: string | null;
            /**
             * @description Vem som avgjorde
             * @example fss-hisingen-1
             */
            readonly avgjordAv: string | null;
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            readonly enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly fran: string;
            /**
             * Format: uuid
             * @description Id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            readonly id: string;
            /**
             * @description När klienten fick den nyas namn och nummer; krävs innan den godkänns
             * @example 2026-03-02
             */
            readonly informerad: string | null;
            /**
             * @description Skälet med egna ord; null om det är gallrat
             * @example Byter enhet.
             */
            readonly kommentar: string | null;
            /**
             * @description Det som den nya behöver veta; null om det är gallrat
             * @example Se planen.
             */
            readonly not: string | null;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            readonly skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /**
             * @description Var den står
             * @example vantar
             * @enum {string}
             */
            readonly status: "vantar" | "godkand" | "avslagen" | "aterkallad";
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            readonly till: string;
        };
        /** @description Överlämningar, den senaste först */
        readonly Overlamningar: {
            /**
             * @description Poster per sida
             * @example 20
             */
            readonly limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista */
            readonly nasta: string | null;
            readonly overlamningar: readonly components["schemas"]["Overlamning"][];
        };
        /** @description Vad som blir av överlämningen */
        readonly OverlamningBeslut: {
            /**
             * @description Den som leder arbetet godkänner eller avslår; den som föreslog återkallar
             * @example godkand
             * @enum {string}
             */
            readonly utfall: "godkand" | "avslagen" | "aterkallad";
        };
        /** @description Att klienten vet vem som tar över, innan bytet gäller (P7) */
        readonly OverlamningInformerad: {
            /**
             * Format: date
             * @description När klienten fick veta
             * @example 2026-03-02
             */
            readonly datum: string;
            /**
             * @description Hur klienten fick den nya handläggarens namn och telefonnummer
             * @example telefon
             * @enum {string}
             */
            readonly satt: "mote" | "telefon" | "brev" | "digitalt";
        };
        /** @description Problem enligt RFC 9457 */
        readonly Problem: {
            /** @example NOT_POSSIBLE */
            readonly code: string;
            /** @description Vad som är fel och vad du kan göra */
            readonly detail: string;
            /** @description Varje fält som är fel */
            readonly errors?: readonly {
                readonly field: string;
                readonly message: string;
            }[];
            /** @description Anropets nummer, som också står i loggen */
            readonly instance: string;
            /** @description Ärendets version; ökar med ett för varje händelse */
            readonly revision?: number;
            readonly status: number;
            readonly title: string;
            /** @example urn:stegvis:problem:not-possible */
            readonly type: string;
            /** @description Alla villkor som inte är uppfyllda */
            readonly unmet?: readonly components["schemas"]["Villkor"][];
            readonly utkast?: components["schemas"]["UtkastKonflikt"];
        };
        /** @description Ett förslag om att radera en klient; ett godkännande gäller i 90 dagar */
        readonly Raderingsforslag: {
            readonly avgjord: string | null;
            readonly avgjordAv: string | null;
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly foreslagen: string;
            readonly foreslagenAv: string;
            readonly grund: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly status: "vantar" | "godkand" | "avslagen" | "utford";
        };
        /**
         * @description Beslut om ett förslag om att radera en klient
         * @example {
         *       "forslag": "7d0a1f9e-3b5e-4c57-9a53-0a3c1f6f2b11",
         *       "beslut": "godkand"
         *     }
         */
        readonly RaderingsforslagBeslut: {
            /**
             * Beslut
             * @description Om klienten ska raderas.
             * @enum {string}
             */
            readonly beslut: "godkand" | "avslagen";
            /**
             * Förslag
             * Format: uuid
             * @description Förslagets id.
             */
            readonly forslag: string;
        };
        /** @description Klientens förslag om radering, de senaste först */
        readonly Raderingsforslagslista: {
            readonly forslag: readonly components["schemas"]["Raderingsforslag"][];
        };
        /**
         * Anmäl frågan
         * @description Enligt R90, R91.
         */
        readonly "samverkansfraga.ANMAL_FRAGA": {
            /**
             * Avidentifierad
             * @description Frågan går inte att koppla till någon enskild.
             * @constant
             */
            readonly avidentifierad: true;
            /**
             * Behov
             * @description Behoven som ingen insats möter.
             */
            readonly behov?: readonly ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Fråga
             * @description Vad ni vill lösa tillsammans, och varför. Inga uppgifter om en enskild.
             */
            readonly fraga: string;
            /**
             * Ansvarsområde
             * @description Området som frågan gäller.
             * @enum {string}
             */
            readonly omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            /**
             * Slag av fråga
             * @description Avgör vilket forum som tar frågan.
             * @enum {string}
             */
            readonly typ: "samverkan" | "princip" | "behov";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ANMAL_FRAGA";
        };
        /**
         * Ta frågan tillbaka till forumet
         * @description Enligt R90, R91.
         */
        readonly "samverkansfraga.ATERFOR_FRAGA": {
            /**
             * Skäl
             * @description Varför åtgärden inte löste frågan. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ATERFOR_FRAGA";
        };
        /**
         * Ge svaret och avsluta frågan
         * @description Enligt R90, R91.
         */
        readonly "samverkansfraga.AVSLUTA_FRAGA": {
            /**
             * Återkopplat
             * @description De som lyfte frågan har fått svaret.
             * @constant
             */
            readonly aterkopplat: true;
            /**
             * Svar
             * @description Vad som blev av frågan. Inga uppgifter om en enskild.
             */
            readonly svar: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVSLUTA_FRAGA";
        };
        /**
         * Avvisa sammanslagningen
         * @description Enligt R90.
         */
        readonly "samverkansfraga.AVVISA_SAMMANSLAGNING": {
            /**
             * Skäl
             * @description Varför frågorna ska hållas isär. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AVVISA_SAMMANSLAGNING";
        };
        /**
         * Bekräfta att åtgärden är genomförd
         * @description Enligt R90, R91.
         */
        readonly "samverkansfraga.BEKRAFTA_ATGARD": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEKRAFTA_ATGARD";
            /**
             * Uppföljning
             * @description Vad åtgärden har lett till. Inga uppgifter om en enskild.
             */
            readonly uppfoljning: string;
        };
        /**
         * Bekräfta sammanslagningen
         * @description Enligt R90.
         */
        readonly "samverkansfraga.BEKRAFTA_SAMMANSLAGNING": {
            /**
             * Den andra frågan är öppen
             * @description Numret stämmer, och frågan där pågår.
             * @constant
             */
            readonly oppen: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BEKRAFTA_SAMMANSLAGNING";
        };
        /**
         * Registrera forumets beslut om åtgärd
         * @description Enligt R90, R91, R113.
         */
        readonly "samverkansfraga.BESLUTA_ATGARD": {
            /**
             * Ansvarig sida
             * @description Den som genomför och följer upp åtgärden.
             * @enum {string}
             */
            readonly ansvar: "sf" | "kc";
            /**
             * Åtgärd
             * @description Vad som ska göras. Inga uppgifter om en enskild.
             */
            readonly atgard: string;
            /**
             * Klar senast
             * @description En arbetsdag då åtgärden ska vara klar.
             */
            readonly dag: string & (unknown & unknown);
            /**
             * Grupp
             * @description Gruppen som SoB ger uppdraget.
             * @enum {string}
             */
            readonly grupp?: "arbetsgrupp_bestallning" | "tillfallig_grupp";
            /**
             * Skäl
             * @description Forumets skäl. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BESLUTA_ATGARD";
        };
        /**
         * Registrera forumets beslut att inte göra något
         * @description Enligt R90, R91.
         */
        readonly "samverkansfraga.BESLUTA_INGEN_ATGARD": {
            /**
             * Skäl
             * @description Forumets skäl. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BESLUTA_INGEN_ATGARD";
        };
        /**
         * Sätt upp frågan på ett forum
         * @description Enligt R90, R91, R111.
         */
        readonly "samverkansfraga.BOKA_FORUM": {
            /**
             * Mötesdag
             * @description En arbetsdag då forumet möts.
             */
            readonly dag: string & (unknown & unknown);
            /**
             * Forum
             * @description Forumet som tar frågan.
             * @enum {string}
             */
            readonly forum: "operativ_samverkansgrupp" | "styrgrupp" | "arbetsgrupp_analys" | "sob" | "direktorer";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BOKA_FORUM";
            /**
             * Underlag
             * @description Det som forumet behöver veta. Inga uppgifter om en enskild.
             */
            readonly underlag: string;
        };
        /**
         * Flytta mötesdagen
         * @description Enligt R111.
         */
        readonly "samverkansfraga.BOKA_OM_FORUM": {
            /**
             * Mötesdag
             * @description En arbetsdag då forumet möts.
             */
            readonly dag: string & (unknown & unknown);
            /**
             * Skäl
             * @description Varför dagen flyttas. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BOKA_OM_FORUM";
        };
        /**
         * Bordlägg frågan
         * @description Enligt R111.
         */
        readonly "samverkansfraga.BORDLAGG_FRAGA": {
            /**
             * Mötesdag
             * @description En arbetsdag då forumet möts.
             */
            readonly dag: string & (unknown & unknown);
            /**
             * Skäl
             * @description Varför forumet väntar. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BORDLAGG_FRAGA";
        };
        /**
         * Byt den som följer frågan på Kompetenscenter
         * @description Enligt R1.
         */
        readonly "samverkansfraga.BYT_ANSVARIG_KC": {
            /**
             * Ny ansvarig
             * @description Den samordnare som tar över.
             */
            readonly ny: string;
            /**
             * Skäl
             * @description Varför någon annan tar över.
             * @enum {string}
             */
            readonly skal: "slutar" | "franvaro" | "omfordelning";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BYT_ANSVARIG_KC";
        };
        /**
         * Byt den som följer frågan i socialförvaltningen
         * @description Enligt R1.
         */
        readonly "samverkansfraga.BYT_ANSVARIG_SF": {
            /**
             * Ny ansvarig
             * @description Den 1:e socialsekreterare som tar över.
             */
            readonly ny: string;
            /**
             * Skäl
             * @description Varför någon annan tar över.
             * @enum {string}
             */
            readonly skal: "slutar" | "franvaro" | "omfordelning";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BYT_ANSVARIG_SF";
        };
        /**
         * Flytta dagen då åtgärden ska vara klar
         * @description Enligt R90, R91.
         */
        readonly "samverkansfraga.FLYTTA_ATGARD": {
            /**
             * Klar senast
             * @description En arbetsdag då åtgärden ska vara klar.
             */
            readonly dag: string & (unknown & unknown);
            /**
             * Skäl
             * @description Varför åtgärden dröjer. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FLYTTA_ATGARD";
        };
        /**
         * Lyft frågan till nästa nivå
         * @description Enligt R111.
         */
        readonly "samverkansfraga.LYFT_FRAGA_VIDARE": {
            /**
             * Skäl
             * @description Varför forumet inte kan avgöra frågan. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LYFT_FRAGA_VIDARE";
        };
        /**
         * Föreslå att frågan slås ihop med en annan
         * @description Enligt R90.
         */
        readonly "samverkansfraga.SLA_IHOP_FRAGA": {
            /**
             * Den andra frågans nummer
             * @description Frågan där svaret kommer att ges.
             */
            readonly fraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SLA_IHOP_FRAGA";
        };
        readonly "samverkansfraga.start": {
            /**
             * 1:e socialsekreterare
             * @description Den som följer frågan i socialförvaltningen.
             */
            readonly forsteSocialsekreterare?: string;
            /**
             * Enhet på Kompetenscenter
             * @description Enheten som lyfter frågan, eller som den lyfts tillsammans med.
             */
            readonly kcEnhet?: string;
            /** @constant */
            readonly process: "samverkansfraga";
            /**
             * Samordnare
             * @description Den som följer frågan på Kompetenscenter.
             */
            readonly samordnare?: string;
            /**
             * Enhet i socialförvaltningen
             * @description Enheten som lyfter frågan, eller som den lyfts tillsammans med.
             */
            readonly sfEnhet?: string;
        };
        /**
         * Stryk frågan
         * @description Enligt R90, R111.
         */
        readonly "samverkansfraga.STRYK_FRAGA": {
            /**
             * Orsak
             * @description Varför frågan inte går till ett forum.
             * @enum {string}
             */
            readonly orsak: "lost" | "enskilt_arende" | "inte_aktuell";
            /**
             * Skäl
             * @description Skälen, för den som lyfte frågan. Inga uppgifter om en enskild.
             */
            readonly skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "STRYK_FRAGA";
        };
        /**
         * Ta emot frågan för beredning
         * @description Enligt R90.
         */
        readonly "samverkansfraga.TA_EMOT_FRAGA": {
            /**
             * Syn på frågan
             * @description Hur frågan ser ut från er sida. Inga uppgifter om en enskild.
             */
            readonly syn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "TA_EMOT_FRAGA";
        };
        /** @description Vem som frågar */
        readonly Session: {
            /** @description Användarens id */
            readonly anvandare: string;
            readonly enheter: readonly string[];
            readonly namn: string | null;
            readonly roller: readonly string[];
            /** @description Kakans session; null för den som skickar en åtkomsttoken */
            readonly session: {
                /** @description Skickas i huvudet X-CSRF-Token med varje ändring */
                readonly csrf: string;
                /**
                 * Format: date-time
                 * @description Då är sessionen slut, vad som än görs
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly slutar: string;
                /**
                 * Format: date-time
                 * @description Då är den slut om inget görs dessförinnan
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly vilar: string;
            } | null;
        };
        /**
         * @description Att skicka eller lämna ett dokument
         * @example {
         *       "kanal": "post",
         *       "kontrollerat": false
         *     }
         */
        readonly SkickaDokument: {
            /**
             * Adress
             * @description Rad för rad, om dokumentet inte visar någon adress. Trycks på ett adressblad.
             */
            readonly adress?: readonly string[];
            /**
             * Sätt
             * @description Hur det når klienten: på ett sätt som är avtalat.
             * @enum {string}
             */
            readonly kanal: "post" | "digital_post" | "overlamnad" | "formedling";
            /**
             * Kontrollerat
             * @description Du har läst vilka adresser och nummer som är förbjudna, och svarar för att detta inte är ett av dem.
             * @default false
             */
            readonly kontrollerat: boolean;
            /**
             * Påminnelse per SMS
             * @description Bara till en kallelse: en fast text utan ärendets innehåll, arbetsdagen före.
             */
            readonly paminnelse?: {
                readonly nummer: string;
            };
        };
        /** @description Skillnaden mellan två versioner av samma sak, fält för fält */
        readonly Skillnad: {
            /** @description Fälten som skiljer */
            readonly andrat: readonly {
                /**
                 * @description I ord; null om det inte finns kvar
                 * @example Nej
                 */
                readonly efter: string | null;
                /** @example Aktiviteter */
                readonly etikett: string;
                /** @example aktiviteter */
                readonly falt: string;
                /**
                 * @description I ord; null om det inte fanns
                 * @example Ja
                 */
                readonly fore: string | null;
                /** @description Fritext ord för ord; null för annat, och för text som är för olika för att jämföras */
                readonly ord: readonly {
                    /**
                     * @description Oförändrat, borttaget eller tillkommet
                     * @enum {string}
                     */
                    readonly slag: "lika" | "bort" | "nytt";
                    /** @example två dagar i veckan */
                    readonly text: string;
                }[] | null;
                /**
                 * @description Vad som har hänt med fältet
                 * @enum {string}
                 */
                readonly slag: "andrad" | "tillkommen" | "borttagen";
            }[];
            /** @example A-7F3K-92QD-M4TX */
            readonly caseId: string;
            /** @description Versionen före; null om det här är den första */
            readonly fran: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly label: components["schemas"]["Text"];
                /**
                 * @description Händelsens nummer
                 * @example 14
                 */
                readonly seq: number;
            } | null;
            /**
             * @description Rubriker på fälten som är lika
             * @example [
             *       "Deltagaren deltog"
             *     ]
             */
            readonly lika: readonly string[];
            readonly till: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly label: components["schemas"]["Text"];
                /**
                 * @description Händelsens nummer
                 * @example 14
                 */
                readonly seq: number;
            };
        };
        /** @description Klientens skydd */
        readonly Skyddad: {
            /** @constant */
            readonly skyddad: true;
            /** @description Hur strängt klienten är skyddad; null för den som inte är det. Den strängare av de två kan betyda mer. */
            readonly skyddsniva: ("sekretessmarkering" | "skyddad_folkbokforing") | null;
        };
        /** @description Ett förslag om sänkt skydd; det förfaller när skyddet ändras, och efter 14 dagar */
        readonly Skyddssankning: {
            readonly avgjord: string | null;
            readonly avgjordAv: string | null;
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly foreslagen: string;
            readonly foreslagenAv: string;
            /** Format: uuid */
            readonly id: string;
            readonly skal: string | null;
            /** @enum {string} */
            readonly status: "vantar" | "bekraftad" | "avslagen" | "forfallen";
            /** @enum {string} */
            readonly till: "upphor" | "sekretessmarkering";
        };
        /**
         * @description Beslut om ett förslag om sänkt skydd
         * @example {
         *       "forslag": "7d0a1f9e-3b5e-4c57-9a53-0a3c1f6f2b11",
         *       "beslut": "bekraftad"
         *     }
         */
        readonly SkyddssankningBeslut: {
            /**
             * Beslut
             * @description Om skyddet sänks.
             * @enum {string}
             */
            readonly beslut: "bekraftad" | "avslagen";
            /**
             * Förslag
             * Format: uuid
             * @description Förslagets id.
             */
            readonly forslag: string;
        };
        /** @description Klientens förslag om sänkt skydd, de senaste först */
        readonly Skyddssankningslista: {
            readonly forslag: readonly components["schemas"]["Skyddssankning"][];
        };
        /** @description Utkastet är sparat */
        readonly SparatUtkast: {
            /**
             * @description Ärendet; null för ett som inte är startat
             * @example A-7F3K-92QD-M4TX
             */
            readonly arende: string | null;
            /**
             * @description Ärendet har ändrats sedan formuläret öppnades
             * @example false
             */
            readonly arendetAndrat: boolean;
            /**
             * @description Händelsen, eller start
             * @example ANGE_GRUNDBESLUT
             */
            readonly atgard: string;
            /**
             * Format: date
             * @description Tas bort då, om det inte sparas igen
             * @example 2026-05-15
             */
            readonly forfaller: string;
            /**
             * @description Villkor i ärendet som inte är uppfyllda
             * @example []
             */
            readonly hinder: readonly components["schemas"]["Villkor"][];
            readonly label: components["schemas"]["Text"];
            /**
             * @description Åtgärden går att göra i ärendet just nu
             * @example true
             */
            readonly mojlig: boolean;
            /**
             * @description Fält som ännu inte går att skicka. Ett råd: utkastet är sparat ändå.
             * @example [
             *       {
             *         "field": "datum",
             *         "message": "saknas"
             *       }
             *     ]
             */
            readonly ogiltiga: readonly {
                readonly field: string;
                readonly message: string;
            }[];
            /**
             * @description Rutinen
             * @example anvisning
             */
            readonly process: string;
            /**
             * Format: date-time
             * @description När det först sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /**
             * Format: date-time
             * @description När det senast sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly sparad: string;
            /**
             * @description Utkastets version; ökar med ett varje gång det sparas
             * @example 3
             */
            readonly version: number;
        };
        /** @description Vad Arbetsförmedlingen och Försäkringskassan vet just nu. Visas en gång och sparas inte (R22). */
        readonly SsbtekSvar: {
            readonly flikar: {
                readonly af: {
                    /** @description Vad källan svarade i stället, som kod */
                    readonly fel: string | null;
                    readonly poster: readonly {
                        readonly rubrik: string;
                        readonly text: string;
                    }[];
                    /** @enum {string} */
                    readonly svar: "uppgifter" | "fel";
                };
                readonly fk: {
                    /** @description Vad källan svarade i stället, som kod */
                    readonly fel: string | null;
                    readonly poster: readonly {
                        readonly rubrik: string;
                        readonly text: string;
                    }[];
                    /** @enum {string} */
                    readonly svar: "uppgifter" | "fel";
                };
            };
            /** @description Läsningens anrop */
            readonly id: string;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly last: string;
        };
        /**
         * @description En start: vilken rutin, vilken klient om den gäller någon, och det rutinen frågar efter
         * @example {
         *       "process": "anvisning",
         *       "klient": {
         *         "personnummer": "19900101-2385",
         *         "namn": "Testklient 1"
         *       }
         *     }
         * @example {
         *       "process": "samverkansfraga",
         *       "kcEnhet": "kc-hisingen"
         *     }
         */
        readonly StartaArende: components["schemas"]["anvisning.start"] | components["schemas"]["samverkansfraga.start"];
        /** @description Data i ett meddelande i strömmen: att något har ändrats, aldrig vad som står där */
        readonly Stromhandelse: {
            /**
             * @description Ärendets nummer
             * @example A-7F3K-92QD-M4TX
             */
            readonly arende: string;
            /** @description När det hände; null när bara uppgifter har bytt ägare */
            readonly at: string | null;
            /**
             * @description Fristens regel, om din sida får veta av den
             * @example plan
             */
            readonly frist: string | null;
            /**
             * @description Händelsen, om din sida får veta av den
             * @example BEDOM_BEHOV
             */
            readonly handelse: string | null;
            /**
             * @description Minst så ny är ärendets version nu
             * @example 7
             */
            readonly revision: number;
        };
        /** @description Uppgiften efter att den tagits eller släppts */
        readonly TagenUppgift: {
            readonly assignee: string | null;
            readonly caseId: string;
            readonly id: string;
            readonly version: number;
        };
        /** @description Text för människor, svenska och engelska */
        readonly Text: {
            readonly en: string;
            readonly sv: string;
        };
        /** @description Att någon har undertecknat dokumentet */
        readonly Underskrift: {
            /**
             * Datum
             * Format: date
             * @description När det undertecknades.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Vem
             * @description Den som har undertecknat.
             * @enum {string}
             */
            readonly vem: "klienten" | "handlaggaren";
        };
        /** @description En öppen uppgift */
        readonly Uppgift: {
            /** @description Den som har uppgiften, annars enhetens alla */
            readonly assignee: string | null;
            readonly caseId: string;
            readonly due: string | null;
            readonly dueDate: string | null;
            /** @description Hit för att någon annan inte har hunnit */
            readonly escalation: boolean;
            /** @description Händelser som gör uppgiften */
            readonly events: readonly string[];
            readonly id: string;
            /** @description Uppgiftens namn i processen */
            readonly key: string;
            readonly mine: boolean;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly openedAt: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            readonly source: readonly string[];
            readonly title: components["schemas"]["Text"];
            readonly unit: string | null;
            readonly version: number;
        };
        /** @description Vilken version av uppgiften du såg */
        readonly UppgiftVersion: {
            /** @description Uppgiftens version, som du läste den */
            readonly version: number;
        };
        /** @description De externa utförare som är eller har varit namngivna i ärendet */
        readonly UtforaruppdragLista: {
            readonly utforare: readonly {
                readonly avslutat: string | null;
                readonly fran: string;
                readonly id: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly skapat: string;
                readonly skapatAv: string;
                readonly till: string;
                readonly utforare: string;
            }[];
        };
        /** @description Ditt utkast, så som du lämnade det */
        readonly Utkast: {
            /**
             * @description Ärendet; null för ett som inte är startat
             * @example A-7F3K-92QD-M4TX
             */
            readonly arende: string | null;
            /**
             * @description Ärendet har ändrats sedan formuläret öppnades
             * @example false
             */
            readonly arendetAndrat: boolean;
            /**
             * @description Händelsen, eller start
             * @example ANGE_GRUNDBESLUT
             */
            readonly atgard: string;
            /**
             * Format: date
             * @description Tas bort då, om det inte sparas igen
             * @example 2026-05-15
             */
            readonly forfaller: string;
            /** @description Det som har hänt i ärendet sedan formuläret öppnades */
            readonly handelser: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly label: components["schemas"]["Text"];
                /**
                 * @description Händelsens nummer i ärendet
                 * @example 6
                 */
                readonly seq: number;
            }[];
            /**
             * @description Villkor i ärendet som inte är uppfyllda
             * @example []
             */
            readonly hinder: readonly components["schemas"]["Villkor"][];
            /**
             * @description Formuläret så långt det är ifyllt, med samma fält som händelsen. Högst 64 kB.
             * @example {
             *       "grundbeslut": "EB-2026-04"
             *     }
             */
            readonly innehall: {
                readonly [key: string]: unknown;
            };
            readonly label: components["schemas"]["Text"];
            /**
             * @description Åtgärden går att göra i ärendet just nu
             * @example true
             */
            readonly mojlig: boolean;
            /**
             * @description Fält som ännu inte går att skicka. Ett råd: utkastet är sparat ändå.
             * @example [
             *       {
             *         "field": "datum",
             *         "message": "saknas"
             *       }
             *     ]
             */
            readonly ogiltiga: readonly {
                readonly field: string;
                readonly message: string;
            }[];
            /**
             * @description Rutinen
             * @example anvisning
             */
            readonly process: string;
            /**
             * Format: date-time
             * @description När det först sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /**
             * Format: date-time
             * @description När det senast sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly sparad: string;
            /**
             * @description Utkastets version; ökar med ett varje gång det sparas
             * @example 3
             */
            readonly version: number;
        };
        /** @description De båda versionerna, när utkastet har sparats i ett annat fönster */
        readonly UtkastKonflikt: {
            /** @description Det som du skickade, och som inte är sparat */
            readonly ditt: components["schemas"]["NyttUtkast"] | null;
            /** @description Det som är sparat; null om det är skickat eller borttaget */
            readonly sparat: components["schemas"]["Utkast"] | null;
        };
        /** @description Dina utkast, det senast påbörjade först, i ärenden som du får se och för nya ärenden */
        readonly UtkastLista: {
            /** @example 20 */
            readonly limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            readonly nasta: string | null;
            readonly utkast: readonly {
                /**
                 * @description Ärendet; null för ett som inte är startat
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly arende: string | null;
                /**
                 * @description Ärendet har ändrats sedan formuläret öppnades
                 * @example false
                 */
                readonly arendetAndrat: boolean;
                /**
                 * @description Händelsen, eller start
                 * @example ANGE_GRUNDBESLUT
                 */
                readonly atgard: string;
                readonly label: components["schemas"]["Text"];
                /**
                 * @description Rutinen
                 * @example anvisning
                 */
                readonly process: string;
                /**
                 * Format: date-time
                 * @description När det först sparades
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly skapad: string;
                /**
                 * Format: date-time
                 * @description När det senast sparades
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly sparad: string;
                /**
                 * @description Utkastets version; ökar med ett varje gång det sparas
                 * @example 3
                 */
                readonly version: number;
            }[];
        };
        /** @description Det som har lämnats mellan nämnderna i ärendet, det senaste först. Inget ändras eller tas bort. */
        readonly Utlamnanden: {
            readonly caseId: string;
            readonly limit: number;
            /** @description Det finns en sida till */
            readonly more: boolean;
            readonly page: number;
            readonly utlamnanden: readonly {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly fran: {
                    readonly enhet: string;
                    /** @description Nämnden som enheten hör till; null om enheten inte längre finns */
                    readonly namnd: {
                        readonly id: string;
                        readonly namn: string;
                    } | null;
                    /**
                     * @description Socialförvaltningen eller Kompetenscenter
                     * @enum {string}
                     */
                    readonly sida: "sf" | "kc";
                };
                readonly grund: {
                    readonly kod: string;
                    readonly lagrum: string;
                    /** @enum {string} */
                    readonly slag: "samtycke" | "lagrum" | "nodvandighet";
                    readonly text: components["schemas"]["Text"];
                };
                /**
                 * @description Vilket samtycke, med dagen det lämnades
                 * @example kc 2026-02-02
                 */
                readonly samtycke: string | null;
                /** @description Händelsen som uppgiften lämnades med */
                readonly seq: number;
                /** @description Också tidigare uppgifter av samma slag */
                readonly tidigare: boolean;
                readonly till: {
                    readonly enhet: string;
                    /** @description Nämnden som enheten hör till; null om enheten inte längre finns */
                    readonly namnd: {
                        readonly id: string;
                        readonly namn: string;
                    } | null;
                    /**
                     * @description Socialförvaltningen eller Kompetenscenter
                     * @enum {string}
                     */
                    readonly sida: "sf" | "kc";
                };
                /** @description Slaget av uppgift */
                readonly uppgift: {
                    readonly kod: string;
                    readonly text: components["schemas"]["Text"];
                };
            }[];
        };
        /** @description Utloggad */
        readonly Utloggad: {
            /** @description Sessioner som avslutades */
            readonly antal: number;
            /** @description Dit webbläsaren går för att logga ut också från inloggningstjänsten */
            readonly vidare: string | null;
        };
        /** @description Breven som väntar på utskrift, de äldsta först, och omgångar som inte är postade */
        readonly Utskriftsko: {
            readonly brev: readonly {
                readonly caseId: string;
                readonly id: string;
                readonly kanal: {
                    readonly kod: string;
                    readonly text: components["schemas"]["Text"];
                };
                readonly sidor: number | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly skapad: string;
                readonly status: {
                    readonly kod: string;
                    readonly text: components["schemas"]["Text"];
                };
                readonly titel: string | null;
            }[];
            readonly enhet: string;
            readonly omgangar: readonly {
                readonly antal: number;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly at: string;
                readonly av: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                readonly datum: string;
                readonly id: string;
                /** @description Sidor i utskriften, med försättsblad */
                readonly sidor: number | null;
            }[];
            readonly vantar: number;
        };
        /** @description Dagens brev, som en utskrift */
        readonly Utskriftsomgang: {
            readonly antal: number;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly at: string;
            readonly av: string;
            readonly brev: readonly {
                readonly caseId: string;
                readonly id: string;
                readonly kanal: {
                    readonly kod: string;
                    readonly text: components["schemas"]["Text"];
                };
                readonly sidor: number | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly skapad: string;
                readonly status: {
                    readonly kod: string;
                    readonly text: components["schemas"]["Text"];
                };
                readonly titel: string | null;
            }[];
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            readonly datum: string;
            readonly enhet: string;
            readonly id: string;
            /** @description Utskriftens kontrollsumma */
            readonly sha256: string | null;
            /** @description Sidor i utskriften, med försättsblad */
            readonly sidor: number | null;
            /** @description Brev som inte längre får skickas, och varför. De ligger inte i omgången. */
            readonly stoppade: readonly {
                readonly caseId: string;
                readonly id: string;
                readonly kod: string;
                readonly text: components["schemas"]["Text"];
            }[];
        };
        /** @description Att en omgång är postad */
        readonly UtskriftsomgangSkickad: {
            /**
             * Datum
             * Format: date
             * @description Dagen då breven postades. Från den räknas tiden.
             * @example 2026-05-15
             */
            readonly datum: string;
            /**
             * Brev
             * @description De som postades; alla om inget anges. De andra läggs tillbaka i kön.
             */
            readonly forsandelser?: readonly string[];
        };
        /** @description Vad som återstår till ett mål: en laglig väg där inget steg kan strykas */
        readonly Vag: {
            /**
             * @description Ärendets nummer
             * @example A-7F3K-92QD-M4TX
             */
            readonly arende: string;
            /** @description En väg är hittad */
            readonly finns: boolean;
            /** @description Det som står i vägen där ingen väg är hittad */
            readonly hinder: readonly components["schemas"]["Villkor"][];
            readonly mal: {
                /**
                 * @description Ett mål i rutinen: ett huvudsteg eller ett slut
                 * @example pagaende
                 */
                readonly namn: string;
                readonly text: components["schemas"]["Text"];
            };
            /**
             * @description Ärendets version som vägen gäller för
             * @example 5
             */
            readonly revision: number;
            /** @description Stegen i ordning; inga om ärendet redan är där */
            readonly steg: readonly {
                /** @description Dagen som inväntas, där det bara är tid */
                readonly datum: string | null;
                /** @description Svar som vägen förutsätter. Blir de andra leder steget någon annanstans. */
                readonly forutsatter: readonly {
                    /**
                     * @description Fältets namn
                     * @example insats
                     */
                    readonly falt: string;
                    /**
                     * @description Värdet i ord
                     * @example Ingen insats
                     */
                    readonly text: string;
                    /**
                     * @description Fältets rubrik
                     * @example Insats hos AF
                     */
                    readonly titel: string;
                    /**
                     * @description Värdet som vägen räknar med
                     * @example ingen
                     */
                    readonly varde: unknown;
                }[];
                /**
                 * @description Händelsens namn
                 * @example LAS_SSBTEK
                 */
                readonly handelse: string | null;
                readonly label: components["schemas"]["Text"];
                /** @description Du kan göra det nu */
                readonly nu: boolean;
                /**
                 * @description Något som någon gör; något som den andra sidan gör och som din inte får veta mer om; eller bara tid
                 * @enum {string}
                 */
                readonly slag: "handelse" | "andra-sidan" | "tid";
                /**
                 * @description Paragraf eller rad i rutinen
                 * @example [
                 *       "R20",
                 *       "SoL 12:4"
                 *     ]
                 */
                readonly source: readonly string[];
                /** @description De som kan göra det */
                readonly vem: readonly {
                    /**
                     * @description Enheten
                     * @example sf-hisingen
                     */
                    readonly enhet: string | null;
                    /**
                     * @description Den namngivna handläggaren, om din sida får veta det
                     * @example ss-hisingen-1
                     */
                    readonly namngiven: string | null;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    readonly role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    readonly text: components["schemas"]["Text"];
                }[];
            }[];
            /** @description Varför det inte finns någon, annars null */
            readonly varfor: components["schemas"]["Text"] | null;
        };
        /** @description Det som ärendena väntar på från andra, det äldsta först. Bara det som din sida får veta. */
        readonly Vantar: {
            /**
             * @description Poster per sida
             * @example 20
             */
            readonly limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista */
            readonly nasta: string | null;
            readonly poster: readonly {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                readonly arende: string;
                /** @description Vem det väntar på */
                readonly av: {
                    /**
                     * @description Enheten, där det är en roll
                     * @example kc-hisingen
                     */
                    readonly enhet: string | null;
                    /**
                     * @description Vem som har det, när någon har det och din sida får veta vem
                     * @example fss-hisingen-1
                     */
                    readonly handlaggare: string | null;
                    /**
                     * @description Rollen, där det är en
                     * @example samordnare
                     */
                    readonly roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                    /**
                     * @description Vem det väntar på: en roll, klienten, en myndighet, ett annat system, eller utskicket
                     * @example roll
                     * @enum {string}
                     */
                    readonly slag: "roll" | "klienten" | "myndighet" | "system" | "utskick";
                    /** @description Det i ord */
                    readonly text: components["schemas"]["Text"];
                };
                /**
                 * @description När det ska vara gjort, där det finns ett datum
                 * @example 2026-03-02
                 */
                readonly datum: string | null;
                /**
                 * @description Postens id
                 * @example uppgift:A-7F3K-92QD-M4TX.beslutaInsats.1
                 */
                readonly id: string;
                /** @description Namnet är dolt för skyddade personuppgifter */
                readonly klient: {
                    /**
                     * @description Klientens namn
                     * @example Testklient
                     */
                    readonly namn: string | null;
                    /**
                     * @description Skyddade personuppgifter
                     * @example false
                     */
                    readonly skyddad: boolean;
                };
                /**
                 * Format: date-time
                 * @description Sedan när
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly sedan: string;
                /**
                 * @description En uppgift hos någon annan, en tid som någon annan har, ett anrop till ett annat system eller ett brev som inte har gått
                 * @example uppgift
                 * @enum {string}
                 */
                readonly slag: "uppgift" | "frist" | "anrop" | "forsandelse";
                /** @description Vad som väntas */
                readonly vad: components["schemas"]["Text"];
            }[];
        };
        /** @description Ett vikariat */
        readonly Vikariat: {
            /** @description Antal namngivna ärenden; null om det gäller enheten */
            readonly antalArenden: number | null;
            /** @description De ärenden det gäller, för dem det rör; null om det gäller enheten eller inte är ditt */
            readonly arenden: readonly string[] | null;
            readonly avslutat: string | null;
            readonly avslutatAv: string | null;
            readonly enhet: string;
            readonly ersatter: string;
            readonly fran: string;
            /** @description Om det gäller i dag */
            readonly galler: boolean;
            readonly id: string;
            /** @enum {string} */
            readonly roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "enhetschef";
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapat: string;
            readonly skapatAv: string;
            readonly till: string;
            readonly vikarie: string;
        };
        /** @description Dina vikariat, och dem i enheter som du leder; det senaste först */
        readonly VikariatLista: {
            readonly vikariat: readonly components["schemas"]["Vikariat"][];
        };
        /** @description Ett villkor som inte är uppfyllt */
        readonly Villkor: {
            /**
             * @description Villkorets namn
             * @example samradKlart
             */
            readonly condition: string;
            /** @description Vem som kan uppfylla villkoret, och med vilken händelse */
            readonly cure?: {
                readonly event?: string;
                readonly role: string;
            };
            /**
             * @description Paragraf eller rad i rutinen
             * @example [
             *       "R20"
             *     ]
             */
            readonly source: readonly string[];
            readonly text: components["schemas"]["Text"];
        };
        /** @description En prenumeration */
        readonly Webhook: {
            /**
             * @description Enheterna vars ärenden det gäller, alla i en nämnd
             * @example [
             *       "sf-hisingen"
             *     ]
             */
            readonly enheter: readonly string[];
            /**
             * @description Misslyckade försök med det som står på tur
             * @example 0
             */
            readonly forsok: number;
            /**
             * @description Webhookens id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            readonly id: string;
            /**
             * @description När allt som hade hänt senast var lämnat
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly ikapp: string | null;
            /**
             * @description När ett meddelande senast togs emot
             * @example 2026-03-02T08:14:59.000Z
             */
            readonly lamnad: string | null;
            /**
             * @description Vad den är till för. Ingen persons namn.
             * @example Enhetens ärendevy
             */
            readonly namn: string;
            /**
             * @description När det försöks igen
             * @example 2026-03-02T08:20:00.000Z
             */
            readonly nastaForsok: string | null;
            /**
             * @description Varför den inte går: PERSON, ATERSTALLD, HTTP_410 eller felkoden. Annars null.
             * @example HTTP_503
             */
            readonly orsak: string | null;
            /**
             * @description Sidan vars vy av ärendena den får
             * @example sf
             * @enum {string}
             */
            readonly sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /**
             * @description Administratörens id
             * @example adm-1
             */
            readonly skapadAv: string;
            /**
             * @description overifierad: mottagaren har inte svarat på utmaningen. pausad: inget lämnas, och inget är förlorat. avslutad: mottagaren har svarat 410.
             * @example aktiv
             * @enum {string}
             */
            readonly status: "overifierad" | "aktiv" | "pausad" | "avslutad";
            /**
             * @description När den förra hemligheten slutar gälla, om den gäller än
             * @example 2026-03-03T08:15:00.000Z
             */
            readonly tidigareSlutar: string | null;
            /**
             * @description Vad den får veta
             * @example [
             *       "se.goteborg.stegvis.arende.andrat"
             *     ]
             */
            readonly typer: readonly string[];
            /**
             * @description Adressen som meddelandena lämnas till, https://
             * @example https://mottagare.goteborg.example/stegvis
             */
            readonly url: string;
            /**
             * @description När mottagaren visade att den vill ha meddelandena
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly verifierad: string | null;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            readonly version: number;
        };
        /** @description Vad en webhook kan få veta */
        readonly Webhookkatalog: {
            readonly typer: readonly {
                /** @description Ett helt meddelande (CloudEvents 1.0) */
                readonly exempel: {
                    readonly [key: string]: unknown;
                };
                /** @description JSON Schema för data */
                readonly schema: {
                    readonly [key: string]: unknown;
                };
                readonly text: components["schemas"]["Text"];
                /**
                 * @description En typ ur katalogen
                 * @example se.goteborg.stegvis.arende.andrat
                 * @enum {string}
                 */
                readonly typ: "se.goteborg.stegvis.arende.startat" | "se.goteborg.stegvis.arende.andrat" | "se.goteborg.stegvis.frist.andrad" | "se.goteborg.stegvis.frist.passerad" | "se.goteborg.stegvis.uppgift.oppnad";
            }[];
        };
        /** @description Meddelanden de senaste veckorna, det senaste först. Aldrig vilket ärende det var. */
        readonly Webhookleveranser: {
            readonly leveranser: readonly {
                /**
                 * @description Antal försök
                 * @example 1
                 */
                readonly forsok: number;
                /**
                 * @description Meddelandets id (webhook-id), detsamma vid varje försök
                 * @example msg_0Vb8x2cJQ6mT5r1kHn9sYwEoLpUaZd3f
                 */
                readonly id: string;
                /**
                 * Format: date-time
                 * @description Senaste försöket
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly senast: string;
                /**
                 * @description vantar: försöks igen. fel: uppgivet, en incident. igen: ska lämnas på nytt.
                 * @example lamnad
                 * @enum {string}
                 */
                readonly status: "vantar" | "lamnad" | "fel" | "igen";
                /**
                 * @description Senaste svaret eller felet, som kod
                 * @example HTTP_200
                 */
                readonly svar: string | null;
                /**
                 * @description När det som den berättar om hände; null för ett prov
                 * @example 2026-03-02T08:15:00.000Z
                 */
                readonly tid: string | null;
                /**
                 * @description Typen
                 * @example se.goteborg.stegvis.arende.andrat
                 */
                readonly typ: string;
            }[];
            /**
             * @description Högsta antal på sidan
             * @example 20
             */
            readonly limit: number;
            /**
             * @description Ges som efter för nästa sida; null när det inte finns fler
             * @example WyJ4IiwwLCJpbmZpbml0eSIsIjEiXQ
             */
            readonly nasta: string | null;
        };
        /** @description En prenumeration med sin nya hemlighet */
        readonly WebhookMedHemlighet: {
            /**
             * @description Enheterna vars ärenden det gäller, alla i en nämnd
             * @example [
             *       "sf-hisingen"
             *     ]
             */
            readonly enheter: readonly string[];
            /**
             * @description Misslyckade försök med det som står på tur
             * @example 0
             */
            readonly forsok: number;
            /**
             * @description Det som meddelandena signeras med (Standard Webhooks). Visas bara nu.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            readonly hemlighet: string;
            /**
             * @description Webhookens id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            readonly id: string;
            /**
             * @description När allt som hade hänt senast var lämnat
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly ikapp: string | null;
            /**
             * @description När ett meddelande senast togs emot
             * @example 2026-03-02T08:14:59.000Z
             */
            readonly lamnad: string | null;
            /**
             * @description Vad den är till för. Ingen persons namn.
             * @example Enhetens ärendevy
             */
            readonly namn: string;
            /**
             * @description När det försöks igen
             * @example 2026-03-02T08:20:00.000Z
             */
            readonly nastaForsok: string | null;
            /**
             * @description Varför den inte går: PERSON, ATERSTALLD, HTTP_410 eller felkoden. Annars null.
             * @example HTTP_503
             */
            readonly orsak: string | null;
            /**
             * @description Sidan vars vy av ärendena den får
             * @example sf
             * @enum {string}
             */
            readonly sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly skapad: string;
            /**
             * @description Administratörens id
             * @example adm-1
             */
            readonly skapadAv: string;
            /**
             * @description overifierad: mottagaren har inte svarat på utmaningen. pausad: inget lämnas, och inget är förlorat. avslutad: mottagaren har svarat 410.
             * @example aktiv
             * @enum {string}
             */
            readonly status: "overifierad" | "aktiv" | "pausad" | "avslutad";
            /**
             * @description När den förra hemligheten slutar gälla, om den gäller än
             * @example 2026-03-03T08:15:00.000Z
             */
            readonly tidigareSlutar: string | null;
            /**
             * @description Vad den får veta
             * @example [
             *       "se.goteborg.stegvis.arende.andrat"
             *     ]
             */
            readonly typer: readonly string[];
            /**
             * @description Adressen som meddelandena lämnas till, https://
             * @example https://mottagare.goteborg.example/stegvis
             */
            readonly url: string;
            /**
             * @description När mottagaren visade att den vill ha meddelandena
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly verifierad: string | null;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            readonly version: number;
        };
        /** @description Varifrån händelserna ska lämnas igen */
        readonly WebhookOmspelning: {
            /**
             * Format: date-time
             * @description Allt som hände då eller senare, som ärendena räknar tid
             * @example 2026-03-02T08:15:00.000Z
             */
            readonly fran?: string;
            /**
             * @description Från och med det här meddelandet (webhook-id)
             * @example msg_0Vb8x2cJQ6mT5r1kHn9sYwEoLpUaZd3f
             */
            readonly leverans?: string;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            readonly version: number;
        };
        /** @description Vad mottagaren svarade */
        readonly Webhookprov: {
            /**
             * @description Om mottagaren tog emot
             * @example true
             */
            readonly lyckades: boolean;
            /**
             * @description Svaret eller felet, som kod
             * @example HTTP_204
             */
            readonly svar: string;
            readonly webhook: components["schemas"]["Webhook"];
        };
        /** @description Byte av hemlighet */
        readonly WebhookRotation: {
            /**
             * @description Hur länge den gamla hemligheten också gäller
             * @default 24
             * @example 24
             */
            readonly timmar: number;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            readonly version: number;
        };
        /** @description Prenumerationerna */
        readonly Webhooks: {
            /**
             * @description Högsta antal på sidan
             * @example 20
             */
            readonly limit: number;
            /**
             * @description Ges som efter för nästa sida; null när det inte finns fler
             * @example WyJ4IiwwLCJpbmZpbml0eSIsIjEiXQ
             */
            readonly nasta: string | null;
            readonly webhooks: readonly components["schemas"]["Webhook"][];
        };
        /** @description Vilken version av webhooken du såg */
        readonly WebhookVersion: {
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            readonly version: number;
        };
    };
    responses: {
        /** @description Anropet kommer från en annan sida; Din roll får inte göra detta */
        readonly "CSRF.FORBIDDEN": {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Dokumentet går inte att rita; Ett oväntat fel */
        readonly "DOCUMENT_FAILED.INTERNAL": {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nyckeln är redan använd för något annat */
        readonly IDEMPOTENCY_KEY_REUSED: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ett oväntat fel */
        readonly INTERNAL: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Svaret finns inte i det format du ber om */
        readonly NOT_ACCEPTABLE: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Finns inte */
        readonly NOT_FOUND: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Det går inte just nu */
        readonly NOT_POSSIBLE: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Det går inte just nu; Nyckeln är redan använd för något annat */
        readonly "NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED": {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tjänsten har för mycket att göra just nu */
        readonly OVERLOADED: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tjänsten har för mycket att göra just nu; Åtkomstloggen kan inte skrivas; Tjänsten är tillfälligt nere */
        readonly "OVERLOADED.ACCESS_LOG.UNAVAILABLE": {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tjänsten har för mycket att göra just nu; Tjänsten är tillfälligt nere */
        readonly "OVERLOADED.UNAVAILABLE": {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det */
        readonly STALE_REVISION: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det; Det går inte just nu */
        readonly "STALE_REVISION.NOT_POSSIBLE": {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det; Det går inte just nu; Nyckeln är redan använd för något annat */
        readonly "STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED": {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det; Det går inte just nu; Uppgiften är redan tagen */
        readonly "STALE_REVISION.NOT_POSSIBLE.TASK_TAKEN": {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Processens regel fungerar inte; Ett oväntat fel */
        readonly "STEP_FAILED.INTERNAL": {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Meddelandet är för stort */
        readonly TOO_LARGE: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Du skickar för många anrop */
        readonly TOO_MANY_REQUESTS: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Logga in för att fortsätta */
        readonly UNAUTHENTICATED: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Formatet stöds inte */
        readonly UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Uppgifterna går inte att läsa */
        readonly VALIDATION: {
            headers: {
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendets processversion är inte installerad; Tjänsten har för mycket att göra just nu; Åtkomstloggen kan inte skrivas; Tjänsten är tillfälligt nere */
        readonly "VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE": {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
         * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
         */
        readonly traceparent: string;
    };
    requestBodies: never;
    headers: {
        /** @description Ärendets version, för If-Match */
        readonly ETag: string;
        /** @description Ärendets adress */
        readonly Location: string;
        /** @description Att svaret är kort, som du bad om */
        readonly "Preference-Applied": string;
        /** @description Anrop som du får skicka på en minut */
        readonly "RateLimit-Limit": number;
        /** @description Anrop som du har kvar */
        readonly "RateLimit-Remaining": number;
        /** @description Sekunder tills minuten är slut */
        readonly "RateLimit-Reset": number;
        /** @description Sekunder att vänta innan samma anrop skickas igen, med samma Idempotency-Key */
        readonly "Retry-After": number;
        /** @description Anropets spår enligt W3C Trace Context: ditt, om du skickade ett */
        readonly traceparent: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly apiInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Om API:et */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiInfo"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 503: components["responses"]["OVERLOADED"];
        };
    };
    readonly lasArbetslista: {
        readonly parameters: {
            readonly query?: {
                /** @description Hur många dagar framåt som är snart */
                readonly dagar?: number;
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Bara uppgifter för en av dina enheter */
                readonly enhet?: string;
                /** @description Uppgifter per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Bara uppgifter för en av dina roller */
                readonly roll?: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @description Del av listan: dina egna, enhetens andra, de som är nya sedan du senast sa vad du sett (de nyaste först), de vars datum har passerat, eller de som snart är inne */
                readonly vy?: "alla" | "mina" | "enhet" | "nya" | "forsenade" | "snart";
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av arbetslistan */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arbetslista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasArbetslisteantal: {
        readonly parameters: {
            readonly query?: {
                /** @description Hur många dagar framåt som är snart */
                readonly dagar?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Antalen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arbetslisteantal"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly markeraSedd: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArbetslistaSedd"];
            };
        };
        readonly responses: {
            /** @description Märket är satt */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasVantar: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description En av dina enheter: det som enhetens ärenden väntar på. Utan den: ärenden där du är handläggare. */
                readonly enhet?: string;
                /** @description Poster per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av det som väntas */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vantar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly startaArende: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartaArende"];
            };
        };
        readonly responses: {
            /** @description Ärendet är startat */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arende"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasArende: {
        readonly parameters: {
            readonly query?: {
                /** @description Klienten ser skärmen: bara det som får visas då */
                readonly delad?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ärendet */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arende"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasAkt: {
        readonly parameters: {
            readonly query?: {
                /** @description Klienten ser skärmen: bara det som får visas då */
                readonly delad?: "true" | "false";
                /** @description Handlingar per sida */
                readonly limit?: number;
                /** @description Sida, från 1 */
                readonly page?: number;
                /** @description Bara handlingar av ett slag */
                readonly typ?: "bedomning" | "samrad" | "samtycke" | "beslut" | "uppdrag" | "mote" | "arbetsplan" | "plan" | "journal" | "kontakt" | "narvaro" | "oenighet" | "avslut" | "rattelse";
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av akten */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Akt"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasAnrop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Anropen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Anropslista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasEttAnrop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Anropets id, ur ärendets anrop */
                readonly anropId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Anropet */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Anropsdetalj"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly forsokAnropIgen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Anropets id, ur ärendets anrop */
                readonly anropId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Anropet försöks igen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Anropsdetalj"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly kvitteraAnrop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Anropets id, ur ärendets anrop */
                readonly anropId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyKvittens"];
            };
        };
        readonly responses: {
            /** @description Anropet är kvitterat */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Anropsdetalj"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasAtgarder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Åtgärderna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Atgarder"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasDagordning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Dagordningen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dagordning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasDokumentlista: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Dokumenten */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dokumentlista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly ritaDokument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyttDokument"];
            };
        };
        readonly responses: {
            /** @description Dokumentet är ritat */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dokument"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasDokument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Dokumentet */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DokumentHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly ersattDokument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyVersion"];
            };
        };
        readonly responses: {
            /** @description Den nya versionen */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dokument"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly expedieraDokument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Expediering"];
            };
        };
        readonly responses: {
            /** @description Dokumentet är expedierat */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly makuleraDokument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DokumentMakulering"];
            };
        };
        readonly responses: {
            /** @description Dokumentet är makulerat */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly angeOriginal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Originaluppgift"];
            };
        };
        readonly responses: {
            /** @description Referensen är registrerad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasDokumentPdf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Dokumentet som PDF */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly undertecknaDokument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Underskrift"];
            };
        };
        readonly responses: {
            /** @description Dokumentet är undertecknat */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly skickaDokument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Dokumentets id, ur ärendets dokument */
                readonly dokument: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SkickaDokument"];
            };
        };
        readonly responses: {
            /** @description Ärendets försändelser, med den nya först */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Forsandelser"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasFiler: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Filerna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Filer"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly laddaUppFil: {
        readonly parameters: {
            readonly query: {
                /** @description Vad det är för handling. */
                readonly slag: "samtycke" | "lakarintyg" | "beslut" | "underlag" | "annat";
            };
            readonly header?: {
                /** @description Filens namn, procentkodat som i en adress (UTF-8). Sparas krypterat. */
                readonly Filnamn?: string;
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/pdf": string;
                readonly "image/heic": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
                readonly "image/tiff": string;
            };
        };
        readonly responses: {
            /** @description Filen är mottagen */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fil"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasFil: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Filens id, ur ärendets filer */
                readonly filId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Filens innehåll, att spara */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly makuleraFil: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Filens id, ur ärendets filer */
                readonly filId: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FilMakulering"];
            };
        };
        readonly responses: {
            /** @description Filen är makulerad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fil"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasForsandelser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Försändelserna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Forsandelser"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly aterupptaFrist: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Fristens nyckel eller regel, ur ärendets deadlines */
                readonly frist: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FristSlut"];
            };
        };
        readonly responses: {
            /** @description Ärendet med fristens nya datum */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly flyttaFrist: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Fristens nyckel eller regel, ur ärendets deadlines */
                readonly frist: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FristFlytt"];
            };
        };
        readonly responses: {
            /** @description Ärendet med fristens nya datum */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly pausaFrist: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Fristens nyckel eller regel, ur ärendets deadlines */
                readonly frist: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FristPaus"];
            };
        };
        readonly responses: {
            /** @description Ärendet med fristens nya datum */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly stoppaGallring: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Gallringsstopp"];
            };
        };
        readonly responses: {
            /** @description Så är det nu */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GallringsstoppSvar"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly skickaHandelse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Handelse"];
            };
        };
        readonly responses: {
            /** @description Ärendet efter händelsen */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Händelsen är gjord. Utan innehåll om du bad om det med Prefer: return=minimal, eller om ärendet inte längre är ditt att se. */
            readonly 204: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasHistorik: {
        readonly parameters: {
            readonly query?: {
                /** @description Klienten ser skärmen: bara det som får visas då */
                readonly delad?: "true" | "false";
                /** @description Numret i nasta från förra sidan: sidan börjar efter den händelsen */
                readonly efter?: number;
                /** @description Händelser per sida; utelämnad ger hela historiken på en gång */
                readonly limit?: number;
                /** @description Vad som står först */
                readonly ordning?: "aldst" | "nyast";
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Bara det någon har gjort i rutinen, bara det som har hänt med frister, eller bara rättelser */
                readonly slag?: "handelse" | "frist" | "rattelse";
                /** @description Bara ett slag av handling i personakten */
                readonly typ?: "bedomning" | "samrad" | "samtycke" | "beslut" | "uppdrag" | "mote" | "arbetsplan" | "plan" | "journal" | "kontakt" | "narvaro" | "oenighet" | "avslut" | "rattelse";
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Historiken */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Historik"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasSkillnad: {
        readonly parameters: {
            readonly query?: {
                /** @description Numret att jämföra med; annars versionen före */
                readonly mot?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly seq: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Skillnaden */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Skillnad"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly medgeLeverans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ärendet får levereras */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Leveransmedgivande"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly oppnaNodoppning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyNodoppning"];
            };
        };
        readonly responses: {
            /** @description Ärendet är öppet för dig till tiden i slutar */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Nodoppning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasOverlamningar: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Poster per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av överlämningarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overlamningar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly foreslaOverlamning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyOverlamning"];
            };
        };
        readonly responses: {
            /** @description Överlämningen, som väntar */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overlamning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasSsbtek: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Vad källorna vet just nu */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SsbtekSvar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasUtforare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Utförarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UtforaruppdragLista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly namngeUtforare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyttUtforaruppdrag"];
            };
        };
        readonly responses: {
            /** @description Utförarna */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UtforaruppdragLista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avslutaUtforare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
                /** @description Uppdragets id, ur ärendets utförare */
                readonly uppdrag: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Utförarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UtforaruppdragLista"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasUtkast: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly atgard: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Utkastet */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utkast"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly sparaUtkast: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly atgard: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyttUtkast"];
            };
        };
        readonly responses: {
            /** @description Sparat, med råd om det som saknas */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SparatUtkast"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly raderaUtkast: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly atgard: string;
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Det finns inget utkast längre */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasUtlamnanden: {
        readonly parameters: {
            readonly query?: {
                /** @description Utlämnanden per sida */
                readonly limit?: number;
                /** @description Sida, från 1 */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av utlämnandena */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utlamnanden"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasVag: {
        readonly parameters: {
            readonly query: {
                /** @description Ett mål i rutinen: ett huvudsteg eller ett slut */
                readonly mal: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Ärendets nummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Vägen, eller varför den inte finns */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vag"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasDelegationer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Delegationerna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delegationer"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly laggInDelegation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyDelegation"];
            };
        };
        readonly responses: {
            /** @description Delegationen */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delegation"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly aterkallaDelegation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Delegationens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Delegationen, återkallad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasForsandelse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Försändelsens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Försändelsen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForsandelseHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly atgardaForsandelse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Försändelsens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForsandelseAtgard"];
            };
        };
        readonly responses: {
            /** @description Försändelsen med åtgärden */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly kvitteraForsandelse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Försändelsens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForsandelseKvittens"];
            };
        };
        readonly responses: {
            /** @description Försändelsen efter kvittensen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly makuleraForsandelse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Försändelsens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForsandelseStopp"];
            };
        };
        readonly responses: {
            /** @description Försändelsen är stoppad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly registreraRetur: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Försändelsens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForsandelseRetur"];
            };
        };
        readonly responses: {
            /** @description Försändelsen i retur */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasGallringar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Förslagen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gallringar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly foreslaGallring: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyGallring"];
            };
        };
        readonly responses: {
            /** @description Förslaget väntar */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GallringHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasGallring: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Gallringens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Förslaget */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GallringHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avgorGallring: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Gallringens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GallringBeslut"];
            };
        };
        readonly responses: {
            /** @description Förslaget är avgjort */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GallringHel"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly provkorGallring: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Listan */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GallringProvkorning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lever: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Processen lever */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Halsa"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
        };
    };
    readonly redo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Tjänsten kan ta emot anrop */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Halsa"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            /** @description Tjänsten kan inte ta emot anrop */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Halsa"];
                };
            };
        };
    };
    readonly lasIncidenter: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen i nasta från förra sidan */
                readonly efter?: string;
                /** @description Bara ett slag */
                readonly incidentslag?: "frist" | "utskick" | "glomt" | "fil" | "partitioner" | "ankare" | "avisering" | "webhook" | "logggranskning" | "nodoppning";
                /** @description Incidenter per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av incidenterna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Incidenter"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly forsokIgenIncident: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Det försöks igen */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly losIncident: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IncidentLosning"];
            };
        };
        readonly responses: {
            /** @description Incidenten är stängd */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasInstallningar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Inställningarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Installningar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly andraInstallningar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyaInstallningar"];
            };
        };
        readonly responses: {
            /** @description Den nya versionen */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Installningsversion"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasOmrakning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Hur långt omräkningen har kommit */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Omrakning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly raknaOmFrister: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Omräkningen har börjat */
            readonly 202: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Omrakning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasInstallningsversioner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Versionerna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Installningsversioner"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasInstallningsskillnad: {
        readonly parameters: {
            readonly query?: {
                /** @description Numret att jämföra med; annars versionen före */
                readonly mot?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Skillnaden */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallningSkillnad"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasKalender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Din hemliga kalenderadress */
                readonly fil: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Kalendern */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            /** @description Oförändrad sedan If-None-Match */
            readonly 304: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasKlient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Klientens sida */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Klientsida"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLoggutdrag: {
        readonly parameters: {
            readonly query: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Första dagen */
                readonly fran: string;
                /** @description Rader per sida */
                readonly limit?: number;
                /** @description En prövning som säger att personalens id får lämnas ut */
                readonly menprovning?: string;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Sista dagen, också den */
                readonly till: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av utdraget */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Loggutdrag"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly provaMen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyMenprovning"];
            };
        };
        readonly responses: {
            /** @description Beslutet */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Menprovning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasRaderingsforslag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Förslagen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Raderingsforslagslista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly foreslaRadering: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyttRaderingsforslag"];
            };
        };
        readonly responses: {
            /** @description Förslaget väntar */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Raderingsforslag"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avgorRadering: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RaderingsforslagBeslut"];
            };
        };
        readonly responses: {
            /** @description Förslaget är avgjort */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Raderingsforslag"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly skyddaKlient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KlientSkydd"];
            };
        };
        readonly responses: {
            /** @description Klienten är skyddad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Skyddad"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasSkyddssankningar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Förslagen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Skyddssankningslista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly foreslaSkyddssankning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NySkyddssankning"];
            };
        };
        readonly responses: {
            /** @description Förslaget väntar */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Skyddssankning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avgorSkyddssankning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SkyddssankningBeslut"];
            };
        };
        readonly responses: {
            /** @description Förslaget är avgjort */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Skyddssankning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly sokKlient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KlientSok"];
            };
        };
        readonly responses: {
            /** @description Sidorna som du får se; tomt om ingen finns för dig */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Klienter"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly mottagKvittens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Systemet som kvitterar */
                readonly system: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KvittensMeddelande"];
            };
        };
        readonly responses: {
            /** @description Kvittensen är mottagen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KvittensSvar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 503: components["responses"]["OVERLOADED"];
        };
    };
    readonly lasLedningFrister: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen i nasta från förra sidan */
                readonly efter?: string;
                /** @description En av dina enheter */
                readonly enhet?: string;
                /** @description Första dagen */
                readonly fran?: string;
                /** @description Rader per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Bara en regel */
                readonly regel?: string;
                /** @description Sista dagen */
                readonly till?: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av fristerna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedningFrister"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLedningMoten: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen i nasta från förra sidan */
                readonly efter?: string;
                /** @description En av dina enheter */
                readonly enhet?: string;
                /** @description Första dagen */
                readonly fran?: string;
                /** @description Rader per sida */
                readonly limit?: number;
                /** @description Bara ett slag av möte */
                readonly motesslag?: string;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Sista dagen */
                readonly till?: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av mötena */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedningMoten"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLedningOenigheter: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen i nasta från förra sidan */
                readonly efter?: string;
                /** @description En av dina enheter */
                readonly enhet?: string;
                /** @description Ärenden per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av oenigheterna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedningOenigheter"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLedningsoversikt: {
        readonly parameters: {
            readonly query?: {
                /** @description Så många veckor framåt, den här inräknad */
                readonly veckor?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Läget i enheterna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ledningsoversikt"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLedningsprognos: {
        readonly parameters: {
            readonly query?: {
                /** @description Så många veckor framåt, den här inräknad */
                readonly veckor?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Veckorna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ledningsprognos"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLedningUppgifter: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen i nasta från förra sidan */
                readonly efter?: string;
                /** @description En av dina enheter */
                readonly enhet?: string;
                /** @description Rader per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Bara en rolls uppgifter */
                readonly roll?: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @description Bara ett slag av uppgift */
                readonly uppgift?: string;
                /** @description Alla öppna, de vars datum har passerat, eller de som någon annans dröjsmål har lyft */
                readonly urval?: "oppna" | "forsenade" | "eskaleringar";
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av uppgifterna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedningUppgifter"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLedningUteblivna: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen i nasta från förra sidan */
                readonly efter?: string;
                /** @description En av dina enheter */
                readonly enhet?: string;
                /** @description Första dagen */
                readonly fran?: string;
                /** @description Rader per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Sista dagen */
                readonly till?: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av tillfällena */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedningUteblivna"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLeveranser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Leveranserna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Leveranser"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly kvitteraLeverans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Leveransens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyLeveranskvittens"];
            };
        };
        readonly responses: {
            /** @description Leveransen är kvitterad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Leveranskvittens"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLogg: {
        readonly parameters: {
            readonly query: {
                /** @description En användares id */
                readonly anvandare?: string;
                /** @description Ett ärendes nummer */
                readonly arende?: string;
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Första dagen */
                readonly fran: string;
                /** @description Rader per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Sista dagen, också den */
                readonly till: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av loggen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Logg"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLogggranskningar: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Granskningar per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
                /** @description Bara de som är så */
                readonly status?: "oppen" | "signerad" | "foljs_upp" | "avslutad";
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av granskningarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Logggranskningar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasLogggranskning: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Åtkomster per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Granskningens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Granskningen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Logggranskning"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly signeraLogggranskning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Granskningens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoggSignering"];
            };
        };
        readonly responses: {
            /** @description Granskningen är signerad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Logggranskning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly foljUppLogggranskning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Granskningens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoggUppfoljning"];
            };
        };
        readonly responses: {
            /** @description Granskningen med det nya steget */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Logggranskning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasMallar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Mallarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mallar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly forhandsvisaMall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Mallens namn, ur listan över mallar */
                readonly mall: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Forhandsvisning"];
            };
        };
        readonly responses: {
            /** @description Mallen som PDF */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasAviseringar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ditt val, och vad som kan väljas */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Aviseringar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly valjAviseringar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Aviseringsval"];
            };
        };
        readonly responses: {
            /** @description Ditt nya val */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Aviseringar"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasKalenderadress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Om den finns */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kalenderflode"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly skapaKalenderadress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Adressen */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kalenderadress"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avslutaKalenderadress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Adressen är avslutad */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasMinVecka: {
        readonly parameters: {
            readonly query?: {
                /** @description nasta ur den förra delen av samma vecka, oförändrad */
                readonly efter?: string;
                /** @description ISO-vecka; utan den veckan som är */
                readonly vecka?: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Veckan */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MinVecka"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasKrockar: {
        readonly parameters: {
            readonly query: {
                /** @description Ärendet som mötet ska bokas i */
                readonly arende: string;
                /** @description Mötets dag */
                readonly datum: string;
                /** @description Mötets längd i minuter; en timme om inget anges */
                readonly langd?: number;
                /** @description När mötet börjar */
                readonly tid: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De som är upptagna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Krockar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasNodoppningar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nödöppningarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Nodoppningar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasNodoppning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Nödöppningens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nödöppningen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NodoppningHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly granskaNodoppning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Nödöppningens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NodoppningGranskning"];
            };
        };
        readonly responses: {
            /** @description Nödöppningen är granskad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NodoppningHel"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avslutaNodoppning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Nödöppningens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nödöppningen har slutat */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Nodoppning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasOenigheter: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Ärenden per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av öppna oenigheter */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Oenigheter"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasOmfordelningar: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Poster per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av omfördelningarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Omfordelningar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly omfordela: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyOmfordelning"];
            };
        };
        readonly responses: {
            /** @description Omfördelningen */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OmfordelningHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["STEP_FAILED.INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasOmfordelning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Omfördelningen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OmfordelningHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly angraOmfordelning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Omfördelningen, ångrad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OmfordelningHel"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["STEP_FAILED.INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasAvgangna: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De avgångna och deras arbete */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Avgangna"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly forhandsvisaOmfordelning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForhandsvisaOmfordelning"];
            };
        };
        readonly responses: {
            /** @description Förslaget */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Omfordelningsforslag"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasVantandeOverlamningar: {
        readonly parameters: {
            readonly query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Poster per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av överlämningarna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overlamningar"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avgorOverlamning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OverlamningBeslut"];
            };
        };
        readonly responses: {
            /** @description Överlämningen, avgjord */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overlamning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["STEP_FAILED.INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly bekraftaInformeradOmByte: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OverlamningInformerad"];
            };
        };
        readonly responses: {
            /** @description Överlämningen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overlamning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Den som frågar */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly loggaIn: {
        readonly parameters: {
            readonly query?: {
                /** @description Adress på den egna webbplatsen som inloggningen leder till: börjar med / */
                readonly till?: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Vidare till inloggningstjänsten */
            readonly 303: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 503: components["responses"]["OVERLOADED.UNAVAILABLE"];
        };
    };
    readonly loggaUt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Sessionen är slut */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utloggad"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly loggaUtOverallt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alla sessioner är slut */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utloggad"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly foljStrom: {
        readonly parameters: {
            readonly query?: {
                /** @description Bara det här ärendet; utan den allt som du får se */
                readonly arende?: string;
                /** @description Fortsätt efter meddelandet med detta id, för den som inte kan sätta huvudet Last-Event-ID */
                readonly efter?: string;
                /** @description Sekunder som strömmen varar som mest; 0 ger det som har hänt sedan efter, och slutar sedan */
                readonly langst?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Strömmen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 3000
                     *     event: plats
                     *     id: kX3…
                     *     data: {}
                     *
                     *     event: arende.andrat
                     *     id: m0Q…
                     *     data: {"arende":"A-7F3K-92QD-M4TX","revision":7,"at":"2026-03-02T08:15:00.000Z","handelse":"BEDOM_BEHOV","frist":null}
                     */
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lamnaUppgift: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Uppgiftens id, ur arbetslistan eller ärendet */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LamnaUppgift"];
            };
        };
        readonly responses: {
            /** @description Uppgiften är kollegans */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TagenUppgift"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly slappUppgift: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Uppgiftens id, ur arbetslistan eller ärendet */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UppgiftVersion"];
            };
        };
        readonly responses: {
            /** @description Uppgiften är enhetens */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TagenUppgift"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly taUppgift: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Uppgiftens id, ur arbetslistan eller ärendet */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UppgiftVersion"];
            };
        };
        readonly responses: {
            /** @description Uppgiften är din */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TagenUppgift"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.TASK_TAKEN"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasMinaUtkast: {
        readonly parameters: {
            readonly query?: {
                /** @description Bara utkasten i ett ärende */
                readonly arende?: string;
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                readonly efter?: string;
                /** @description Utkast per sida */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description En sida av dina utkast */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UtkastLista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasStartutkast: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly process: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Utkastet */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utkast"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly sparaStartutkast: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly process: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyttUtkast"];
            };
        };
        readonly responses: {
            /** @description Sparat, med råd om det som saknas */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SparatUtkast"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly raderaStartutkast: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                readonly "If-Match"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly process: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Det finns inget utkast längre */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasUtskriftsko: {
        readonly parameters: {
            readonly query: {
                /** @description Din enhet, till exempel sf-hisingen. */
                readonly enhet: string;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Kön */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utskriftsko"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly gorUtskriftsomgang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyUtskriftsomgang"];
            };
        };
        readonly responses: {
            /** @description Omgången, att hämta som PDF */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utskriftsomgang"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly expedieraUtskriftsomgang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Omgångens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UtskriftsomgangSkickad"];
            };
        };
        readonly responses: {
            /** @description Omgången är postad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utskriftsomgang"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasUtskriftsomgang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Omgångens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Utskriften */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly kvitteraUtskriftsomgang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Omgångens id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Omgången är utskriven */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Utskriftsomgang"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasVikariat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Vikariaten */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VikariatLista"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly utseVikarie: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyttVikariat"];
            };
        };
        readonly responses: {
            /** @description Vikariatet */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vikariat"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly avslutaVikariat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Vikariatets id */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Vikariatet, avslutat */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vikariat"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasWebhooks: {
        readonly parameters: {
            readonly query?: {
                /** @description Svarets nasta från förra sidan */
                readonly efter?: string;
                /** @description Högsta antal på sidan */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Prenumerationerna */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhooks"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly skapaWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                readonly "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NyWebhook"];
            };
        };
        readonly responses: {
            /** @description Prenumerationen med sin hemlighet */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookMedHemlighet"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Prenumerationen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly taBortWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Den är borta */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly aterupptaWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookVersion"];
            };
        };
        readonly responses: {
            /** @description Prenumerationen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly bytWebhookhemlighet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookRotation"];
            };
        };
        readonly responses: {
            /** @description Prenumerationen med sin nya hemlighet */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookMedHemlighet"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasWebhookleveranser: {
        readonly parameters: {
            readonly query?: {
                /** @description Svarets nasta från förra sidan */
                readonly efter?: string;
                /** @description Högsta antal på sidan */
                readonly limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                readonly page?: number;
            };
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Meddelandena */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhookleveranser"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly pausaWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookVersion"];
            };
        };
        readonly responses: {
            /** @description Prenumerationen, pausad */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly provaWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Vad mottagaren svarade */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhookprov"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly spelaOmWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookOmspelning"];
            };
        };
        readonly responses: {
            /** @description Prenumerationen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly verifieraWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                readonly Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                readonly "X-CSRF-Token"?: string;
            };
            readonly path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Vad mottagaren svarade */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhookprov"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            readonly 204: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["Preference-Applied"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_POSSIBLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    readonly lasWebhookkatalog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Katalogen */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhookkatalog"];
                };
            };
            readonly 400: components["responses"]["VALIDATION"];
            readonly 401: components["responses"]["UNAUTHENTICATED"];
            readonly 403: components["responses"]["CSRF.FORBIDDEN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
}

/** Operations that take an Idempotency-Key: they may be sent again when nobody knows what became of the first. */
export const NYCKLADE: ReadonlySet<string> = new Set([
  "POST /stegvis/v1/arenden",
  "POST /stegvis/v1/arenden/{id}/dokument",
  "POST /stegvis/v1/arenden/{id}/dokument/{dokId}/ersatt",
  "POST /stegvis/v1/arenden/{id}/dokument/{dokId}/expedierad",
  "POST /stegvis/v1/arenden/{id}/dokument/{dokId}/makulera",
  "POST /stegvis/v1/arenden/{id}/dokument/{dokId}/original",
  "POST /stegvis/v1/arenden/{id}/dokument/{dokId}/undertecknad",
  "POST /stegvis/v1/arenden/{id}/dokument/{dokument}/skicka",
  "POST /stegvis/v1/arenden/{id}/filer",
  "POST /stegvis/v1/arenden/{id}/frister/{frist}/ateruppta",
  "POST /stegvis/v1/arenden/{id}/frister/{frist}/flytt",
  "POST /stegvis/v1/arenden/{id}/frister/{frist}/paus",
  "POST /stegvis/v1/arenden/{id}/handelser",
  "POST /stegvis/v1/omfordelningar",
  "POST /stegvis/v1/utskriftsko/omgangar",
  "POST /stegvis/v1/webhooks"
]);
