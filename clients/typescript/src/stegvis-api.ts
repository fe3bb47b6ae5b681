// Written by npm run klient, from openapi.json.
/* eslint-disable */
export interface paths {
    "/stegvis/v1/api-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API information
         * @description Namn, version, status och dokumentation, enligt den nationella REST API-profilen.
         */
        get: operations["apiInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arbetslista": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the worklist
         * @description Öppna uppgifter för dina roller och enheter: egna först, sedan eskaleringar, sedan efter datum. Med vy bara en del: dina, enhetens, nya, försenade eller snart.
         */
        get: operations["lasArbetslista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arbetslista/antal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the worklist
         * @description Hur många uppgifter varje vy av arbetslistan har, högst 100 och sedan fler. Bara det som du får se räknas.
         */
        get: operations["lasArbetslisteantal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arbetslista/forslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what awaits your decision
         * @description Det som någon annan har föreslagit och som du får avgöra: sänkt skydd, radering, gallring och nödöppningar att granska. Det äldsta först. Aldrig det som du själv har föreslagit, och inte skälet: det står där det avgörs.
         */
        get: operations["lasVantandeForslag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arbetslista/sedd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the worklist as seen
         * @description Säger hur långt du har sett, på alla dina enheter. Märket går aldrig bakåt, och flyttas aldrig av att listan läses.
         */
        post: operations["markeraSedd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arbetslista/vantar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is awaited from others
         * @description Det som dina ärenden, eller en av dina enheters, väntar på från andra: roller, enheter, klienten, myndigheter, andra system och brev som inte har gått. Det äldsta först, och bara det som din sida får veta (L10).
         */
        get: operations["lasVantar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a case
         * @description Startar ett ärende för en klient i din enhet, eller en fråga till forumen tillsammans med en enhet på den andra sidan: den namnges alltid, din egen bara om du har flera. Ärendenumret följer av dig och Idempotency-Key: samma anrop två gånger ger ett ärende.
         */
        post: operations["startaArende"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case
         * @description Läget i ord, vem ärendet väntar på, varje frist med sin uträkning, och varje åtgärd med allt som hindrar den. Med delad=true för en skärm som klienten ser.
         */
        get: operations["lasArende"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/akt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case's file
         * @description Ärendets handlingar, de senaste först: bedömningar, samtycken, beslut, möten, planer, journal och rättelser. Samma regler som historiken för vem som ser vad.
         */
        get: operations["lasAkt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/anrop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what waits at other systems
         * @description Det som Treserva, GWA, Arbetsförmedlingen och SSBTEK ska göra eller få veta i ärendet: vad som väntar, sedan när, vad som händer härnäst, och kvittensen på det som är gjort. Varje sida ser det som är dess eget.
         */
        get: operations["lasAnrop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/anrop/{anropId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a call with the texts to copy
         * @description Ett anrop med det som ska skrivas i det andra systemet, klart att kopiera. Texterna hämtas ur ärendet när du läser.
         */
        get: operations["lasEttAnrop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/anrop/{anropId}/forsok-igen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed call again
         * @description Försöker igen med ett anrop som har blivit en incident. Anropet har samma nyckel, så att det andra systemet inte gör det två gånger.
         */
        post: operations["forsokAnropIgen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/anrop/{anropId}/kvittens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show that a call is done
         * @description Kvitterar något som är gjort i det andra systemet, med dess beteckning och dagen. Av den roll som äger det, eller den som leder arbetet där. En andra kvittens tas inte emot.
         */
        post: operations["kvitteraAnrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/atgarder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what can be done with a case
         * @description Varje åtgärd i ärendets läge: om du får, allt som hindrar den och vem som kan rätta till det, hur den skickas, formuläret och det som redan är ifyllt. Och målen som vägen kan frågas efter.
         */
        get: operations["lasAtgarder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dagordning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the agenda of a case's next follow-up
         * @description Dagordningen för nästa uppföljning: avsnitten som ska gås igenom, med målen i uppdraget och vad genomförandeplanen gör för vart och ett. Med delad=true för en skärm som klienten ser: utan de behov som personalen har noterat.
         */
        get: operations["lasDagordning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the documents of a case
         * @description Det som är ritat eller ska ritas i ärendet, det senaste först: läge, version, var originalet finns, vem och när. Varje sida ser sina egna dokument, och det den andra har upprättat för båda.
         */
        get: operations["lasDokumentlista"];
        put?: never;
        /**
         * Draw a document now
         * @description Ritar ett dokument ur det som din sida vet om ärendet. Saknas något svarar tjänsten med vad och var det registreras: inget lämnas tomt.
         */
        post: operations["ritaDokument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a document
         * @description Dokumentets läge och alla steg, med de versioner som det har tagit plats av.
         */
        get: operations["lasDokument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokId}/ersatt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a document by a new version
         * @description Ritar en ny version av samma dokument ur ärendet som det är nu. Den gamla finns kvar och pekar på den nya.
         */
        post: operations["ersattDokument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokId}/expedierad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a document has been dispatched
         * @description Registrerar hur och när dokumentet lämnades. Vägen ska vara avtalad med klienten; med skyddade personuppgifter lämnas brev bara personligen eller genom Skatteverkets förmedling (A33, R104).
         */
        post: operations["expedieraDokument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokId}/makulera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a document void
         * @description För ett dokument som inte ska användas, innan det har gått ut. Det som har gått ut rättas i stället (A32).
         */
        post: operations["makuleraDokument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokId}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where the original of a document is in Treserva
         * @description Registrerar originalets beteckning och datum i Treserva, en gång (A30).
         */
        post: operations["angeOriginal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a document as PDF
         * @description Dokumentet som det ritades. Varje läsning står i åtkomstloggen. Är uppgifterna i det rättade läses det bara av den som leder arbetet på den sida som skrev dem.
         */
        get: operations["lasDokumentPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokId}/undertecknad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a document is signed
         * @description Registrerar vem som har undertecknat och när. Därefter ändras dokumentet aldrig, det ersätts.
         */
        post: operations["undertecknaDokument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/dokument/{dokument}/skicka": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send or hand over a document
         * @description Lägger ett brev i enhetens utskriftskö, skickar med digital post eller registrerar att det lämnades personligen. Bara på ett sätt som är avtalat, aldrig till en förbjuden adress, och i ett skyddat ärende bara personligen eller genom Skatteverkets förmedling. Svarar med alla hinder på en gång. E-post finns inte (A33, R104).
         */
        post: operations["skickaDokument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/filer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a case
         * @description Det som din sida har laddat upp, det senaste först. En fil kan läsas när den är ren.
         */
        get: operations["lasFiler"];
        put?: never;
        /**
         * Upload a file to a case
         * @description Ett skannat samtycke, ett läkarintyg: filens innehåll som det är i anropets kropp, högst 20 MB. PDF, JPEG, PNG, TIFF och HEIC tas emot; innehållet avgör, inte namnet. Filen sparas krypterad under klientens nyckel och kan läsas när den är kontrollerad mot virus.
         */
        post: operations["laddaUppFil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/filer/{filId}/innehall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Innehållet i en fil som är ren, som en bilaga att spara. Varje läsning står i åtkomstloggen. En makulerad fil läses bara av den som leder arbetet på den sida som laddade upp den.
         */
        get: operations["lasFil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/filer/{filId}/makulera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a file void that was uploaded by mistake
         * @description För en fil som hör till en annan klient eller på annat sätt är fel. Den står kvar med skälet, och innehållet läses sedan bara av den som leder arbetet på den sida som laddade upp den.
         */
        post: operations["makuleraFil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/forsandelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case's dispatches
         * @description Det som skickats eller lämnats till klienten, de senaste först: var det är, när det postades och om det kom i retur. Varje sida ser sina egna.
         */
        get: operations["lasForsandelser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/frister/{frist}/ateruppta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a paused deadline
         * @description En pausad frist löper igen från i dag, före pausens slut.
         */
        post: operations["aterupptaFrist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/frister/{frist}/flytt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a deadline
         * @description 1:e socialsekreterare flyttar socialförvaltningens frister och samordnaren Kompetenscenters, med skäl. Fristen anges med sin nyckel eller sin regel. Lagstadgade frister och beslutets slut flyttas aldrig.
         */
        post: operations["flyttaFrist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/frister/{frist}/paus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a deadline
         * @description Fristen står still till en dag och löper sedan vidare av sig själv med de dagar som var kvar. Den bevakas hela tiden.
         */
        post: operations["pausaFrist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/gallringsstopp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold back the disposal of a case
         * @description Sätter ett gallringsstopp på ärendet, eller häver det. Så länge det gäller gallras ärendet inte.
         */
        post: operations["stoppaGallring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/handelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event to a case
         * @description Gör något i ärendet. Uppgifterna prövas mot händelsens schema i den processversion som ärendet följer. Går det inte nu svarar tjänsten med alla villkor som saknas.
         */
        post: operations["skickaHandelse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/historik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case's history
         * @description Det som hänt, i ordning: vad, vem, när, varför, på vilken grund och vad som följde. Utan limit kommer allt på en gång. Varje sida ser det den själv har gjort och det som den andra har lämnat. Vad som stod i något som är rättat läser bara den som leder arbetet på den sida som skrev det.
         */
        get: operations["lasHistorik"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/historik/{seq}/skillnad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of the same thing in a case
         * @description Vad som skiljer en version från den före, eller från en annan av samma sak: genomförandeplaner, individuella planer, arbetsplaner, uppdrag, beslut och annat som skrivs på nytt. Fält för fält, fritext ord för ord, så långt du får läsa båda.
         */
        get: operations["lasSkillnad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/kedjekontroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify that a case's history is as it was written
         * @description Granskaren prövar varje länk i ett ärendes historik, och att den stämmer med de signerade ankarna. Inget av det som står i ärendet visas. Att ankarna själva är kvar, och hela kommunens historik, prövas med npm run audit:verify.
         */
        post: operations["provaKedja"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/leveransmedgivande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent to the delivery of a protected case
         * @description Den som handlägger ett skyddat ärende medger att det levereras till arkivet som det är nu. Utan det levereras det inte (L11).
         */
        post: operations["medgeLeverans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/nodoppning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a protected case in an emergency
         * @description För den som i sin egen enhet skulle ha sett ärendet om det inte vore skyddat. Gäller en begränsad tid och slutar av sig självt. Enhetens chef får veta det genast, allt som görs står i loggen, och någon annan granskar det efteråt. Alla andra får samma svar som för ett ärende som inte finns (R105, L11).
         */
        post: operations["oppnaNodoppning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/overlamningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case's hand-overs
         * @description Ärendets överlämningar på din sida, med det som den nya handläggaren behöver veta.
         */
        get: operations["lasOverlamningar"];
        put?: never;
        /**
         * Propose that a colleague takes over a case
         * @description Den namngivna handläggaren föreslår en kollega i samma roll och enhet, och skriver vad den nya behöver veta. Inget ändras förrän klienten har fått den nyas namn och telefonnummer och den som leder arbetet har godkänt (P7).
         */
        post: operations["foreslaOverlamning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/ssbtek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read SSBTEK for a case
         * @description Frågar Arbetsförmedlingen och Försäkringskassan genom SSBTEK. Bara för socialsekreteraren i ärendet. Svaret visas en gång och sparas inte: det som sparas är att det lästes, när, och vilka flikar. Svarar SSBTEK inte läses uppgifterna för hand (A4).
         */
        post: operations["lasSsbtek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/utforare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the external providers of a case
         * @description De externa utförare som är eller har varit namngivna i ärendet.
         */
        get: operations["lasUtforare"];
        put?: never;
        /**
         * Name an external provider in a case
         * @description Samordnaren namnger en extern utförare under en tid. Utföraren ser då ärendet som på en skärm som klienten ser, och inget annat.
         */
        post: operations["namngeUtforare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/utforare/{uppdrag}/avsluta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an external provider's part in a case
         * @description Samordnaren avslutar en extern utförares uppdrag i ärendet genast.
         */
        post: operations["avslutaUtforare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/utkast/{atgard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my draft of an event
         * @description Ditt utkast i ärendet, vad som har hänt där sedan formuläret öppnades, och om åtgärden fortfarande går att göra. Det finns kvar även om den inte gör det.
         */
        get: operations["lasUtkast"];
        /**
         * Save a draft of an event
         * @description Sparar ett formulär i ärendet som det är ifyllt, också halvt och fel: svaret säger vad som saknas, och om ärendet har ändrats sedan det öppnades. Bara du läser det, och det är ingen handling i ärendet. Det tas bort när du skickar händelsen. Är det sparat i ett annat fönster svarar tjänsten 409 med båda versionerna.
         */
        put: operations["sparaUtkast"];
        post?: never;
        /**
         * Delete my draft of an event
         * @description Tar bort ditt utkast. Med If-Match bara om det är den versionen.
         */
        delete: operations["raderaUtkast"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/utlamnanden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what has crossed between the nämnder
         * @description Det som har lämnats mellan nämnderna i ärendet, slag för slag, de senaste först: från och till vilken enhet, på vilken grund och när. Det som inte står här har inte lämnats.
         */
        get: operations["lasUtlamnanden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/arenden/{id}/vag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the shortest lawful way to a goal
         * @description Vad återstår till ett mål i rutinen? Stegen i ordning med vem som gör dem, vad som förutsätts och vad som bara är tid. Räknas ut med ärendets egen maskin: inget steg hoppas över, och inget i vägen kan strykas.
         */
        get: operations["lasVag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/delegationer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the delegations of the nämnder
         * @description Vem som får fatta vilka beslut, i vilken enhet, hur stora och när, med punkten i delegationsordningen.
         */
        get: operations["lasDelegationer"];
        put?: never;
        /**
         * Enter a delegation
         * @description Administratören lägger in en rad ur nämndens delegationsordning. Från nämndens första rad fattas beslut i dess enheter bara av den som en gällande delegation omfattar. En delegation utvidgar aldrig vad rutinen tillåter.
         */
        post: operations["laggInDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/delegationer/{id}/aterkalla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a delegation back
         * @description Administratören återkallar en delegation från och med i dag. Det som har beslutats med den står fast.
         */
        post: operations["aterkallaDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/forsandelser/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dispatch with its address
         * @description Försändelsen med adressen eller numret och, där en person skickar för hand, texten att kopiera.
         */
        get: operations["lasForsandelse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/forsandelser/{id}/atgard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the task about a returned or stopped dispatch
         * @description Vad du gjorde åt en försändelse som kom i retur eller stoppades. Uppgiften i arbetslistan stängs.
         */
        post: operations["atgardaForsandelse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/forsandelser/{id}/kvittens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what became of a dispatch sent by hand
         * @description För digital post och SMS som en person skickar för hand: att det är skickat och när, eller att det inte gick.
         */
        post: operations["kvitteraForsandelse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/forsandelser/{id}/makulera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a dispatch
         * @description Stoppar det som inte har lämnat huset. Det som är utskrivet tas ut ur högen. Det som är skickat kan inte stoppas.
         */
        post: operations["makuleraForsandelse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/forsandelser/{id}/retur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a returned letter
         * @description Ett brev kom tillbaka. Registreras en gång. Handläggaren får en uppgift att kontrollera adressen, och inget skickas om av sig självt. En kallelse i retur har inte nått klienten (A13).
         */
        post: operations["registreraRetur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/gallringar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List proposals of disposal
         * @description Förslag om gallring: vem som föreslog, på vilken grund, hur många ärenden, och hur de avgjordes.
         */
        get: operations["lasGallringar"];
        put?: never;
        /**
         * Propose a disposal
         * @description Föreslår att ärendena på den provkörda listan gallras. Inget gallras förrän någon annan har godkänt samma lista och npm run gallra har körts.
         */
        post: operations["foreslaGallring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/gallringar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a proposal of disposal
         * @description Ett förslag med dess lista, och kvittot när det är utfört.
         */
        get: operations["lasGallring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/gallringar/{id}/beslut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a proposal of disposal
         * @description Godkänner ett förslag som någon annan har lämnat, eller avslår det. Har listan ändrats sedan den visades går det inte. Ett godkännande kan tas tillbaka tills det är utfört.
         */
        post: operations["avgorGallring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/gallringar/provkorning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dry run of disposal
         * @description Vilka avslutade ärenden som får gallras i dag enligt kommunens regel, från vilken dag, och vad som hindrar de andra (SoL 16:1, SoF 13:1). Inget ändras. Skyddade ärenden räknas med utan nummer.
         */
        post: operations["provkorGallring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/halsa/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liveness
         * @description Processen svarar.
         */
        get: operations["lever"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/halsa/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readiness
         * @description Databasen svarar och är migrerad till det som koden behöver, och processen ska inte sluta.
         */
        get: operations["redo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/incidenter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open incidents
         * @description Det som tjänsten inte klarade själv, det äldsta först. Administratören ser det som rör driften, utan ärendenummer för skyddade ärenden. Den som leder en enhet ser det som gäller enhetens ärenden.
         */
        get: operations["lasIncidenter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/incidenter/{id}/forsok-igen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again what an incident is about
         * @description Skickar ett meddelande på nytt, eller låter en frist som inte gick att utlösa försöka igen vid nästa svep. Incidenten stängs; går det fel igen blir det en ny. Två som försöker samtidigt försöker en gång: den andra får 404.
         */
        post: operations["forsokIgenIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/incidenter/{id}/losa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve an incident with a reason
         * @description Stänger en incident som är omhändertagen, med ett skäl. Vem, när och varför står kvar.
         */
        post: operations["losIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/installningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the municipality's settings
         * @description Varje inställning med det som gäller, Stegvis förslag, vad kommunen kan välja, vem den tjänar, sedan när den gäller, och de versioner som kommer.
         */
        get: operations["lasInstallningar"];
        put?: never;
        /**
         * Add a version of the settings
         * @description Administratören lägger till en version som gäller från en dag framåt. En version tas aldrig bort: en ny som börjar samma dag eller tidigare tar en kommande versions plats.
         */
        post: operations["andraInstallningar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/installningar/forhandsvisning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try settings on the deadlines that run
         * @description Räknar de frister som löper som en omräkning skulle göra den dag som inställningarna börjar gälla, och säger per regel hur många som flyttas, från och till vilka datum. Inget sparas. Ett stort antal ärenden prövas i flera svar: skicka nasta som efter.
         */
        post: operations["provaInstallningar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/installningar/omrakning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far the computing anew has come
         * @description Hur många ärenden som har frister räknade med en tidigare version än den som gäller.
         */
        get: operations["lasOmrakning"];
        put?: never;
        /**
         * Compute the deadlines of live cases anew
         * @description Administratören låter de frister som löper räknas om med de inställningar som gäller. Lagstadgade frister, och de som någon har flyttat eller pausat för hand, ändras inte. Avbryts omräkningen fortsätter den där den var när den startas igen.
         */
        post: operations["raknaOmFrister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/installningar/versioner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all versions of the settings
         * @description Varje version med vem, när, varför och vad den ändrade, den senaste först.
         */
        get: operations["lasInstallningsversioner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/installningar/versioner/{version}/skillnad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of the settings
         * @description Vad som skiljer en version från den som den byggde på, eller från en annan: varje inställning med värdet före och efter, i ord.
         */
        get: operations["lasInstallningsskillnad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/kalender/{fil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a private calendar
         * @description Kalendern bakom en hemlig adress, som iCalendar: möten, datum och uppgifter fyra veckor bakåt och tolv framåt. Inga namn, ingen fritext och aldrig något av ett skyddat ärende. En adress som inte gäller svarar som en som aldrig har funnits.
         */
        get: operations["lasKalender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a client's page
         * @description Alla anvisningar för en klient som din enhet får se, pågående och tidigare: läget i ord, möten och frister, samtycken, avtalade kontaktvägar, tolkspråk, och var samtidiga insatser krockar (P4).
         */
        get: operations["lasKlient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}/loggutdrag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the client's own extract of the access log
         * @description Till klienten: när och från vilken enhet någon har tagit del av ärendet, för de ärenden som du själv får se. Vem det var står där bara efter menprövning. För skyddade personuppgifter står varken enhet eller vem.
         */
        get: operations["lasLoggutdrag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}/menprovningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide whether the client may know who has seen her case
         * @description Ett beslut för en period: personalens id lämnas ut i utdraget, eller inte. Grunden sparas krypterad. Beslutet ändras inte; ett nytt kan göras. För skyddade personuppgifter lämnas personalens id aldrig ut.
         */
        post: operations["provaMen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}/raderingsforslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals to erase a client
         * @description Klientens förslag om radering: vem som föreslog, på vilken grund, och hur de avgjordes.
         */
        get: operations["lasRaderingsforslag"];
        put?: never;
        /**
         * Propose to erase a client
         * @description Föreslår att klienten raderas, om kommunens regel tillåter det (L12). Ingen raderas förrän någon annan har godkänt det och npm run radera har körts.
         */
        post: operations["foreslaRadering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}/raderingsforslag/beslut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a proposal to erase a client
         * @description Godkänner ett förslag som någon annan har lämnat, eller avslår det. Ett godkännande kan tas tillbaka tills det är utfört.
         */
        post: operations["avgorRadering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}/skydd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Protect a client
         * @description Registrerar att klienten har skyddade personuppgifter och hur strängt. Gäller genast i alla klientens ärenden; väntande meddelanden om dem stoppas. Ett strängare skydd sänks inte här (L11, A21).
         */
        post: operations["skyddaKlient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}/skydd/sankningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals to lower the protection of a client
         * @description Klientens förslag om sänkt skydd: vem som föreslog och varför, och hur de avgjordes.
         */
        get: operations["lasSkyddssankningar"];
        put?: never;
        /**
         * Propose to lower the protection of a client
         * @description Föreslår att klientens skydd sänks eller upphör, med skäl. Ingenting sänks förrän någon annan har bekräftat det (L11, A21).
         */
        post: operations["foreslaSkyddssankning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/{id}/skydd/sankningar/beslut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a proposal to lower the protection
         * @description Bekräftar eller avslår ett förslag som någon annan har lämnat. Bekräftat gäller det genast, i alla klientens ärenden på en gång.
         */
        post: operations["avgorSkyddssankning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/klienter/sok": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a client by number, name or case number
         * @description Hittar en klients sida med person- eller samordningsnummer, namn eller ärendenummer, bland dem som du får se ett ärende för. Något annat sätt att söka efter en person finns inte (2001:637 15 §). Ändamålet anges och loggas, inte vad du sökte med. Högst 20 träffar; inga jokertecken.
         */
        post: operations["sokKlient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/kvittenser/{system}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a receipt from another system
         * @description För kommunens integrationsplattform. Meddelandet signeras enligt Standard Webhooks med systemets hemlighet, och ska vara högst fem minuter gammalt. Samma meddelande igen ger samma svar.
         */
        post: operations["mottagKvittens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/frister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List running deadlines of the units
         * @description Frister som löper i enheternas ärenden, efter datum; med regel=beslutUpphor de beslut som upphör. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningFrister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the deadlines of the units day by day
         * @description Hur många frister som löper ut varje dag, från måndagen i den här veckan, och hur många av dem som är lagstadgade. Varje tal har adressen till sin lista. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningskalender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/moten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List booked meetings of the units
         * @description Bokade möten som ligger i kalendrarna hos enheternas handläggare. Möten i skyddade ärenden ligger i ingen kalender. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningMoten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/oenigheter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open disagreements with both positions and the clock
         * @description Öppna oenigheter med vad den gäller, båda sidornas ståndpunkter, nivån på stegen, sedan när, vilket datum den går vidare och vad som händer då. Varje ärende läses och loggas som dess historik. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningOenigheter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/oversikt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the units stand
         * @description Försenat, eskaleringar, öppna oenigheter, beslut som upphör, uteblivanden per månad och vad enheten väntar på. Varje tal har adressen till listan med just de rader som är räknade. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningsoversikt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/prognos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the workload of the weeks to come
         * @description Frister som löper ut och bokade möten, vecka för vecka, per enhet och slag. Härlett ur klockorna, inte ur någon person. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningsprognos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/uppgifter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open tasks of the units
         * @description Enheternas öppna uppgifter: alla, de vars datum har passerat, eller de som någon annans dröjsmål har lyft. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningUppgifter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/ledning/uteblivna": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List missed times of the units, without their cases
         * @description Tillfällena bakom ett tal om uteblivanden, dag för dag och utan ärende: de visas bara per enhet (P9). Rättade tillfällen, och möten som vi själva ställde in, är inte med. För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.
         */
        get: operations["lasLedningUteblivna"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/leveranser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries to the archive
         * @description De senaste paketen som gjorts med npm run earkiv: när, av vem, vart, med vilken summa, och om arkivet har kvitterat.
         */
        get: operations["lasLeveranser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/leveranser/{id}/kvittens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register the receipt of a delivery
         * @description Registrerar arkivets kvittens med den summa som arkivet har räknat fram. Först då kan ett ärende gallras där regeln kräver leverans.
         */
        post: operations["kvitteraLeverans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/logg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the access log
         * @description Granskaren läser raderna för ett ärende eller en användare i sina enheter. Ärenden med skyddade personuppgifter står utan nummer bland en användares rader, och kan inte frågas efter. Frågan loggas själv.
         */
        get: operations["lasLogg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/logggranskningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews of the access log
         * @description En granskning per enhet och dag, den senaste dagen först: granskarens för hennes enheter, chefens för sin egen (SoLPuL 10 §).
         */
        get: operations["lasLogggranskningar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/logggranskningar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a review of the access log
         * @description Åtkomsterna att ta ställning till: vem, vad, när och varför just de. Aldrig vad som stod i ärendet. Skyddade personuppgifter ser bara granskaren, och utan ärendets nummer.
         */
        get: operations["lasLogggranskning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/logggranskningar/{id}/signera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a review of the access log
         * @description Granskaren har tagit ställning: utan anmärkning, eller något följs upp. Ingen signerar en granskning av sin egen åtkomst, och ingen signering ändras.
         */
        post: operations["signeraLogggranskning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/logggranskningar/{id}/uppfoljning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow up a review of the access log
         * @description Granskaren eller enhetens chef skriver vad som görs, utan uppgifter om klienten. Det som är avslutat öppnas inte igen.
         */
        post: operations["foljUppLogggranskning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/mallar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates
         * @description Mallarna som kommunen ritar dokument med, var originalet av varje slag finns och vilka som undertecknar.
         */
        get: operations["lasMallar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/mallar/{mall}/forhandsvisning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw a template with invented data
         * @description Visar hur mallen ser ut, med påhittade uppgifter. Inget sparas.
         */
        post: operations["forhandsvisaMall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/mig/aviseringar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what I am told of
         * @description Vad du har valt att få veta med e-post och när, vad som får väljas och varför inte mer, och vilka påminnelser som gäller för dina roller.
         */
        get: operations["lasAviseringar"];
        /**
         * Choose what I am told of
         * @description Genast, samlat eller inte alls, för varje slag; tyst tid, bara arbetsdagar, och när det samlade kommer. Det som rutinen inte låter någon stänga av avvisas med skälet.
         */
        put: operations["valjAviseringar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/mig/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether I have a calendar address
         * @description Om du har en privat kalenderadress, sedan när, och när den senast lästes. Själva adressen visas aldrig igen.
         */
        get: operations["lasKalenderadress"];
        put?: never;
        /**
         * Make a private calendar address
         * @description Ger dig en hemlig adress som ett kalenderprogram kan läsa dina möten, datum och uppgifter från. Den visas bara nu. En ny tar den gamlas plats, som slutar gälla genast.
         */
        post: operations["skapaKalenderadress"];
        /**
         * End my calendar address
         * @description Adressen slutar gälla genast, i alla program som har den.
         */
        delete: operations["avslutaKalenderadress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/min-vecka": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my week
         * @description Dina bokade möten, frister och uppgifter en ISO-vecka, dag för dag. Helgdagar är namngivna. Bara dina egna, och vilka kollegor du ersätter i dag (P5). Ryms inte alla dina ärenden säger svaret det, och resten läses med efter.
         */
        get: operations["lasMinVecka"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/moten/krockar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a time suits
         * @description Vilka av ärendets handläggare som redan är upptagna då, innan mötet bokas. Bara att de är upptagna, aldrig av vad. En varning: bokningen hindras inte.
         */
        get: operations["lasKrockar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/nodoppningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List emergency openings
         * @description Dina egna, och för den som leder en enhet också enhetens. De som ska granskas står först. Chefen ser vem, när och på vilken grund, men varken vilket ärende eller skälet.
         */
        get: operations["lasNodoppningar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/nodoppningar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an emergency opening
         * @description En nödöppning med allt som gjordes genom den.
         */
        get: operations["lasNodoppning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/nodoppningar/{id}/granskning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review an emergency opening
         * @description Den som leder enheten bedömer en nödöppning som har slutat, aldrig sin egen. En obefogad blir en incident att följa upp.
         */
        post: operations["granskaNodoppning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/nodoppningar/{id}/slut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an emergency opening
         * @description Den som öppnade, eller den som leder enheten, avslutar nödöppningen före dess tid. Gäller genast.
         */
        post: operations["avslutaNodoppning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/oenigheter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open disagreements
         * @description Ärenden i dina enheter där socialsekreterare och arbetsmarknadskonsulent är oeniga (R89).
         */
        get: operations["lasOenigheter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/omfordelningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read reassignments
         * @description Omfördelningar i de enheter som du leder: vems arbete, varför, av vem och när.
         */
        get: operations["lasOmfordelningar"];
        put?: never;
        /**
         * Reassign a colleague's work
         * @description Flyttar de valda ärendena och uppgifterna, alla eller inga. Har något ändrats sedan förhandsvisningen flyttas inget, och svaret säger vad. Går att ångra i 72 timmar.
         */
        post: operations["omfordela"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/omfordelningar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reassignment
         * @description En omfördelning med det som flyttades, i ärenden som du ser.
         */
        get: operations["lasOmfordelning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/omfordelningar/{id}/angra": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a reassignment
         * @description Ger tillbaka det som inget har hänt med sedan dess till den förra handläggaren. Det som inte går står kvar, och svaret säger varför.
         */
        post: operations["angraOmfordelning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/omfordelningar/avgangna": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who has work and not the role any longer
         * @description De som är namngivna i pågående ärenden eller har uppgifter i dina enheter, men som inte längre har rollen där.
         */
        get: operations["lasAvgangna"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/omfordelningar/forhandsvisning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview the reassignment of a colleague's work
         * @description Vad en kollega har i en enhet som du leder, med ett förslag till fördelning efter vad var och en har i dag. Skyddade ärenden står för sig, bara för den som ser dem, och utan förslag. Inget är gjort.
         */
        post: operations["forhandsvisaOmfordelning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the names of units and staff
         * @description Vad nämnder och enheter heter, och de medarbetare som frågan gäller. Inget av det gäller någon klient.
         */
        get: operations["lasOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/organisation/enheter/{enhet}/kollegor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who works in a unit
         * @description De som är aktiva i en enhet som du leder, med sina roller: att välja bland när arbete fördelas eller en vikarie utses. Inget av det gäller någon klient.
         */
        get: operations["lasEnhetskollegor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/overlamningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read hand-overs that wait
         * @description Överlämningar som väntar: från dig, till dig, och i enheter som du leder.
         */
        get: operations["lasVantandeOverlamningar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/overlamningar/{id}/beslut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a hand-over
         * @description Den som leder arbetet godkänner eller avslår; den som föreslog kan återkalla. Godkänd byter den handläggare genast, med rutinens egen händelse: möten, brev och uppgifter följer med.
         */
        post: operations["avgorOverlamning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/overlamningar/{id}/informerad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that the client knows who takes over
         * @description Den som lämnar över eller tar över bekräftar att klienten har fått den nya handläggarens namn och telefonnummer (P7).
         */
        post: operations["bekraftaInformeradOmByte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/processer/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the routine as it is drawn
         * @description Stegen i banor, vad som leder från ett till ett annat, och bakom varje steg dess uppgifter, frister, krav och lagrum. Läst ur maskinen själv. Inget ärende läses.
         */
        get: operations["lasProcess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/processer/{process}/lage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many cases are where in the routine
         * @description Statistik: pågående ärenden per steg, och hur länge de har varit där hittills. Färre än fem visas inte, och inte heller det som kan räknas ut ur andra tal. Skyddade ärenden är inte med. Frågan loggas.
         */
        get: operations["lasProcesslage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description Vem du är, dina roller och enheter, när sessionen slutar, och det som en sida skickar med varje ändring (X-CSRF-Token).
         */
        get: operations["lasSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/session/logga-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in with a browser
         * @description Leder webbläsaren till kommunens inloggningstjänst och sedan tillbaka, med en session i en kaka som inget skript kan läsa.
         */
        get: operations["loggaIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/session/logga-ut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Avslutar den här sessionen, genast och i alla processer.
         */
        post: operations["loggaUt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/session/logga-ut-overallt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out everywhere
         * @description Avslutar alla dina sessioner, på alla datorer, genast och i alla processer.
         */
        post: operations["loggaUtOverallt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/strom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow changes live
         * @description Server-sent events: att något har ändrats i ett ärende som du får se, i samma stund som du får se det; aldrig vad som står där. Meddelanden: `arende.andrat`, `frist.passerad`, `frist.andrad` och `arbetslista.andrad` med data som Stromhandelse; `plats` (var du är), `om` (läs om allt, luckan går inte att fylla), `stang` (ärendet som du följer är inte längre ditt att se) och `slut` (strömmen slutar: öppna den igen). Varje id går att fortsätta från i en timme, med Last-Event-ID eller `efter`. Ett meddelande kan komma två gånger, aldrig noll. Öppna strömmen först och läs sedan. Se docs/live.md.
         */
        get: operations["foljStrom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/uppgifter/{id}/kollegor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who a task can be given to
         * @description De kollegor som du kan lämna uppgiften till: aktiva i dess roll och enhet, som får se ärendet. För den som har uppgiften, eller leder arbetet i enheten.
         */
        get: operations["lasUppgiftKollegor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/uppgifter/{id}/lamna": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a task to a colleague
         * @description Den som har uppgiften, eller den som leder arbetet i enheten, lämnar den till en kollega med samma roll i enheten. Kollegan får veta det. Ärendet ändras inte.
         */
        post: operations["lamnaUppgift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/uppgifter/{id}/slapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a task
         * @description Lämnar tillbaka en uppgift till enheten. Den som leder arbetet kan också släppa en kollegas.
         */
        post: operations["slappUppgift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/uppgifter/{id}/ta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a task
         * @description Tar en uppgift som ingen har. Ärendet ändras inte.
         */
        post: operations["taUppgift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utforaruppdrag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cases that you are named in as an external provider
         * @description De ärenden som du är namngiven i som extern utförare i dag, med sista dagen. Skyddade ärenden är aldrig med.
         */
        get: operations["lasMinaUtforaruppdrag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utkast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my drafts
         * @description Dina egna utkast, det senast påbörjade först: i ärenden som du får se, och för ärenden som inte är startade. Utan innehållet.
         */
        get: operations["lasMinaUtkast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utkast/start/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my draft of a start
         * @description Ditt utkast till ett nytt ärende.
         */
        get: operations["lasStartutkast"];
        /**
         * Save a draft of a start
         * @description Sparar formuläret för ett nytt ärende som det är ifyllt. Det tas bort när ärendet startas. Är det sparat i ett annat fönster svarar tjänsten 409 med båda versionerna.
         */
        put: operations["sparaStartutkast"];
        post?: never;
        /**
         * Delete my draft of a start
         * @description Tar bort ditt utkast till ett nytt ärende. Med If-Match bara om det är den versionen.
         */
        delete: operations["raderaStartutkast"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utskriftsko": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a unit's print queue
         * @description Breven som väntar på utskrift i din enhet, de äldsta först, och omgångar som inte är postade. Utan namn.
         */
        get: operations["lasUtskriftsko"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utskriftsko/omgangar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the day's batch of letters
         * @description Lägger breven i kön i en omgång, högst hundra. Varje brev prövas igen: det som inte längre får skickas stoppas. Ett brev ligger i en omgång åt gången, också när två gör det samtidigt.
         */
        post: operations["gorUtskriftsomgang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utskriftsko/omgangar/{id}/expedierad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a batch is posted
         * @description Breven är postade den dagen: tiden för laglighetsprövning räknas från den. Brev som utelämnas läggs tillbaka i kön.
         */
        post: operations["expedieraUtskriftsomgang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utskriftsko/omgangar/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print a batch
         * @description Omgången som en PDF: försättsblad och sedan varje brev, som börjar på en framsida. Ritas varje gång och sparas inte.
         */
        get: operations["lasUtskriftsomgang"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/utskriftsko/omgangar/{id}/utskriven": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a batch is printed
         * @description Omgången är utskriven. Varje brev prövas igen.
         */
        post: operations["kvitteraUtskriftsomgang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/vikariat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read substitutions
         * @description De vikariat där du är vikarie eller ersätts, och dem i enheter som du leder.
         */
        get: operations["lasVikariat"];
        put?: never;
        /**
         * Appoint a substitute
         * @description Den som leder enheten låter någon ersätta en kollega i en roll, under en tid, i hela enheten eller i namngivna ärenden. Skyddade ärenden nås bara om de namnges. Ett vikariat får inte bli en ring, och ingen får vara båda personerna i ett steg som kräver två.
         */
        post: operations["utseVikarie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/vikariat/{id}/avsluta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a substitution
         * @description Avslutar ett vikariat genast: den som leder enheten, vikarien själv, eller den som är tillbaka.
         */
        post: operations["avslutaVikariat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the subscriptions
         * @description Prenumerationerna med hur det går för dem. Aldrig deras hemligheter.
         */
        get: operations["lasWebhooks"];
        put?: never;
        /**
         * Add a subscription
         * @description Lägger till en prenumeration för enheter i en nämnd. Svaret har hemligheten, som visas bara nu. Inget lämnas förrän adressen är verifierad. Mottagaren får veta att något har hänt i ett ärende som dess sida får se, aldrig vad; skyddade ärenden lämnas aldrig.
         */
        post: operations["skapaWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a subscription
         * @description En prenumeration och hur det går för den.
         */
        get: operations["lasWebhook"];
        put?: never;
        post?: never;
        /**
         * Take a subscription away
         * @description Tar bort prenumerationen genast, med dess hemlighet och meddelanden.
         */
        delete: operations["taBortWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}/ateruppta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a subscription
         * @description Fortsätter där den var.
         */
        post: operations["aterupptaWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}/hemlighet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the secret of a subscription
         * @description Ger en ny hemlighet, som visas bara nu. Den gamla gäller några timmar till, och meddelandena signeras med båda.
         */
        post: operations["bytWebhookhemlighet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}/leveranser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of the messages
         * @description Meddelandena de senaste veckorna, med status och svarskod. Inte vilket ärende, och inget av vad mottagaren svarade.
         */
        get: operations["lasWebhookleveranser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}/paus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a subscription
         * @description Inget lämnas förrän den återupptas. Inget går förlorat.
         */
        post: operations["pausaWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}/prov": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description Skickar ett meddelande som inte handlar om något, och säger vad mottagaren svarade.
         */
        post: operations["provaWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}/spela-om": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events again
         * @description Lämnar händelser igen från en tid eller ett meddelande, med samma id som då. Det som mottagaren inte längre får veta lämnas inte.
         */
        post: operations["spelaOmWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/{id}/verifiera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the endpoint of a subscription
         * @description Skickar en signerad utmaning till adressen. Svarar mottagaren med samma utmaning får den händelser från och med nu.
         */
        post: operations["verifieraWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stegvis/v1/webhooks/handelsetyper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what webhooks can tell
         * @description Typerna av händelser med JSON Schema och ett exempel var. De är få och ändras inte.
         */
        get: operations["lasWebhookkatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Ärendets handlingar, de senaste först. Varje handling är en händelse och låst. */
        Akt: {
            caseId: string;
            delad: boolean;
            limit: number;
            /** @description Det finns en sida till */
            more: boolean;
            page: number;
            records: {
                /**
                 * @description Slag av handling i personakten
                 * @enum {string}
                 */
                akt: "bedomning" | "samrad" | "samtycke" | "beslut" | "uppdrag" | "mote" | "arbetsplan" | "plan" | "journal" | "kontakt" | "narvaro" | "oenighet" | "avslut" | "rattelse";
                aktText: components["schemas"]["Text"];
                /**
                 * Format: date-time
                 * @description När den skrevs
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                /** @description Numret på den händelse som den här handlar om */
                avser: number | null;
                /** @description Vem; null när en frist löpte ut */
                by: {
                    id: string;
                    role: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                } | null;
                /** @description När det hände, om det sägs för sig */
                datum: string | null;
                /** @description Rättad, och du får inte läsa vad som stod */
                dold: boolean;
                /** @description Händelsens uppgifter, utan fritext */
                facts: {
                    [key: string]: unknown;
                };
                label: components["schemas"]["Text"];
                /** @description Fritext och identitet, för dig som får se det */
                personal: {
                    [key: string]: unknown;
                };
                /** @description Numren på de händelser som rättar den här */
                rattadAv: number[];
                /** @description Händelsens nummer i ärendet */
                seq: number;
                /** @description Sidan som skrev */
                side: ("sf" | "kc") | null;
                type: string;
                /** @description Fält som finns men är gallrade */
                withheld: string[];
            }[];
        };
        /** @description Ett anrop med det som ska skrivas i det andra systemet */
        Anropsdetalj: {
            /**
             * @description Vad, som kod
             * @example boka-inskrivning
             */
            anrop: string;
            enhet: string | null;
            forsok: number;
            /** @description Vad du gör i det andra systemet */
            gor: string;
            id: string;
            /**
             * @description Vad som är fel och vad man gör åt det; annars null
             * @example Ett utskick gick inte att lämna efter 7 försök (felkod ECONNREFUSED). Rätta felet och försök igen.
             */
            incident: string | null;
            kvittens: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                av: string;
                /**
                 * Format: date
                 * @description Dagen då det gjordes i det andra systemet
                 * @example 2026-05-15
                 */
                datum: string;
                referens: string | null;
                /** @enum {string} */
                satt: "handelse" | "person" | "svar" | "meddelande";
            } | null;
            /**
             * @description vantar: har inte lämnat. skickat: inget svar än. hos_person: någon ska göra det. fel: en incident.
             * @enum {string}
             */
            lage: "vantar" | "skickat" | "hos_person" | "klart" | "fel" | "makulerat";
            /** @description Vad som händer härnäst, eller vad någon ska göra */
            nasta: components["schemas"]["Text"];
            nastaForsok: string | null;
            /** @description Varför det är som det är, om det inte gick som vanligt */
            orsak: components["schemas"]["Text"] | null;
            /**
             * @description Rollen som äger det
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            sedan: string;
            skickad: string | null;
            /**
             * @description Det andra systemet
             * @enum {string}
             */
            system: "treserva" | "gwa" | "ssbtek" | "af";
            systemText: components["schemas"]["Text"];
            /** @description Att kopiera. Hämtas ur ärendet när du läser och sparas inte. */
            text: {
                rubrik: string;
                text: string;
            }[];
            titel: components["schemas"]["Text"];
            /** @description Uppgiftens id, om en person gör det */
            uppgift: string | null;
        };
        /** @description Det som väntar hos andra system, och det som är gjort där */
        Anropslista: {
            anrop: {
                /**
                 * @description Vad, som kod
                 * @example boka-inskrivning
                 */
                anrop: string;
                enhet: string | null;
                forsok: number;
                id: string;
                /**
                 * @description Vad som är fel och vad man gör åt det; annars null
                 * @example Ett utskick gick inte att lämna efter 7 försök (felkod ECONNREFUSED). Rätta felet och försök igen.
                 */
                incident: string | null;
                kvittens: {
                    /**
                     * Format: date-time
                     * @description Tidpunkt, UTC
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    at: string;
                    av: string;
                    /**
                     * Format: date
                     * @description Dagen då det gjordes i det andra systemet
                     * @example 2026-05-15
                     */
                    datum: string;
                    referens: string | null;
                    /** @enum {string} */
                    satt: "handelse" | "person" | "svar" | "meddelande";
                } | null;
                /**
                 * @description vantar: har inte lämnat. skickat: inget svar än. hos_person: någon ska göra det. fel: en incident.
                 * @enum {string}
                 */
                lage: "vantar" | "skickat" | "hos_person" | "klart" | "fel" | "makulerat";
                /** @description Vad som händer härnäst, eller vad någon ska göra */
                nasta: components["schemas"]["Text"];
                nastaForsok: string | null;
                /** @description Varför det är som det är, om det inte gick som vanligt */
                orsak: components["schemas"]["Text"] | null;
                /**
                 * @description Rollen som äger det
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                sedan: string;
                skickad: string | null;
                /**
                 * @description Det andra systemet
                 * @enum {string}
                 */
                system: "treserva" | "gwa" | "ssbtek" | "af";
                systemText: components["schemas"]["Text"];
                titel: components["schemas"]["Text"];
                /** @description Uppgiftens id, om en person gör det */
                uppgift: string | null;
            }[];
            caseId: string;
        };
        /**
         * Bedöm att Arbetsförmedlingens insats inte räcker
         * @description Enligt R19, A29.
         */
        "anvisning.AF_INSATS_RACKER_INTE": {
            /**
             * Skäl
             * @description Varför insatsen inte är lämplig eller inte räcker.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AF_INSATS_RACKER_INTE";
        };
        /**
         * Registrera svar från Arbetsförmedlingen
         * @description Enligt R29, A2.
         */
        "anvisning.AF_SVAR": {
            /**
             * Inkom
             * @description När svaret kom.
             */
            datum: string & (unknown & unknown);
            /**
             * Innehåll
             * @description Vad Arbetsförmedlingen meddelar.
             */
            innehall: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AF_SVAR";
        };
        /**
         * Ange grundbeslut om försörjningsstöd
         * @description Enligt R109.
         */
        "anvisning.ANGE_GRUNDBESLUT": {
            /**
             * Grundbeslut
             * @description Beteckning på gällande beslut enligt 12 kap. 1 §.
             */
            grundbeslut: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANGE_GRUNDBESLUT";
        };
        /**
         * Ange avtalade kontaktvägar
         * @description Enligt A33, P6.
         */
        "anvisning.ANGE_KONTAKTVAGAR": {
            /**
             * Förbjudna adresser
             * @description Adresser dit inget får skickas, och varför.
             */
            forbjudnaAdresser?: string;
            /**
             * Förbjudna nummer
             * @description Nummer som inte får ringas, och varför.
             */
            forbjudnaNummer?: string;
            /**
             * Neutral avsändare
             * @description Utsidan får inte visa vem som skriver eller ringer.
             */
            neutralAvsandare: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANGE_KONTAKTVAGAR";
            /**
             * Kontaktvägar
             * @description Så får vi nå klienten. Att mötas får vi alltid.
             */
            vagar: ("digital_post" | "post" | "formedling" | "sms" | "telefon" | "hembesok")[];
        };
        /**
         * Ange lagstöd för uppgifter till Kompetenscenter
         * @description Enligt A28, L10.
         */
        "anvisning.ANGE_LAGSTOD_KC": {
            /**
             * Prövat av jurist
             * @description En jurist har bekräftat lagstödet.
             * @constant
             */
            jurist: true;
            /**
             * Lagrum
             * @description Bestämmelsen som bryter sekretessen.
             * @enum {string}
             */
            lagrum: "sol_15_8" | "sol_15_9" | "osl_10_28";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANGE_LAGSTOD_KC";
        };
        /**
         * Anteckna klientens invändning
         * @description Enligt L9.
         */
        "anvisning.ANTECKNA_INVANDNING": {
            /**
             * Datum
             * @description När klienten invände.
             */
            datum: string & (unknown & unknown);
            /**
             * Invändning
             * @description Vad klienten anser är fel, med klientens ord.
             */
            invandning: string;
            /**
             * Anteckning
             * @description Anteckningens nummer i genomförandejournalen.
             */
            nr: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANTECKNA_INVANDNING";
        };
        /**
         * Återkalla brev
         * @description Enligt A32.
         */
        "anvisning.ATERKALLA_BREV": {
            /**
             * Rättelsebrev
             * @description Hur ett rättelsebrev till klienten skickades.
             * @enum {string}
             */
            kanal?: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Notering
             * @description Vad som är gjort.
             */
            notering: string;
            /**
             * Sätt
             * @description Hur brevet togs tillbaka.
             * @enum {string}
             */
            satt: "aterlamnat" | "rattelsebrev" | "gick_inte";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ATERKALLA_BREV";
        };
        /**
         * Registrera återkallat samtycke till Arbetsförmedlingen
         * @description Enligt A17.
         */
        "anvisning.ATERKALLA_SAMTYCKE_AF": {
            /**
             * Datum
             * @description När samtycket återkallades. Inget mer skickas till Arbetsförmedlingen.
             */
            datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ATERKALLA_SAMTYCKE_AF";
        };
        /**
         * Registrera återkallat samtycke till extern part (Kompetenscenter)
         * @description Enligt A17, R75.
         */
        "anvisning.ATERKALLA_SAMTYCKE_EXTERN_KC": {
            /**
             * Datum
             * @description När samtycket återkallades.
             */
            datum: string & (unknown & unknown);
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ATERKALLA_SAMTYCKE_EXTERN_KC";
        };
        /**
         * Registrera återkallat samtycke till extern part
         * @description Enligt A17, R65.
         */
        "anvisning.ATERKALLA_SAMTYCKE_EXTERN_SF": {
            /**
             * Datum
             * @description När samtycket återkallades.
             */
            datum: string & (unknown & unknown);
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ATERKALLA_SAMTYCKE_EXTERN_SF";
        };
        /**
         * Registrera återkallat samtycke
         * @description Enligt A17.
         */
        "anvisning.ATERKALLA_SAMTYCKE_KC": {
            /**
             * Datum
             * @description När samtycket återkallades.
             */
            datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ATERKALLA_SAMTYCKE_KC";
        };
        /**
         * Återkalla uppdraget
         * @description Enligt R55.
         */
        "anvisning.ATERKALLA_UPPDRAG": {
            /**
             * Orsak
             * @description Orsaken till att inskrivning inte sker.
             */
            orsak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ATERKALLA_UPPDRAG";
        };
        /**
         * Avboka tiden direkt med samordnaren
         * @description Enligt R57, R104.
         */
        "anvisning.AVBOKA_DIREKT": {
            /**
             * Avbokad
             * @description Tiden är avbokad i direktkontakt.
             * @constant
             */
            avbokad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVBOKA_DIREKT";
        };
        /**
         * Avboka tiden i GWA
         * @description Enligt R57.
         */
        "anvisning.AVBOKA_GWA": {
            /**
             * Avbokad
             * @description Inskrivningstiden är avbokad i GWA.
             * @constant
             */
            avbokad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVBOKA_GWA";
        };
        /**
         * Avbryt före insatsens start
         * @description Enligt R54, R122, A17, A26.
         */
        "anvisning.AVBRYT_ANVISNING": {
            /**
             * Motivering
             * @description Orsaken i ord.
             */
            motivering: string;
            /**
             * Orsak
             * @description Varför inskrivning inte sker.
             * @enum {string}
             */
            orsak: "annan_insats" | "af_insats" | "samtycke_aterkallat" | "beslut_upphort" | "ater_till_sf" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVBRYT_ANVISNING";
        };
        /**
         * Besluta att insatsen fortsätter
         * @description Enligt R122, R125, A18.
         */
        "anvisning.AVBRYT_AVSLUT": {
            /**
             * Motivering
             * @description Varför insatsen fortsätter.
             */
            motivering: string;
            /**
             * Omprövning
             * @description Beslutet omprövas, eftersom sidorna bedömt avslutet olika.
             */
            omprovning: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVBRYT_AVSLUT";
        };
        /**
         * Avgör hur insatsen utförs
         * @description Enligt A18, R88.
         */
        "anvisning.AVGOR_METOD": {
            /**
             * Motivering
             * @description Kompetenscenters skäl för hur insatsen utförs.
             */
            motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            principer: ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVGOR_METOD";
        };
        /**
         * Avgör oenigheten
         * @description Enligt A18, R122, R88.
         */
        "anvisning.AVGOR_OENIGHET": {
            /**
             * Lösning
             * @description Vad som ska gälla.
             * @enum {string}
             */
            losning: "socialforvaltningens_linje" | "kompetenscenters_linje" | "gemensam";
            /**
             * Motivering
             * @description Socialförvaltningens skäl.
             */
            motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            principer: ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVGOR_OENIGHET";
        };
        /**
         * Avisera avslut
         * @description Enligt R94, R95.
         */
        "anvisning.AVSLUT_AVISERAT": {
            /**
             * Motivering
             * @description Skälen till att insatsen avslutas.
             */
            motivering: string;
            /**
             * Orsak
             * @description Varför insatsen avslutas.
             * @enum {string}
             */
            orsak: "arbete" | "reguljara_studier" | "deltid_med_stod" | "insatsen_fullfoljd" | "annan_insats" | "annan_ersattning" | "ater_till_sf" | "franvaro" | "halsa" | "samtycke_aterkallat" | "beslut_upphort" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVSLUT_AVISERAT";
        };
        /**
         * Avsluta insatsen i Treserva
         * @description Enligt R92.
         */
        "anvisning.AVSLUTA_I_TRESERVA": {
            /**
             * Beslutet
             * @description Socialförvaltningens ställningstagande till 12:4-beslutet.
             * @enum {string}
             */
            beslut: "upphor" | "kvarstar" | "redan_upphort";
            /**
             * Underrättelse
             * @description Hur klienten underrättades.
             * @enum {string}
             */
            kanal?: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Motivering
             * @description Skälen, och nästa steg i ord.
             */
            motivering: string;
            /**
             * Nästa steg
             * @description Vad som händer för klienten härnäst.
             * @enum {string}
             */
            nastaSteg: "ny_planering" | "annan_insats" | "arbetsformedlingen" | "halsoinriktad" | "studier" | "arbete" | "inget_stod_behovs" | "inget_avliden" | "nytt_arende_ratt_klient";
            /**
             * Avslutad i Treserva
             * @description Insatsen är avslutad i Treserva.
             * @constant
             */
            treserva: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVSLUTA_I_TRESERVA";
            /**
             * Upphör
             * @description Dagen då beslutet upphör att gälla.
             */
            upphor?: string & (unknown & unknown);
        };
        /**
         * Avsluta samordningen med extern part (Kompetenscenter)
         * @description Enligt R74, R75.
         */
        "anvisning.AVSLUTA_SAMORDNING_KC": {
            /**
             * Notering
             * @description Hur det blev, i ord.
             */
            notering?: string;
            /**
             * Orsak
             * @description Varför samordningen avslutas. Att inte samtycka är inte att tacka nej till insatsen.
             * @enum {string}
             */
            orsak: "ordnat" | "inte_aktuellt" | "samtycke_nekat" | "samtycke_aterkallat" | "parten_kan_inte";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVSLUTA_SAMORDNING_KC";
        };
        /**
         * Avsluta samordningen med extern part
         * @description Enligt R64, R65.
         */
        "anvisning.AVSLUTA_SAMORDNING_SF": {
            /**
             * Notering
             * @description Hur det blev, i ord.
             */
            notering?: string;
            /**
             * Orsak
             * @description Varför samordningen avslutas. Att inte samtycka är inte att tacka nej till insatsen.
             * @enum {string}
             */
            orsak: "ordnat" | "inte_aktuellt" | "samtycke_nekat" | "samtycke_aterkallat" | "parten_kan_inte";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVSLUTA_SAMORDNING_SF";
        };
        /**
         * Avsluta uppehållet
         * @description Enligt A31.
         */
        "anvisning.AVSLUTA_UPPEHALL": {
            /**
             * Första dagen åter
             * @description Dagen då insatsen tas upp igen. Ett uppehåll som inte har börjat ställs in med sin första dag.
             */
            datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Hur återkomsten har planerats. Läses också av Kompetenscenter.
             */
            notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVSLUTA_UPPEHALL";
        };
        /**
         * Avsluta utan anvisning
         * @description Enligt R12, R16, A28, A29.
         */
        "anvisning.AVSLUTA_UTAN_ANVISNING": {
            /**
             * Motivering
             * @description Orsaken och nästa steg i ord.
             */
            motivering: string;
            /**
             * Nästa steg
             * @description Vad som händer för klienten härnäst.
             * @enum {string}
             */
            nastaSteg: "ny_planering" | "annan_insats" | "arbetsformedlingen" | "halsoinriktad" | "studier" | "arbete" | "inget_stod_behovs" | "inget_avliden" | "nytt_arende_ratt_klient";
            /**
             * Orsak
             * @description Varför det inte blir någon anvisning.
             * @enum {string}
             */
            orsak: "annat_lagrum" | "af_insats" | "ej_aktuellt" | "samtycke_nekat" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVSLUTA_UTAN_ANVISNING";
        };
        /**
         * Bedöm svaret från Arbetsförmedlingen
         * @description Enligt A2.
         */
        "anvisning.BEDOM_AF_SVAR": {
            /**
             * Skäl
             * @description Skälen för bedömningen.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEDOM_AF_SVAR";
            /**
             * Bedömning
             * @description Före beslut måste samrådet göras om när en lämplig insats finns. Efter beslut öppnas en omprövning.
             * @enum {string}
             */
            utfall: "paverkar_inte" | "lamplig_insats";
        };
        /**
         * Dokumentera bedömning av behov
         * @description Enligt R8, R9, R10, R17, R18, R117.
         */
        "anvisning.BEDOM_BEHOV": {
            /**
             * Arbetslös
             * @description Klienten är arbetslös på hel- eller deltid.
             */
            arbetslos: boolean;
            /**
             * Bedömning
             * @description Behov och förmågor, och var progression behövs för att nå målen.
             */
            bedomning: string;
            /**
             * Bedömningsstöd
             * @description Beteckning i Treserva på bedömningsstödet.
             */
            bedomningsstod: string;
            /**
             * Behov av aktiviteter
             * @description Klienten behöver jobbfokuserade eller kompetenshöjande aktiviteter.
             */
            behovAvAktiviteter: boolean;
            /**
             * Egen försörjning utan månader
             * @description Bara där antalet månader inte går att säga.
             * @enum {string}
             */
            forsorjning?: "ej_forvantad" | "okand";
            /**
             * Inriktning
             * @description Den eller de inriktningar som använts.
             */
            inriktningar: ("arbetsmarknad" | "rehabilitering")[];
            /**
             * Månader till arbete eller studier
             * @description Om hur många månader klienten beräknas vara i arbete eller reguljära studier. Lämna tomt om det inte går att säga.
             */
            manaderTillForsorjning?: number;
            /**
             * Progression
             * @description De områden där progression behövs för att nå målen i arbetsplanen, med utgångsläge.
             */
            progression: {
                /**
                 * Område
                 * @description Området där progression behövs.
                 * @enum {string}
                 */
                omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
                /**
                 * Utgångsläge
                 * @description Var klienten står i dag mot målen i arbetsplanen.
                 * @enum {string}
                 */
                utgangslage: "langt_kvar" | "en_bit_kvar" | "nara";
            }[];
            /**
             * Månader i tidigare insatser
             * @description Tid i insatser före det här ärendet. Lämna tomt om det inte finns någon.
             */
            tidigareManader?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEDOM_BEHOV";
        };
        /**
         * Bedöm den långa tiden i insatser
         * @description Enligt A23, R18.
         */
        "anvisning.BEDOM_TID_I_INSATS": {
            /**
             * Skäl
             * @description Varför insatsen fortsätter eller ska omprövas.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEDOM_TID_I_INSATS";
            /**
             * Ställningstagande
             * @description Arbete eller studier inom tre år är vägledande. Tiden ensam avslutar aldrig en insats.
             * @enum {string}
             */
            utfall: "fortsatter" | "omprovas";
        };
        /**
         * Begär komplettering av uppdraget
         * @description Enligt P2.
         */
        "anvisning.BEGAR_KOMPLETTERING": {
            /**
             * Fråga
             * @description Vad som behöver förtydligas.
             */
            fraga: string;
            /**
             * Det som saknas
             * @description Vad Kompetenscenter behöver för att ta emot uppdraget.
             */
            saknas: ("behov" | "innehall" | "mal" | "praktiskt" | "samtycke")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEGAR_KOMPLETTERING";
        };
        /**
         * Begär läkarintyg av klienten
         * @description Enligt A13, SoL 12:5 a.
         */
        "anvisning.BEGAR_LAKARINTYG": {
            /**
             * Sätt
             * @description Hur klienten fick veta att intyg behövs från den åttonde dagen.
             * @enum {string}
             */
            kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Notering
             * @description Vad klienten har fått veta.
             */
            notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEGAR_LAKARINTYG";
        };
        /**
         * Bekräfta avslutet
         * @description Enligt R122, A18.
         */
        "anvisning.BEKRAFTA_AVSLUT": {
            /**
             * Motivering
             * @description Skälen till beslutet.
             */
            motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEKRAFTA_AVSLUT";
        };
        /**
         * Bekräfta händelse från socialförvaltningen
         * @description Enligt R59.
         */
        "anvisning.BEKRAFTA_HANDELSE_KC": {
            /**
             * Notering
             * @description Vad händelsen leder till.
             */
            notering?: string;
            /**
             * Trepartsmöte behövs
             * @description Ett trepartsmöte ska bokas.
             */
            trepartsmote: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEKRAFTA_HANDELSE_KC";
        };
        /**
         * Bekräfta händelse från Kompetenscenter
         * @description Enligt R72.
         */
        "anvisning.BEKRAFTA_HANDELSE_SF": {
            /**
             * Notering
             * @description Vad händelsen leder till.
             */
            notering?: string;
            /**
             * Trepartsmöte behövs
             * @description Ett trepartsmöte ska bokas.
             */
            trepartsmote: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEKRAFTA_HANDELSE_SF";
        };
        /**
         * Registrera beslut enligt SoL 12 kap. 5 §
         * @description Enligt L3, L8, R122.
         */
        "anvisning.BESLUTA_ENLIGT_12_5": {
            /**
             * Beslut
             * @description Beslutets beteckning i Treserva.
             */
            beslut?: string;
            /**
             * Skäl
             * @description Skälen, med svar på vad klienten har yttrat och om särskilda skäl finns.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BESLUTA_ENLIGT_12_5";
            /**
             * Utfall
             * @description Beslutet fattas i Treserva. Särskilda skäl prövas alltid.
             * @enum {string}
             */
            utfall: "avslag" | "nedsattning" | "ingen_atgard_sarskilda_skal" | "ingen_atgard";
        };
        /**
         * Besvara socialförvaltningens fråga
         * @description Enligt R41.
         */
        "anvisning.BESVARA_FRAGA_KC": {
            /**
             * Svar
             * @description Svar på de frågor som är öppna.
             */
            svar: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BESVARA_FRAGA_KC";
        };
        /**
         * Besvara Kompetenscenters fråga
         * @description Enligt R43, L10.
         */
        "anvisning.BESVARA_FRAGA_SF": {
            /**
             * Besked
             * @description Utan samtycke eller lagstöd lämnas inga uppgifter om klienten.
             * @enum {string}
             */
            besked: "lamnas" | "kan_inte_lamnas";
            /**
             * Svar
             * @description Svar på de frågor som är öppna.
             */
            svar: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BESVARA_FRAGA_SF";
        };
        /**
         * Boka inskrivningsmöte direkt med samordnaren
         * @description Enligt R104.
         */
        "anvisning.BOKA_DIREKT": {
            /**
             * Datum
             * @description Mötets dag.
             */
            datum: string & (unknown & unknown);
            /**
             * Form
             * @description Inskrivningsmötet hålls på plats.
             * @enum {string}
             */
            form: "pa_plats";
            /**
             * Plats
             * @description Adress och rum.
             */
            plats: string;
            /**
             * Trygg plats
             * @description Platsen är avtalad med samordnaren.
             */
            platsAvtalad: boolean;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            tid: string;
            /**
             * Tolk behövs
             * @description Tolk ska bokas till mötet.
             */
            tolkBehovs: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BOKA_DIREKT";
        };
        /**
         * Boka första uppföljningsmötet
         * @description Enligt R50.
         */
        "anvisning.BOKA_FORSTA_UPPFOLJNING": {
            /**
             * Datum
             * @description Mötets dag.
             */
            datum: string & (unknown & unknown);
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            tid: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BOKA_FORSTA_UPPFOLJNING";
        };
        /**
         * Boka inskrivningsmöte i GWA
         * @description Enligt R38, R40.
         */
        "anvisning.BOKA_INSKRIVNING": {
            /**
             * Datum
             * @description Mötets dag.
             */
            datum: string & (unknown & unknown);
            /**
             * Form
             * @description Inskrivningsmötet hålls på plats.
             * @enum {string}
             */
            form: "pa_plats";
            /**
             * Plats
             * @description Adress och rum.
             */
            plats: string;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            tid: string;
            /**
             * Tolk behövs
             * @description Tolk ska bokas till mötet.
             */
            tolkBehovs: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BOKA_INSKRIVNING";
        };
        /**
         * Boka tolk
         * @description Enligt R40.
         */
        "anvisning.BOKA_TOLK": {
            /**
             * Bokning bekräftad
             * @description Förmedlingen har bekräftat tolk till mötet.
             * @constant
             */
            bekraftad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BOKA_TOLK";
        };
        /**
         * Boka avslutande trepartsmöte
         * @description Enligt R96.
         */
        "anvisning.BOKA_TREPARTSMOTE": {
            /**
             * Datum
             * @description Mötets dag.
             */
            datum: string & (unknown & unknown);
            /**
             * Plats
             * @description Adress och rum.
             */
            plats: string;
            /**
             * Trygg plats
             * @description Vid skyddade personuppgifter är platsen avtalad med samordnaren.
             */
            platsAvtalad?: boolean;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            tid: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BOKA_TREPARTSMOTE";
        };
        /**
         * Byt arbetsmarknadskonsulent
         * @description Enligt P7, R120.
         */
        "anvisning.BYT_KONSULENT": {
            /**
             * Ny konsulent
             * @description Den som tar över.
             */
            ny: string;
            /**
             * Skäl
             * @description Varför handläggaren byts. Kontinuitet är viktig för klienten.
             * @enum {string}
             */
            skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning" | "klientens_onskan" | "jav";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BYT_KONSULENT";
        };
        /**
         * Byt socialsekreterare
         * @description Enligt P7, R120.
         */
        "anvisning.BYT_SOCIALSEKRETERARE": {
            /**
             * Ny handläggare
             * @description Den som tar över.
             */
            ny: string;
            /**
             * Skäl
             * @description Varför handläggaren byts. Kontinuitet är viktig för klienten.
             * @enum {string}
             */
            skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning" | "klientens_onskan" | "jav";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BYT_SOCIALSEKRETERARE";
        };
        /**
         * Dokumentera varför inskrivning inte skett
         * @description Enligt R56.
         */
        "anvisning.DOKUMENTERA_EJ_INSKRIVNING": {
            /**
             * Orsak
             * @description Orsaken, dokumenterad i Treserva.
             */
            orsak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DOKUMENTERA_EJ_INSKRIVNING";
        };
        /**
         * Besluta att ny tid inte är aktuell
         * @description Enligt R45, R54, A11.
         */
        "anvisning.EJ_NY_TID": {
            /**
             * Hinder prövade
             * @description Hinder för att komma och behov av anpassning är prövade.
             */
            hinderProvade: boolean;
            /**
             * Motivering
             * @description Varför ny tid inte är aktuell.
             */
            motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EJ_NY_TID";
        };
        /**
         * Fatta beslut om insats
         * @description Enligt R32, R107, A7, A8, A24, A25.
         */
        "anvisning.FATTA_BESLUT": {
            /**
             * Barn under åtta år
             * @description Klienten har barn under åtta år. Bara vid 4 a § eller 4 d §.
             */
            barnUnderAtta?: boolean;
            /**
             * Beslut
             * @description Beteckning i Treserva på beslutet.
             */
            beslut: string;
            /**
             * Delegation
             * @description Punkt i delegationsordningen.
             */
            delegation: string;
            /**
             * Gäller från och med
             * @description Första dagen. Beslutet gäller i ett år.
             */
            fran: string & (unknown & unknown);
            /**
             * Inskriven hos Arbetsförmedlingen
             * @description Arbetsförmedlingen ska då underrättas om aktivitetskravet. Bara vid 4 a § eller 4 d §.
             */
            inskrivenAf?: boolean;
            /**
             * Lagrum
             * @description De bestämmelser som beslutet vilar på. De ska gälla beslutets första dag.
             */
            lagrum: ("sol_12_4" | "sol_12_4a" | "sol_12_4d")[];
            /**
             * Skäl
             * @description Skälen för beslutet.
             */
            skal: string;
            /**
             * Timmar per vecka
             * @description Aktivitetskravets omfattning: högst 40, eller 30 med barn under åtta år. Bara vid 4 a § eller 4 d §.
             */
            timmar?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FATTA_BESLUT";
            /**
             * Undantag
             * @description Skäl som minskar aktivitetskravet. En tom lista om inget undantag gäller. Bara vid 4 a § eller 4 d §.
             */
            undantag?: ("sjukdom" | "nedsatt_arbetsformaga" | "foraldraledighet" | "vard_av_narstaende" | "arbete_eller_studier" | "annat_skal")[];
        };
        /**
         * Följ upp missad tid med klienten
         * @description Enligt R44, A13.
         */
        "anvisning.FOLJ_UPP_UTEBLIVANDE": {
            /**
             * Avvikelse
             * @description Bedömningen avviker från kommunens lista. Motivera i noteringen.
             */
            avvikelse?: boolean;
            /**
             * Godtagbart skäl
             * @description Socialförvaltningens bedömning av skälet.
             */
            godtagbart: boolean;
            /**
             * Kontakt
             * @description Utfall av kontakten.
             * @enum {string}
             */
            kontakt: "nadd" | "ej_nadd";
            /**
             * Notering
             * @description Vad som framkommit.
             */
            notering: string;
            /**
             * Sjuk från
             * @description Första sjukdagen, om den är före den missade tiden.
             */
            sjukFran?: string & (unknown & unknown);
            /**
             * Skäl
             * @description Skälet till frånvaron.
             * @enum {string}
             */
            skal: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat";
            /**
             * Styrkt
             * @description Hur skälet är styrkt.
             * @enum {string}
             */
            styrkt: "intyg" | "annat" | "nej";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FOLJ_UPP_UTEBLIVANDE";
        };
        /**
         * Fördela uppdraget
         * @description Enligt P2.
         */
        "anvisning.FORDELA": {
            /**
             * Arbetsmarknadskonsulent
             * @description Den som får uppdraget.
             */
            konsulent: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FORDELA";
        };
        /**
         * Förläng uppehållet
         * @description Enligt A31, R122.
         */
        "anvisning.FORLANG_UPPEHALL": {
            /**
             * Skäl
             * @description Varför uppehållet blir längre. Läses också av Kompetenscenter: inget om hälsa eller familj.
             */
            skal: string;
            /**
             * Till och med
             * @description Uppehållets nya sista dag.
             */
            till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FORLANG_UPPEHALL";
        };
        /**
         * Lämna 1:e socialsekreterarens förslag
         * @description Enligt R89, A18, R88.
         */
        "anvisning.FORSLAG_FSS": {
            /**
             * Lösning
             * @description Vad som ska gälla.
             * @enum {string}
             */
            losning: "socialforvaltningens_linje" | "kompetenscenters_linje" | "gemensam";
            /**
             * Motivering
             * @description Skälen för förslaget.
             */
            motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            principer: ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FORSLAG_FSS";
        };
        /**
         * Lämna samordnarens förslag
         * @description Enligt R89, A18, R88.
         */
        "anvisning.FORSLAG_SAM": {
            /**
             * Lösning
             * @description Vad som ska gälla.
             * @enum {string}
             */
            losning: "socialforvaltningens_linje" | "kompetenscenters_linje" | "gemensam";
            /**
             * Motivering
             * @description Skälen för förslaget.
             */
            motivering: string;
            /**
             * Principer
             * @description Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.
             */
            principer: ("fokus_arbete_studier" | "hela_manniskan" | "utan_avbrott" | "kontinuitet_personal" | "tro_pa_individen" | "likvardighet" | "behoven_styr" | "utbud_per_omrade" | "uppfoljning_kvalitet" | "manskliga_rattigheter" | "icke_diskriminering" | "tydliga_forvantningar")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FORSLAG_SAM";
        };
        /**
         * Dokumentera försök att nå klienten
         * @description Enligt A16.
         */
        "anvisning.FORSOK_NA_KLIENT": {
            /**
             * Sätt
             * @description Hur försöket gjordes.
             * @enum {string}
             */
            kanal: "telefon" | "brev" | "formedling" | "sms" | "hembesok";
            /**
             * Notering
             * @description Vad försöket ledde till.
             */
            notering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FORSOK_NA_KLIENT";
        };
        /**
         * Stäm av planering hos Arbetsförmedlingen med sökanden
         * @description Enligt R23, R24.
         */
        "anvisning.FRAGA_SOKANDE": {
            /**
             * Handlingsplan avstämd
             * @description Aktuell handlingsplan hos AF är avstämd med sökanden.
             * @constant
             */
            handlingsplanAvstamd: true;
            /**
             * Insats hos Arbetsförmedlingen
             * @description Om sökanden har en pågående eller planerad insats.
             * @enum {string}
             */
            insats: "ingen" | "planerad" | "pagaende";
            /**
             * Notering
             * @description Vad sökanden berättat.
             */
            notering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FRAGA_SOKANDE";
        };
        /**
         * Godta Kompetenscenters syn
         * @description Enligt R89, R111.
         */
        "anvisning.GODTA_KCS_SYN": {
            /**
             * Motivering
             * @description Varför ni är eniga.
             */
            motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "GODTA_KCS_SYN";
        };
        /**
         * Godta socialförvaltningens syn
         * @description Enligt R89, R111.
         */
        "anvisning.GODTA_SFS_SYN": {
            /**
             * Motivering
             * @description Varför ni är eniga.
             */
            motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "GODTA_SFS_SYN";
        };
        /**
         * Gör om samrådet
         * @description Enligt R19, A2.
         */
        "anvisning.GOR_OM_SAMRAD": {
            /**
             * Skäl
             * @description Vad som har ändrats sedan samrådet.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "GOR_OM_SAMRAD";
        };
        /**
         * Anmäl att grundbeslutet har upphört
         * @description Enligt R109.
         */
        "anvisning.GRUNDBESLUT_UPPHOR": {
            /**
             * Datum
             * @description När grundbeslutet upphörde.
             */
            datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "GRUNDBESLUT_UPPHOR";
        };
        /**
         * Registrera hållet avslutsmöte
         * @description Enligt R93, R96, A16.
         */
        "anvisning.HALL_AVSLUTSMOTE": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            datum: string & (unknown & unknown);
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Notering
             * @description Vad mötet kom fram till.
             */
            notering: string;
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HALL_AVSLUTSMOTE";
        };
        /**
         * Registrera hållet inskrivningsmöte
         * @description Enligt R48.
         */
        "anvisning.HALL_INSKRIVNING": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            datum: string & (unknown & unknown);
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Notering
             * @description Sådant som inte hör hemma i checklistan.
             */
            notering?: string;
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HALL_INSKRIVNING";
        };
        /**
         * Registrera trepartsmöte vid behov
         * @description Enligt R60, R63, R73, A5.
         */
        "anvisning.HALL_TREPARTSMOTE": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            datum: string & (unknown & unknown);
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Notering
             * @description Vad mötet kom fram till.
             */
            notering: string;
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HALL_TREPARTSMOTE";
        };
        /**
         * Registrera hållen uppföljning
         * @description Enligt R78, R79, R80, R81, R82, R83, R85, R86.
         */
        "anvisning.HALL_UPPFOLJNING": {
            /**
             * Arbetsmarknadskonsulenten
             * @description Hur konsulenten deltog.
             * @enum {string}
             */
            arbetsmarknadskonsulent: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Genomgånget
             * @description Avsnitten i dagordningen. Alla ska vara med.
             */
            avsnitt: ("uppdrag_och_plan" | "klientens_syn" | "forflyttning" | "parallella_insatser" | "kompletterande_aktiviteter" | "utveckling" | "ej_tillgodosedda_behov" | "externa_parter")[];
            /**
             * Avstämning
             * @description Avstämning mot uppdrag och genomförandeplan.
             */
            avstamning: string;
            /**
             * Datum
             * @description Dagen då mötet hölls.
             */
            datum: string & (unknown & unknown);
            /**
             * Behov som inte kan tillgodoses
             * @description Behov utanför Kompetenscenters uppdrag.
             */
            ejTillgodosedda?: ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Behoven med egna ord
             * @description Vad som behövs i förhållande till deltagandet.
             */
            ejTillgodosett?: string;
            /**
             * Klienten
             * @description Hur klienten deltog.
             * @enum {string}
             */
            klient: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Klientens syn
             * @description Hur insatsen motsvarar behoven, med klientens egna ord.
             */
            klientensSyn: string;
            /**
             * Kompletterande aktiviteter
             * @description Aktiviteter som skulle stärka progression och stegförflyttning.
             */
            kompletterande?: string;
            /**
             * Förflyttning
             * @description Förflyttning per mål i uppdraget.
             */
            mal: {
                /**
                 * Förflyttning
                 * @description Deltagarens förflyttning mot målet.
                 * @enum {string}
                 */
                forflyttning: "framat" | "oforandrat" | "bakat";
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                id: string;
            }[];
            /**
             * Parallella insatser behövs
             * @description Insatser vid sidan av för att nå målet.
             */
            parallellaInsatser: boolean;
            /**
             * Områden
             * @description Inom vilka områden de behövs.
             */
            parallellaOmraden?: ("jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt")[];
            /**
             * Socialsekreteraren
             * @description Hur socialsekreteraren deltog.
             * @enum {string}
             */
            socialsekreterare: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * Tolk
             * @description Hur tolken deltog, om tolk behövdes.
             * @enum {string}
             */
            tolk?: "pa_plats" | "digitalt" | "ej_narvarande";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HALL_UPPFOLJNING";
            /**
             * Hur det går
             * @description Vad konsulenten och deltagaren berättar om planen, progressionen och målen.
             */
            utveckling: string;
        };
        /**
         * Meddela händelse av vikt till socialförvaltningen
         * @description Enligt R72.
         */
        "anvisning.HANDELSE_FRAN_KC": {
            /**
             * Händelsens dag
             * @description När det hände.
             */
            datum: string & (unknown & unknown);
            /**
             * Händelse
             * @description Vad som hänt och vad det betyder för insatsen.
             */
            handelse: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HANDELSE_FRAN_KC";
        };
        /**
         * Meddela händelse av vikt till Kompetenscenter
         * @description Enligt R59.
         */
        "anvisning.HANDELSE_FRAN_SF": {
            /**
             * Händelsens dag
             * @description När det hände.
             */
            datum: string & (unknown & unknown);
            /**
             * Händelse
             * @description Vad som hänt och vad det betyder för insatsen.
             */
            handelse: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HANDELSE_FRAN_SF";
        };
        /**
         * Lyft till 1:e socialsekreterare och samordnare
         * @description Enligt R89, R111.
         */
        "anvisning.HANSKJUT_OENIGHET": {
            /**
             * Skäl
             * @description Varför ni inte når enighet.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HANSKJUT_OENIGHET";
        };
        /**
         * Bekräfta att incidenten är hanterad
         * @description Enligt A32.
         */
        "anvisning.INCIDENT_HANTERAD": {
            /**
             * Bedömning
             * @description En incident anmäls inom 72 timmar, om det inte är osannolikt att den medför en risk.
             * @enum {string}
             */
            bedomning: "anmald" | "anmals_inte";
            /**
             * Dokumenterad
             * @description Incidenten, följderna och åtgärderna är dokumenterade.
             * @constant
             */
            dokumenterad: true;
            /**
             * Redogörelse
             * @description Vad som hänt och vad som är gjort.
             */
            redogorelse: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INCIDENT_HANTERAD";
        };
        /**
         * Informera om förväntningar och krav
         * @description Enligt R49.
         */
        "anvisning.INFORMERA_KRAV": {
            /**
             * Följder av frånvaro
             * @description Klienten är informerad om vad 12 kap. 5 § innebär.
             * @constant
             */
            foljder: true;
            /**
             * Förväntningar och krav
             * @description Klienten är informerad om vad deltagandet kräver.
             * @constant
             */
            krav: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INFORMERA_KRAV";
        };
        /**
         * Informera om verksamheten
         * @description Enligt R51.
         */
        "anvisning.INFORMERA_VERKSAMHET": {
            /**
             * Verksamheten presenterad
             * @description Klienten är informerad om verksamheten.
             * @constant
             */
            informerad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INFORMERA_VERKSAMHET";
        };
        /**
         * Notera att Arbetsförmedlingen inte har svarat
         * @description Enligt R29, A1.
         */
        "anvisning.INGET_AF_SVAR": {
            /**
             * Kontrollerat
             * @description Inget svar har kommit. Ett senare svar tas emot ändå.
             * @constant
             */
            kontrollerat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INGET_AF_SVAR";
        };
        /**
         * Ta ställning till anvisning enligt 12 kap. 4 §
         * @description Enligt R12, R13, R15, R16.
         */
        "anvisning.INLED_ANVISNING": {
            /**
             * Krav på deltagande
             * @description Deltagandet ska vara ett villkor för försörjningsstöd.
             */
            krav: boolean;
            /**
             * Motivering
             * @description Varför anvisning är aktuell och hur den stärker egen försörjning.
             */
            motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INLED_ANVISNING";
        };
        /**
         * Besluta att insatsen ska avslutas
         * @description Enligt R77, R122, A18.
         */
        "anvisning.INLED_AVSLUT": {
            /**
             * Motivering
             * @description Skälen till att insatsen avslutas.
             */
            motivering: string;
            /**
             * Orsak
             * @description Varför insatsen avslutas.
             * @enum {string}
             */
            orsak: "arbete" | "reguljara_studier" | "deltid_med_stod" | "insatsen_fullfoljd" | "annan_insats" | "annan_ersattning" | "ater_till_sf" | "franvaro" | "halsa" | "samtycke_aterkallat" | "beslut_upphort" | "flyttat" | "stod_upphort" | "avliden" | "fel_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INLED_AVSLUT";
        };
        /**
         * Anteckna i genomförandejournalen
         * @description Enligt R69, L9.
         */
        "anvisning.JOURNAL_ANTECKNING": {
            /**
             * Anteckning
             * @description Vad som hänt. Anteckningen kan inte ändras, bara rättas.
             */
            anteckning: string;
            /**
             * Händelsens dag
             * @description När det hände, inte när det skrivs.
             */
            datum: string & (unknown & unknown);
            /**
             * Klockslag
             * @description När på dagen det hände.
             */
            tid: string;
            /**
             * Typ
             * @description En händelse av vikt ska också meddelas socialförvaltningen. En avvikelse är från planen, inte lex Sarah.
             * @enum {string}
             */
            typ: "handelse_av_vikt" | "avvikelse" | "ovrigt";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "JOURNAL_ANTECKNING";
        };
        /**
         * Kalla klienten till inskrivningsmötet
         * @description Enligt R39, R47.
         */
        "anvisning.KALLA_INSKRIVNING": {
            /**
             * Skickad
             * @description När kallelsen skickades.
             */
            datum: string & (unknown & unknown);
            /**
             * Sätt
             * @description Hur kallelsen skickades.
             * @enum {string}
             */
            kanal: "digital_post" | "post" | "personligen" | "formedling" | "sms";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KALLA_INSKRIVNING";
        };
        /**
         * Kalla till uppföljning
         * @description Enligt R61, R63, A6.
         */
        "anvisning.KALLA_UPPFOLJNING": {
            /**
             * Datum
             * @description Mötets dag.
             */
            datum: string & (unknown & unknown);
            /**
             * Sätt
             * @description Hur kallelsen skickades.
             * @enum {string}
             */
            kanal: "digital_post" | "post" | "personligen" | "formedling" | "sms";
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            tid: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KALLA_UPPFOLJNING";
        };
        /**
         * Bekräfta att klienten vet vem som är konsulent
         * @description Enligt P7.
         */
        "anvisning.KLIENT_INFORMERAD_KC": {
            /**
             * Klienten informerad
             * @description Klienten har fått namn och telefonnummer.
             * @constant
             */
            informerad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KLIENT_INFORMERAD_KC";
        };
        /**
         * Bekräfta att klienten vet vem som är socialsekreterare
         * @description Enligt P7.
         */
        "anvisning.KLIENT_INFORMERAD_SF": {
            /**
             * Klienten informerad
             * @description Klienten har fått namn och telefonnummer.
             * @constant
             */
            informerad: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KLIENT_INFORMERAD_SF";
        };
        /**
         * Registrera dödsfall
         * @description Enligt A15, A26.
         */
        "anvisning.KLIENTEN_AVLIDEN": {
            /**
             * Datum
             * @description Dödsdagen. Därefter går inget brev eller samtal till klienten.
             */
            datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KLIENTEN_AVLIDEN";
        };
        /**
         * Anmäl att klienten flyttar
         * @description Enligt A26.
         */
        "anvisning.KLIENTEN_FLYTTAR": {
            /**
             * Datum
             * @description Dagen då klienten flyttar eller har flyttat.
             */
            datum: string & (unknown & unknown);
            /**
             * Flytt
             * @description Vart klienten flyttar. Den nya nämnden behöver ett eget beslut.
             * @enum {string}
             */
            slag: "byter_forvaltning" | "lamnar_kommunen";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KLIENTEN_FLYTTAR";
        };
        /**
         * Registrera klientens yttrande
         * @description Enligt L8, SoL 14:8.
         */
        "anvisning.KLIENTEN_YTTRADE_SIG": {
            /**
             * Datum
             * @description När klienten yttrade sig.
             */
            datum: string & (unknown & unknown);
            /**
             * Form
             * @description Hur yttrandet lämnades.
             * @enum {string}
             */
            satt: "skriftligt" | "muntligt";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KLIENTEN_YTTRADE_SIG";
            /**
             * Yttrande
             * @description Med klientens egna ord, eller att klienten avstår.
             */
            yttrande: string;
        };
        /**
         * Kommunicera underlaget med klienten
         * @description Enligt L8, SoL 14:8, FL 25.
         */
        "anvisning.KOMMUNICERA_UNDERLAG": {
            /**
             * Sätt
             * @description Hur underlaget nådde klienten.
             * @enum {string}
             */
            kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Får yttra sig muntligt
             * @description Klienten vet att yttrandet kan lämnas muntligt och att stöd finns att få.
             * @constant
             */
            muntligtYttrande: true;
            /**
             * Form
             * @description Hur underlaget lämnades.
             * @enum {string}
             */
            satt: "skriftligt" | "muntligt";
            /**
             * Svar senast
             * @description Sista dagen för klienten att yttra sig.
             */
            svarSenast: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KOMMUNICERA_UNDERLAG";
            /**
             * Underlag
             * @description De uppgifter som beslutet kan komma att grundas på.
             */
            underlag: string;
        };
        /**
         * Komplettera uppdraget
         * @description Enligt P2, R35.
         */
        "anvisning.KOMPLETTERA_UPPDRAG": {
            /**
             * Komplettering
             * @description Svaret på det som efterfrågats.
             */
            komplettering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KOMPLETTERA_UPPDRAG";
        };
        /**
         * Dokumentera kontakt med extern part (Kompetenscenter)
         * @description Enligt R74, R75.
         */
        "anvisning.KONTAKTA_EXTERN_KC": {
            /**
             * Datum
             * @description När kontakten togs.
             */
            datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Vad kontakten ledde till.
             */
            notering: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KONTAKTA_EXTERN_KC";
        };
        /**
         * Dokumentera kontakt med extern part
         * @description Enligt R64, R65.
         */
        "anvisning.KONTAKTA_EXTERN_SF": {
            /**
             * Datum
             * @description När kontakten togs.
             */
            datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Vad kontakten ledde till.
             */
            notering: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KONTAKTA_EXTERN_SF";
        };
        /**
         * Dokumentera kontakt med samordnaren
         * @description Enligt R101, R102, A22.
         */
        "anvisning.KONTAKTA_SAMORDNARE": {
            /**
             * Avidentifierat
             * @description Inget som sades röjer vem klienten är.
             */
            avidentifierat: boolean;
            /**
             * Samordnare
             * @description Den samordnare på Kompetenscenter som tar hand om ärendet.
             */
            samordnare: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KONTAKTA_SAMORDNARE";
            /**
             * Upplägg
             * @description Vad som sagts. Avidentifierat tills samtycke finns.
             */
            upplagg: string;
            /**
             * Upplägg klart
             * @description Förutsättningar för deltagande och upplägg är överenskomna.
             */
            upplaggKlart: boolean;
        };
        /**
         * Registrera läkarintyg
         * @description Enligt A13, SoL 12:5 a.
         */
        "anvisning.LAKARINTYG_INKOM": {
            /**
             * Från och med
             * @description Första dagen som intyget gäller.
             */
            fran: string & (unknown & unknown);
            /**
             * Intyg
             * @description Beteckning i Treserva. Inga uppgifter om diagnos.
             */
            intyg?: string;
            /**
             * Till och med
             * @description Sista dagen som intyget gäller.
             */
            till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LAKARINTYG_INKOM";
        };
        /**
         * Lämna månadens närvarounderlag
         * @description Enligt P1, L3.
         */
        "anvisning.LAMNA_NARVAROUNDERLAG": {
            /**
             * Månad
             * @description Kalendermånaden som underlaget gäller.
             */
            manad: string;
            /**
             * Närvarande
             * @description Antal planerade dagar med närvaro.
             */
            narvarande: number;
            /**
             * Övrig anmäld frånvaro
             * @description Antal planerade dagar med vård av barn eller annan anmälan.
             */
            ovrigAnmald: number;
            /**
             * Planerade dagar
             * @description Antal planerade dagar i månaden. Noll om inga fanns.
             */
            planeradeDagar: number;
            /**
             * Sjukanmälda
             * @description Antal planerade dagar med sjukanmälan.
             */
            sjukanmalda: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LAMNA_NARVAROUNDERLAG";
            /**
             * Frånvaro utan anmälan
             * @description Antal planerade dagar utan anmälan.
             */
            utanAnmalan: number;
        };
        /**
         * Lämna ut uppgifter till den nya nämnden
         * @description Enligt A26, L10.
         */
        "anvisning.LAMNA_UT_HISTORIK": {
            /**
             * Grund
             * @description Grunden för att uppgifterna lämnas ut. Inget kopieras utan grund.
             * @enum {string}
             */
            grund: "samtycke" | "sol_15_8" | "osl_10_28";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LAMNA_UT_HISTORIK";
            /**
             * Uppgifter
             * @description Vilka uppgifter som lämnas ut, och till vem.
             */
            uppgifter: string;
        };
        /**
         * Läs journal och genomförandeplan
         * @description Enligt R58, L10.
         */
        "anvisning.LAS_JOURNAL": {
            /**
             * Grund
             * @description Varför uppgifterna får lämnas från Kompetenscenter till socialförvaltningen.
             * @enum {string}
             */
            grund: "samtycke" | "sol_15_9";
            /**
             * Läst
             * @description Journalen och genomförandeplanen är lästa.
             * @constant
             */
            last: true;
            /**
             * Notering
             * @description Vad läsningen leder till.
             */
            notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LAS_JOURNAL";
        };
        /**
         * Dokumentera läsning i SSBTEK
         * @description Enligt R22, A4.
         */
        "anvisning.LAS_SSBTEK": {
            /**
             * Flikar
             * @description Båda flikarna ska vara lästa.
             */
            flikar: ("af" | "fk")[];
            /**
             * Källa
             * @description Hur uppgifterna hämtades.
             * @enum {string}
             */
            kalla: "ssbtek" | "manuell";
            /**
             * Slutsats
             * @description Vad uppgifterna betyder för samrådet. Ingen kopia av utdraget.
             */
            slutsats: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LAS_SSBTEK";
        };
        /**
         * Markera uppdraget som genomläst
         * @description Enligt R42.
         */
        "anvisning.LAS_UPPDRAG": {
            /**
             * Förberedd
             * @description Uppdraget är genomläst inför mötet.
             * @constant
             */
            forberedd: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LAS_UPPDRAG";
        };
        /**
         * Lyft inte behov till arbetsgruppen
         * @description Enligt R91.
         */
        "anvisning.LAT_BLI_LYFTA_BEHOV": {
            /**
             * Behov
             * @description De behov det gäller, bland dem som är noterade vid uppföljning.
             */
            behov: ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Motivering
             * @description Skälen med egna ord.
             */
            motivering: string;
            /**
             * Orsak
             * @description Varför frågan inte lyfts.
             * @enum {string}
             */
            orsak: "redan_lyft" | "tillgodosett" | "enstaka" | "kan_rojas";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LAT_BLI_LYFTA_BEHOV";
        };
        /**
         * Lyft behov till arbetsgruppen
         * @description Enligt R86, R91.
         */
        "anvisning.LYFT_BEHOV": {
            /**
             * Behov
             * @description De behov det gäller, bland dem som är noterade vid uppföljning.
             */
            behov: ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Samverkansfråga
             * @description Frågans beteckning hos arbetsgruppen analys, uppföljning och utveckling. Där nämns ingen klient.
             */
            samverkansfraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LYFT_BEHOV";
        };
        /**
         * Lyft en oenighet
         * @description Enligt R89.
         */
        "anvisning.LYFT_OENIGHET": {
            /**
             * Fråga
             * @description Vad oenigheten gäller.
             */
            fraga: string;
            /**
             * Det omtvistade steget
             * @description Kompetenscenter genomför det inte medan oenigheten är öppen.
             * @enum {string}
             */
            steg: "avslut" | "verkstallande" | "innehall" | "metod" | "annat";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LYFT_OENIGHET";
        };
        /**
         * Meddela Kompetenscenter att beslutet har upphört
         * @description Enligt A9.
         */
        "anvisning.MEDDELA_KC_UPPHORT": {
            /**
             * Meddelat
             * @description Kompetenscenter vet att närvaro inte längre är ett villkor.
             * @constant
             */
            meddelat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MEDDELA_KC_UPPHORT";
        };
        /**
         * Meddela klienten att beslutet har upphört
         * @description Enligt A9.
         */
        "anvisning.MEDDELA_KLIENT_UPPHORT": {
            /**
             * Sätt
             * @description Hur det skriftliga meddelandet lämnades.
             * @enum {string}
             */
            kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MEDDELA_KLIENT_UPPHORT";
        };
        /**
         * Medge digital medverkan
         * @description Enligt R48, A14.
         */
        "anvisning.MEDGE_DIGITALT": {
            /**
             * Skäl
             * @description Varför socialsekreteraren inte kan medverka på plats.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MEDGE_DIGITALT";
        };
        /**
         * Medge undantag från de vägledande kriterierna
         * @description Enligt R17, R18.
         */
        "anvisning.MEDGE_UNDANTAG": {
            /**
             * Kriterium
             * @description Det kriterium som undantaget gäller.
             * @enum {string}
             */
            kriterium: "arbetslos_med_behov" | "inom_tre_ar";
            /**
             * Skäl
             * @description Varför anvisning ändå är rätt.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MEDGE_UNDANTAG";
        };
        /**
         * Registrera att samtycke inte lämnas
         * @description Enligt A28.
         */
        "anvisning.NEKA_SAMTYCKE_KC": {
            /**
             * Datum
             * @description När klienten tackade nej. Det är inte att tacka nej till insatsen.
             */
            datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NEKA_SAMTYCKE_KC";
        };
        /**
         * Notera behov av extern part
         * @description Enligt R64, R74, R84, R87.
         */
        "anvisning.NOTERA_BEHOV_KC": {
            /**
             * Behov
             * @description Vad parten behövs till.
             */
            behov: string;
            /**
             * Extern part
             * @description Vem som behövs, till exempel en vårdcentral eller en arbetsgivare.
             */
            externPart: string;
            /**
             * Var behovet kom fram
             * @description Om behovet kom fram vid uppföljningen eller annars.
             * @enum {string}
             */
            kalla: "lopande" | "uppfoljning";
            /**
             * Område
             * @description Området avgör vilken sida som samordnar.
             * @enum {string}
             */
            omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NOTERA_BEHOV_KC";
        };
        /**
         * Notera behov av extern part inom det sociala eller hälsa
         * @description Enligt R64, R84.
         */
        "anvisning.NOTERA_BEHOV_SF": {
            /**
             * Behov
             * @description Vad parten behövs till.
             */
            behov: string;
            /**
             * Extern part
             * @description Vem som behövs, till exempel en vårdcentral eller en arbetsgivare.
             */
            externPart: string;
            /**
             * Var behovet kom fram
             * @description Om behovet kom fram vid uppföljningen eller annars.
             * @enum {string}
             */
            kalla: "lopande" | "uppfoljning";
            /**
             * Område
             * @description Socialförvaltningen samordnar inom det sociala och hälsa.
             * @enum {string}
             */
            omrade: "halsorelaterat" | "socialt";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NOTERA_BEHOV_SF";
        };
        /**
         * Ge ny tid för inskrivning i GWA
         * @description Enligt R46, A12.
         */
        "anvisning.NY_TID": {
            /**
             * Datum
             * @description Mötets dag.
             */
            datum: string & (unknown & unknown);
            /**
             * Form
             * @description Inskrivningsmötet hålls på plats.
             * @enum {string}
             */
            form: "pa_plats";
            /**
             * Plats
             * @description Adress och rum.
             */
            plats: string;
            /**
             * Klockslag
             * @description När mötet börjar.
             */
            tid: string;
            /**
             * Tolk behövs
             * @description Tolk ska bokas till mötet.
             */
            tolkBehovs: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NY_TID";
        };
        /**
         * Meddela att ny tid är aktuell
         * @description Enligt R45, A11.
         */
        "anvisning.NY_TID_AKTUELL": {
            /**
             * Hinder prövade
             * @description Hinder för att komma och behov av anpassning är prövade.
             */
            hinderProvade: boolean;
            /**
             * Motivering
             * @description Varför ny tid är aktuell.
             */
            motivering: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NY_TID_AKTUELL";
        };
        /**
         * Ta ställning till fortsatt insats
         * @description Enligt R76, R77, R117.
         */
        "anvisning.OMPROVA": {
            /**
             * Arbetslös
             * @description Klienten är arbetslös på hel- eller deltid.
             */
            arbetslos: boolean;
            /**
             * Bedömning
             * @description Ny bedömning av behov och fortsatt insats.
             */
            bedomning: string;
            /**
             * Behov av aktiviteter
             * @description Klienten behöver jobbfokuserade eller kompetenshöjande aktiviteter.
             */
            behovAvAktiviteter: boolean;
            /**
             * Egen försörjning utan månader
             * @description Bara där antalet månader inte går att säga.
             * @enum {string}
             */
            forsorjning?: "ej_forvantad" | "okand";
            /**
             * Krav på deltagande
             * @description Deltagandet ska fortsatt vara ett villkor för försörjningsstöd.
             */
            krav: boolean;
            /**
             * Månader till arbete eller studier
             * @description Om hur många månader klienten beräknas vara i arbete eller reguljära studier. Lämna tomt om det inte går att säga.
             */
            manaderTillForsorjning?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "OMPROVA";
            /**
             * Ställningstagande
             * @description Fortsatt insats kräver nytt samråd, ny arbetsplan och nytt beslut.
             * @enum {string}
             */
            utfall: "fortsatt" | "annan_insats" | "avslut";
        };
        /**
         * Lämna behov av extern part till Kompetenscenter att samordna
         * @description Enligt R74, R87.
         */
        "anvisning.OVERLAMNA_BEHOV_KC": {
            /**
             * Behov
             * @description Vad parten behövs till.
             */
            behov: string;
            /**
             * Extern part
             * @description Vem som behövs, till exempel en vårdcentral eller en arbetsgivare.
             */
            externPart: string;
            /**
             * Var behovet kom fram
             * @description Om behovet kom fram vid uppföljningen eller annars.
             * @enum {string}
             */
            kalla: "lopande" | "uppfoljning";
            /**
             * Område
             * @description Kompetenscenter samordnar inom kompetens och jobb.
             * @enum {string}
             */
            omrade: "jobbfokuserat" | "kompetenshojande";
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "OVERLAMNA_BEHOV_KC";
        };
        /**
         * Överväg avslag eller nedsättning enligt SoL 12 kap. 5 §
         * @description Enligt L3, A9, A13, R122.
         */
        "anvisning.OVERVAG_NEDSATTNING": {
            /**
             * Anmält skäl
             * @description Det skäl klienten själv har angett.
             * @enum {string}
             */
            anmaltSkal: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat";
            /**
             * Bedömning
             * @description Vad som hänt, klientens skäl och varför de inte godtas.
             */
            bedomning: string;
            /**
             * Dag
             * @description Dagen då klienten var frånvarande eller avböjde.
             */
            datum: string & (unknown & unknown);
            /**
             * Utan godtagbart skäl
             * @description Socialförvaltningen har själv bedömt att godtagbart skäl saknas.
             * @constant
             */
            franvaroUtanGodtagbartSkal: true;
            /**
             * Vad det gäller
             * @description Att inte samtycka är inte att avböja insatsen.
             * @enum {string}
             */
            grund: "franvaro" | "avbojt_insats";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "OVERVAG_NEDSATTNING";
        };
        /**
         * Besluta om uppehåll i insatsen
         * @description Enligt A31, L2, R122.
         */
        "anvisning.PABORJA_UPPEHALL": {
            /**
             * Från och med
             * @description Första dagen i uppehållet.
             */
            fran: string & (unknown & unknown);
            /**
             * Orsak
             * @description Varför insatsen gör uppehåll.
             * @enum {string}
             */
            orsak: "sjukdom" | "foraldraledighet" | "verksamheten_stangd" | "ledighet_12_4_f" | "annat";
            /**
             * Skäl
             * @description Vad som gäller under tiden. Läses också av Kompetenscenter: inget om hälsa eller familj.
             */
            skal: string;
            /**
             * Till och med
             * @description Sista dagen i uppehållet.
             */
            till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PABORJA_UPPEHALL";
        };
        /**
         * Pröva vad förändringen innebär
         * @description Enligt A26, R109.
         */
        "anvisning.PROVA_FORANDRING": {
            /**
             * Skäl
             * @description Skälen för bedömningen.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PROVA_FORANDRING";
            /**
             * Utfall
             * @description Efter ett dödsfall eller en flytt kan insatsen bara avslutas.
             * @enum {string}
             */
            utfall: "fortsatter" | "omprovas" | "avslutas";
        };
        /**
         * Rätta en anteckning i journalen
         * @description Enligt R69, L9, A32.
         */
        "anvisning.RATTA_ANTECKNING": {
            /**
             * Anteckning
             * @description Anteckningens nummer i genomförandejournalen.
             */
            nr: number;
            /**
             * Rättad text
             * @description Vad som ska stå. Den ursprungliga anteckningen finns kvar.
             */
            rattad: string;
            /**
             * Skäl
             * @description Vad som var fel.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATTA_ANTECKNING";
        };
        /**
         * Rätta ett datum
         * @description Enligt A32.
         */
        "anvisning.RATTA_DATUM": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            brevSkickat: boolean;
            /**
             * Rätt datum
             * @description Det datum som gäller.
             */
            datum: string & (unknown & unknown);
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATTA_DATUM";
            /**
             * Datum som rättas
             * @description Frister som räknas från datumet räknas om.
             * @enum {string}
             */
            vad: "senaste_uppfoljning" | "inskrivningens_dag" | "beslutets_forsta_dag";
        };
        /**
         * Rätta ett datum hos Kompetenscenter
         * @description Enligt A32.
         */
        "anvisning.RATTA_DATUM_KC": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            brevSkickat: boolean;
            /**
             * Rätt datum
             * @description Det datum som gäller.
             */
            datum: string & (unknown & unknown);
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATTA_DATUM_KC";
            /**
             * Datum som rättas
             * @description Frister som räknas från datumet räknas om.
             * @enum {string}
             */
            vad: "insatsens_start" | "planens_datum";
        };
        /**
         * Rätta en felaktig anmälan
         * @description Enligt A26, A32.
         */
        "anvisning.RATTA_FORANDRING": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            brevSkickat: boolean;
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATTA_FORANDRING";
            /**
             * Rättas
             * @description Det som anmäldes fel.
             * @enum {string}
             */
            vad: "flytt" | "dodsfall" | "fel_klient";
        };
        /**
         * Anmäl att ärendet gäller fel klient
         * @description Enligt A32.
         */
        "anvisning.RATTA_KLIENT": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            brevSkickat: boolean;
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATTA_KLIENT";
        };
        /**
         * Anmäl uppgifter till fel mottagare
         * @description Enligt A32.
         */
        "anvisning.RATTA_MOTTAGARE": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            brevSkickat: boolean;
            /**
             * Mottagare
             * @description Vem som fick uppgifterna. Inget namn.
             * @enum {string}
             */
            mottagare: "annan_klient" | "annan_person" | "annan_myndighet" | "fel_enhet";
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATTA_MOTTAGARE";
        };
        /**
         * Rätta en missad tid
         * @description Enligt A13, A32.
         */
        "anvisning.RATTA_UTEBLIVANDE": {
            /**
             * Avser händelse
             * @description Numret på händelsen som rättas. Den finns kvar.
             */
            avser: number;
            /**
             * Brev har gått ut
             * @description Ett brev eller meddelande har gått ut med det som var fel.
             */
            brevSkickat: boolean;
            /**
             * Skäl
             * @description Vad som var fel och hur det upptäcktes.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATTA_UTEBLIVANDE";
        };
        /**
         * Registrera närvaro eller frånvaro
         * @description Enligt P1, L3.
         */
        "anvisning.REGISTRERA_NARVARO": {
            /**
             * Planerad dag
             * @description Dagen då deltagaren hade planerad tid.
             */
            datum: string & (unknown & unknown);
            /**
             * Notering
             * @description Fakta om dagen. Ingen bedömning av skälet.
             */
            notering?: string;
            /**
             * Närvaro
             * @description Det som hände. Registreras dagen på nytt gäller det senaste.
             * @enum {string}
             */
            status: "narvarande" | "sjukanmald" | "vard_av_barn" | "annan_anmald_franvaro" | "franvarande_utan_anmalan";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REGISTRERA_NARVARO";
        };
        /**
         * Registrera samtycke till Arbetsförmedlingen
         * @description Enligt R26, A17.
         */
        "anvisning.REGISTRERA_SAMTYCKE_AF": {
            /**
             * Datum
             * @description När samtycket undertecknades.
             */
            datum: string & (unknown & unknown);
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            omfattning: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REGISTRERA_SAMTYCKE_AF";
        };
        /**
         * Registrera samtycke till kontakt med extern part (Kompetenscenter)
         * @description Enligt R75.
         */
        "anvisning.REGISTRERA_SAMTYCKE_EXTERN_KC": {
            /**
             * Datum
             * @description När samtycket lämnades.
             */
            datum: string & (unknown & unknown);
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till.
             */
            mottagare: string;
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            omfattning: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REGISTRERA_SAMTYCKE_EXTERN_KC";
        };
        /**
         * Registrera samtycke till kontakt med extern part
         * @description Enligt R65.
         */
        "anvisning.REGISTRERA_SAMTYCKE_EXTERN_SF": {
            /**
             * Datum
             * @description När samtycket lämnades.
             */
            datum: string & (unknown & unknown);
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till.
             */
            mottagare: string;
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            omfattning: string;
            /**
             * Part
             * @description Partens beteckning i ärendet, till exempel P1. Inte dess namn.
             */
            part: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REGISTRERA_SAMTYCKE_EXTERN_SF";
        };
        /**
         * Registrera samtycke till Kompetenscenter
         * @description Enligt R30.
         */
        "anvisning.REGISTRERA_SAMTYCKE_KC": {
            /**
             * Datum
             * @description När samtycket lämnades.
             */
            datum: string & (unknown & unknown);
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            omfattning: string;
            /**
             * Gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            till?: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REGISTRERA_SAMTYCKE_KC";
        };
        /**
         * Dokumentera samråd utan brev
         * @description Enligt A3, A17.
         */
        "anvisning.SAMRAD_UTAN_BREV": {
            /**
             * Hur samrådet skett
             * @description Används när sökanden inte samtycker till kontakt med Arbetsförmedlingen.
             * @enum {string}
             */
            grund: "avidentifierat" | "sekretessgrund";
            /**
             * Redogörelse
             * @description Hur samrådet gått till utan brev.
             */
            redogorelse: string;
            /**
             * Samtycke saknas
             * @description Sökanden samtycker inte till kontakt med Arbetsförmedlingen, eller har återkallat samtycket.
             * @constant
             */
            samtyckeNekat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SAMRAD_UTAN_BREV";
        };
        /**
         * Skicka fortsättningsuppdrag
         * @description Enligt A8.
         */
        "anvisning.SKICKA_FORTSATTNINGSUPPDRAG": {
            /**
             * Anpassning
             * @description Klienten behöver anpassning, till exempel vid funktionsnedsättning.
             */
            anpassning: boolean;
            /**
             * Anpassningen i ord
             * @description Vad som behöver anpassas, och hur.
             */
            anpassningBeskrivning?: string;
            /**
             * Barnets bästa beaktat
             * @description Hur insatsen påverkar barnet är bedömt. Krävs om klienten har barn.
             * @constant
             */
            barnetsBasta?: true;
            /**
             * Barnomsorg
             * @description Om barnomsorgen är ordnad de tider som insatsen pågår.
             * @enum {string}
             */
            barnomsorg: "ordnad" | "behovs" | "ej_aktuellt";
            /**
             * Behov
             * @description Den enskildes behov, som Kompetenscenter behöver känna till dem.
             */
            behov: string;
            /**
             * Har barn
             * @description Klienten har barn som berörs av insatsen.
             */
            harBarn: boolean;
            /**
             * Innehåll
             * @description Vad som ingår i uppdraget.
             */
            innehall: string;
            /**
             * Mål
             * @description Minst ett mål, med beteckning och område. Beteckningen återkommer vid uppföljning.
             */
            mal: {
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                id: string;
                /**
                 * Område
                 * @description Området som målet hör till.
                 * @enum {string}
                 */
                omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            }[];
            /**
             * Målens lydelse
             * @description Varje mål i ord, med sin beteckning.
             */
            maltext: string;
            /**
             * Områden
             * @description Områden som uppdraget omfattar.
             */
            omraden: ("jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt")[];
            /**
             * Klientens önskemål
             * @description Klientens egna önskemål och förutsättningar, och hur de har vägts in.
             */
            onskemal: string;
            /**
             * Resor
             * @description Om klienten kan ta sig till insatsen.
             * @enum {string}
             */
            resor: "ordnade" | "behovs" | "ej_aktuellt";
            /**
             * Tider för sfi
             * @description När klienten läser svenska för invandrare. En tom lista om klienten inte gör det.
             */
            sfiTider: ("formiddag" | "eftermiddag" | "kvall" | "distans")[];
            /**
             * Syfte
             * @description Hur insatsen stärker möjligheten till egen försörjning på sikt.
             */
            syfte: string;
            /**
             * Tjänster
             * @description De tjänster i tjänsteutbudet som ingår.
             */
            tjanster: string[];
            /**
             * Tolkspråk
             * @description Språkets kod enligt ISO 639, eller ingen. Tolk är aldrig en närstående eller ett barn. Vid skyddade personuppgifter är klienten anonym för förmedlingen.
             */
            tolksprak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SKICKA_FORTSATTNINGSUPPDRAG";
        };
        /**
         * Skicka samtycke och information till Arbetsförmedlingen
         * @description Enligt R25, R26, R27, R28.
         */
        "anvisning.SKICKA_TILL_AF": {
            /**
             * Blankett
             * @description Informationen lämnas på blanketten, tillsammans med samtyckesblanketten.
             * @enum {string}
             */
            blankett: "information_om_kommunal_aktivitet";
            /**
             * Omfattning
             * @description Vilka uppgifter samtycket gäller.
             */
            omfattning: string;
            /**
             * Samtycke undertecknat
             * @description Datum på samtyckesblanketten till Arbetsförmedlingen.
             */
            samtyckesdatum: string & (unknown & unknown);
            /**
             * Samtycket gäller till och med
             * @description Sista dagen, om samtycket är tidsbegränsat.
             */
            samtyckeTill?: string & (unknown & unknown);
            /**
             * Sätt
             * @description Brevet går med post, aldrig med e-post.
             * @enum {string}
             */
            satt: "post";
            /**
             * Skickat
             * @description När brevet postades.
             */
            skickat: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SKICKA_TILL_AF";
        };
        /**
         * Skicka uppdraget till Kompetenscenter
         * @description Enligt R34, R35, R36, R37, R11, R103, L1, P3.
         */
        "anvisning.SKICKA_UPPDRAG": {
            /**
             * Anpassning
             * @description Klienten behöver anpassning, till exempel vid funktionsnedsättning.
             */
            anpassning: boolean;
            /**
             * Anpassningen i ord
             * @description Vad som behöver anpassas, och hur.
             */
            anpassningBeskrivning?: string;
            /**
             * Barnets bästa beaktat
             * @description Hur insatsen påverkar barnet är bedömt. Krävs om klienten har barn.
             * @constant
             */
            barnetsBasta?: true;
            /**
             * Barnomsorg
             * @description Om barnomsorgen är ordnad de tider som insatsen pågår.
             * @enum {string}
             */
            barnomsorg: "ordnad" | "behovs" | "ej_aktuellt";
            /**
             * Behov
             * @description Den enskildes behov, som Kompetenscenter behöver känna till dem.
             */
            behov: string;
            /**
             * Har barn
             * @description Klienten har barn som berörs av insatsen.
             */
            harBarn: boolean;
            /**
             * Innehåll
             * @description Vad som ingår i uppdraget.
             */
            innehall: string;
            /**
             * Enhet på Kompetenscenter
             * @description Enheten som uppdraget skickas till.
             */
            kcEnhet: string;
            /**
             * Mål
             * @description Minst ett mål, med beteckning och område. Beteckningen återkommer vid uppföljning.
             */
            mal: {
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                id: string;
                /**
                 * Område
                 * @description Området som målet hör till.
                 * @enum {string}
                 */
                omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            }[];
            /**
             * Målens lydelse
             * @description Varje mål i ord, med sin beteckning.
             */
            maltext: string;
            /**
             * Områden
             * @description Områden som uppdraget omfattar.
             */
            omraden: ("jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt")[];
            /**
             * Klientens önskemål
             * @description Klientens egna önskemål och förutsättningar, och hur de har vägts in.
             */
            onskemal: string;
            /**
             * Resor
             * @description Om klienten kan ta sig till insatsen.
             * @enum {string}
             */
            resor: "ordnade" | "behovs" | "ej_aktuellt";
            /**
             * Tider för sfi
             * @description När klienten läser svenska för invandrare. En tom lista om klienten inte gör det.
             */
            sfiTider: ("formiddag" | "eftermiddag" | "kvall" | "distans")[];
            /**
             * Syfte
             * @description Hur insatsen stärker möjligheten till egen försörjning på sikt.
             */
            syfte: string;
            /**
             * Tjänster
             * @description De tjänster i tjänsteutbudet som ingår.
             */
            tjanster: string[];
            /**
             * Tolkspråk
             * @description Språkets kod enligt ISO 639, eller ingen. Tolk är aldrig en närstående eller ett barn. Vid skyddade personuppgifter är klienten anonym för förmedlingen.
             */
            tolksprak: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SKICKA_UPPDRAG";
        };
        /**
         * Bekräfta att skyddet är omhändertaget
         * @description Enligt A21, R104.
         */
        "anvisning.SKYDD_OMHANDERTAGET": {
            /**
             * Bokningar i GWA borttagna
             * @description Inga tider finns kvar i GWA.
             * @constant
             */
            gwaAvbokat: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SKYDD_OMHANDERTAGET";
            /**
             * Utskick stoppade
             * @description Väntande meddelanden är stoppade.
             * @constant
             */
            utskickStoppade: true;
        };
        /**
         * Registrera skyddade personuppgifter
         * @description Enligt A21, R7.
         */
        "anvisning.SKYDD_UPPSTAR": {
            /**
             * Datum
             * @description När skyddet blev känt.
             */
            datum: string & (unknown & unknown);
            /**
             * 1:e socialsekreterare
             * @description Den som bevakar ärendet. Bara namngivna ser det.
             */
            forsteSocialsekreterare: string;
            /**
             * Samordnare
             * @description Den samordnare på Kompetenscenter som tar över.
             */
            samordnare: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SKYDD_UPPSTAR";
        };
        /**
         * Ställ en fråga till Kompetenscenter
         * @description Enligt R41.
         */
        "anvisning.STALL_FRAGA_TILL_KC": {
            /**
             * Fråga
             * @description Det ni behöver veta inför mötet.
             */
            fraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "STALL_FRAGA_TILL_KC";
        };
        /**
         * Ställ en fråga till socialförvaltningen
         * @description Enligt R43.
         */
        "anvisning.STALL_FRAGA_TILL_SF": {
            /**
             * Fråga
             * @description Det ni behöver veta inför mötet.
             */
            fraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "STALL_FRAGA_TILL_SF";
        };
        /**
         * Ställ in mötet
         * @description Enligt A13.
         */
        "anvisning.STALL_IN_MOTE": {
            /**
             * Orsak
             * @description Ett inställt möte räknas aldrig som klientens frånvaro.
             * @enum {string}
             */
            orsak: "tolk_saknas" | "personal_franvarande" | "fel_i_kallelsen" | "avbokat_av_klienten";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "STALL_IN_MOTE";
        };
        /**
         * Avsluta ärendet i GWA
         * @description Enligt R100.
         */
        "anvisning.STANG_GWA": {
            /**
             * Avslutat i GWA
             * @description Ärendet är avslutat i GWA.
             * @constant
             */
            stangd: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "STANG_GWA";
        };
        "anvisning.start": {
            /**
             * 1:e socialsekreterare
             * @description Den som påminns när något dröjer.
             */
            forsteSocialsekreterare?: string;
            klient: components["schemas"]["NyKlient"];
            /** @constant */
            process: "anvisning";
            /**
             * Enhet
             * @description Socialförvaltningens enhet som ansvarar för ärendet.
             */
            sfEnhet?: string;
            /**
             * Socialsekreterare
             * @description Den som handlägger ärendet.
             */
            socialsekreterare?: string;
        };
        /**
         * Lämna arbetsmarknadskonsulentens syn
         * @description Enligt R89.
         */
        "anvisning.SYN_KC": {
            /**
             * Syn
             * @description Arbetsmarknadskonsulentens syn på frågan.
             */
            syn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SYN_KC";
        };
        /**
         * Lämna socialsekreterarens syn
         * @description Enligt R89.
         */
        "anvisning.SYN_SF": {
            /**
             * Syn
             * @description Socialsekreterarens syn på frågan.
             */
            syn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SYN_SF";
        };
        /**
         * Ta del av närvarounderlaget
         * @description Enligt P1.
         */
        "anvisning.TA_DEL_AV_NARVARO": {
            /**
             * Genomläst
             * @description Underlaget är genomläst inför månadens beslut om försörjningsstöd.
             * @constant
             */
            genomlast: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TA_DEL_AV_NARVARO";
        };
        /**
         * Ta ställning till beslutet och nästa steg
         * @description Enligt R54.
         */
        "anvisning.TA_STALLNING_BESLUT": {
            /**
             * Beslutet
             * @description Socialförvaltningens ställningstagande till 12:4-beslutet.
             * @enum {string}
             */
            beslut: "upphor" | "kvarstar" | "redan_upphort";
            /**
             * Underrättelse
             * @description Hur klienten underrättades.
             * @enum {string}
             */
            kanal?: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * Motivering
             * @description Skälen, och nästa steg i ord.
             */
            motivering: string;
            /**
             * Nästa steg
             * @description Vad som händer för klienten härnäst.
             * @enum {string}
             */
            nastaSteg: "ny_planering" | "annan_insats" | "arbetsformedlingen" | "halsoinriktad" | "studier" | "arbete" | "inget_stod_behovs" | "inget_avliden" | "nytt_arende_ratt_klient";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TA_STALLNING_BESLUT";
            /**
             * Upphör
             * @description Dagen då beslutet upphör att gälla.
             */
            upphor?: string & (unknown & unknown);
        };
        /**
         * Underrätta klienten om beslutet
         * @description Enligt R33, R104.
         */
        "anvisning.UNDERRATTA": {
            /**
             * Datum
             * @description När underrättelsen lämnades eller skickades.
             */
            datum: string & (unknown & unknown);
            /**
             * Sätt
             * @description Hur underrättelsen lämnades.
             * @enum {string}
             */
            kanal: "digital_post" | "post" | "personligen" | "formedling";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UNDERRATTA";
        };
        /**
         * Underrätta Arbetsförmedlingen om aktivitetskravet
         * @description Enligt L4, SoL 15:6 a.
         */
        "anvisning.UNDERRATTA_AF_AKTIVITETSKRAV": {
            /**
             * Datum
             * @description När underrättelsen lämnades, tidigast dagen då beslutet fattades.
             */
            datum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UNDERRATTA_AF_AKTIVITETSKRAV";
            /**
             * Underrättelse
             * @description Beteckning i Treserva på underrättelsen.
             */
            underrattelse: string;
        };
        /**
         * Uppdatera arbetsplanen
         * @description Enligt R31.
         */
        "anvisning.UPPDATERA_ARBETSPLAN": {
            /**
             * Arbetsplan
             * @description Beteckning i Treserva på versionen.
             */
            arbetsplan: string;
            /**
             * Datum
             * @description När arbetsplanen uppdaterades.
             */
            datum: string & (unknown & unknown);
            /**
             * Klienten deltog
             * @description Arbetsplanen uppdaterades tillsammans med klienten.
             */
            klientenDeltog: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPPDATERA_ARBETSPLAN";
        };
        /**
         * Uppdatera genomförandeplan
         * @description Enligt R67, R70, R71.
         */
        "anvisning.UPPDATERA_PLAN": {
            /**
             * Aktiviteter
             * @description Planens aktiviteter, var och en mot mål i uppdraget.
             */
            aktiviteter: {
                /**
                 * Aktivitet
                 * @description Aktivitetens beteckning i planen.
                 */
                id: string;
                /**
                 * Mål
                 * @description De mål i uppdraget som aktiviteten ska leda till.
                 */
                mal: string[];
            }[];
            /**
             * Datum
             * @description När versionen upprättades.
             */
            datum: string & (unknown & unknown);
            /**
             * Deltagaren deltog
             * @description Planen upprättades tillsammans med deltagaren.
             */
            deltagarenDeltog: boolean;
            /**
             * Genomförandeplan
             * @description Beteckning i Treserva på versionen.
             */
            plan: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPPDATERA_PLAN";
        };
        /**
         * Registrera att uppföljningen inte blev av
         * @description Enligt A6.
         */
        "anvisning.UPPFOLJNING_UTEBLEV": {
            /**
             * Orsak
             * @description Varför mötet inte blev av eller inte blev klart.
             * @enum {string}
             */
            orsak: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat" | "installt_av_oss" | "dagordning_ej_klar";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPPFOLJNING_UTEBLEV";
        };
        /**
         * Upprätta avslutsdokument
         * @description Enligt R97, R98, R99.
         */
        "anvisning.UPPRATTA_AVSLUTSDOKUMENT": {
            /**
             * Måluppfyllelse
             * @description Bedömning av varje mål i uppdraget.
             */
            mal: {
                /**
                 * Mål
                 * @description Målets beteckning i uppdraget.
                 */
                id: string;
                /**
                 * Måluppfyllelse
                 * @description I vilken utsträckning målet har uppnåtts.
                 * @enum {string}
                 */
                uppfyllelse: "uppnatt" | "delvis" | "ej_uppnatt";
            }[];
            /**
             * Målen i ord
             * @description I vilken utsträckning målen har uppnåtts.
             */
            malbedomning: string;
            /**
             * Skäl
             * @description Av vilka skäl insatsen avslutas.
             */
            skal: string;
            /**
             * Insatsens sista dag
             * @description När insatsen avslutas.
             */
            slutdatum: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPPRATTA_AVSLUTSDOKUMENT";
        };
        /**
         * Upprätta dokument för deltagande
         * @description Enligt R52.
         */
        "anvisning.UPPRATTA_DELTAGANDEDOKUMENT": {
            /**
             * Dokument
             * @description Dokument som har upprättats i Treserva.
             */
            dokument: ("narvaro" | "forsakring" | "overenskommelse" | "annat")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPPRATTA_DELTAGANDEDOKUMENT";
        };
        /**
         * Upprätta individuell plan
         * @description Enligt L2, A25, SoL 12:4 e.
         */
        "anvisning.UPPRATTA_INDIVIDUELL_PLAN": {
            /**
             * Datum
             * @description När planen upprättades, tidigast dagen då beslutet fattades.
             */
            datum: string & (unknown & unknown);
            /**
             * Innehåll
             * @description Aktiviteterna i planen, och hur klienten har medverkat.
             */
            innehall: string;
            /**
             * Individuell plan
             * @description Beteckning i Treserva på versionen.
             */
            plan: string;
            /**
             * Timmar för att söka arbete
             * @description Timmar per vecka för att söka arbete, inom aktivitetskravets timmar.
             */
            timmarJobbsokning: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPPRATTA_INDIVIDUELL_PLAN";
        };
        /**
         * Upprätta genomförandeplan
         * @description Enligt R66, R67.
         */
        "anvisning.UPPRATTA_PLAN": {
            /**
             * Aktiviteter
             * @description Planens aktiviteter, var och en mot mål i uppdraget.
             */
            aktiviteter: {
                /**
                 * Aktivitet
                 * @description Aktivitetens beteckning i planen.
                 */
                id: string;
                /**
                 * Mål
                 * @description De mål i uppdraget som aktiviteten ska leda till.
                 */
                mal: string[];
            }[];
            /**
             * Datum
             * @description När versionen upprättades.
             */
            datum: string & (unknown & unknown);
            /**
             * Deltagaren deltog
             * @description Planen upprättades tillsammans med deltagaren.
             */
            deltagarenDeltog: boolean;
            /**
             * Genomförandeplan
             * @description Beteckning i Treserva på versionen.
             */
            plan: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPPRATTA_PLAN";
        };
        /**
         * Registrera att klienten uteblev
         * @description Enligt R44, A13.
         */
        "anvisning.UTEBLIVANDE": {
            /**
             * Anmält skäl
             * @description Det skäl klienten själv har angett. Ingen bedömning.
             * @enum {string}
             */
            anmaltSkal: "inget_kant" | "sjukdom" | "vard_av_barn" | "anstallningsintervju" | "arbetsformedlingen" | "vard_eller_myndighet" | "begravning" | "arbete_eller_praktik" | "vill_inte" | "annat";
            /**
             * Notering
             * @description Fakta om vad som hänt.
             */
            notering?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UTEBLIVANDE";
        };
        /**
         * Vänta på Arbetsförmedlingens insats
         * @description Enligt A29.
         */
        "anvisning.VANTA_PA_AF": {
            /**
             * Skäl
             * @description Varför ärendet väntar.
             */
            skal: string;
            /**
             * Vänta till
             * @description När frågan tas upp igen med sökanden.
             */
            till: string & (unknown & unknown);
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VANTA_PA_AF";
        };
        /**
         * Verkställ uppdraget
         * @description Enligt R53.
         */
        "anvisning.VERKSTALL": {
            /**
             * Verkställt i Treserva
             * @description Uppdraget är verkställt i Treserva.
             * @constant
             */
            treserva: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VERKSTALL";
        };
        /** @description Om API:et, enligt den nationella REST API-profilen */
        ApiInfo: {
            apiDocumentation: string;
            apiName: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            apiReleased: string;
            /** @enum {string} */
            apiStatus: "beta" | "active" | "deprecated" | "retired";
            apiVersion: string;
        };
        /** @description Egna uppgifter först, sedan eskaleringar, sedan efter datum. En uppgift som är öppen medan du bläddrar visas en gång, också när andra öppnas, tas eller blir klara under tiden. */
        Arbetslista: {
            limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista. Gäller för samma fråga, så länge du vill. */
            nasta: string | null;
            /**
             * @description Skicka till POST arbetslista/sedd när det som visas är sett: det som kommer senare är nytt då. Ta den ur första sidan.
             * @example WyJhYmMiLDAsImluZmluaXR5IiwiODAxIl0
             */
            plats: string;
            tasks: {
                /** @description Den som har uppgiften, annars enhetens alla */
                assignee: string | null;
                caseId: string;
                due: string | null;
                dueDate: string | null;
                /** @description Hit för att någon annan inte har hunnit */
                escalation: boolean;
                /** @description Händelser som gör uppgiften */
                events: string[];
                /** @description Vad uppgiftens datum gäller; null utan datum i rutinen */
                frist: components["schemas"]["Text"] | null;
                id: string;
                /** @description Uppgiftens namn i processen */
                key: string;
                /** @description Namnet är dolt för skyddade personuppgifter */
                klient: {
                    namn: string | null;
                    skyddad: boolean;
                };
                mine: boolean;
                /**
                 * @description Har kommit till dig eller din enhet sedan du senast sa vad du sett
                 * @example true
                 */
                ny: boolean;
                /** @description Vem som får vad om datumet passerar; tomt där rutinen inte säger det */
                omInte: {
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    rolltext: components["schemas"]["Text"];
                    /** @description Vad som då står i den rollens arbetslista */
                    text: components["schemas"]["Text"];
                }[];
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                openedAt: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                source: string[];
                title: components["schemas"]["Text"];
                unit: string | null;
                version: number;
            }[];
            /** @description Uppgifter hos dem som du ersätter i dag, högst 100 för var och en. På första sidan. */
            vikariat: {
                enhet: string;
                /** @description Användarens id */
                ersatter: string;
                id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                tasks: {
                    /** @description Den som har uppgiften, annars enhetens alla */
                    assignee: string | null;
                    caseId: string;
                    due: string | null;
                    dueDate: string | null;
                    /** @description Hit för att någon annan inte har hunnit */
                    escalation: boolean;
                    /** @description Händelser som gör uppgiften */
                    events: string[];
                    /** @description Vad uppgiftens datum gäller; null utan datum i rutinen */
                    frist: components["schemas"]["Text"] | null;
                    id: string;
                    /** @description Uppgiftens namn i processen */
                    key: string;
                    /** @description Namnet är dolt för skyddade personuppgifter */
                    klient: {
                        namn: string | null;
                        skyddad: boolean;
                    };
                    mine: boolean;
                    /** @description Vem som får vad om datumet passerar; tomt där rutinen inte säger det */
                    omInte: {
                        /**
                         * @description Roll i rutinen
                         * @enum {string}
                         */
                        roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                        rolltext: components["schemas"]["Text"];
                        /** @description Vad som då står i den rollens arbetslista */
                        text: components["schemas"]["Text"];
                    }[];
                    /**
                     * Format: date-time
                     * @description Tidpunkt, UTC
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    openedAt: string;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    source: string[];
                    title: components["schemas"]["Text"];
                    unit: string | null;
                    version: number;
                }[];
                /** @example Som vikarie för ss-hisingen-1 till och med 2026-12-01 */
                text: string;
                /**
                 * Format: date
                 * @description Sista dagen
                 * @example 2026-05-15
                 */
                till: string;
            }[];
        };
        /** @description Hur långt du har sett. Läsning ändrar det aldrig av sig självt. */
        ArbetslistaSedd: {
            /**
             * @description plats ur arbetslistans första sida, oförändrad
             * @example WyJhYmMiLDAsImluZmluaXR5IiwiODAxIl0
             */
            plats: string;
        };
        /** @description Hur många uppgifter varje vy har */
        Arbetslisteantal: {
            /** @description Uppgifter i en vy, av dem som du får se */
            enhet: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            forsenade: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            mina: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            nya: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                fler: boolean;
            };
            /** @description Uppgifter i en vy, av dem som du får se */
            snart: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                fler: boolean;
            };
            /** @description Det som dina egna ärenden väntar på från andra */
            vantar: {
                /**
                 * @description Uppgifter, högst 100
                 * @example 12
                 */
                antal: number;
                /**
                 * @description Det finns fler: visa 100+
                 * @example false
                 */
                fler: boolean;
            };
        };
        /** @description Ett ärende, som det är nu och för dig */
        Arende: {
            actions: components["schemas"]["Atgard"][];
            /**
             * Format: date-time
             * @description Senaste händelsens tidpunkt
             * @example 2026-03-02T08:15:00.000Z
             */
            at: string;
            /** @description Vem ärendet väntar på */
            awaits: {
                assignee: string | null;
                dueDate: string | null;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                roleText: components["schemas"]["Text"];
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                since: string;
                /** @description Uppgiftens id */
                task: string;
                title: components["schemas"]["Text"];
                unit: string | null;
            }[];
            deadlines: components["schemas"]["Frist"][];
            /** @description Svaret är för en skärm som klienten ser, och mycket är utelämnat */
            delad: boolean;
            /** @description Namngivna handläggare per roll */
            handlaggare: {
                [key: string]: string;
            };
            /** @example A-7F3K-92QD-M4TX */
            id: string;
            kcEnhet: string | null;
            klient: {
                /** @description Adress till klientens sida; säger inget om personen */
                id: string;
                /** @description Null om uppgifterna är gallrade */
                namn: string | null;
                personnummer: string | null;
                skyddad: boolean;
                /** @description Hur strängt klienten är skyddad; null för den som inte är det. Den strängare av de två kan betyda mer. */
                skyddsniva: ("sekretessmarkering" | "skyddad_folkbokforing") | null;
            } | null;
            process: {
                id: string;
                title: components["schemas"]["Text"];
                version: number;
            };
            /** @description Ärendets version; ökar med ett för varje händelse */
            revision: number;
            sfEnhet: string | null;
            /** @description Läget i ord */
            states: {
                id: string;
                source: string[];
                text: components["schemas"]["Text"];
            }[];
            /** @enum {string} */
            status: "active" | "done" | "error";
            /** @description Huvudsteg i rutinen */
            steg: string | null;
            tasks: components["schemas"]["Uppgift"][];
            /** @description Det som väntar hos andra system, eller på att någon gör det där */
            vantarPa: {
                /** @description Anropets id */
                anrop: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                sedan: string;
                /** @enum {string} */
                system: "treserva" | "gwa" | "ssbtek" | "af";
                systemText: components["schemas"]["Text"];
                titel: components["schemas"]["Text"];
            }[];
        };
        /** @description Något som kan göras i ärendets läge, av dig eller av någon annan */
        Atgard: {
            /** @description Din roll i ärendet får göra det */
            allowed: boolean;
            label: components["schemas"]["Text"];
            /** @description Ärendets villkor är uppfyllda */
            possible: boolean;
            /** @description Varför inte, om du inte får */
            reasons: components["schemas"]["Text"][];
            roles: {
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                text: components["schemas"]["Text"];
            }[];
            /** @description Formuläret, som JSON Schema 2020-12 */
            schema: {
                [key: string]: unknown;
            };
            source: string[];
            /** @example FATTA_BESLUT */
            type: string;
            /** @description Alla villkor som inte är uppfyllda */
            unmet: components["schemas"]["Villkor"][];
            /** @description Ditt utkast av det här; null om du inte har något */
            utkast: {
                /**
                 * Format: date-time
                 * @description När det senast sparades
                 * @example 2026-03-02T08:15:00.000Z
                 */
                sparad: string;
                /**
                 * @description Utkastets version
                 * @example 3
                 */
                version: number;
            } | null;
        };
        /** @description Vad som kan göras med ärendet, av dig eller av någon annan */
        Atgarder: {
            /**
             * @description Ärendets nummer
             * @example A-7F3K-92QD-M4TX
             */
            arende: string;
            atgarder: {
                /** @description Din roll i ärendet får göra det */
                allowed: boolean;
                /**
                 * @description Formuläret, som JSON Schema 2020-12 med ord för varje kod, på svenska och i x-en på engelska; se docs/formular.md
                 * @example {
                 *       "type": "object",
                 *       "title": "Boka tolk",
                 *       "properties": {},
                 *       "required": []
                 *     }
                 */
                formular: {
                    [key: string]: unknown;
                };
                /**
                 * @description HTTP-huvuden att skicka med: en ny Idempotency-Key per avsikt, If-Match med ärendets ETag
                 * @example [
                 *       "Idempotency-Key",
                 *       "If-Match"
                 *     ]
                 */
                headers: string[];
                /**
                 * @description Adressen att anropa
                 * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                 */
                href: string;
                /**
                 * @description Det som ärendet redan vet, att börja med i formuläret. Aldrig en bedömning. Tomt där åtgärden inte går nu.
                 * @example {
                 *       "datum": "2026-05-15"
                 *     }
                 */
                ifyllt: {
                    [key: string]: unknown;
                };
                label: components["schemas"]["Text"];
                /**
                 * @description HTTP-metod
                 * @enum {string}
                 */
                method: "GET" | "POST";
                /** @description Ärendets villkor är uppfyllda */
                possible: boolean;
                /**
                 * @description Varför inte, om du inte får
                 * @example []
                 */
                reasons: components["schemas"]["Text"][];
                /**
                 * @description Paragraf eller rad i rutinen
                 * @example [
                 *       "R20",
                 *       "SoL 12:4"
                 *     ]
                 */
                source: string[];
                /**
                 * @description Händelsens namn
                 * @example FATTA_BESLUT
                 */
                type: string;
                /** @description Alla villkor som inte är uppfyllda */
                unmet: {
                    /**
                     * @description Villkorets namn
                     * @example samradKlart
                     */
                    condition: string;
                    /** @description Vem som kan uppfylla villkoret, och med vilken händelse */
                    cure?: {
                        event?: string;
                        role: string;
                    };
                    /** @description Åtgärden som uppfyller villkoret; null där den inte finns i ärendets läge */
                    lank: {
                        /**
                         * @description Åtgärden som gör det
                         * @example LAS_SSBTEK
                         */
                        handelse: string;
                        /**
                         * @description Adressen att anropa
                         * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                         */
                        href: string;
                        label: components["schemas"]["Text"];
                        /**
                         * @description HTTP-metod
                         * @enum {string}
                         */
                        method: "GET" | "POST";
                    } | null;
                    /**
                     * @description Paragraf eller rad i rutinen
                     * @example [
                     *       "R20"
                     *     ]
                     */
                    source: string[];
                    text: components["schemas"]["Text"];
                    /** @description Vem som kan uppfylla villkoret; null där ingen kan det i förväg */
                    vem: {
                        /**
                         * @description Enheten
                         * @example sf-hisingen
                         */
                        enhet: string | null;
                        /**
                         * @description Den namngivna handläggaren, om din sida får veta det
                         * @example ss-hisingen-1
                         */
                        namngiven: string | null;
                        /**
                         * @description Roll i rutinen
                         * @enum {string}
                         */
                        role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                        text: components["schemas"]["Text"];
                    } | null;
                }[];
                /** @description Ditt utkast av det här; null om du inte har något */
                utkast: {
                    /**
                     * Format: date-time
                     * @description När det senast sparades
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    sparad: string;
                    /**
                     * @description Utkastets version
                     * @example 3
                     */
                    version: number;
                } | null;
                /**
                 * @description En öppen uppgift i ärendet väntar på det
                 * @example true
                 */
                vantas: boolean;
                /** @description De roller som får göra det */
                vem: {
                    /**
                     * @description Enheten
                     * @example sf-hisingen
                     */
                    enhet: string | null;
                    /**
                     * @description Den namngivna handläggaren, om din sida får veta det
                     * @example ss-hisingen-1
                     */
                    namngiven: string | null;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    text: components["schemas"]["Text"];
                }[];
                /** @description Villkor som beror på det du fyller i, och prövas när du skickar */
                vidSandning: components["schemas"]["Villkor"][];
            }[];
            lankar: {
                /** @description Du får göra det */
                allowed: boolean;
                /**
                 * @description Formuläret, som för en åtgärd; null där inget eller ett eget formulär fylls i
                 * @example null
                 */
                formular: {
                    [key: string]: unknown;
                } | null;
                /**
                 * @description HTTP-huvuden att skicka med: en ny Idempotency-Key per avsikt, If-Match med ärendets ETag
                 * @example [
                 *       "Idempotency-Key",
                 *       "If-Match"
                 *     ]
                 */
                headers: string[];
                /**
                 * @description Adressen att anropa
                 * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                 */
                href: string;
                label: components["schemas"]["Text"];
                /**
                 * @description HTTP-metod
                 * @enum {string}
                 */
                method: "GET" | "POST";
                /**
                 * @description Varför inte, om du inte får
                 * @example []
                 */
                reasons: components["schemas"]["Text"][];
                /**
                 * @description Vad det är
                 * @example flytta-frist
                 */
                rel: string;
            }[];
            mal: {
                /** @description Ärendet är där nu */
                har: boolean;
                /**
                 * @description Adressen till vägen dit
                 * @example /stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser
                 */
                href: string;
                /**
                 * @description Ett mål i rutinen: ett huvudsteg eller ett slut
                 * @example pagaende
                 */
                namn: string;
                /**
                 * @description Ett huvudsteg på vägen, eller ett av ärendets slut
                 * @enum {string}
                 */
                slag: "steg" | "slut";
                /**
                 * @description Paragraf eller rad i rutinen
                 * @example [
                 *       "R20",
                 *       "SoL 12:4"
                 *     ]
                 */
                source: string[];
                text: components["schemas"]["Text"];
            }[];
            /** @description Vad som händer om ingen gör något, det närmaste först */
            omIngen: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                /** @description Fristen som då löper ut */
                frist: components["schemas"]["Text"];
                /** @description Lägen som ärendet då kommer till */
                lagen: components["schemas"]["Text"][];
                /**
                 * @description Paragraf eller rad i rutinen
                 * @example [
                 *       "R20",
                 *       "SoL 12:4"
                 *     ]
                 */
                source: string[];
                /** @description Uppgifter som då öppnas */
                uppgifter: {
                    /**
                     * @description Enheten
                     * @example sf-hisingen
                     */
                    enhet: string | null;
                    /**
                     * @description Hit för att någon annan inte har hunnit
                     * @example true
                     */
                    eskalering: boolean;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    rollText: components["schemas"]["Text"];
                    titel: components["schemas"]["Text"];
                }[];
            }[];
            /**
             * @description Ärendets version, för If-Match
             * @example 5
             */
            revision: number;
        };
        /** @description De som har arbete i dina enheter men inte längre rollen där, så som tjänsten senast gick igenom ärendena */
        Avgangna: {
            avgangna: {
                /** @description Ärenden där hen är namngiven */
                arenden: string[];
                /**
                 * @description Enhetens id
                 * @example sf-hisingen
                 */
                enhet: string;
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                person: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @description Uppgifter som hen har */
                uppgifter: string[];
            }[];
            /**
             * @description Det finns fler än de som visas
             * @example false
             */
            fler: boolean;
            /**
             * @description Organisationens fil är källan till användarna. Annars är det inte känt vem som har slutat, och listan är tom.
             * @example true
             */
            kand: boolean;
        };
        /** @description Vad du får veta, och vad du kan välja */
        Aviseringar: {
            /** @description Det som kommer genast vad du än har valt */
            alltid: {
                kalla: string[];
                text: components["schemas"]["Text"];
            }[];
            /** @description De påminnelser som gäller för dina roller, enligt kommunens inställningar */
            paminnelser: {
                /** @description Så många dagar före datumet påminns du */
                dagar: number[];
                frist: string;
                kalla: string[];
                text: components["schemas"]["Text"];
            }[];
            /** @description Varje slag, och vad som får väljas för det */
            slag: {
                /** @description Det som får väljas */
                far: ("genast" | "dag" | "vecka" | "av")[];
                kalla: string[];
                /** @description Varför inte allt får väljas */
                skal: components["schemas"]["Text"] | null;
                /** @enum {string} */
                slag: "uppgift" | "paminnelse" | "eskalering" | "nodoppning" | "mote" | "handlaggarbyte";
                text: components["schemas"]["Text"];
            }[];
            val: {
                /**
                 * Bara arbetsdagar
                 * @description Det som hör till en helg kommer nästa arbetsdag.
                 */
                baraArbetsdagar: boolean;
                /**
                 * Efter vikariat
                 * @description Om du vill ha det som kom medan någon ersatte dig samlat när vikariatet är slut.
                 */
                efterVikariat: boolean;
                /**
                 * Dag för veckans
                 * @description Dagen då veckans skickas.
                 * @enum {string}
                 */
                samladDag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
                /**
                 * Klockslag för det samlade
                 * @description När det samlade skickas.
                 */
                samladTid: string;
                slag: {
                    /** @enum {string} */
                    eskalering: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    handlaggarbyte: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    mote: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    nodoppning: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    paminnelse: "genast" | "dag" | "vecka" | "av";
                    /** @enum {string} */
                    uppgift: "genast" | "dag" | "vecka" | "av";
                };
                /**
                 * Tyst tid
                 * @description Då skickas inget; det kommer när tiden är slut. Får gå över midnatt.
                 */
                tystTid: {
                    fran: string;
                    till: string;
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
        Aviseringsval: {
            /**
             * Bara arbetsdagar
             * @description Det som hör till en helg kommer nästa arbetsdag.
             */
            baraArbetsdagar: boolean;
            /**
             * Efter vikariat
             * @description Om du vill ha det som kom medan någon ersatte dig samlat när vikariatet är slut.
             */
            efterVikariat: boolean;
            /**
             * Dag för veckans
             * @description Dagen då veckans skickas.
             * @enum {string}
             */
            samladDag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
            /**
             * Klockslag för det samlade
             * @description När det samlade skickas.
             */
            samladTid: string;
            slag: {
                /** @enum {string} */
                eskalering: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                handlaggarbyte: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                mote: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                nodoppning: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                paminnelse: "genast" | "dag" | "vecka" | "av";
                /** @enum {string} */
                uppgift: "genast" | "dag" | "vecka" | "av";
            };
            /**
             * Tyst tid
             * @description Då skickas inget; det kommer när tiden är slut. Får gå över midnatt.
             */
            tystTid: {
                fran: string;
                till: string;
            } | null;
        };
        /** @description Dagordning för nästa uppföljning, ifylld från uppdrag och plan. */
        Dagordning: {
            /** @description Genomförandeplanen som mötet utgår från */
            plan: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                version: number;
            } | null;
            punkter: {
                avsnitt: string;
                /** @description Behov som noterats tidigare och inte är omhändertagna */
                behov: string[];
                /** @description Uppdragets mål, och om någon aktivitet i planen leder mot dem */
                mal: {
                    id: string;
                    iPlanen: boolean;
                }[];
                rubrik: string;
            }[];
            /** @description Uppdraget som mötet utgår från */
            uppdrag: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                nr: number;
            } | null;
        };
        /** @description En delegation */
        Delegation: {
            anvandare: string | null;
            /** @description Första dagen som den inte längre gäller */
            aterkallad: string | null;
            enhet: string | null;
            fran: string;
            /** @description Om den gäller i dag */
            galler: boolean;
            grans: {
                /**
                 * @description Talet i beslutet
                 * @example timmar
                 */
                falt: string;
                /** @description Högsta värde */
                hogst: number;
            } | null;
            handelser: string[];
            id: string;
            namnd: string;
            punkt: string;
            roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            skapadAv: string;
            till: string | null;
        };
        /** @description Nämndernas delegationer */
        Delegationer: {
            delegationer: components["schemas"]["Delegation"][];
            /** @description Vad en delegation kan bestå av */
            valbart: {
                /** @description De beslut i rutinerna som en delegation kan omfatta */
                beslut: {
                    /**
                     * @description Händelsens namn
                     * @example FATTA_BESLUT
                     */
                    handelse: string;
                    /** @description De som får fatta det enligt rutinen */
                    roller: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare")[];
                    /**
                     * @description Tal i beslutet som en delegation kan begränsa
                     * @example [
                     *       "timmar"
                     *     ]
                     */
                    tal: string[];
                    text: components["schemas"]["Text"];
                }[];
                /** @description Kommunens nämnder */
                namnder: {
                    /**
                     * @description Nämndens enheter
                     * @example [
                     *       "sf-hisingen"
                     *     ]
                     */
                    enheter: string[];
                    /** @example sn-hisingen */
                    id: string;
                    /** @example Socialnämnd Hisingen */
                    namn: string;
                }[];
            };
        };
        /** @description Ett dokument i ett ärende */
        Dokument: {
            av: string;
            datum: string | null;
            /** @description Null tills dokumentet är ritat */
            dokumenttyp: string | null;
            ersattAv: string | null;
            ersatter: string | null;
            /** @description Varför det inte är ritat, och vad du kan göra */
            fel: string | null;
            /** @description Händelsen som det kommer av; null om någon bad om det */
            handelse: number | null;
            id: string;
            /** @description De vägar som dokumentet får lämnas på nu */
            kanaler: string[];
            mall: string;
            mallVersion: number | null;
            original: {
                datum: string | null;
                referens: string | null;
                /** @enum {string} */
                var: "stegvis" | "treserva";
            };
            /** @description Händelsen som det bygger på är rättad: ersätt det */
            rattad: boolean;
            roll: string | null;
            /** @description PDF:ens kontrollsumma, hexadecimalt */
            sha256: string | null;
            /** @enum {string} */
            sida: "sf" | "kc";
            sidor: number | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /** @enum {string} */
            status: "ritas" | "utkast" | "undertecknad" | "expedierad" | "ersatt" | "makulerad";
            steg: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                av: string;
                datum: string | null;
                kanal: string | null;
                roll: string | null;
                /** @description Varför det makulerades, för den egna sidan */
                skal: string | null;
                /** @enum {string} */
                steg: "undertecknad" | "expedierad" | "ersatt" | "makulerad" | "original";
                vem: ("klienten" | "handlaggaren") | null;
            }[];
            titel: string;
            /** @description De som ska underteckna */
            undertecknas: ("klienten" | "handlaggaren")[];
            version: number;
        };
        /** @description Ett dokument med sina tidigare versioner */
        DokumentHel: {
            av: string;
            datum: string | null;
            /** @description Null tills dokumentet är ritat */
            dokumenttyp: string | null;
            ersattAv: string | null;
            ersatter: string | null;
            /** @description Varför det inte är ritat, och vad du kan göra */
            fel: string | null;
            /** @description Händelsen som det kommer av; null om någon bad om det */
            handelse: number | null;
            id: string;
            /** @description De vägar som dokumentet får lämnas på nu */
            kanaler: string[];
            mall: string;
            mallVersion: number | null;
            original: {
                datum: string | null;
                referens: string | null;
                /** @enum {string} */
                var: "stegvis" | "treserva";
            };
            /** @description Händelsen som det bygger på är rättad: ersätt det */
            rattad: boolean;
            roll: string | null;
            /** @description PDF:ens kontrollsumma, hexadecimalt */
            sha256: string | null;
            /** @enum {string} */
            sida: "sf" | "kc";
            sidor: number | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /** @enum {string} */
            status: "ritas" | "utkast" | "undertecknad" | "expedierad" | "ersatt" | "makulerad";
            steg: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                av: string;
                datum: string | null;
                kanal: string | null;
                roll: string | null;
                /** @description Varför det makulerades, för den egna sidan */
                skal: string | null;
                /** @enum {string} */
                steg: "undertecknad" | "expedierad" | "ersatt" | "makulerad" | "original";
                vem: ("klienten" | "handlaggaren") | null;
            }[];
            /** @description De versioner som det har tagit plats av, den senaste först */
            tidigare: components["schemas"]["Dokument"][];
            titel: string;
            /** @description De som ska underteckna */
            undertecknas: ("klienten" | "handlaggaren")[];
            version: number;
        };
        /** @description Ärendets dokument som du får se, det senaste först */
        Dokumentlista: {
            caseId: string;
            dokument: components["schemas"]["Dokument"][];
        };
        /** @description Att dokumentet inte ska användas */
        DokumentMakulering: {
            /**
             * Skäl
             * @description Varför. Sparas krypterat.
             */
            skal: string;
        };
        /** @description De som är aktiva i enheten, en rad för var och en av deras roller */
        Enhetskollegor: {
            kollegor: {
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            }[];
        };
        /** @description Att dokumentet har lämnats eller skickats */
        Expediering: {
            /**
             * Datum
             * Format: date
             * @description När det lämnades eller skickades.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Sätt
             * @description En väg som är avtalad med klienten, eller den som gäller för mottagaren.
             * @enum {string}
             */
            kanal: "digital_post" | "post" | "personligen" | "formedling" | "treserva";
        };
        /** @description En uppladdad fil */
        Fil: {
            av: string;
            bytes: number;
            /** @description Filens beteckning: den som en händelse kan hänvisa till */
            id: string;
            /** @description När den kontrollerades mot virus; null om den inte är det. Också en ren fil kan vara okontrollerad, om kommunen har stängt av viruskontrollen. */
            kontrollerad: string | null;
            /**
             * @description Bara en ren fil kan läsas. En smittad är borttagen; en som inte har kunnat kontrolleras prövas igen av sig själv.
             * @enum {string}
             */
            lage: "mottagen" | "ren" | "smittad" | "ej-kontrollerad";
            /** @description Uppladdad av misstag; innehållet läses då bara av den som leder arbetet */
            makulerad: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                av: string;
                skal: string | null;
            } | null;
            mediatyp: string;
            /** @description Null om klientens uppgifter är gallrade eller filen är makulerad */
            namn: string | null;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /** @description Innehållets kontrollsumma, hexadecimalt */
            sha256: string | null;
            /**
             * @description Den sida som laddade upp den
             * @enum {string}
             */
            sida: "sf" | "kc";
            /**
             * Slag
             * @description Vad det är för handling.
             * @enum {string}
             */
            slag: "samtycke" | "lakarintyg" | "beslut" | "underlag" | "annat";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            uppladdad: string;
        };
        /** @description Ärendets uppladdade filer som din sida ser, de senaste först */
        Filer: {
            caseId: string;
            filer: components["schemas"]["Fil"][];
        };
        /**
         * @description Att en fil är uppladdad av misstag
         * @example {
         *       "skal": "Intyget hör till en annan klient och laddades upp här av misstag."
         *     }
         */
        FilMakulering: {
            /**
             * Skäl
             * @description Varför filen inte ska gälla, till exempel att den hör till en annan klient. Sparas krypterat.
             */
            skal: string;
        };
        /** @description Vems arbete, i vilken av de enheter som du leder */
        ForhandsvisaOmfordelning: {
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            person: string;
        };
        /**
         * @description En mall ritad med påhittade uppgifter
         * @example {
         *       "variant": "kort"
         *     }
         */
        Forhandsvisning: {
            /**
             * Exempel
             * @description Vilket påhittat underlag mallen ritas med.
             * @default kort
             * @enum {string}
             */
            variant: "kort" | "lang" | "svar" | "tom";
        };
        /** @description Något som skickas eller lämnas till klienten */
        Forsandelse: {
            /** @description Vad det betyder för ärendet, till exempel att en kallelse inte nått fram */
            anmarkning: string | null;
            av: string;
            caseId: string;
            dokument: {
                id: string;
                status: string;
                titel: string | null;
            };
            enhet: string;
            id: string;
            kanal: {
                kod: string;
                text: components["schemas"]["Text"];
            };
            /** @description Utskriftsomgången som den ligger i */
            omgang: string | null;
            referens: string | null;
            retur: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                orsak: {
                    kod: string;
                    text: components["schemas"]["Text"];
                };
            } | null;
            /** @enum {string} */
            sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /** @description Dagen då den lämnade huset */
            skickad: string | null;
            status: {
                kod: string;
                text: components["schemas"]["Text"];
            };
            steg: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                av: string;
                datum: string | null;
                kod: string | null;
                status: string;
                text: components["schemas"]["Text"];
            }[];
            /** @description Varför den stoppades */
            stopp: {
                kod: string;
                text: components["schemas"]["Text"];
            } | null;
            /** @description Till vem dokumentet är; null där dokumentet inte finns kvar */
            till: ("klient" | "af") | null;
        };
        /** @description Åtgärd för en försändelse som kom i retur eller stoppades */
        ForsandelseAtgard: {
            /**
             * Åtgärd
             * @description Vad du gjorde åt det.
             * @enum {string}
             */
            atgard: "adress_kontrollerad" | "skickat_igen" | "kontakt_pa_annat_satt" | "skickas_inte";
        };
        /** @description En försändelse med det som behövs för att skicka den för hand */
        ForsandelseHel: {
            /** @description Det som står på kuvertet */
            adress: string[];
            /** @description Vad det betyder för ärendet, till exempel att en kallelse inte nått fram */
            anmarkning: string | null;
            av: string;
            caseId: string;
            dokument: {
                id: string;
                status: string;
                titel: string | null;
            };
            enhet: string;
            id: string;
            kanal: {
                kod: string;
                text: components["schemas"]["Text"];
            };
            /** @description Numret för SMS */
            nummer: string | null;
            /** @description Utskriftsomgången som den ligger i */
            omgang: string | null;
            referens: string | null;
            retur: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                orsak: {
                    kod: string;
                    text: components["schemas"]["Text"];
                };
            } | null;
            /** @enum {string} */
            sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /** @description Dagen då den lämnade huset */
            skickad: string | null;
            status: {
                kod: string;
                text: components["schemas"]["Text"];
            };
            steg: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                av: string;
                datum: string | null;
                kod: string | null;
                status: string;
                text: components["schemas"]["Text"];
            }[];
            /** @description Varför den stoppades */
            stopp: {
                kod: string;
                text: components["schemas"]["Text"];
            } | null;
            /** @description Texten att kopiera, där en person skickar för hand */
            text: string | null;
            /** @description Till vem dokumentet är; null där dokumentet inte finns kvar */
            till: ("klient" | "af") | null;
        };
        /** @description Vad som blev av något du skickade för hand */
        ForsandelseKvittens: {
            /**
             * Datum
             * Format: date
             * @description När du skickade, eller försökte.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Referens
             * @description Beteckningen hos den som förmedlade, aldrig ett personnummer.
             */
            referens?: string;
            /**
             * Utfall
             * @description Om du kunde skicka det.
             * @enum {string}
             */
            utfall: "skickat" | "gick_inte";
        };
        /** @description Ärendets försändelser, de senaste först */
        Forsandelser: {
            caseId: string;
            forsandelser: components["schemas"]["Forsandelse"][];
        };
        /** @description En försändelse som kom i retur */
        ForsandelseRetur: {
            /**
             * Datum
             * Format: date
             * @description När den kom tillbaka.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Orsak
             * @description Vad som står på försändelsen som kom tillbaka.
             * @enum {string}
             */
            orsak: "okand_adressat" | "flyttat" | "ofullstandig_adress" | "vagrad" | "ej_hamtad" | "annat";
        };
        /** @description Att stoppa något som inte har lämnat huset */
        ForsandelseStopp: {
            /**
             * Skäl
             * @description Varför det inte ska skickas.
             * @enum {string}
             */
            skal: "inte_aktuellt" | "fel_adress" | "fel_innehall" | "annat_satt";
        };
        /** @description En frist som löper */
        Frist: {
            /**
             * Format: date-time
             * @description Händelsen som fristen räknas från
             * @example 2026-03-02T08:15:00.000Z
             */
            armedAt: string;
            /** @description Varför just detta datum: uträkningen steg för steg */
            basis: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                date: string;
                source?: string;
                text: components["schemas"]["Text"];
            }[] | null;
            /** @description Vem som får flytta eller pausa den, och om det är du. Null för en lagstadgad frist, som ingen får flytta */
            change: {
                allowed: boolean;
                reasons: components["schemas"]["Text"][];
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                text: components["schemas"]["Text"];
            } | null;
            date: string | null;
            /**
             * Format: date-time
             * @description När den verkar: 06.00 svensk tid på datumet
             * @example 2026-03-02T08:15:00.000Z
             */
            due: string;
            /** @description Flyttad eller pausad för hand */
            hand: {
                /**
                 * Format: date
                 * @description Datumet innan
                 * @example 2026-05-15
                 */
                before: string;
                /**
                 * Format: date
                 * @description Dagen då det gjordes
                 * @example 2026-05-15
                 */
                from: string;
                /** @enum {string} */
                kind: "flyttad" | "pausad";
                /** @description Dagen då pausen slutar av sig själv */
                until: string | null;
            } | null;
            key: string;
            kind: ("lagstadgad" | "intern") | null;
            /** @description Den som påminns */
            owner: {
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                text: components["schemas"]["Text"];
            } | null;
            reminders: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                days: number;
            }[];
            rule: string | null;
            /** @description Versionen av kommunens inställningar som den är räknad med */
            settingsVersion: number;
            source: string[];
            /** @enum {string} */
            status: "armed" | "felad";
            title: components["schemas"]["Text"] | null;
        };
        /** @description Till vilken dag en frist flyttas, och varför */
        FristFlytt: {
            /**
             * Nytt datum
             * Format: date
             * @description En arbetsdag framåt i tiden.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Grund
             * @description Varför, som kod.
             * @enum {string}
             */
            grund: "klientens_situation" | "sjukdom" | "uppehall" | "vantar_pa_annan" | "stangt" | "bemanning" | "fel_datum" | "annat";
            /**
             * Skäl
             * @description Varför, med egna ord. Visas inte utanför ärendet.
             */
            skal: string;
        };
        /** @description Till vilken dag en frist står still, och varför */
        FristPaus: {
            /**
             * Grund
             * @description Varför, som kod.
             * @enum {string}
             */
            grund: "klientens_situation" | "sjukdom" | "uppehall" | "vantar_pa_annan" | "stangt" | "bemanning" | "fel_datum" | "annat";
            /**
             * Skäl
             * @description Varför, med egna ord. Visas inte utanför ärendet.
             */
            skal: string;
            /**
             * Till och med dagen före
             * Format: date
             * @description Dagen då fristen åter börjar löpa av sig själv.
             * @example 2026-05-15
             */
            till: string;
        };
        /** @description Varför en pausad frist löper igen */
        FristSlut: {
            /**
             * Skäl
             * @description Varför, med egna ord. Visas inte utanför ärendet.
             */
            skal: string;
        };
        /** @description Ett förslag om gallring; ett godkännande gäller i 90 dagar */
        Gallring: {
            antal: number;
            avgjord: string | null;
            avgjordAv: string | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            foreslagen: string;
            foreslagenAv: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            foreslagenRoll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            grund: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            hash: string;
            id: string;
            /** @description När gallringen är utförd */
            kvitto: {
                /** @description Kvittots text, som signaturen gäller */
                body: string;
                nyckel: string | null;
                /** @description Ed25519, base64; null om ingen nyckel fanns */
                signatur: string | null;
            } | null;
            regel: string;
            /** @enum {string} */
            status: "vantar" | "godkand" | "avslagen" | "utford";
        };
        /** @description Förslag om gallring, de senaste först */
        Gallringar: {
            gallringar: components["schemas"]["Gallring"][];
        };
        /** @description Beslut om ett förslag, över den lista som den som beslutar har sett */
        GallringBeslut: {
            /**
             * Beslut
             * @description Om ärendena ska gallras.
             * @enum {string}
             */
            beslut: "godkand" | "avslagen";
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            hash: string;
        };
        /** @description Ett förslag om gallring med dess lista */
        GallringHel: {
            antal: number;
            arenden: {
                /** @description Ärendets nummer; null för ett skyddat ärende */
                arende: string | null;
                /**
                 * Format: date
                 * @description Första dagen det får gallras
                 * @example 2026-05-15
                 */
                fran: string;
                /** @description Radens nummer i förteckningen */
                nr: number | null;
                /**
                 * Format: date
                 * @description Sista dagen det ska vara gallrat (SoL 16:1)
                 * @example 2026-05-15
                 */
                senast: string;
                /**
                 * Format: date
                 * @description Dagen för den sista anteckningen
                 * @example 2026-05-15
                 */
                sista: string;
            }[];
            avgjord: string | null;
            avgjordAv: string | null;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            foreslagen: string;
            foreslagenAv: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            foreslagenRoll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            grund: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            hash: string;
            id: string;
            /** @description När gallringen är utförd */
            kvitto: {
                /** @description Kvittots text, som signaturen gäller */
                body: string;
                nyckel: string | null;
                /** @description Ed25519, base64; null om ingen nyckel fanns */
                signatur: string | null;
            } | null;
            regel: string;
            /** @enum {string} */
            status: "vantar" | "godkand" | "avslagen" | "utford";
        };
        /** @description Vilka ärenden som får gallras i dag. Inget är gjort. */
        GallringProvkorning: {
            /** @description Så många som regeln bevarar för forskning */
            bevaras: number;
            /** @description Det finns fler än som ryms: de kommer på nästa lista */
            fler: boolean;
            /** @description De ärenden som får gallras */
            gallras: {
                /** @description Ärendets nummer; null för ett skyddat ärende */
                arende: string | null;
                /**
                 * Format: date
                 * @description Första dagen det får gallras
                 * @example 2026-05-15
                 */
                fran: string;
                /**
                 * Format: date
                 * @description Sista dagen det ska vara gallrat (SoL 16:1)
                 * @example 2026-05-15
                 */
                senast: string;
                /**
                 * Format: date
                 * @description Dagen för den sista anteckningen
                 * @example 2026-05-15
                 */
                sista: string;
            }[];
            /**
             * Kontrollsumma
             * @description Listans kontrollsumma, som förslag och beslut anger
             */
            hash: string;
            /** @description De som är gamla nog men inte får gallras nu, och varför */
            hindrade: {
                /** @description Ärendets nummer; null för ett skyddat ärende */
                arende: string | null;
                /**
                 * Format: date
                 * @description Första dagen det får gallras
                 * @example 2026-05-15
                 */
                fran: string;
                hinder: {
                    /** @enum {string} */
                    kod: "pagaende_arende" | "gallringsstopp" | "oppen_incident" | "oppen_uppgift" | "ej_levererat" | "ej_utskickat" | "andrat" | "nyckel_saknas";
                    text: string;
                }[];
                /**
                 * Format: date
                 * @description Sista dagen det ska vara gallrat (SoL 16:1)
                 * @example 2026-05-15
                 */
                senast: string;
                /**
                 * Format: date
                 * @description Dagen för den sista anteckningen
                 * @example 2026-05-15
                 */
                sista: string;
                /** @description Gallringsstoppets grund, om ett gäller */
                stopp: string | null;
            }[];
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            idag: string;
            /** @description Vad som blir kvar av ett gallrat ärende */
            kvar: string[];
            /** @description Kommunens regel och var den står */
            regel: string;
        };
        /** @description Ett stopp för gallring av ärendet, eller att det hävs */
        Gallringsstopp: {
            /**
             * Grund
             * @description Varför ärendet ska vara kvar, eller varför det inte längre behövs.
             * @enum {string}
             */
            grund: "tvist" | "tillsyn" | "skadestand" | "begaran" | "annat";
            /**
             * Skäl
             * @description Med egna ord. Sparas krypterat.
             */
            skal: string;
            /**
             * Stopp
             * @description Ja för att sätta, nej för att häva.
             */
            stopp: boolean;
        };
        /** @description Om ärendet har ett gallringsstopp */
        GallringsstoppSvar: {
            arende: string;
            stopp: boolean;
        };
        /** @description Tjänstens hälsa */
        Halsa: {
            /** @description Ärenden med arbete hos någon som inte längre har rollen i enheten, när det finns några. Räknas bara där organisationens fil är källan till användarna. */
            arbete?: {
                /**
                 * @description Ärenden, skyddade oräknade
                 * @example 2
                 */
                utanAktivAgare: number;
            };
            /** @description Varje kontroll med sitt utfall */
            checks?: {
                [key: string]: string;
            };
            /** @enum {string} */
            status: "ok" | "fel";
            /** @description Hur det står till med strömmarna, när det finns några */
            strommar?: {
                /**
                 * @description Öppna strömmar i processen
                 * @example 240
                 */
                antal: number;
                /**
                 * @description Sekunder som en pågående transaktion har hållit tillbaka strömmarna
                 * @example 0
                 */
                efterslapning: number;
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
        Handelse: {
            event: components["schemas"]["anvisning.BEDOM_BEHOV"] | components["schemas"]["anvisning.MEDGE_UNDANTAG"] | components["schemas"]["anvisning.INLED_ANVISNING"] | components["schemas"]["anvisning.AVSLUTA_UTAN_ANVISNING"] | components["schemas"]["anvisning.LAS_SSBTEK"] | components["schemas"]["anvisning.FRAGA_SOKANDE"] | components["schemas"]["anvisning.VANTA_PA_AF"] | components["schemas"]["anvisning.AF_INSATS_RACKER_INTE"] | components["schemas"]["anvisning.SKICKA_TILL_AF"] | components["schemas"]["anvisning.SAMRAD_UTAN_BREV"] | components["schemas"]["anvisning.GOR_OM_SAMRAD"] | components["schemas"]["anvisning.UPPDATERA_ARBETSPLAN"] | components["schemas"]["anvisning.ANGE_GRUNDBESLUT"] | components["schemas"]["anvisning.GRUNDBESLUT_UPPHOR"] | components["schemas"]["anvisning.KONTAKTA_SAMORDNARE"] | components["schemas"]["anvisning.FATTA_BESLUT"] | components["schemas"]["anvisning.UNDERRATTA"] | components["schemas"]["anvisning.SKICKA_UPPDRAG"] | components["schemas"]["anvisning.SKICKA_FORTSATTNINGSUPPDRAG"] | components["schemas"]["anvisning.OMPROVA"] | components["schemas"]["anvisning.FORDELA"] | components["schemas"]["anvisning.BEGAR_KOMPLETTERING"] | components["schemas"]["anvisning.KOMPLETTERA_UPPDRAG"] | components["schemas"]["anvisning.BOKA_INSKRIVNING"] | components["schemas"]["anvisning.BOKA_DIREKT"] | components["schemas"]["anvisning.KALLA_INSKRIVNING"] | components["schemas"]["anvisning.BOKA_TOLK"] | components["schemas"]["anvisning.LAS_UPPDRAG"] | components["schemas"]["anvisning.MEDGE_DIGITALT"] | components["schemas"]["anvisning.HALL_INSKRIVNING"] | components["schemas"]["anvisning.UTEBLIVANDE"] | components["schemas"]["anvisning.STALL_IN_MOTE"] | components["schemas"]["anvisning.FOLJ_UPP_UTEBLIVANDE"] | components["schemas"]["anvisning.NY_TID_AKTUELL"] | components["schemas"]["anvisning.EJ_NY_TID"] | components["schemas"]["anvisning.NY_TID"] | components["schemas"]["anvisning.INFORMERA_KRAV"] | components["schemas"]["anvisning.BOKA_FORSTA_UPPFOLJNING"] | components["schemas"]["anvisning.INFORMERA_VERKSAMHET"] | components["schemas"]["anvisning.UPPRATTA_DELTAGANDEDOKUMENT"] | components["schemas"]["anvisning.VERKSTALL"] | components["schemas"]["anvisning.AVBRYT_ANVISNING"] | components["schemas"]["anvisning.ATERKALLA_UPPDRAG"] | components["schemas"]["anvisning.TA_STALLNING_BESLUT"] | components["schemas"]["anvisning.DOKUMENTERA_EJ_INSKRIVNING"] | components["schemas"]["anvisning.AVBOKA_GWA"] | components["schemas"]["anvisning.AVBOKA_DIREKT"] | components["schemas"]["anvisning.KALLA_UPPFOLJNING"] | components["schemas"]["anvisning.UPPFOLJNING_UTEBLEV"] | components["schemas"]["anvisning.AVSLUT_AVISERAT"] | components["schemas"]["anvisning.INLED_AVSLUT"] | components["schemas"]["anvisning.BEKRAFTA_AVSLUT"] | components["schemas"]["anvisning.AVBRYT_AVSLUT"] | components["schemas"]["anvisning.BOKA_TREPARTSMOTE"] | components["schemas"]["anvisning.FORSOK_NA_KLIENT"] | components["schemas"]["anvisning.HALL_AVSLUTSMOTE"] | components["schemas"]["anvisning.UPPRATTA_AVSLUTSDOKUMENT"] | components["schemas"]["anvisning.AVSLUTA_I_TRESERVA"] | components["schemas"]["anvisning.STANG_GWA"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_KC"] | components["schemas"]["anvisning.NEKA_SAMTYCKE_KC"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_KC"] | components["schemas"]["anvisning.ANGE_LAGSTOD_KC"] | components["schemas"]["anvisning.AF_SVAR"] | components["schemas"]["anvisning.INGET_AF_SVAR"] | components["schemas"]["anvisning.BEDOM_AF_SVAR"] | components["schemas"]["anvisning.MEDDELA_KLIENT_UPPHORT"] | components["schemas"]["anvisning.MEDDELA_KC_UPPHORT"] | components["schemas"]["anvisning.LYFT_OENIGHET"] | components["schemas"]["anvisning.SYN_SF"] | components["schemas"]["anvisning.SYN_KC"] | components["schemas"]["anvisning.GODTA_KCS_SYN"] | components["schemas"]["anvisning.GODTA_SFS_SYN"] | components["schemas"]["anvisning.HANSKJUT_OENIGHET"] | components["schemas"]["anvisning.FORSLAG_FSS"] | components["schemas"]["anvisning.FORSLAG_SAM"] | components["schemas"]["anvisning.AVGOR_OENIGHET"] | components["schemas"]["anvisning.SKYDD_UPPSTAR"] | components["schemas"]["anvisning.SKYDD_OMHANDERTAGET"] | components["schemas"]["anvisning.BYT_SOCIALSEKRETERARE"] | components["schemas"]["anvisning.KLIENT_INFORMERAD_SF"] | components["schemas"]["anvisning.BYT_KONSULENT"] | components["schemas"]["anvisning.KLIENT_INFORMERAD_KC"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_AF"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_AF"] | components["schemas"]["anvisning.NOTERA_BEHOV_SF"] | components["schemas"]["anvisning.OVERLAMNA_BEHOV_KC"] | components["schemas"]["anvisning.NOTERA_BEHOV_KC"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_EXTERN_SF"] | components["schemas"]["anvisning.REGISTRERA_SAMTYCKE_EXTERN_KC"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_EXTERN_SF"] | components["schemas"]["anvisning.ATERKALLA_SAMTYCKE_EXTERN_KC"] | components["schemas"]["anvisning.KONTAKTA_EXTERN_SF"] | components["schemas"]["anvisning.KONTAKTA_EXTERN_KC"] | components["schemas"]["anvisning.AVSLUTA_SAMORDNING_SF"] | components["schemas"]["anvisning.AVSLUTA_SAMORDNING_KC"] | components["schemas"]["anvisning.ANGE_KONTAKTVAGAR"] | components["schemas"]["anvisning.HALL_UPPFOLJNING"] | components["schemas"]["anvisning.HALL_TREPARTSMOTE"] | components["schemas"]["anvisning.UPPRATTA_PLAN"] | components["schemas"]["anvisning.UPPDATERA_PLAN"] | components["schemas"]["anvisning.JOURNAL_ANTECKNING"] | components["schemas"]["anvisning.RATTA_ANTECKNING"] | components["schemas"]["anvisning.ANTECKNA_INVANDNING"] | components["schemas"]["anvisning.LAS_JOURNAL"] | components["schemas"]["anvisning.HANDELSE_FRAN_SF"] | components["schemas"]["anvisning.HANDELSE_FRAN_KC"] | components["schemas"]["anvisning.BEKRAFTA_HANDELSE_KC"] | components["schemas"]["anvisning.BEKRAFTA_HANDELSE_SF"] | components["schemas"]["anvisning.LYFT_BEHOV"] | components["schemas"]["anvisning.LAT_BLI_LYFTA_BEHOV"] | components["schemas"]["anvisning.REGISTRERA_NARVARO"] | components["schemas"]["anvisning.LAMNA_NARVAROUNDERLAG"] | components["schemas"]["anvisning.TA_DEL_AV_NARVARO"] | components["schemas"]["anvisning.BEGAR_LAKARINTYG"] | components["schemas"]["anvisning.LAKARINTYG_INKOM"] | components["schemas"]["anvisning.PABORJA_UPPEHALL"] | components["schemas"]["anvisning.FORLANG_UPPEHALL"] | components["schemas"]["anvisning.AVSLUTA_UPPEHALL"] | components["schemas"]["anvisning.OVERVAG_NEDSATTNING"] | components["schemas"]["anvisning.KOMMUNICERA_UNDERLAG"] | components["schemas"]["anvisning.KLIENTEN_YTTRADE_SIG"] | components["schemas"]["anvisning.BESLUTA_ENLIGT_12_5"] | components["schemas"]["anvisning.UPPRATTA_INDIVIDUELL_PLAN"] | components["schemas"]["anvisning.UNDERRATTA_AF_AKTIVITETSKRAV"] | components["schemas"]["anvisning.BEDOM_TID_I_INSATS"] | components["schemas"]["anvisning.KLIENTEN_FLYTTAR"] | components["schemas"]["anvisning.KLIENTEN_AVLIDEN"] | components["schemas"]["anvisning.PROVA_FORANDRING"] | components["schemas"]["anvisning.LAMNA_UT_HISTORIK"] | components["schemas"]["anvisning.RATTA_FORANDRING"] | components["schemas"]["anvisning.RATTA_DATUM"] | components["schemas"]["anvisning.RATTA_DATUM_KC"] | components["schemas"]["anvisning.RATTA_UTEBLIVANDE"] | components["schemas"]["anvisning.RATTA_MOTTAGARE"] | components["schemas"]["anvisning.RATTA_KLIENT"] | components["schemas"]["anvisning.ATERKALLA_BREV"] | components["schemas"]["anvisning.INCIDENT_HANTERAD"] | components["schemas"]["anvisning.STALL_FRAGA_TILL_KC"] | components["schemas"]["anvisning.BESVARA_FRAGA_KC"] | components["schemas"]["anvisning.STALL_FRAGA_TILL_SF"] | components["schemas"]["anvisning.BESVARA_FRAGA_SF"] | components["schemas"]["anvisning.AVGOR_METOD"] | components["schemas"]["samverkansfraga.ANMAL_FRAGA"] | components["schemas"]["samverkansfraga.TA_EMOT_FRAGA"] | components["schemas"]["samverkansfraga.STRYK_FRAGA"] | components["schemas"]["samverkansfraga.SLA_IHOP_FRAGA"] | components["schemas"]["samverkansfraga.BEKRAFTA_SAMMANSLAGNING"] | components["schemas"]["samverkansfraga.AVVISA_SAMMANSLAGNING"] | components["schemas"]["samverkansfraga.BOKA_FORUM"] | components["schemas"]["samverkansfraga.BOKA_OM_FORUM"] | components["schemas"]["samverkansfraga.BESLUTA_ATGARD"] | components["schemas"]["samverkansfraga.BESLUTA_INGEN_ATGARD"] | components["schemas"]["samverkansfraga.LYFT_FRAGA_VIDARE"] | components["schemas"]["samverkansfraga.BORDLAGG_FRAGA"] | components["schemas"]["samverkansfraga.BEKRAFTA_ATGARD"] | components["schemas"]["samverkansfraga.FLYTTA_ATGARD"] | components["schemas"]["samverkansfraga.ATERFOR_FRAGA"] | components["schemas"]["samverkansfraga.AVSLUTA_FRAGA"] | components["schemas"]["samverkansfraga.BYT_ANSVARIG_SF"] | components["schemas"]["samverkansfraga.BYT_ANSVARIG_KC"];
            /** @description Samma sak som If-Match */
            expectedRevision?: number;
            /** @description Utkastets version som formuläret kommer från. Är det sparat på nytt sedan dess behålls det. */
            utkast?: number;
        };
        /** @description Det som hänt: det egna, och det som den andra sidan har lämnat. */
        Historik: {
            /** @example A-7F3K-92QD-M4TX */
            caseId: string;
            /** @description Svaret är för en skärm som klienten ser, och mycket är utelämnat */
            delad: boolean;
            events: components["schemas"]["HistorikHandelse"][];
            /**
             * @description Händelser per sida; null för alla
             * @example 20
             */
            limit: number | null;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example 12
             */
            nasta: number | null;
        };
        /** @description Något som hänt: vem, vad, när, varför, på vilken grund och vad som följde. */
        HistorikHandelse: {
            /**
             * Format: date-time
             * @description När den skrevs
             * @example 2026-03-02T08:15:00.000Z
             */
            at: string;
            /** @description Rollen i ord, och sidans enhet i ärendet; null när en frist löpte ut */
            av: {
                /** @example sf-hisingen */
                enhet: string | null;
                roll: components["schemas"]["Text"] | null;
            } | null;
            /** @description Numret på den händelse som den här handlar om */
            avser: number | null;
            /** @description Vem; null när en frist löpte ut */
            by: {
                id: string;
                role: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
            } | null;
            /** @description Rättad, och du får inte läsa vad som stod */
            dold: boolean;
            /** @description Händelsens uppgifter, utan fritext */
            facts: {
                [key: string]: unknown;
            };
            /** @description Null där följderna inte är efterfrågade */
            foljder: {
                dokument: {
                    id: string;
                    /** @example expedierad */
                    status: string;
                    titel: string | null;
                }[];
                forsandelser: {
                    datum: string | null;
                    id: string;
                    /** @example post */
                    kanal: string;
                    /** @example expedierad */
                    status: string;
                }[];
                frister: {
                    datum: string | null;
                    /**
                     * @description Hur det är med fristen nu
                     * @enum {string}
                     */
                    lage: "loper" | "passerad" | "avslutad" | "fel";
                    /** @example uppfoljning */
                    regel: string;
                    titel: components["schemas"]["Text"];
                    /**
                     * @description Vad händelsen gjorde med fristen
                     * @enum {string}
                     */
                    vad: "satt" | "flyttad" | "passerad";
                    /**
                     * @description Uträkningen, steg för steg
                     * @example [
                     *       "Insatsens start 2026-02-12"
                     *     ]
                     */
                    varfor: string[];
                }[];
            } | null;
            label: components["schemas"]["Text"];
            /**
             * @description Raden i rutinen eller paragrafen
             * @example [
             *       "R33",
             *       "SoL 12:4"
             *     ]
             */
            lagrum: string[];
            /** @description Fritext och identitet, för dig som får se det */
            personal: {
                [key: string]: unknown;
            };
            /** @description Numren på de händelser som rättar den här */
            rattadAv: number[];
            /** @description Händelsens nummer i ärendet */
            seq: number;
            /** @description De av uppgifterna som säger varför */
            skal: {
                /**
                 * @description Fältets rubrik
                 * @example Skäl
                 */
                etikett: string;
                /**
                 * @description Fältets namn
                 * @example skal
                 */
                falt: string;
                /**
                 * @description Värdet i ord
                 * @example Klienten är på sjukhus
                 */
                varde: string;
            }[];
            type: string;
            /** @description Uppgifterna i ord, så långt du får läsa dem */
            uppgifter: {
                /**
                 * @description Fältets rubrik
                 * @example Skäl
                 */
                etikett: string;
                /**
                 * @description Fältets namn
                 * @example skal
                 */
                falt: string;
                /**
                 * @description Värdet i ord
                 * @example Klienten är på sjukhus
                 */
                varde: string;
            }[];
            /** @description Fält som finns men är gallrade */
            withheld: string[];
        };
        /** @description Något som tjänsten inte klarade själv och som en människa ska se till */
        Incident: {
            /**
             * @description Ärendet, om den gäller ett; null för skyddade ärenden som du inte ser
             * @example A-7F3K-92QD-M4TX
             */
            caseId: string | null;
            /**
             * @description Vad som är fel, utan personuppgifter
             * @example Ett utskick gick inte att lämna efter 7 försök (felkod ECONNREFUSED). Rätta felet och försök igen.
             */
            detalj: string;
            /**
             * @description Incidentens nummer
             * @example 17
             */
            id: string;
            /**
             * @description Det som inte gick kan försökas igen; annat löses med ett skäl
             * @example true
             */
            kanForsokasIgen: boolean;
            /**
             * Format: date-time
             * @description När den öppnades
             * @example 2026-03-02T08:15:00.000Z
             */
            oppnad: string;
            /**
             * @description Slag av incident
             * @example utskick
             * @enum {string}
             */
            slag: "frist" | "utskick" | "glomt" | "omrakning" | "fil" | "partitioner" | "ankare" | "avisering" | "webhook" | "logggranskning" | "nodoppning";
            /** @description Slaget i ord */
            text: components["schemas"]["Text"];
        };
        /** @description Öppna incidenter, de äldsta först */
        Incidenter: {
            incidenter: components["schemas"]["Incident"][];
            /**
             * @description Incidenter per sida
             * @example 20
             */
            limit: number;
            /**
             * @description Skickas som efter för nästa sida
             * @example null
             */
            nasta: string | null;
        };
        /** @description Varför en incident kan stängas */
        IncidentLosning: {
            /**
             * Referens
             * @description Beteckning på ett ärende i ett annat system
             * @example INC-2026-0417
             */
            referens?: string;
            /**
             * Skäl
             * @description Varför incidenten kan stängas
             * @example atgardad
             * @enum {string}
             */
            skal: "atgardad" | "hanteras_i_arendet" | "hanteras_annanstans" | "inte_langre_aktuell" | "dubblett";
        };
        /** @description Kommunens inställningar, som de är i dag */
        Installningar: {
            coming: components["schemas"]["Installningsversion"][];
            /**
             * Format: date
             * @description Tidigaste dag som en ny version kan börja gälla
             * @example 2027-01-01
             */
            earliestStart: string;
            /** @description Versionen som lades till sist: anges som basedOn */
            latest: number;
            settings: {
                /** @description Stegvis förslag */
                default: number | boolean | string | number[] | string[];
                /** @description Vad kommunen kan välja */
                form: {
                    choices?: {
                        [key: string]: components["schemas"]["Text"];
                    };
                    /** @enum {string} */
                    kind: "antal" | "lista" | "ja_nej" | "val" | "koder" | "perioder";
                    max?: number;
                    min?: number;
                };
                /** @example plan.dueWithin */
                key: string;
                label: components["schemas"]["Text"];
                /** @description Stegvis förslag, inte rutinens eller lagens */
                ours: boolean;
                /** @description Sedan när; null om det alltid har gällt */
                since: string | null;
                /**
                 * @description Raden som värdet tjänar
                 * @example R66
                 */
                source: string;
                /** @description Det som gäller */
                value: number | boolean | string | number[] | string[];
                /** @description Versionen som gav det sitt värde */
                version: number;
            }[];
            /** @description Versionen som gäller */
            version: number;
        };
        /** @description Skillnaden mellan två versioner av kommunens inställningar */
        InstallningSkillnad: {
            andrat: {
                /**
                 * @description I ord
                 * @example 10
                 */
                efter: string | null;
                /**
                 * @description I ord
                 * @example 14
                 */
                fore: string | null;
                /** @example plan.dueWithin */
                key: string;
                label: components["schemas"]["Text"];
            }[];
            /**
             * @description Versionen före; null för den första
             * @example 1
             */
            fran: number | null;
            /**
             * @description Versionen
             * @example 2
             */
            till: number;
        };
        /** @description Vad en omräkning skulle göra med de frister som löper. Skyddade ärenden är inte med: inget tal berättar om dem. */
        Installningsprov: {
            /**
             * @description Av dem, så många som får minst en frist flyttad
             * @example 37
             */
            berorda: number;
            /** @description Det som skulle ändras, före och efter */
            changes: {
                after: (number | boolean | string | number[] | string[]) | null;
                before: (number | boolean | string | number[] | string[]) | null;
                key: string;
                label: components["schemas"]["Text"];
            }[];
            /** @description Frister som skulle flyttas, per regel. Inga ärenden nämns. */
            frister: {
                /** @description Det tidigaste och det senaste datumet */
                fran: {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2027-01-01
                     */
                    forsta: string;
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2027-01-01
                     */
                    sista: string;
                };
                /**
                 * @description Regelns namn
                 * @example plan
                 */
                regel: string;
                /**
                 * @description Så många som kommer senare
                 * @example 6
                 */
                senare: number;
                /**
                 * @description Den största flytten i dagar; minus är tidigare
                 * @example -4
                 */
                storst: number;
                /**
                 * @description Så många som kommer tidigare
                 * @example 31
                 */
                tidigare: number;
                /** @description Det tidigaste och det senaste datumet */
                till: {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2027-01-01
                     */
                    forsta: string;
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2027-01-01
                     */
                    sista: string;
                };
                titel: components["schemas"]["Text"];
            }[];
            /**
             * @description Av dem, så många vars frister inte gick att räkna
             * @example 0
             */
            misslyckade: number;
            /** @description Skickas som efter för att pröva resten; null när alla är prövade */
            nasta: string | null;
            /**
             * @description Ärenden som det här svaret har prövat
             * @example 412
             */
            provade: number;
            /**
             * @description Ärenden att pröva i allt; bara i det första svaret
             * @example 412
             */
            totalt: number | null;
        };
        /** @description En version av kommunens inställningar */
        Installningsversion: {
            /**
             * Format: date-time
             * @description När den lades till
             * @example 2026-03-02T08:15:00.000Z
             */
            at: string;
            by: string;
            /** @description Det som skiljer den från den som gällde före */
            changes: {
                after: (number | boolean | string | number[] | string[]) | null;
                before: (number | boolean | string | number[] | string[]) | null;
                key: string;
                label: components["schemas"]["Text"];
            }[];
            reason: string;
            /**
             * @description Ersatt: en senare version tog dess plats innan den hade börjat gälla
             * @enum {string}
             */
            state: "tidigare" | "galler" | "kommande" | "ersatt";
            /** @description Första dagen; null för den allra första */
            validFrom: string | null;
            /** @description Versionens nummer */
            version: number;
        };
        /** @description Alla versioner, den senaste först */
        Installningsversioner: {
            versions: components["schemas"]["Installningsversion"][];
        };
        /** @description En ny privat kalenderadress */
        Kalenderadress: {
            /**
             * @description Den hemliga adressen. Visas bara nu: den som har den kan läsa kalendern.
             * @example https://stegvis.example/stegvis/v1/kalender/….ics
             */
            adress: string;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
        };
        /** @description Om du har en privat kalenderadress, och när den senast lästes */
        Kalenderflode: {
            finns: boolean;
            /** @description När ett kalenderprogram senast läste den */
            last: string | null;
            skapad: string | null;
        };
        /** @description Om ett ärendes historik är som den skrevs */
        Kedjekontroll: {
            /** @description Ankarna som ärendet finns i, det äldsta först */
            ankare: {
                /**
                 * Format: date
                 * @description Dagen det gjordes
                 * @example 2026-05-15
                 */
                dag: string;
                /**
                 * @description Så många händelser hade ärendet då
                 * @example 18
                 */
                handelser: number;
                /** @example 12 */
                nr: number;
                /**
                 * @description Inte prövad: tjänsten har ingen nyckel att pröva mot
                 * @example giltig
                 * @enum {string}
                 */
                signatur: "giltig" | "ogiltig" | "inte_provad";
            }[];
            /**
             * @description Ärendets nummer
             * @example A-7F3K-92QD-M4TX
             */
            arende: string;
            /** @description Det första felet; null när historiken är hel */
            fel: {
                /**
                 * @description Numret på den första händelsen som det gäller
                 * @example 7
                 */
                handelse: number | null;
                /** @description Vad som inte stämmer */
                text: components["schemas"]["Text"];
            } | null;
            /**
             * @description Så många händelser stämmer med ett ankare; de efter är inte förankrade än
             * @example 18
             */
            forankrad: number;
            /**
             * @description Så många händelser som är prövade
             * @example 24
             */
            handelser: number;
            /**
             * @description Inget är ändrat, borttaget eller tillagt
             * @example true
             */
            hel: boolean;
            /**
             * @description Kedjans sista länk (SHA-256): samma som i kopior och utskrifter från samma stund
             * @example 9f2c0d1e5b7a4c3f8e6d2b1a0c9f8e7d6c5b4a39281706f5e4d3c2b1a0f9e8d7
             */
            huvud: string;
            /**
             * Format: date-time
             * @description När historiken prövades
             * @example 2026-03-02T08:15:00.000Z
             */
            provad: string;
            /** @description Det senaste ankaret över alla ärenden; null om inget är gjort */
            senasteAnkare: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                dag: string;
                /** @example 12 */
                nr: number;
            } | null;
        };
        /** @description Klientens sida hos varje nämnd vars ärenden du får se; tomt om inget finns för dig */
        Klienter: {
            /** @description Finns bara om fler passar än de 20 som visas: hur du får färre träffar */
            begransning?: string;
            klienter: {
                id: string;
                /** @description Dolt för skyddade personuppgifter */
                namn: string | null;
                skyddad: boolean;
            }[];
        };
        /** @description En sida per klient, med det som din enhet får se */
        Klientsida: {
            /** @description Pågående först, sedan de senast startade */
            arenden: {
                /**
                 * Format: date-time
                 * @description Senaste händelsens tidpunkt
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                /** @description Beslutets giltighet, båda dagarna inräknade */
                beslut: {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    fran: string;
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    till: string;
                } | null;
                handlaggare: {
                    [key: string]: string;
                };
                id: string;
                kcEnhet: string | null;
                /** @description Avtalade kontaktvägar; null om inga är avtalade */
                kontakt: {
                    kanaler: components["schemas"]["Text"][];
                    /** @description Nummer och adresser som inte får användas, för dig som får se det */
                    text: {
                        [key: string]: unknown;
                    };
                } | null;
                /** @description Bokade möten */
                moten: {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    datum: string;
                    /** @description Klienten är kallad; null när ingen kallelse skickas */
                    kallad: boolean | null;
                    slag: string;
                    text: components["schemas"]["Text"];
                    /**
                     * @description Klockslag, svensk tid
                     * @example 13:30
                     */
                    tid: string | null;
                }[];
                /** @description Frister som löper, de närmaste först */
                nasta: {
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    datum: string;
                    text: components["schemas"]["Text"];
                }[];
                /** @description Samtycken som din sida behöver känna till */
                samtycken: {
                    aterkallat: string | null;
                    fran: string | null;
                    lage: components["schemas"]["Text"];
                    part: components["schemas"]["Text"];
                    /** @description Sista dagen, om det har en */
                    till: string | null;
                }[];
                sfEnhet: string | null;
                /** @description Insatsens första dag */
                start: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                started: string;
                /** @description Läget i ord */
                states: components["schemas"]["Text"][];
                /** @enum {string} */
                status: "active" | "done" | "error";
                title: components["schemas"]["Text"];
                /** @description Språkets kod enligt ISO 639, eller ingen; null om det inte är sagt */
                tolksprak: string | null;
            }[];
            klient: {
                id: string;
                /** @description Null om uppgifterna är gallrade */
                namn: string | null;
                personnummer: string | null;
                skyddad: boolean;
                /** @description Hur strängt klienten är skyddad; null för den som inte är det. Den strängare av de två kan betyda mer. */
                skyddsniva: ("sekretessmarkering" | "skyddad_folkbokforing") | null;
            };
            /** @description Samtidiga insatser vars beslut gäller samma tid eller vars möten är samma dag */
            krockar: {
                arenden: string[];
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                fran: string;
                /** @enum {string} */
                slag: "beslut" | "mote";
                text: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                till: string;
            }[];
        };
        /**
         * @description Att en klient är skyddad, och hur strängt
         * @example {
         *       "skyddsniva": "sekretessmarkering"
         *     }
         */
        KlientSkydd: {
            /**
             * Skyddsnivå
             * @description Hur strängt klienten är skyddad.
             * @enum {string}
             */
            skyddsniva: "sekretessmarkering" | "skyddad_folkbokforing" | "fingerade_uppgifter";
        };
        /** @description Den som söks, med precis ett av personnummer, namn och ärendenummer. De står i meddelandet och aldrig i en adress. */
        KlientSok: {
            /**
             * Ändamål
             * @description Varför du söker; det står i åtkomstloggen. handlaggning: Handläggning av ärendet; nytt_arende: Personen ska få ett ärende eller har kontaktat oss; samordning: Samordning med en annan insats för personen; begaran: Personen har begärt att få veta något
             * @enum {string}
             */
            andamal: "handlaggning" | "nytt_arende" | "samordning" | "begaran";
            /** Ärendenummer */
            arende?: string;
            /**
             * Namn
             * @description Hela förnamn eller efternamn; fler namn ger färre träffar
             */
            namn?: string;
            /**
             * Personnummer
             * @description Personnummer eller samordningsnummer
             */
            personnummer?: string;
        };
        /** @description De av ärendets handläggare som är upptagna då, och mellan vilka klockslag. Aldrig av vilket ärende. */
        Krockar: {
            krockar: {
                handlaggare: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                upptagen: {
                    fran: string;
                    till: string;
                }[];
            }[];
        };
        /** @description Kvittens från ett annat system */
        KvittensMeddelande: {
            /**
             * Datum
             * Format: date
             * @description Dagen då det gjordes där.
             * @example 2026-05-15
             */
            datum: string;
            /** @description Anropets nyckel (webhook-id i vårt meddelande) */
            nyckel: string;
            /**
             * Referens
             * @description Beteckningen i det andra systemet. Inte ett personnummer.
             */
            referens: string;
        };
        /** @description Kvittensen är mottagen */
        KvittensSvar: {
            /** @constant */
            lage: "klart";
            nyckel: string;
        };
        /** @description Vem som får uppgiften, och vilken version av den du såg */
        LamnaUppgift: {
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            till: string;
            /**
             * @description Versionen som du såg
             * @example 4
             */
            version: number;
        };
        /** @description Frister som löper i enheternas ärenden, efter datum */
        LedningFrister: {
            frister: {
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                agare: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Ärendets nummer
                 * @example A-7F3K-92QD-M4TX
                 */
                caseId: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                enhet: string;
                /**
                 * @description Regelns namn
                 * @example uppfoljning
                 */
                regel: string;
                /**
                 * @description Lagstadgad eller vår egen
                 * @enum {string}
                 */
                slag: "lagstadgad" | "intern";
                /**
                 * @description Raden eller paragrafen bakom
                 * @example [
                 *       "R61",
                 *       "R62"
                 *     ]
                 */
                source: string[];
                titel: components["schemas"]["Text"];
            }[];
            /**
             * @description Rader per sida
             * @example 20
             */
            limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            nasta: string | null;
        };
        /** @description Bokade möten som ligger i enheternas kalendrar, efter datum */
        LedningMoten: {
            /**
             * @description Rader per sida
             * @example 20
             */
            limit: number;
            moten: {
                /**
                 * @description Ärendets nummer
                 * @example A-7F3K-92QD-M4TX
                 */
                caseId: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                enhet: string;
                /**
                 * @description Slag av möte
                 * @example uppfoljning
                 */
                motesslag: string;
                titel: components["schemas"]["Text"];
            }[];
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            nasta: string | null;
        };
        /** @description Öppna oenigheter i enheternas ärenden, den äldsta först (R89) */
        LedningOenigheter: {
            /**
             * @description Rader per sida
             * @example 20
             */
            limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            nasta: string | null;
            oenigheter: {
                /**
                 * @description Ärendets nummer
                 * @example A-7F3K-92QD-M4TX
                 */
                caseId: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                enhet: string;
                /** @description Nivåns klocka; null på sista nivån och där den inte är din sidas */
                frist: {
                    datum: string | null;
                    /**
                     * Format: date-time
                     * @description Tidpunkt, UTC
                     * @example 2026-03-02T08:15:00.000Z
                     */
                    sedan: string;
                    titel: components["schemas"]["Text"];
                } | null;
                /** @description Hur den lyftes: av vem, vilket steg och vilken fråga */
                lyft: components["schemas"]["HistorikHandelse"] | null;
                /** @description Vad som händer när klockan har gått ut */
                narTidenGatt: components["schemas"]["Text"] | null;
                /** @description Steget på stegen (R111); null där din sida inte vet det */
                niva: {
                    /** @example ssAmk */
                    namn: string;
                    text: components["schemas"]["Text"];
                } | null;
                /** @description Båda sidornas ståndpunkter */
                positioner: {
                    /** @description Vad sidan har sagt sedan oenigheten lyftes, i ordning, så långt du får läsa det */
                    kc: components["schemas"]["HistorikHandelse"][];
                    /** @description Vad sidan har sagt sedan oenigheten lyftes, i ordning, så långt du får läsa det */
                    sf: components["schemas"]["HistorikHandelse"][];
                };
                /**
                 * Format: date-time
                 * @description När den äldsta öppna uppgiften i den öppnades
                 * @example 2026-02-02T08:15:00.000Z
                 */
                sedan: string;
                /** @description Din sidas öppna uppgifter i den */
                tasks: components["schemas"]["Uppgift"][];
            }[];
        };
        /** @description Frister som löper i enheternas ärenden, dag för dag. Varje tal öppnar sin lista. */
        Ledningskalender: {
            /**
             * Format: date
             * @description Dagen som svaret gäller, svensk tid
             * @example 2026-02-02
             */
            dag: string;
            /** @description Varje dag från måndagen i den här veckan, i ordning */
            dagar: {
                /**
                 * @description Så många rader har listan
                 * @example 3
                 */
                antal: number;
                /**
                 * @description Inte helg eller helgdag
                 * @example true
                 */
                arbetsdag: boolean;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                /**
                 * @description Så många av dem är lagstadgade
                 * @example 1
                 */
                lagstadgade: number;
                /**
                 * @description Adressen till listan med just de rader som är räknade
                 * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                 */
                lista: string;
            }[];
        };
        /** @description Läget i de enheter som du leder. Varje tal öppnar sin lista. */
        Ledningsoversikt: {
            /**
             * Format: date
             * @description Dagen som svaret gäller, svensk tid
             * @example 2026-02-02
             */
            dag: string;
            /** @description Var och en av dina enheter */
            enheter: {
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                enhet: string;
                /** @description Uppgifter som någon annans dröjsmål har lyft */
                eskaleringar: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    lista: string;
                };
                /** @description Uppgifter vars datum har passerat */
                forsenade: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    lista: string;
                };
                /** @description Öppna oenigheter */
                oenigheter: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    lista: string;
                };
                /** @description Beslut som upphör inom så många veckor som frågan säger (R32, R62) */
                upphor: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    lista: string;
                };
                /** @description Uteblivanden per månad, sex månader: bara för enheten, aldrig för någon person (P9) */
                uteblivna: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    antal: number;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    lista: string;
                    /** @example 2026-02 */
                    manad: string;
                }[];
                /** @description Vad enheten väntar på, det som har väntat längst först */
                vantar: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    antal: number;
                    /** @description Den som har väntat längst */
                    langst: {
                        /**
                         * @description Kalenderdagar
                         * @example 21
                         */
                        dagar: number;
                        /**
                         * Format: date-time
                         * @description När den äldsta öppnades
                         * @example 2026-01-12T08:00:00.000Z
                         */
                        sedan: string;
                    };
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    lista: string;
                    /**
                     * @description Hälften har väntat så länge eller längre
                     * @example 4
                     */
                    medianDagar: number;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    titel: components["schemas"]["Text"];
                    /**
                     * @description Uppgiftens slag
                     * @example skrivUppdrag
                     */
                    uppgift: string;
                }[];
            }[];
        };
        /** @description Enheternas arbete vecka för vecka, ur klockorna. En prognos om enheten, aldrig om en person (P9). */
        Ledningsprognos: {
            /**
             * Format: date
             * @description Dagen som svaret gäller, svensk tid
             * @example 2026-02-02
             */
            dag: string;
            /** @description Vad talen är härledda ur */
            harledd: components["schemas"]["Text"];
            /** @description Veckorna i ordning, den här först */
            veckor: {
                /**
                 * Format: date
                 * @description Måndagen
                 * @example 2026-02-02
                 */
                fran: string;
                /** @description Ett tal per enhet och slag */
                poster: {
                    /**
                     * @description Så många rader har listan
                     * @example 3
                     */
                    antal: number;
                    /**
                     * @description En av dina enheter
                     * @example sf-hisingen
                     */
                    enhet: string;
                    /**
                     * @description Adressen till listan med just de rader som är räknade
                     * @example /stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen
                     */
                    lista: string;
                    /**
                     * @description Regeln eller mötesslaget
                     * @example uppfoljning
                     */
                    namn: string;
                    /**
                     * @description En frist som löper ut eller ett bokat möte
                     * @enum {string}
                     */
                    slag: "frist" | "mote";
                    titel: components["schemas"]["Text"];
                }[];
                /**
                 * Format: date
                 * @description Söndagen
                 * @example 2026-02-08
                 */
                till: string;
                /**
                 * @description ISO-vecka
                 * @example 2026-W06
                 */
                vecka: string;
            }[];
        };
        /** @description Enheternas öppna uppgifter, de vars datum kommer först överst */
        LedningUppgifter: {
            /**
             * @description Rader per sida
             * @example 20
             */
            limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            nasta: string | null;
            uppgifter: {
                /** @description Den som har uppgiften, annars enhetens alla */
                assignee: string | null;
                caseId: string;
                due: string | null;
                dueDate: string | null;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                enhet: string;
                /** @description Hit för att någon annan inte har hunnit */
                escalation: boolean;
                /** @description Händelser som gör uppgiften */
                events: string[];
                /** @description Vad uppgiftens datum gäller; null utan datum i rutinen */
                frist: components["schemas"]["Text"] | null;
                id: string;
                /** @description Uppgiftens namn i processen */
                key: string;
                mine: boolean;
                /** @description Vem som får vad om datumet passerar; tomt där rutinen inte säger det */
                omInte: {
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    rolltext: components["schemas"]["Text"];
                    /** @description Vad som då står i den rollens arbetslista */
                    text: components["schemas"]["Text"];
                }[];
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                openedAt: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                source: string[];
                title: components["schemas"]["Text"];
                unit: string | null;
                version: number;
            }[];
        };
        /** @description Tillfällena bakom ett tal: dag och enhet, utan ärende. Uteblivanden visas bara per enhet (P9). */
        LedningUteblivna: {
            /**
             * @description Rader per sida
             * @example 20
             */
            limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            nasta: string | null;
            tillfallen: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                /**
                 * @description En av dina enheter
                 * @example sf-hisingen
                 */
                enhet: string;
                /** @description Vad som registrerades */
                handelse: components["schemas"]["Text"];
            }[];
        };
        /** @description Leveranser till arkivet, de senaste först */
        Leveranser: {
            leveranser: {
                av: string;
                bytes: number;
                /** @description Ärendets nummer; null för ett skyddat ärende */
                caseId: string | null;
                filer: number;
                id: string;
                /**
                 * Kontrollsumma
                 * @description SHA-256, 64 hexadecimala tecken
                 */
                innehall: string;
                kvittens: {
                    at: string;
                    av: string;
                    referens: string;
                } | null;
                /** @description Filens namn; null för ett skyddat ärende */
                paket: string | null;
                plats: string;
                revision: number;
                /**
                 * Kontrollsumma
                 * @description SHA-256, 64 hexadecimala tecken
                 */
                sha256: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                tid: string;
            }[];
        };
        /** @description Leveransen är kvitterad */
        Leveranskvittens: {
            id: string;
            referens: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            sha256: string;
        };
        /** @description Ärendet får levereras till arkivet som det är nu */
        Leveransmedgivande: {
            arende: string;
            revision: number;
        };
        /** @description Rader ur åtkomstloggen, den senaste först */
        Logg: {
            /** @description Skickas som efter för nästa sida; null på den sista */
            nasta: string | null;
            rader: {
                /** @description Varför */
                andamal: {
                    /** @enum {string} */
                    kod: "handlaggning" | "planering" | "sokning" | "nytt_arende" | "samordning" | "begaran" | "loggkontroll" | "loggutdrag" | "nodoppning" | "statistik" | "arkivering" | "administration";
                    text: components["schemas"]["Text"];
                };
                /** @description Användarens id, aldrig ett namn */
                anvandare: string;
                /** @description Ärendets nummer; null för skyddade personuppgifter och där inget ärende finns */
                arende: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                /** @description Enheten; null för den som inte hör till någon */
                enhet: string | null;
                /** @description Vilket slags åtkomst det var, aldrig vad som stod i ärendet */
                handling: {
                    /** @enum {string} */
                    kod: "lista" | "sokning" | "lasning" | "klientsida" | "anrop" | "uppgift" | "andring" | "nodoppning" | "automatik" | "loggutdrag" | "loggkontroll" | "kedjekontroll" | "statistik" | "arkivering" | "administration" | "annat";
                    text: components["schemas"]["Text"];
                };
                roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                skyddad: boolean;
                /**
                 * @description ok, eller koden för det som nekades
                 * @example ok
                 */
                utfall: string;
            }[];
        };
        /** @description En granskning: vem, vad, när och varför, aldrig vad som stod i ärendet */
        Logggranskning: {
            /** @description Hur många användare de har */
            anvandare: number;
            atgarder: {
                anteckning: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                /** @description Användarens id, aldrig ett namn */
                av: string;
                roll: string;
                /** @enum {string} */
                slag: "signering" | "uppfoljning";
                /** @enum {string} */
                utfall: "utan_anmarkning" | "foljs_upp" | "pagar" | "avslutad";
            }[];
            atkomster: {
                andamal: {
                    /** @enum {string} */
                    kod: "handlaggning" | "planering" | "sokning" | "nytt_arende" | "samordning" | "begaran" | "loggkontroll" | "loggutdrag" | "nodoppning" | "statistik" | "arkivering" | "administration";
                    text: components["schemas"]["Text"];
                }[];
                /** @description Användarens id, aldrig ett namn */
                anvandare: string;
                /** @description Ärendets nummer; null för skyddade personuppgifter och där inget ärende finns */
                arende: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                forsta: string;
                handlingar: {
                    /** @enum {string} */
                    kod: "lista" | "sokning" | "lasning" | "klientsida" | "anrop" | "uppgift" | "andring" | "nodoppning" | "automatik" | "loggutdrag" | "loggkontroll" | "kedjekontroll" | "statistik" | "arkivering" | "administration" | "annat";
                    text: components["schemas"]["Text"];
                }[];
                nr: number;
                rader: number;
                roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                sista: string;
                skal: {
                    /** @enum {string} */
                    regel: "egetArende" | "kollegasArende" | "sammaEfternamn" | "ingenUppgift" | "nekad" | "skyddat" | "utanforArbetstid" | "ovanligtManga" | "stickprov" | "omPersonen";
                    /** @description Varför åtkomsten är med */
                    text: string;
                }[];
                /** @description Åtkomsten gäller en person med skyddade personuppgifter */
                skyddad: boolean;
            }[];
            /**
             * Format: date
             * @description Dagen som granskas
             * @example 2026-05-15
             */
            dag: string;
            /** @description Enheten; null för den som inte hör till någon */
            enhet: string | null;
            /** @description Fröet som stickprovet kan dras igen med */
            fro: string | null;
            /** @description Det som inte kunde prövas, och varför */
            hoppade: string[];
            /** @example G-2026-02-02-sf-hisingen */
            id: string;
            kanFoljaUpp: boolean;
            kanSignera: boolean;
            /** @description Skickas som efter för nästa sida; null på den sista */
            nasta: string | null;
            /** @description Enhetens rader i loggen den dagen, utom de om skyddade personuppgifter */
            rader: number;
            /**
             * Format: date
             * @description Efter den dagen öppnas en incident
             * @example 2026-05-15
             */
            signerasSenast: string;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /** @enum {string} */
            status: "oppen" | "signerad" | "foljs_upp" | "avslutad";
            /** @description Åtkomster att ta ställning till */
            traffar: number;
        };
        /** @description Granskningar av åtkomstloggen, den senaste dagen först */
        Logggranskningar: {
            granskningar: {
                /** @description Hur många användare de har */
                anvandare: number;
                /**
                 * Format: date
                 * @description Dagen som granskas
                 * @example 2026-05-15
                 */
                dag: string;
                /** @description Enheten; null för den som inte hör till någon */
                enhet: string | null;
                /** @example G-2026-02-02-sf-hisingen */
                id: string;
                /** @description Enhetens rader i loggen den dagen, utom de om skyddade personuppgifter */
                rader: number;
                /**
                 * Format: date
                 * @description Efter den dagen öppnas en incident
                 * @example 2026-05-15
                 */
                signerasSenast: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                skapad: string;
                /** @enum {string} */
                status: "oppen" | "signerad" | "foljs_upp" | "avslutad";
                /** @description Åtkomster att ta ställning till */
                traffar: number;
            }[];
            /** @description Skickas som efter för nästa sida; null på den sista */
            nasta: string | null;
        };
        /** @description Granskaren har tagit ställning */
        LoggSignering: {
            /**
             * Anteckning
             * @description Utan uppgifter om klienten
             */
            anteckning?: string;
            /** @enum {string} */
            utfall: "utan_anmarkning" | "foljs_upp";
        };
        /** @description Vad som görs åt det */
        LoggUppfoljning: {
            /**
             * Anteckning
             * @description Utan uppgifter om klienten
             */
            anteckning: string;
            /** @enum {string} */
            utfall: "pagar" | "avslutad";
        };
        /** @description När och från vilken enhet någon har tagit del av klientens ärenden, den senaste först */
        Loggutdrag: {
            klientId: string;
            menprovning: string | null;
            /** @description Skickas som efter för nästa sida; null på den sista */
            nasta: string | null;
            /** @enum {string} */
            omfattar: "arenden_du_ser" | "arenden_i_dina_enheter";
            rader: {
                /** @description Varför */
                andamal: {
                    /** @enum {string} */
                    kod: "handlaggning" | "planering" | "sokning" | "nytt_arende" | "samordning" | "begaran" | "loggkontroll" | "loggutdrag" | "nodoppning" | "statistik" | "arkivering" | "administration";
                    text: components["schemas"]["Text"];
                };
                /** @description Bara efter menprövning */
                anvandare: string | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                /** @description Null också för skyddade personuppgifter: enheten säger var hon bor */
                enhet: string | null;
                /** @description Vilket slags åtkomst det var, aldrig vad som stod i ärendet */
                handling: {
                    /** @enum {string} */
                    kod: "lista" | "sokning" | "lasning" | "klientsida" | "anrop" | "uppgift" | "andring" | "nodoppning" | "automatik" | "loggutdrag" | "loggkontroll" | "kedjekontroll" | "statistik" | "arkivering" | "administration" | "annat";
                    text: components["schemas"]["Text"];
                };
                verksamhet: ("socialforvaltning" | "kompetenscenter") | null;
            }[];
            skyddad: boolean;
        };
        /** @description Mallarna som dokument ritas med */
        Mallar: {
            mallar: {
                dokumenttyp: string;
                /**
                 * @example samtycke-af
                 * @example samtycke-kc
                 */
                id: string;
                /** @enum {string} */
                original: "stegvis" | "treserva";
                /** @description De sidor som ritar det */
                sidor: ("sf" | "kc")[];
                sprak: string;
                titel: string;
                undertecknas: ("klienten" | "handlaggaren")[];
                version: number;
            }[];
        };
        /** @description Ett beslut efter menprövning */
        Menprovning: {
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            at: string;
            /** @description Användarens id, aldrig ett namn */
            av: string;
            /** @enum {string} */
            beslut: "lamnas_ut" | "lamnas_inte_ut";
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            fran: string;
            id: string;
            roll: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            till: string;
        };
        /** @description De ärenden som du är namngiven i som extern utförare nu, det som slutar först överst */
        MinaUtforaruppdrag: {
            uppdrag: {
                /** @description Ärendets nummer */
                arende: string;
                /** @description Första dagen */
                fran: string;
                /** @description Sista dagen */
                till: string;
            }[];
        };
        /** @description Dina möten, frister och uppgifter, dag för dag */
        MinVecka: {
            dagar: {
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                /** @description Helgdag eller helg, annars null */
                ledig: components["schemas"]["Text"] | null;
                poster: {
                    caseId: string;
                    /**
                     * Format: date
                     * @description Datum, svensk tid
                     * @example 2026-05-15
                     */
                    datum: string;
                    /** @description Hit för att någon annan inte har hunnit */
                    escalation: boolean;
                    /** @description Namnet är dolt för skyddade personuppgifter */
                    klient: {
                        namn: string | null;
                        skyddad: boolean;
                    };
                    /** @enum {string} */
                    slag: "mote" | "frist" | "uppgift";
                    text: components["schemas"]["Text"];
                    /** @description Klockslag för ett möte */
                    tid: string | null;
                }[];
                veckodag: components["schemas"]["Text"];
            }[];
            /**
             * @description Du har fler ärenden än ett svar rymmer (500): läs resten med efter, och lägg ihop dagarna. Annars är veckan hel.
             * @example false
             */
            fler: boolean;
            /** @description Ditt från tidigare veckor; bara i veckan som är */
            forsenat: {
                caseId: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                /** @description Hit för att någon annan inte har hunnit */
                escalation: boolean;
                /** @description Namnet är dolt för skyddade personuppgifter */
                klient: {
                    namn: string | null;
                    skyddad: boolean;
                };
                /** @enum {string} */
                slag: "mote" | "frist" | "uppgift";
                text: components["schemas"]["Text"];
                /** @description Klockslag för ett möte */
                tid: string | null;
            }[];
            /** @description Skickas som efter, med samma vecka, för nästa del; null i den sista */
            nasta: string | null;
            /**
             * @description Bara dina egna: uppgifter hos dem som du ersätter står i arbetslistan
             * @constant
             */
            omfattar: "egna";
            /** @example 2026-W48 */
            vecka: string;
            /** @description De kollegor som du ersätter i dag (P5) */
            vikariat: {
                enhet: string;
                /** @description Användarens id */
                ersatter: string;
                id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @example Som vikarie för ss-hisingen-1 till och med 2026-12-01 */
                text: string;
                /**
                 * Format: date
                 * @description Sista dagen
                 * @example 2026-05-15
                 */
                till: string;
            }[];
        };
        /** @description En nödöppning */
        Nodoppning: {
            /** @description Ärendets nummer, för den som får se ärendet; annars null */
            arende: string | null;
            /** @description Den som öppnade */
            av: string;
            /** @description Då någon avslutade den i förtid */
            avslutad: string | null;
            avslutadAv: string | null;
            befogad: boolean | null;
            enhet: string;
            granskad: string | null;
            granskadAv: string | null;
            /**
             * Grund
             * @description Varför, som kod. Enhetens chef ser den.
             * @enum {string}
             */
            grund: "fara" | "handlaggaren_borta" | "akut_mote" | "rojd" | "annat";
            id: string;
            /** @enum {string} */
            lage: "oppen" | "att_granska" | "granskad";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            oppnad: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * Format: date-time
             * @description Då den slutar av sig själv
             * @example 2026-03-02T08:15:00.000Z
             */
            slutar: string;
        };
        /** @description Dina egna, och dina enheters om du leder dem; de som ska granskas först */
        Nodoppningar: {
            nodoppningar: components["schemas"]["Nodoppning"][];
        };
        /** @description Granskning av en nödöppning, av en annan än den som öppnade */
        NodoppningGranskning: {
            /**
             * Befogad
             * @description Om nödöppningen var befogad.
             */
            befogad: boolean;
            /**
             * Kommentar
             * @description Hur det bedömdes. Sparas krypterat.
             */
            kommentar: string;
        };
        /** @description En nödöppning med allt som gjordes genom den */
        NodoppningHel: {
            /** @description Ärendets nummer, för den som får se ärendet; annars null */
            arende: string | null;
            /** @description Allt som gjordes i ärendet genom nödöppningen */
            atkomster: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                /** @description Vad som gjordes, i ord */
                handling: string;
                utfall: string;
            }[];
            /** @description Den som öppnade */
            av: string;
            /** @description Då någon avslutade den i förtid */
            avslutad: string | null;
            avslutadAv: string | null;
            befogad: boolean | null;
            enhet: string;
            granskad: string | null;
            granskadAv: string | null;
            /**
             * Grund
             * @description Varför, som kod. Enhetens chef ser den.
             * @enum {string}
             */
            grund: "fara" | "handlaggaren_borta" | "akut_mote" | "rojd" | "annat";
            id: string;
            /** @description Granskarens kommentar, för samma krets */
            kommentar: string | null;
            /** @enum {string} */
            lage: "oppen" | "att_granska" | "granskad";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            oppnad: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /** @description Skälet, för den som öppnade och den som får se ärendet; annars null */
            skal: string | null;
            /**
             * Format: date-time
             * @description Då den slutar av sig själv
             * @example 2026-03-02T08:15:00.000Z
             */
            slutar: string;
        };
        /** @description En ny version av kommunens inställningar */
        NyaInstallningar: {
            /** @description Versionen som lades till sist, när du läste */
            basedOn: number;
            /**
             * @description Nya värden per nyckel, mot dem som gäller dagen före. Tomt för att ta tillbaka en kommande version
             * @example {
             *       "plan.dueWithin": 10
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /** @description Varför, till exempel beslutet bakom. Inga uppgifter om enskilda. */
            reason: string;
            /**
             * Format: date
             * @description Första dagen, tidigast i morgon
             * @example 2027-01-01
             */
            validFrom: string;
        };
        /** @description En rad i nämndens delegationsordning: en roll eller en person, vilka beslut, hur stora */
        NyDelegation: {
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            anvandare?: string;
            /**
             * @description Bara i den här enheten
             * @example sf-hisingen
             */
            enhet?: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            fran: string;
            /** @description Beloppsgräns eller annan omfattning */
            grans?: {
                /**
                 * @description Talet i beslutet
                 * @example timmar
                 */
                falt: string;
                /** @description Högsta värde */
                hogst: number;
            };
            /**
             * @description De beslut som omfattas
             * @example [
             *       "FATTA_BESLUT"
             *     ]
             */
            handelser: string[];
            /** @example sn-hisingen */
            namnd: string;
            /**
             * @description Punkt i delegationsordningen
             * @example 4.1
             */
            punkt: string;
            /** @enum {string} */
            roll?: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * Format: date
             * @description Sista dagen; utan den tills vidare
             * @example 2026-12-01
             */
            till?: string;
        };
        /** @description Förslag om att gallra ärendena på en provkörd lista */
        NyGallring: {
            /**
             * Grund
             * @description Beslutet och dess grund, utan namn och nummer: den sparas för alltid.
             */
            grund: string;
            /**
             * Kontrollsumma
             * @description SHA-256, 64 hexadecimala tecken
             */
            hash: string;
        };
        /** @description Den som ärendet gäller. Sparas krypterat under klientens egen nyckel. */
        NyKlient: {
            /**
             * Postadress
             * @description Raderna på ett kuvert, för brev. Den senast angivna gäller. Skrivs aldrig ut i ett skyddat ärende.
             */
            adress?: string[];
            /** Namn */
            namn: string;
            /**
             * Personnummer
             * @description Personnummer eller samordningsnummer
             */
            personnummer: string;
            /**
             * Skyddade personuppgifter
             * @description Sekretessmarkering, skyddad folkbokföring eller fingerade uppgifter. Tas aldrig bort av en start.
             */
            skyddad?: boolean;
            /**
             * Skyddsnivå
             * @description Hur strängt, om det är känt; klienten är då skyddad. Sparas krypterat. Den strängaste gäller där inget är sagt.
             * @enum {string}
             */
            skyddsniva?: "sekretessmarkering" | "skyddad_folkbokforing" | "fingerade_uppgifter";
        };
        /**
         * @description Att något är gjort i ett annat system
         * @example {
         *       "referens": "T-2026-117",
         *       "datum": "2026-03-02"
         *     }
         */
        NyKvittens: {
            /**
             * Datum
             * Format: date
             * @description Dagen då det gjordes där.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Referens
             * @description Beteckningen i det andra systemet. Inte ett personnummer.
             */
            referens: string;
        };
        /** @description Arkivets kvittens på en leverans */
        NyLeveranskvittens: {
            /**
             * Referens
             * @description Arkivets beteckning på leveransen, utan namn.
             */
            referens: string;
            /**
             * Kontrollsumma
             * @description Summan för den fil som arkivet har tagit emot
             */
            sha256: string;
        };
        /** @description Om klienten får veta vilka i personalen som har tagit del av ärendet */
        NyMenprovning: {
            /** @enum {string} */
            beslut: "lamnas_ut" | "lamnas_inte_ut";
            /**
             * Format: date
             * @description Första dagen
             * @example 2026-05-15
             */
            fran: string;
            /**
             * Grund
             * @description Sparas krypterat
             */
            grund: string;
            /**
             * Format: date
             * @description Sista dagen, också den
             * @example 2026-05-15
             */
            till: string;
        };
        /**
         * @description En nödöppning av ett skyddat ärende i den egna enheten
         * @example {
         *       "grund": "handlaggaren_borta",
         *       "skal": "Klienten sitter i receptionen och behöver hjälp nu."
         *     }
         */
        NyNodoppning: {
            /**
             * Grund
             * @description Varför, som kod. Enhetens chef ser den.
             * @enum {string}
             */
            grund: "fara" | "handlaggaren_borta" | "akut_mote" | "rojd" | "annat";
            /**
             * Minuter
             * @description Hur länge, högst så länge som kommunen har bestämt. Den tiden om inget anges.
             */
            minuter?: number;
            /**
             * Skäl
             * @description Varför det inte kan vänta, med egna ord. Sparas krypterat.
             */
            skal: string;
        };
        /** @description Den valda fördelningen: förhandsvisningen, ändrad som du vill ha den */
        NyOmfordelning: {
            /** @description Vem som tar över vart och ett av ärendena */
            arenden: {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string;
                /**
                 * @description Versionen som du såg
                 * @example 4
                 */
                revision: number;
                /**
                 * @description Rollen i ärendet
                 * @example socialsekreterare
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                till: string;
            }[];
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            person: string;
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /** @description Vem som får var och en av uppgifterna */
            uppgifter: {
                /**
                 * @description Uppgiftens id
                 * @example A-7F3K-92QD-M4TX.bedomBehov.1
                 */
                id: string;
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                till: string;
                /**
                 * @description Versionen som du såg
                 * @example 4
                 */
                version: number;
            }[];
        };
        /** @description Ett förslag att en kollega tar över ärendet */
        NyOverlamning: {
            /**
             * @description Skälet med egna ord
             * @example Flyttar till en annan enhet.
             */
            kommentar?: string;
            /**
             * @description Det som den nya handläggaren behöver veta
             * @example Uppföljningen i mars är bokad. Klienten vill helst bli uppringd.
             */
            not: string;
            /**
             * @description Rollen i ärendet
             * @example socialsekreterare
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            till: string;
        };
        /**
         * @description Förslag om sänkt skydd
         * @example {
         *       "till": "upphor",
         *       "skal": "Skatteverket har tagit bort sekretessmarkeringen, beslut 14."
         *     }
         */
        NySkyddssankning: {
            /**
             * Skäl
             * @description Varför skyddet sänks.
             */
            skal: string;
            /**
             * Till
             * @description Att skyddet upphör, eller den nivå som blir kvar.
             * @enum {string}
             */
            till: "upphor" | "sekretessmarkering";
        };
        /**
         * @description Ett dokument som ska ritas nu
         * @example {
         *       "mall": "mitt-arende"
         *     }
         */
        NyttDokument: {
            /**
             * Mall
             * @description Mallens namn, ur listan över mallar.
             */
            mall: string;
            /**
             * Månad
             * @description För ett närvarounderlag.
             */
            manad?: string;
            /**
             * Meddelande
             * @description Några egna ord i ”Mitt ärende”. Sparas krypterat.
             */
            meddelande?: string;
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till. Sparas krypterat.
             */
            mottagare?: string;
            /**
             * Omfattning
             * @description Vad ett samtycke omfattar, innan det är registrerat. Sparas krypterat.
             */
            omfattning?: string;
            /**
             * Part
             * @description Den externa partens beteckning, för ett samtycke till den.
             */
            part?: string;
        };
        /**
         * @description Förslag om att radera en klient
         * @example {
         *       "grund": "Gallring enligt SoL 16:1, beslut 14"
         *     }
         */
        NyttRaderingsforslag: {
            /**
             * Grund
             * @description Beslutet och dess grund, utan namn och nummer: den sparas för alltid.
             */
            grund: string;
        };
        /** @description En extern utförare som namnges i ärendet, från och till en dag */
        NyttUtforaruppdrag: {
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            fran: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            till: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            utforare: string;
        };
        /** @description Ett formulär som det är ifyllt just nu; det behöver inte vara helt eller rätt */
        NyttUtkast: {
            /**
             * @description Ärendets version när formuläret öppnades; den som gäller nu om den utelämnas
             * @example 5
             */
            arendeRevision?: number;
            /**
             * @description Formuläret så långt det är ifyllt, med samma fält som händelsen. Högst 64 kB.
             * @example {
             *       "grundbeslut": "EB-2026-04"
             *     }
             */
            innehall: {
                [key: string]: unknown;
            };
            /**
             * @description Samma sak som If-Match: versionen som du skrev vidare på. Utelämnas första gången.
             * @example 3
             */
            version?: number;
        };
        /** @description Ett vikariat: vem som ersätter vem, i vilken roll och enhet, och när */
        NyttVikariat: {
            /** @description Bara de här ärendena. Utan dem alla i enheten, utom skyddade: de ska alltid namnges. */
            arenden?: string[];
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            ersatter: string;
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-12-01
             */
            fran: string;
            /**
             * @description Rollen som vikarien har i stället för den ersatta
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "enhetschef";
            /**
             * Format: date
             * @description Sista dagen, högst ett år bort
             * @example 2026-12-01
             */
            till: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            vikarie: string;
        };
        /** @description Att lägga breven i kön i en omgång */
        NyUtskriftsomgang: {
            /**
             * Enhet
             * @description Din enhet, till exempel sf-hisingen.
             */
            enhet: string;
            /**
             * Brev
             * @description Bara dessa; alla som väntar om inget anges.
             */
            forsandelser?: string[];
        };
        /**
         * @description Det som den nya versionen ska ritas med, utöver det som ärendet säger
         * @example {}
         */
        NyVersion: {
            /**
             * Månad
             * @description För ett närvarounderlag.
             */
            manad?: string;
            /**
             * Meddelande
             * @description Några egna ord i ”Mitt ärende”. Sparas krypterat.
             */
            meddelande?: string;
            /**
             * Mottagare
             * @description Vem uppgifterna får lämnas till. Sparas krypterat.
             */
            mottagare?: string;
            /**
             * Omfattning
             * @description Vad ett samtycke omfattar, innan det är registrerat. Sparas krypterat.
             */
            omfattning?: string;
            /**
             * Part
             * @description Den externa partens beteckning, för ett samtycke till den.
             */
            part?: string;
        };
        /** @description En prenumeration på händelser för en nämnds enheter */
        NyWebhook: {
            /**
             * @description Enheterna vars ärenden det gäller, alla i en nämnd
             * @example [
             *       "sf-hisingen"
             *     ]
             */
            enheter: string[];
            /**
             * @description Vad den är till för. Ingen persons namn.
             * @example Enhetens ärendevy
             */
            namn: string;
            /**
             * @description Vad den ska få veta
             * @example [
             *       "se.goteborg.stegvis.arende.andrat"
             *     ]
             */
            typer: ("se.goteborg.stegvis.arende.startat" | "se.goteborg.stegvis.arende.andrat" | "se.goteborg.stegvis.frist.andrad" | "se.goteborg.stegvis.frist.passerad" | "se.goteborg.stegvis.uppgift.oppnad")[];
            /**
             * @description Adressen som meddelandena lämnas till, https://
             * @example https://mottagare.goteborg.example/stegvis
             */
            url: string;
        };
        /** @description Öppna oenigheter i ärenden som din enhet har del i */
        Oenigheter: {
            disputes: {
                caseId: string;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                since: string;
                tasks: components["schemas"]["Uppgift"][];
            }[];
            /** @description Skickas som efter för nästa sida; null på den sista. Gäller för samma fråga, så länge du vill. */
            nasta: string | null;
        };
        /** @description En omfördelning: vems arbete, varför, av vem och när */
        Omfordelning: {
            angrad: string | null;
            /**
             * @description Vem som ångrade
             * @example fss-hisingen-1
             */
            angradAv: string | null;
            /**
             * Format: date-time
             * @description Efter det går den inte att ångra
             * @example 2026-03-02T08:15:00.000Z
             */
            angraSenast: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            av: string;
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            enhet: string;
            /**
             * Format: uuid
             * @description Id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            id: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            person: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
        };
        /** @description Omfördelningar i de enheter som du leder, den senaste först */
        Omfordelningar: {
            /**
             * @description Poster per sida
             * @example 20
             */
            limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista */
            nasta: string | null;
            omfordelningar: components["schemas"]["Omfordelning"][];
        };
        /** @description En omfördelning med allt som flyttades och som du får se */
        OmfordelningHel: {
            angrad: string | null;
            /**
             * @description Vem som ångrade
             * @example fss-hisingen-1
             */
            angradAv: string | null;
            /**
             * Format: date-time
             * @description Efter det går den inte att ångra
             * @example 2026-03-02T08:15:00.000Z
             */
            angraSenast: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            av: string;
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            enhet: string;
            /**
             * Format: uuid
             * @description Id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            id: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            person: string;
            /** @description Det som flyttades, i ärenden som du ser */
            rader: {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string;
                /**
                 * @description Tillbaka hos den förra, efter ånger
                 * @example false
                 */
                ater: boolean;
                /** @description Varför raden inte gick att ångra; bara i svaret på det */
                kvar: components["schemas"]["Text"] | null;
                /**
                 * @description Radens nummer
                 * @example 1
                 */
                nr: number;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                till: string;
                /** @description Uppgiften; null där ärendet bytte handläggare */
                uppgift: string | null;
            }[];
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
        };
        /** @description Vad en kollega har, och hur det kan fördelas. Inget är gjort. */
        Omfordelningsforslag: {
            /** @description Ärenden där personen är namngiven, de mest brådskande först */
            arenden: {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string;
                /**
                 * @description Vem som föreslås; null där ingen kan föreslås
                 * @example ss-hisingen-2
                 */
                forslag: string | null;
                /**
                 * @description Närmaste datum
                 * @example 2026-03-02
                 */
                frist: string | null;
                /** @description Vad som hindrar dig från att flytta det; null om inget gör */
                hinder: components["schemas"]["Text"] | null;
                /**
                 * @description Klientens namn; null för skyddade och där ingen klient finns
                 * @example Testklient
                 */
                klient: string | null;
                /**
                 * @description Ärendets version: skickas tillbaka
                 * @example 4
                 */
                revision: number;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            }[];
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            enhet: string;
            /**
             * @description Det finns mer än 200 av något: flytta det här först
             * @example false
             */
            fler: boolean;
            /** @description De som kan ta över, och vad de har i dag */
            kollegor: {
                /**
                 * @description Ärenden som du ser och där hen är namngiven
                 * @example 12
                 */
                arenden: number;
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /**
                 * @description Andra uppgifter som hen har tagit
                 * @example 3
                 */
                uppgifter: number;
            }[];
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            person: string;
            /** @description Skyddade ärenden som du ser. De får inget förslag: välj en handläggare för vart och ett. */
            skyddade: {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string;
                /**
                 * @description Vem som föreslås; null där ingen kan föreslås
                 * @example ss-hisingen-2
                 */
                forslag: string | null;
                /**
                 * @description Närmaste datum
                 * @example 2026-03-02
                 */
                frist: string | null;
                /** @description Vad som hindrar dig från att flytta det; null om inget gör */
                hinder: components["schemas"]["Text"] | null;
                /**
                 * @description Klientens namn; null för skyddade och där ingen klient finns
                 * @example Testklient
                 */
                klient: string | null;
                /**
                 * @description Ärendets version: skickas tillbaka
                 * @example 4
                 */
                revision: number;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            }[];
            uppgifter: {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string;
                /**
                 * @description Vem som föreslås; null där ingen kan föreslås
                 * @example ss-hisingen-2
                 */
                forslag: string | null;
                /**
                 * @description Närmaste datum
                 * @example 2026-03-02
                 */
                frist: string | null;
                /**
                 * @description Uppgiftens id
                 * @example A-7F3K-92QD-M4TX.bedomBehov.1
                 */
                id: string;
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                titel: components["schemas"]["Text"];
                /**
                 * @description Uppgiftens version: skickas tillbaka
                 * @example 2
                 */
                version: number;
            }[];
        };
        /** @description Hur långt omräkningen av frister har kommit */
        Omrakning: {
            /** @description Ärenden med frister som är räknade med en tidigare version */
            left: number;
            /** @description Omräkningen pågår i den process som svarade */
            running: boolean;
            /** @description Versionen som fristerna räknas om med */
            version: number;
        };
        /** @description Kommunens namn på nämnder, enheter och medarbetare */
        Organisation: {
            enheter: {
                /** @example sf-hisingen */
                id: string;
                namn: string;
                /** @description Nämndens id */
                namnd: string;
                /**
                 * @description Socialförvaltningens eller Kompetenscenters sida
                 * @enum {string}
                 */
                sida: "sf" | "kc";
            }[];
            /** @example Göteborg */
            kommun: string;
            /** @description Nämnderna: var och en är ett eget sekretessområde */
            namnder: {
                id: string;
                namn: string;
            }[];
            /** @description De som frågan gäller och som har ett namn i organisationen; den som saknas visas med sitt id */
            personal: {
                id: string;
                namn: string;
            }[];
        };
        /** @description Var originalet finns i Treserva */
        Originaluppgift: {
            /**
             * Datum
             * Format: date
             * @description När originalet upprättades.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Referens
             * @description Beteckning i Treserva på originalet.
             */
            referens: string;
        };
        /** @description En överlämning av ett ärende till en kollega */
        Overlamning: {
            /**
             * @description Ärendenummer
             * @example A-7F3K-92QD-M4TX
             */
            arende: string;
            avgjord: string | null;
            /**
             * @description Vem som avgjorde
             * @example fss-hisingen-1
             */
            avgjordAv: string | null;
            /**
             * @description Enhetens id
             * @example sf-hisingen
             */
            enhet: string;
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            fran: string;
            /**
             * Format: uuid
             * @description Id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            id: string;
            /**
             * @description När klienten fick den nyas namn och nummer; krävs innan den godkänns
             * @example 2026-03-02
             */
            informerad: string | null;
            /**
             * @description Skälet med egna ord; null om det är gallrat
             * @example Byter enhet.
             */
            kommentar: string | null;
            /**
             * @description Det som den nya behöver veta; null om det är gallrat
             * @example Se planen.
             */
            not: string | null;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            /**
             * @description Varför, som kod
             * @example slutar
             * @enum {string}
             */
            skal: "sjukdom" | "ledighet" | "slutar" | "omfordelning";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /**
             * @description Var den står
             * @example vantar
             * @enum {string}
             */
            status: "vantar" | "godkand" | "avslagen" | "aterkallad";
            /**
             * @description Användarens id i inloggningen, aldrig ett namn
             * @example ss-hisingen-2
             */
            till: string;
        };
        /** @description Överlämningar, den senaste först */
        Overlamningar: {
            /**
             * @description Poster per sida
             * @example 20
             */
            limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista */
            nasta: string | null;
            overlamningar: components["schemas"]["Overlamning"][];
        };
        /** @description Vad som blir av överlämningen */
        OverlamningBeslut: {
            /**
             * @description Den som leder arbetet godkänner eller avslår; den som föreslog återkallar
             * @example godkand
             * @enum {string}
             */
            utfall: "godkand" | "avslagen" | "aterkallad";
        };
        /** @description Att klienten vet vem som tar över, innan bytet gäller (P7) */
        OverlamningInformerad: {
            /**
             * Format: date
             * @description När klienten fick veta
             * @example 2026-03-02
             */
            datum: string;
            /**
             * @description Hur klienten fick den nya handläggarens namn och telefonnummer
             * @example telefon
             * @enum {string}
             */
            satt: "mote" | "telefon" | "brev" | "digitalt";
        };
        /** @description Problem enligt RFC 9457 */
        Problem: {
            /** @example NOT_POSSIBLE */
            code: string;
            /** @description Vad som är fel och vad du kan göra */
            detail: string;
            /** @description Varje fält som är fel */
            errors?: {
                field: string;
                message: string;
            }[];
            /** @description Anropets nummer, som också står i loggen */
            instance: string;
            /** @description Ärendets version; ökar med ett för varje händelse */
            revision?: number;
            status: number;
            title: string;
            /** @example urn:stegvis:problem:not-possible */
            type: string;
            /** @description Alla villkor som inte är uppfyllda */
            unmet?: components["schemas"]["Villkor"][];
            utkast?: components["schemas"]["UtkastKonflikt"];
        };
        /** @description Rutinen som bild och lista, läst ur den maskin som ärendena löper på */
        Process: {
            /** @description Banorna i bilden, uppifrån */
            banor: {
                /** @example sf */
                id: string;
                /**
                 * @description Så många rader av steg banan har
                 * @example 3
                 */
                rader: number;
                /** @description Var det står i bilden */
                ruta: {
                    /**
                     * @description Bredd
                     * @example 122
                     */
                    bredd: number;
                    /**
                     * @description Höjd
                     * @example 62
                     */
                    hojd: number;
                    /**
                     * @description Från bildens vänstra kant
                     * @example 120
                     */
                    x: number;
                    /**
                     * @description Från bildens övre kant
                     * @example 90
                     */
                    y: number;
                };
                text: components["schemas"]["Text"];
            }[];
            /**
             * @description Bildens bredd
             * @example 1700
             */
            bredd: number;
            /** @description Vad som leder från ett steg till ett annat */
            floden: {
                /** @description Vad som leder dit */
                av: {
                    text: components["schemas"]["Text"];
                    /**
                     * @description Händelsen eller fristens regel; tom för det som sker av sig självt
                     * @example FATTA_BESLUT
                     */
                    typ: string;
                }[];
                /**
                 * @description Leder tillbaka
                 * @example false
                 */
                bakat: boolean;
                /**
                 * @description Stegets namn i bilden
                 * @example beslut
                 */
                fran: string;
                /** @example beslut-uppdrag */
                id: string;
                /**
                 * @description Linjens hörn, x och y
                 * @example [
                 *       [
                 *         242,
                 *         121
                 *       ],
                 *       [
                 *         268,
                 *         121
                 *       ]
                 *     ]
                 */
                punkter: number[][];
                /**
                 * @description Stegets namn i bilden
                 * @example beslut
                 */
                till: string;
            }[];
            /**
             * @description Bildens höjd
             * @example 480
             */
            hojd: number;
            /** @description Det som sägs till och av dem utanför */
            meddelanden: {
                /** @example samrad */
                fran: string;
                /** @example samrad-af */
                id: string;
                /**
                 * @description Linjens hörn, x och y
                 * @example [
                 *       [
                 *         242,
                 *         121
                 *       ],
                 *       [
                 *         268,
                 *         121
                 *       ]
                 *     ]
                 */
                punkter: number[][];
                text: components["schemas"]["Text"];
                /** @example af */
                till: string;
            }[];
            /** @description Stegen, i rutinens ordning */
            noder: {
                /** @example sf */
                bana: string;
                /**
                 * @description Löper vid sidan av flödet
                 * @example false
                 */
                bredvid: boolean;
                frister: {
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    agare: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    /**
                     * @description Krav i rutinen och lagrum
                     * @example [
                     *       "R32",
                     *       "SoL 12:4"
                     *     ]
                     */
                    kallor: string[];
                    /** @example beslut */
                    regel: string;
                    /**
                     * @description Vem som har satt den
                     * @example intern
                     * @enum {string}
                     */
                    slag: "lagstadgad" | "intern";
                    text: components["schemas"]["Text"];
                }[];
                /**
                 * @description Stegets namn i bilden
                 * @example beslut
                 */
                id: string;
                /**
                 * @description Krav i rutinen och lagrum
                 * @example [
                 *       "R32",
                 *       "SoL 12:4"
                 *     ]
                 */
                kallor: string[];
                /** @example 3 */
                kolumn: number;
                /** @example 0 */
                rad: number;
                /** @description De som har något att göra här */
                roller: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare")[];
                /** @description Var det står i bilden */
                ruta: {
                    /**
                     * @description Bredd
                     * @example 122
                     */
                    bredd: number;
                    /**
                     * @description Höjd
                     * @example 62
                     */
                    hojd: number;
                    /**
                     * @description Från bildens vänstra kant
                     * @example 120
                     */
                    x: number;
                    /**
                     * @description Från bildens övre kant
                     * @example 90
                     */
                    y: number;
                };
                /**
                 * @description Vad som ritas
                 * @example steg
                 * @enum {string}
                 */
                slag: "start" | "steg" | "klocka" | "slut";
                text: components["schemas"]["Text"];
                /**
                 * @description Lägena som steget står för, med allt inuti; samma id som i ärendets states
                 * @example [
                 *       "anvisning.pagar.flode.infor.beslut"
                 *     ]
                 */
                tillstand: string[];
                uppgifter: {
                    /**
                     * @description Krav i rutinen och lagrum
                     * @example [
                     *       "R32",
                     *       "SoL 12:4"
                     *     ]
                     */
                    kallor: string[];
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    text: components["schemas"]["Text"];
                    /** @example fattaBeslut */
                    uppgift: string;
                }[];
                /** @description Vägvalet efter steget, om mer än en väg leder vidare */
                val: {
                    /**
                     * @description Bredd
                     * @example 122
                     */
                    bredd: number;
                    /**
                     * @description Höjd
                     * @example 62
                     */
                    hojd: number;
                    /**
                     * @description Från bildens vänstra kant
                     * @example 120
                     */
                    x: number;
                    /**
                     * @description Från bildens övre kant
                     * @example 90
                     */
                    y: number;
                } | null;
            }[];
            /** @description De utanför rutinen som den talar med */
            parter: {
                /** @example af */
                id: string;
                /** @description Var det står i bilden */
                ruta: {
                    /**
                     * @description Bredd
                     * @example 122
                     */
                    bredd: number;
                    /**
                     * @description Höjd
                     * @example 62
                     */
                    hojd: number;
                    /**
                     * @description Från bildens vänstra kant
                     * @example 120
                     */
                    x: number;
                    /**
                     * @description Från bildens övre kant
                     * @example 90
                     */
                    y: number;
                };
                text: components["schemas"]["Text"];
            }[];
            /**
             * @description Rutinens namn
             * @example anvisning
             */
            process: string;
            /** @description Det som löper bredvid och inte är ritat */
            spar: {
                frister: {
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    agare: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    /**
                     * @description Krav i rutinen och lagrum
                     * @example [
                     *       "R32",
                     *       "SoL 12:4"
                     *     ]
                     */
                    kallor: string[];
                    /** @example beslut */
                    regel: string;
                    /**
                     * @description Vem som har satt den
                     * @example intern
                     * @enum {string}
                     */
                    slag: "lagstadgad" | "intern";
                    text: components["schemas"]["Text"];
                }[];
                /** @example fragor */
                id: string;
                /**
                 * @description Krav i rutinen och lagrum
                 * @example [
                 *       "R32",
                 *       "SoL 12:4"
                 *     ]
                 */
                kallor: string[];
                text: components["schemas"]["Text"];
                uppgifter: {
                    /**
                     * @description Krav i rutinen och lagrum
                     * @example [
                     *       "R32",
                     *       "SoL 12:4"
                     *     ]
                     */
                    kallor: string[];
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    text: components["schemas"]["Text"];
                    /** @example fattaBeslut */
                    uppgift: string;
                }[];
            }[];
            titel: components["schemas"]["Text"];
            /** @example 1 */
            version: number;
        };
        /** @description Hur många pågående ärenden som är var, utan skyddade ärenden */
        Processlage: {
            /**
             * Format: date-time
             * @description När talen räknades; de räknas om högst var femte minut
             * @example 2026-03-02T08:15:00.000Z
             */
            beraknad: string;
            /**
             * @description Null för hela kommunen
             * @example null
             */
            enhet: string | null;
            /**
             * @description Enheterna som du kan fråga om
             * @example [
             *       "sf-hisingen"
             *     ]
             */
            enheter: string[];
            /**
             * @description Mindre tal än så visas inte
             * @example 5
             */
            minst: number;
            /** @example anvisning */
            process: string;
            /** @description Stegen i flödet, i rutinens ordning */
            steg: {
                /**
                 * @description Null där de är för få för att visas, eller kan räknas ut ur andra tal
                 * @example 12
                 */
                antal: number | null;
                /** @description Så många dagar ärendena har varit i steget hittills */
                dagar: {
                    /**
                     * @description Hälften har varit där kortare
                     * @example 8
                     */
                    median: number;
                    /**
                     * @description En av fyra har varit där längre
                     * @example 15
                     */
                    ovre: number;
                    /**
                     * @description En av fyra har varit där kortare
                     * @example 3
                     */
                    undre: number;
                } | null;
                /**
                 * @description Stegets namn i bilden
                 * @example beslut
                 */
                steg: string;
            }[];
            /**
             * @description Null där de är för få för att visas, eller kan räknas ut ur andra tal
             * @example 12
             */
            totalt: number | null;
            /** @example 1 */
            version: number;
        };
        /** @description Inställningar att pröva. Inget sparas. */
        ProvaInstallningar: {
            /** @description Versionen som lades till sist, när du läste */
            basedOn: number;
            /**
             * @description Nya värden per nyckel, mot dem som gäller dagen före. Tomt för att ta tillbaka en kommande version
             * @example {
             *       "plan.dueWithin": 10
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /** @description Platsen i nasta från förra svaret: prövningen fortsätter där */
            efter?: string;
            /**
             * Format: date
             * @description Första dagen, tidigast i morgon
             * @example 2027-01-01
             */
            validFrom: string;
        };
        /** @description Ett förslag om att radera en klient; ett godkännande gäller i 90 dagar */
        Raderingsforslag: {
            avgjord: string | null;
            avgjordAv: string | null;
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            foreslagen: string;
            foreslagenAv: string;
            grund: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "vantar" | "godkand" | "avslagen" | "utford";
        };
        /**
         * @description Beslut om ett förslag om att radera en klient
         * @example {
         *       "forslag": "7d0a1f9e-3b5e-4c57-9a53-0a3c1f6f2b11",
         *       "beslut": "godkand"
         *     }
         */
        RaderingsforslagBeslut: {
            /**
             * Beslut
             * @description Om klienten ska raderas.
             * @enum {string}
             */
            beslut: "godkand" | "avslagen";
            /**
             * Förslag
             * Format: uuid
             * @description Förslagets id.
             */
            forslag: string;
        };
        /** @description Klientens förslag om radering, de senaste först */
        Raderingsforslagslista: {
            forslag: components["schemas"]["Raderingsforslag"][];
        };
        /**
         * Anmäl frågan
         * @description Enligt R90, R91.
         */
        "samverkansfraga.ANMAL_FRAGA": {
            /**
             * Avidentifierad
             * @description Frågan går inte att koppla till någon enskild.
             * @constant
             */
            avidentifierad: true;
            /**
             * Behov
             * @description Behoven som ingen insats möter.
             */
            behov?: ("sprak" | "halsa" | "psykisk_halsa" | "missbruk_beroende" | "bostad" | "ekonomi" | "vuxenutbildning" | "praktikplats" | "annat")[];
            /**
             * Fråga
             * @description Vad ni vill lösa tillsammans, och varför. Inga uppgifter om en enskild.
             */
            fraga: string;
            /**
             * Ansvarsområde
             * @description Området som frågan gäller.
             * @enum {string}
             */
            omrade: "jobbfokuserat" | "kompetenshojande" | "halsorelaterat" | "socialt";
            /**
             * Slag av fråga
             * @description Avgör vilket forum som tar frågan.
             * @enum {string}
             */
            typ: "samverkan" | "princip" | "behov";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANMAL_FRAGA";
        };
        /**
         * Ta frågan tillbaka till forumet
         * @description Enligt R90, R91.
         */
        "samverkansfraga.ATERFOR_FRAGA": {
            /**
             * Skäl
             * @description Varför åtgärden inte löste frågan. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ATERFOR_FRAGA";
        };
        /**
         * Ge svaret och avsluta frågan
         * @description Enligt R90, R91.
         */
        "samverkansfraga.AVSLUTA_FRAGA": {
            /**
             * Återkopplat
             * @description De som lyfte frågan har fått svaret.
             * @constant
             */
            aterkopplat: true;
            /**
             * Svar
             * @description Vad som blev av frågan. Inga uppgifter om en enskild.
             */
            svar: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVSLUTA_FRAGA";
        };
        /**
         * Avvisa sammanslagningen
         * @description Enligt R90.
         */
        "samverkansfraga.AVVISA_SAMMANSLAGNING": {
            /**
             * Skäl
             * @description Varför frågorna ska hållas isär. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AVVISA_SAMMANSLAGNING";
        };
        /**
         * Bekräfta att åtgärden är genomförd
         * @description Enligt R90, R91.
         */
        "samverkansfraga.BEKRAFTA_ATGARD": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEKRAFTA_ATGARD";
            /**
             * Uppföljning
             * @description Vad åtgärden har lett till. Inga uppgifter om en enskild.
             */
            uppfoljning: string;
        };
        /**
         * Bekräfta sammanslagningen
         * @description Enligt R90.
         */
        "samverkansfraga.BEKRAFTA_SAMMANSLAGNING": {
            /**
             * Den andra frågan är öppen
             * @description Numret stämmer, och frågan där pågår.
             * @constant
             */
            oppen: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEKRAFTA_SAMMANSLAGNING";
        };
        /**
         * Registrera forumets beslut om åtgärd
         * @description Enligt R90, R91, R113.
         */
        "samverkansfraga.BESLUTA_ATGARD": {
            /**
             * Ansvarig sida
             * @description Den som genomför och följer upp åtgärden.
             * @enum {string}
             */
            ansvar: "sf" | "kc";
            /**
             * Åtgärd
             * @description Vad som ska göras. Inga uppgifter om en enskild.
             */
            atgard: string;
            /**
             * Klar senast
             * @description En arbetsdag då åtgärden ska vara klar.
             */
            dag: string & (unknown & unknown);
            /**
             * Grupp
             * @description Gruppen som SoB ger uppdraget.
             * @enum {string}
             */
            grupp?: "arbetsgrupp_bestallning" | "tillfallig_grupp";
            /**
             * Skäl
             * @description Forumets skäl. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BESLUTA_ATGARD";
        };
        /**
         * Registrera forumets beslut att inte göra något
         * @description Enligt R90, R91.
         */
        "samverkansfraga.BESLUTA_INGEN_ATGARD": {
            /**
             * Skäl
             * @description Forumets skäl. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BESLUTA_INGEN_ATGARD";
        };
        /**
         * Sätt upp frågan på ett forum
         * @description Enligt R90, R91, R111.
         */
        "samverkansfraga.BOKA_FORUM": {
            /**
             * Mötesdag
             * @description En arbetsdag då forumet möts.
             */
            dag: string & (unknown & unknown);
            /**
             * Forum
             * @description Forumet som tar frågan.
             * @enum {string}
             */
            forum: "operativ_samverkansgrupp" | "styrgrupp" | "arbetsgrupp_analys" | "sob" | "direktorer";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BOKA_FORUM";
            /**
             * Underlag
             * @description Det som forumet behöver veta. Inga uppgifter om en enskild.
             */
            underlag: string;
        };
        /**
         * Flytta mötesdagen
         * @description Enligt R111.
         */
        "samverkansfraga.BOKA_OM_FORUM": {
            /**
             * Mötesdag
             * @description En arbetsdag då forumet möts.
             */
            dag: string & (unknown & unknown);
            /**
             * Skäl
             * @description Varför dagen flyttas. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BOKA_OM_FORUM";
        };
        /**
         * Bordlägg frågan
         * @description Enligt R111.
         */
        "samverkansfraga.BORDLAGG_FRAGA": {
            /**
             * Mötesdag
             * @description En arbetsdag då forumet möts.
             */
            dag: string & (unknown & unknown);
            /**
             * Skäl
             * @description Varför forumet väntar. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BORDLAGG_FRAGA";
        };
        /**
         * Byt den som följer frågan på Kompetenscenter
         * @description Enligt R1.
         */
        "samverkansfraga.BYT_ANSVARIG_KC": {
            /**
             * Ny ansvarig
             * @description Den samordnare som tar över.
             */
            ny: string;
            /**
             * Skäl
             * @description Varför någon annan tar över.
             * @enum {string}
             */
            skal: "slutar" | "franvaro" | "omfordelning";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BYT_ANSVARIG_KC";
        };
        /**
         * Byt den som följer frågan i socialförvaltningen
         * @description Enligt R1.
         */
        "samverkansfraga.BYT_ANSVARIG_SF": {
            /**
             * Ny ansvarig
             * @description Den 1:e socialsekreterare som tar över.
             */
            ny: string;
            /**
             * Skäl
             * @description Varför någon annan tar över.
             * @enum {string}
             */
            skal: "slutar" | "franvaro" | "omfordelning";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BYT_ANSVARIG_SF";
        };
        /**
         * Flytta dagen då åtgärden ska vara klar
         * @description Enligt R90, R91.
         */
        "samverkansfraga.FLYTTA_ATGARD": {
            /**
             * Klar senast
             * @description En arbetsdag då åtgärden ska vara klar.
             */
            dag: string & (unknown & unknown);
            /**
             * Skäl
             * @description Varför åtgärden dröjer. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FLYTTA_ATGARD";
        };
        /**
         * Lyft frågan till nästa nivå
         * @description Enligt R111.
         */
        "samverkansfraga.LYFT_FRAGA_VIDARE": {
            /**
             * Skäl
             * @description Varför forumet inte kan avgöra frågan. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LYFT_FRAGA_VIDARE";
        };
        /**
         * Föreslå att frågan slås ihop med en annan
         * @description Enligt R90.
         */
        "samverkansfraga.SLA_IHOP_FRAGA": {
            /**
             * Den andra frågans nummer
             * @description Frågan där svaret kommer att ges.
             */
            fraga: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SLA_IHOP_FRAGA";
        };
        "samverkansfraga.start": {
            /**
             * 1:e socialsekreterare
             * @description Den som följer frågan i socialförvaltningen.
             */
            forsteSocialsekreterare?: string;
            /**
             * Enhet på Kompetenscenter
             * @description Enheten som lyfter frågan, eller som den lyfts tillsammans med.
             */
            kcEnhet?: string;
            /** @constant */
            process: "samverkansfraga";
            /**
             * Samordnare
             * @description Den som följer frågan på Kompetenscenter.
             */
            samordnare?: string;
            /**
             * Enhet i socialförvaltningen
             * @description Enheten som lyfter frågan, eller som den lyfts tillsammans med.
             */
            sfEnhet?: string;
        };
        /**
         * Stryk frågan
         * @description Enligt R90, R111.
         */
        "samverkansfraga.STRYK_FRAGA": {
            /**
             * Orsak
             * @description Varför frågan inte går till ett forum.
             * @enum {string}
             */
            orsak: "lost" | "enskilt_arende" | "inte_aktuell";
            /**
             * Skäl
             * @description Skälen, för den som lyfte frågan. Inga uppgifter om en enskild.
             */
            skal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "STRYK_FRAGA";
        };
        /**
         * Ta emot frågan för beredning
         * @description Enligt R90.
         */
        "samverkansfraga.TA_EMOT_FRAGA": {
            /**
             * Syn på frågan
             * @description Hur frågan ser ut från er sida. Inga uppgifter om en enskild.
             */
            syn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TA_EMOT_FRAGA";
        };
        /** @description Vem som frågar */
        Session: {
            /** @description Användarens id */
            anvandare: string;
            enheter: string[];
            namn: string | null;
            roller: string[];
            /** @description Kakans session; null för den som skickar en åtkomsttoken */
            session: {
                /** @description Skickas i huvudet X-CSRF-Token med varje ändring */
                csrf: string;
                /**
                 * Format: date-time
                 * @description Då är sessionen slut, vad som än görs
                 * @example 2026-03-02T08:15:00.000Z
                 */
                slutar: string;
                /**
                 * Format: date-time
                 * @description Då är den slut om inget görs dessförinnan
                 * @example 2026-03-02T08:15:00.000Z
                 */
                vilar: string;
            } | null;
        };
        /**
         * @description Att skicka eller lämna ett dokument
         * @example {
         *       "kanal": "post",
         *       "kontrollerat": false
         *     }
         */
        SkickaDokument: {
            /**
             * Adress
             * @description Rad för rad, om dokumentet inte visar någon adress. Trycks på ett adressblad.
             */
            adress?: string[];
            /**
             * Sätt
             * @description Hur det når klienten: på ett sätt som är avtalat.
             * @enum {string}
             */
            kanal: "post" | "digital_post" | "overlamnad" | "formedling";
            /**
             * Kontrollerat
             * @description Du har läst vilka adresser och nummer som är förbjudna, och svarar för att detta inte är ett av dem.
             * @default false
             */
            kontrollerat: boolean;
            /**
             * Påminnelse per SMS
             * @description Bara till en kallelse: en fast text utan ärendets innehåll, arbetsdagen före.
             */
            paminnelse?: {
                nummer: string;
            };
        };
        /** @description Skillnaden mellan två versioner av samma sak, fält för fält */
        Skillnad: {
            /** @description Fälten som skiljer */
            andrat: {
                /**
                 * @description I ord; null om det inte finns kvar
                 * @example Nej
                 */
                efter: string | null;
                /** @example Aktiviteter */
                etikett: string;
                /** @example aktiviteter */
                falt: string;
                /**
                 * @description I ord; null om det inte fanns
                 * @example Ja
                 */
                fore: string | null;
                /** @description Fritext ord för ord; null för annat, och för text som är för olika för att jämföras */
                ord: {
                    /**
                     * @description Oförändrat, borttaget eller tillkommet
                     * @enum {string}
                     */
                    slag: "lika" | "bort" | "nytt";
                    /** @example två dagar i veckan */
                    text: string;
                }[] | null;
                /**
                 * @description Vad som har hänt med fältet
                 * @enum {string}
                 */
                slag: "andrad" | "tillkommen" | "borttagen";
            }[];
            /** @example A-7F3K-92QD-M4TX */
            caseId: string;
            /** @description Versionen före; null om det här är den första */
            fran: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                label: components["schemas"]["Text"];
                /**
                 * @description Händelsens nummer
                 * @example 14
                 */
                seq: number;
            } | null;
            /**
             * @description Rubriker på fälten som är lika
             * @example [
             *       "Deltagaren deltog"
             *     ]
             */
            lika: string[];
            till: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                label: components["schemas"]["Text"];
                /**
                 * @description Händelsens nummer
                 * @example 14
                 */
                seq: number;
            };
        };
        /** @description Klientens skydd */
        Skyddad: {
            /** @constant */
            skyddad: true;
            /** @description Hur strängt klienten är skyddad; null för den som inte är det. Den strängare av de två kan betyda mer. */
            skyddsniva: ("sekretessmarkering" | "skyddad_folkbokforing") | null;
        };
        /** @description Ett förslag om sänkt skydd; det förfaller när skyddet ändras, och efter 14 dagar */
        Skyddssankning: {
            avgjord: string | null;
            avgjordAv: string | null;
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            foreslagen: string;
            foreslagenAv: string;
            /** Format: uuid */
            id: string;
            skal: string | null;
            /** @enum {string} */
            status: "vantar" | "bekraftad" | "avslagen" | "forfallen";
            /** @enum {string} */
            till: "upphor" | "sekretessmarkering";
        };
        /**
         * @description Beslut om ett förslag om sänkt skydd
         * @example {
         *       "forslag": "7d0a1f9e-3b5e-4c57-9a53-0a3c1f6f2b11",
         *       "beslut": "bekraftad"
         *     }
         */
        SkyddssankningBeslut: {
            /**
             * Beslut
             * @description Om skyddet sänks.
             * @enum {string}
             */
            beslut: "bekraftad" | "avslagen";
            /**
             * Förslag
             * Format: uuid
             * @description Förslagets id.
             */
            forslag: string;
        };
        /** @description Klientens förslag om sänkt skydd, de senaste först */
        Skyddssankningslista: {
            forslag: components["schemas"]["Skyddssankning"][];
        };
        /** @description Utkastet är sparat */
        SparatUtkast: {
            /**
             * @description Ärendet; null för ett som inte är startat
             * @example A-7F3K-92QD-M4TX
             */
            arende: string | null;
            /**
             * @description Ärendet har ändrats sedan formuläret öppnades
             * @example false
             */
            arendetAndrat: boolean;
            /**
             * @description Händelsen, eller start
             * @example ANGE_GRUNDBESLUT
             */
            atgard: string;
            /**
             * Format: date
             * @description Tas bort då, om det inte sparas igen
             * @example 2026-05-15
             */
            forfaller: string;
            /**
             * @description Villkor i ärendet som inte är uppfyllda
             * @example []
             */
            hinder: components["schemas"]["Villkor"][];
            label: components["schemas"]["Text"];
            /**
             * @description Åtgärden går att göra i ärendet just nu
             * @example true
             */
            mojlig: boolean;
            /**
             * @description Fält som ännu inte går att skicka. Ett råd: utkastet är sparat ändå.
             * @example [
             *       {
             *         "field": "datum",
             *         "message": "saknas"
             *       }
             *     ]
             */
            ogiltiga: {
                field: string;
                message: string;
            }[];
            /**
             * @description Rutinen
             * @example anvisning
             */
            process: string;
            /**
             * Format: date-time
             * @description När det först sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /**
             * Format: date-time
             * @description När det senast sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            sparad: string;
            /**
             * @description Utkastets version; ökar med ett varje gång det sparas
             * @example 3
             */
            version: number;
        };
        /** @description Vad Arbetsförmedlingen och Försäkringskassan vet just nu. Visas en gång och sparas inte (R22). */
        SsbtekSvar: {
            flikar: {
                af: {
                    /** @description Vad källan svarade i stället, som kod */
                    fel: string | null;
                    poster: {
                        rubrik: string;
                        text: string;
                    }[];
                    /** @enum {string} */
                    svar: "uppgifter" | "fel";
                };
                fk: {
                    /** @description Vad källan svarade i stället, som kod */
                    fel: string | null;
                    poster: {
                        rubrik: string;
                        text: string;
                    }[];
                    /** @enum {string} */
                    svar: "uppgifter" | "fel";
                };
            };
            /** @description Läsningens anrop */
            id: string;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            last: string;
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
        StartaArende: components["schemas"]["anvisning.start"] | components["schemas"]["samverkansfraga.start"];
        /** @description Data i ett meddelande i strömmen: att något har ändrats, aldrig vad som står där */
        Stromhandelse: {
            /**
             * @description Ärendets nummer
             * @example A-7F3K-92QD-M4TX
             */
            arende: string;
            /** @description När det hände; null när bara uppgifter har bytt ägare */
            at: string | null;
            /**
             * @description Fristens regel, om din sida får veta av den
             * @example plan
             */
            frist: string | null;
            /**
             * @description Händelsen, om din sida får veta av den
             * @example BEDOM_BEHOV
             */
            handelse: string | null;
            /**
             * @description Minst så ny är ärendets version nu
             * @example 7
             */
            revision: number;
        };
        /** @description Uppgiften efter att den tagits eller släppts */
        TagenUppgift: {
            assignee: string | null;
            caseId: string;
            id: string;
            version: number;
        };
        /** @description Text för människor, svenska och engelska */
        Text: {
            en: string;
            sv: string;
        };
        /** @description Att någon har undertecknat dokumentet */
        Underskrift: {
            /**
             * Datum
             * Format: date
             * @description När det undertecknades.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Vem
             * @description Den som har undertecknat.
             * @enum {string}
             */
            vem: "klienten" | "handlaggaren";
        };
        /** @description En öppen uppgift */
        Uppgift: {
            /** @description Den som har uppgiften, annars enhetens alla */
            assignee: string | null;
            caseId: string;
            due: string | null;
            dueDate: string | null;
            /** @description Hit för att någon annan inte har hunnit */
            escalation: boolean;
            /** @description Händelser som gör uppgiften */
            events: string[];
            /** @description Vad uppgiftens datum gäller; null utan datum i rutinen */
            frist: components["schemas"]["Text"] | null;
            id: string;
            /** @description Uppgiftens namn i processen */
            key: string;
            mine: boolean;
            /** @description Vem som får vad om datumet passerar; tomt där rutinen inte säger det */
            omInte: {
                /**
                 * @description Roll i rutinen
                 * @enum {string}
                 */
                roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                rolltext: components["schemas"]["Text"];
                /** @description Vad som då står i den rollens arbetslista */
                text: components["schemas"]["Text"];
            }[];
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            openedAt: string;
            /**
             * @description Roll i rutinen
             * @enum {string}
             */
            role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
            source: string[];
            title: components["schemas"]["Text"];
            unit: string | null;
            version: number;
        };
        /** @description De kollegor som kan få en uppgift */
        UppgiftKollegor: {
            /**
             * @description Falskt där organisationen inte räknar upp sina användare: skriv då kollegans id
             * @example true
             */
            kanda: boolean;
            kollegor: {
                /**
                 * @description Användarens id i inloggningen, aldrig ett namn
                 * @example ss-hisingen-2
                 */
                id: string;
                /**
                 * @description Roll och plats i organisationen
                 * @example Socialsekreterare, Hisingen
                 */
                namn: string;
            }[];
        };
        /** @description Vilken version av uppgiften du såg */
        UppgiftVersion: {
            /** @description Uppgiftens version, som du läste den */
            version: number;
        };
        /** @description De externa utförare som är eller har varit namngivna i ärendet */
        UtforaruppdragLista: {
            utforare: {
                avslutat: string | null;
                fran: string;
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T08:15:00.000Z
                 */
                skapat: string;
                skapatAv: string;
                till: string;
                utforare: string;
            }[];
            /** @description De externa utförare som du kan namnge. Tom för den som inte får, och där organisationen inte räknar upp sina användare: skriv då användarnamnet */
            valbara: {
                id: string;
                namn: string;
            }[];
        };
        /** @description Ditt utkast, så som du lämnade det */
        Utkast: {
            /**
             * @description Ärendet; null för ett som inte är startat
             * @example A-7F3K-92QD-M4TX
             */
            arende: string | null;
            /**
             * @description Ärendet har ändrats sedan formuläret öppnades
             * @example false
             */
            arendetAndrat: boolean;
            /**
             * @description Händelsen, eller start
             * @example ANGE_GRUNDBESLUT
             */
            atgard: string;
            /**
             * Format: date
             * @description Tas bort då, om det inte sparas igen
             * @example 2026-05-15
             */
            forfaller: string;
            /** @description Det som har hänt i ärendet sedan formuläret öppnades */
            handelser: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                label: components["schemas"]["Text"];
                /**
                 * @description Händelsens nummer i ärendet
                 * @example 6
                 */
                seq: number;
            }[];
            /**
             * @description Villkor i ärendet som inte är uppfyllda
             * @example []
             */
            hinder: components["schemas"]["Villkor"][];
            /**
             * @description Formuläret så långt det är ifyllt, med samma fält som händelsen. Högst 64 kB.
             * @example {
             *       "grundbeslut": "EB-2026-04"
             *     }
             */
            innehall: {
                [key: string]: unknown;
            };
            label: components["schemas"]["Text"];
            /**
             * @description Åtgärden går att göra i ärendet just nu
             * @example true
             */
            mojlig: boolean;
            /**
             * @description Fält som ännu inte går att skicka. Ett råd: utkastet är sparat ändå.
             * @example [
             *       {
             *         "field": "datum",
             *         "message": "saknas"
             *       }
             *     ]
             */
            ogiltiga: {
                field: string;
                message: string;
            }[];
            /**
             * @description Rutinen
             * @example anvisning
             */
            process: string;
            /**
             * Format: date-time
             * @description När det först sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /**
             * Format: date-time
             * @description När det senast sparades
             * @example 2026-03-02T08:15:00.000Z
             */
            sparad: string;
            /**
             * @description Utkastets version; ökar med ett varje gång det sparas
             * @example 3
             */
            version: number;
        };
        /** @description De båda versionerna, när utkastet har sparats i ett annat fönster */
        UtkastKonflikt: {
            /** @description Det som du skickade, och som inte är sparat */
            ditt: components["schemas"]["NyttUtkast"] | null;
            /** @description Det som är sparat; null om det är skickat eller borttaget */
            sparat: components["schemas"]["Utkast"] | null;
        };
        /** @description Dina utkast, det senast påbörjade först, i ärenden som du får se och för nya ärenden */
        UtkastLista: {
            /** @example 20 */
            limit: number;
            /**
             * @description Skickas som efter för nästa sida; null på den sista
             * @example null
             */
            nasta: string | null;
            utkast: {
                /**
                 * @description Ärendet; null för ett som inte är startat
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string | null;
                /**
                 * @description Ärendet har ändrats sedan formuläret öppnades
                 * @example false
                 */
                arendetAndrat: boolean;
                /**
                 * @description Händelsen, eller start
                 * @example ANGE_GRUNDBESLUT
                 */
                atgard: string;
                label: components["schemas"]["Text"];
                /**
                 * @description Rutinen
                 * @example anvisning
                 */
                process: string;
                /**
                 * Format: date-time
                 * @description När det först sparades
                 * @example 2026-03-02T08:15:00.000Z
                 */
                skapad: string;
                /**
                 * Format: date-time
                 * @description När det senast sparades
                 * @example 2026-03-02T08:15:00.000Z
                 */
                sparad: string;
                /**
                 * @description Utkastets version; ökar med ett varje gång det sparas
                 * @example 3
                 */
                version: number;
            }[];
        };
        /** @description Det som har lämnats mellan nämnderna i ärendet, det senaste först. Inget ändras eller tas bort. */
        Utlamnanden: {
            caseId: string;
            limit: number;
            /** @description Det finns en sida till */
            more: boolean;
            page: number;
            utlamnanden: {
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                fran: {
                    enhet: string;
                    /** @description Nämnden som enheten hör till; null om enheten inte längre finns */
                    namnd: {
                        id: string;
                        namn: string;
                    } | null;
                    /**
                     * @description Socialförvaltningen eller Kompetenscenter
                     * @enum {string}
                     */
                    sida: "sf" | "kc";
                };
                grund: {
                    kod: string;
                    lagrum: string;
                    /** @enum {string} */
                    slag: "samtycke" | "lagrum" | "nodvandighet";
                    text: components["schemas"]["Text"];
                };
                /**
                 * @description Vilket samtycke, med dagen det lämnades
                 * @example kc 2026-02-02
                 */
                samtycke: string | null;
                /** @description Händelsen som uppgiften lämnades med */
                seq: number;
                /** @description Också tidigare uppgifter av samma slag */
                tidigare: boolean;
                till: {
                    enhet: string;
                    /** @description Nämnden som enheten hör till; null om enheten inte längre finns */
                    namnd: {
                        id: string;
                        namn: string;
                    } | null;
                    /**
                     * @description Socialförvaltningen eller Kompetenscenter
                     * @enum {string}
                     */
                    sida: "sf" | "kc";
                };
                /** @description Slaget av uppgift */
                uppgift: {
                    kod: string;
                    text: components["schemas"]["Text"];
                };
            }[];
        };
        /** @description Utloggad */
        Utloggad: {
            /** @description Sessioner som avslutades */
            antal: number;
            /** @description Dit webbläsaren går för att logga ut också från inloggningstjänsten */
            vidare: string | null;
        };
        /** @description Breven som väntar på utskrift, de äldsta först, och omgångar som inte är postade */
        Utskriftsko: {
            brev: {
                caseId: string;
                id: string;
                kanal: {
                    kod: string;
                    text: components["schemas"]["Text"];
                };
                sidor: number | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                skapad: string;
                status: {
                    kod: string;
                    text: components["schemas"]["Text"];
                };
                titel: string | null;
            }[];
            enhet: string;
            omgangar: {
                antal: number;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                at: string;
                av: string;
                /**
                 * Format: date
                 * @description Datum, svensk tid
                 * @example 2026-05-15
                 */
                datum: string;
                id: string;
                /** @description Sidor i utskriften, med försättsblad */
                sidor: number | null;
            }[];
            vantar: number;
        };
        /** @description Dagens brev, som en utskrift */
        Utskriftsomgang: {
            antal: number;
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            at: string;
            av: string;
            brev: {
                caseId: string;
                id: string;
                kanal: {
                    kod: string;
                    text: components["schemas"]["Text"];
                };
                sidor: number | null;
                /**
                 * Format: date-time
                 * @description Tidpunkt, UTC
                 * @example 2026-03-02T08:15:00.000Z
                 */
                skapad: string;
                status: {
                    kod: string;
                    text: components["schemas"]["Text"];
                };
                titel: string | null;
            }[];
            /**
             * Format: date
             * @description Datum, svensk tid
             * @example 2026-05-15
             */
            datum: string;
            enhet: string;
            id: string;
            /** @description Utskriftens kontrollsumma */
            sha256: string | null;
            /** @description Sidor i utskriften, med försättsblad */
            sidor: number | null;
            /** @description Brev som inte längre får skickas, och varför. De ligger inte i omgången. */
            stoppade: {
                caseId: string;
                id: string;
                kod: string;
                text: components["schemas"]["Text"];
            }[];
        };
        /** @description Att en omgång är postad */
        UtskriftsomgangSkickad: {
            /**
             * Datum
             * Format: date
             * @description Dagen då breven postades. Från den räknas tiden.
             * @example 2026-05-15
             */
            datum: string;
            /**
             * Brev
             * @description De som postades; alla om inget anges. De andra läggs tillbaka i kön.
             */
            forsandelser?: string[];
        };
        /** @description Vad som återstår till ett mål: en laglig väg där inget steg kan strykas */
        Vag: {
            /**
             * @description Ärendets nummer
             * @example A-7F3K-92QD-M4TX
             */
            arende: string;
            /** @description En väg är hittad */
            finns: boolean;
            /** @description Det som står i vägen där ingen väg är hittad */
            hinder: components["schemas"]["Villkor"][];
            mal: {
                /**
                 * @description Ett mål i rutinen: ett huvudsteg eller ett slut
                 * @example pagaende
                 */
                namn: string;
                text: components["schemas"]["Text"];
            };
            /**
             * @description Ärendets version som vägen gäller för
             * @example 5
             */
            revision: number;
            /** @description Stegen i ordning; inga om ärendet redan är där */
            steg: {
                /** @description Dagen som inväntas, där det bara är tid */
                datum: string | null;
                /** @description Svar som vägen förutsätter. Blir de andra leder steget någon annanstans. */
                forutsatter: {
                    /**
                     * @description Rubriken och värdet på engelska
                     * @example {
                     *       "titel": "Insats at AF",
                     *       "text": "No insats"
                     *     }
                     */
                    en: {
                        text: string;
                        titel: string;
                    };
                    /**
                     * @description Fältets namn
                     * @example insats
                     */
                    falt: string;
                    /**
                     * @description Värdet i ord
                     * @example Ingen insats
                     */
                    text: string;
                    /**
                     * @description Fältets rubrik
                     * @example Insats hos AF
                     */
                    titel: string;
                    /**
                     * @description Värdet som vägen räknar med
                     * @example ingen
                     */
                    varde: unknown;
                }[];
                /**
                 * @description Händelsens namn
                 * @example LAS_SSBTEK
                 */
                handelse: string | null;
                label: components["schemas"]["Text"];
                /** @description Du kan göra det nu */
                nu: boolean;
                /**
                 * @description Något som någon gör; något som den andra sidan gör och som din inte får veta mer om; eller bara tid
                 * @enum {string}
                 */
                slag: "handelse" | "andra-sidan" | "tid";
                /**
                 * @description Paragraf eller rad i rutinen
                 * @example [
                 *       "R20",
                 *       "SoL 12:4"
                 *     ]
                 */
                source: string[];
                /** @description De som kan göra det */
                vem: {
                    /**
                     * @description Enheten
                     * @example sf-hisingen
                     */
                    enhet: string | null;
                    /**
                     * @description Den namngivna handläggaren, om din sida får veta det
                     * @example ss-hisingen-1
                     */
                    namngiven: string | null;
                    /**
                     * @description Roll i rutinen
                     * @enum {string}
                     */
                    role: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                    text: components["schemas"]["Text"];
                }[];
            }[];
            /** @description Varför det inte finns någon, annars null */
            varfor: components["schemas"]["Text"] | null;
        };
        /** @description Det som väntar på ditt beslut, det äldsta först. Bara det som du får avgöra. */
        VantandeForslag: {
            forslag: {
                /**
                 * @description Ett av klientens ärenden, där förslaget gäller en klient
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string | null;
                /**
                 * @description Vem som föreslog det, eller nödöppnade ärendet
                 * @example ss-hisingen-1
                 */
                av: string;
                /** @description Förslagets eller nödöppningens id */
                id: string;
                /** @description Klienten som förslaget gäller; namnet är dolt för skyddade personuppgifter. null för gallring och nödöppning */
                klient: {
                    /** @description Klientens id */
                    id: string;
                    /**
                     * @description Klientens namn
                     * @example Testklient
                     */
                    namn: string | null;
                    /**
                     * @description Skyddade personuppgifter
                     * @example false
                     */
                    skyddad: boolean;
                } | null;
                /**
                 * Format: date-time
                 * @description När det föreslogs, eller när ärendet nödöppnades
                 * @example 2026-03-02T08:15:00.000Z
                 */
                sedan: string;
                /** @description Dagen då förslaget förfaller om ingen har avgjort det; null där det väntar tills vidare */
                senast: string | null;
                /**
                 * @description Sänkt skydd för en klient, radering av en klient, gallring av avslutade ärenden, eller en nödöppning som ska granskas
                 * @example skyddssankning
                 * @enum {string}
                 */
                slag: "skyddssankning" | "radering" | "gallring" | "nodoppning";
            }[];
        };
        /** @description Det som ärendena väntar på från andra, det äldsta först. Bara det som din sida får veta. */
        Vantar: {
            /**
             * @description Poster per sida
             * @example 20
             */
            limit: number;
            /** @description Skickas som efter för nästa sida; null på den sista */
            nasta: string | null;
            poster: {
                /**
                 * @description Ärendenummer
                 * @example A-7F3K-92QD-M4TX
                 */
                arende: string;
                /** @description Vem det väntar på */
                av: {
                    /**
                     * @description Enheten, där det är en roll
                     * @example kc-hisingen
                     */
                    enhet: string | null;
                    /**
                     * @description Vem som har det, när någon har det och din sida får veta vem
                     * @example fss-hisingen-1
                     */
                    handlaggare: string | null;
                    /**
                     * @description Rollen, där det är en
                     * @example samordnare
                     */
                    roll: ("socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare") | null;
                    /**
                     * @description Vem det väntar på: en roll, klienten, en myndighet, ett annat system, eller utskicket
                     * @example roll
                     * @enum {string}
                     */
                    slag: "roll" | "klienten" | "myndighet" | "system" | "utskick";
                    /** @description Det i ord */
                    text: components["schemas"]["Text"];
                };
                /**
                 * @description När det ska vara gjort, där det finns ett datum
                 * @example 2026-03-02
                 */
                datum: string | null;
                /**
                 * @description Postens id
                 * @example uppgift:A-7F3K-92QD-M4TX.beslutaInsats.1
                 */
                id: string;
                /** @description Namnet är dolt för skyddade personuppgifter */
                klient: {
                    /**
                     * @description Klientens namn
                     * @example Testklient
                     */
                    namn: string | null;
                    /**
                     * @description Skyddade personuppgifter
                     * @example false
                     */
                    skyddad: boolean;
                };
                /**
                 * Format: date-time
                 * @description Sedan när
                 * @example 2026-03-02T08:15:00.000Z
                 */
                sedan: string;
                /**
                 * @description En uppgift hos någon annan, en tid som någon annan har, ett anrop till ett annat system eller ett brev som inte har gått
                 * @example uppgift
                 * @enum {string}
                 */
                slag: "uppgift" | "frist" | "anrop" | "forsandelse";
                /** @description Vad som väntas */
                vad: components["schemas"]["Text"];
            }[];
        };
        /** @description Ett vikariat */
        Vikariat: {
            /** @description Antal namngivna ärenden; null om det gäller enheten */
            antalArenden: number | null;
            /** @description De ärenden det gäller, för dem det rör; null om det gäller enheten eller inte är ditt */
            arenden: string[] | null;
            avslutat: string | null;
            avslutatAv: string | null;
            enhet: string;
            ersatter: string;
            fran: string;
            /** @description Om det gäller i dag */
            galler: boolean;
            id: string;
            /** @enum {string} */
            roll: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "enhetschef";
            /**
             * Format: date-time
             * @example 2026-03-02T08:15:00.000Z
             */
            skapat: string;
            skapatAv: string;
            till: string;
            vikarie: string;
        };
        /** @description Dina vikariat, och dem i enheter som du leder; det senaste först */
        VikariatLista: {
            vikariat: components["schemas"]["Vikariat"][];
        };
        /** @description Ett villkor som inte är uppfyllt */
        Villkor: {
            /**
             * @description Villkorets namn
             * @example samradKlart
             */
            condition: string;
            /** @description Vem som kan uppfylla villkoret, och med vilken händelse */
            cure?: {
                event?: string;
                role: string;
            };
            /**
             * @description Paragraf eller rad i rutinen
             * @example [
             *       "R20"
             *     ]
             */
            source: string[];
            text: components["schemas"]["Text"];
        };
        /** @description En prenumeration */
        Webhook: {
            /**
             * @description Enheterna vars ärenden det gäller, alla i en nämnd
             * @example [
             *       "sf-hisingen"
             *     ]
             */
            enheter: string[];
            /**
             * @description Misslyckade försök med det som står på tur
             * @example 0
             */
            forsok: number;
            /**
             * @description Webhookens id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            id: string;
            /**
             * @description När allt som hade hänt senast var lämnat
             * @example 2026-03-02T08:15:00.000Z
             */
            ikapp: string | null;
            /**
             * @description När ett meddelande senast togs emot
             * @example 2026-03-02T08:14:59.000Z
             */
            lamnad: string | null;
            /**
             * @description Vad den är till för. Ingen persons namn.
             * @example Enhetens ärendevy
             */
            namn: string;
            /**
             * @description När det försöks igen
             * @example 2026-03-02T08:20:00.000Z
             */
            nastaForsok: string | null;
            /**
             * @description Varför den inte går: PERSON, ATERSTALLD, HTTP_410 eller felkoden. Annars null.
             * @example HTTP_503
             */
            orsak: string | null;
            /**
             * @description Sidan vars vy av ärendena den får
             * @example sf
             * @enum {string}
             */
            sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /**
             * @description Administratörens id
             * @example adm-1
             */
            skapadAv: string;
            /**
             * @description overifierad: mottagaren har inte svarat på utmaningen. pausad: inget lämnas, och inget är förlorat. avslutad: mottagaren har svarat 410.
             * @example aktiv
             * @enum {string}
             */
            status: "overifierad" | "aktiv" | "pausad" | "avslutad";
            /**
             * @description När den förra hemligheten slutar gälla, om den gäller än
             * @example 2026-03-03T08:15:00.000Z
             */
            tidigareSlutar: string | null;
            /**
             * @description Vad den får veta
             * @example [
             *       "se.goteborg.stegvis.arende.andrat"
             *     ]
             */
            typer: string[];
            /**
             * @description Adressen som meddelandena lämnas till, https://
             * @example https://mottagare.goteborg.example/stegvis
             */
            url: string;
            /**
             * @description När mottagaren visade att den vill ha meddelandena
             * @example 2026-03-02T08:15:00.000Z
             */
            verifierad: string | null;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            version: number;
        };
        /** @description Vad en webhook kan få veta */
        Webhookkatalog: {
            typer: {
                /** @description Ett helt meddelande (CloudEvents 1.0) */
                exempel: {
                    [key: string]: unknown;
                };
                /** @description JSON Schema för data */
                schema: {
                    [key: string]: unknown;
                };
                text: components["schemas"]["Text"];
                /**
                 * @description En typ ur katalogen
                 * @example se.goteborg.stegvis.arende.andrat
                 * @enum {string}
                 */
                typ: "se.goteborg.stegvis.arende.startat" | "se.goteborg.stegvis.arende.andrat" | "se.goteborg.stegvis.frist.andrad" | "se.goteborg.stegvis.frist.passerad" | "se.goteborg.stegvis.uppgift.oppnad";
            }[];
        };
        /** @description Meddelanden de senaste veckorna, det senaste först. Aldrig vilket ärende det var. */
        Webhookleveranser: {
            leveranser: {
                /**
                 * @description Antal försök
                 * @example 1
                 */
                forsok: number;
                /**
                 * @description Meddelandets id (webhook-id), detsamma vid varje försök
                 * @example msg_0Vb8x2cJQ6mT5r1kHn9sYwEoLpUaZd3f
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description Senaste försöket
                 * @example 2026-03-02T08:15:00.000Z
                 */
                senast: string;
                /**
                 * @description vantar: försöks igen. fel: uppgivet, en incident. igen: ska lämnas på nytt.
                 * @example lamnad
                 * @enum {string}
                 */
                status: "vantar" | "lamnad" | "fel" | "igen";
                /**
                 * @description Senaste svaret eller felet, som kod
                 * @example HTTP_200
                 */
                svar: string | null;
                /**
                 * @description När det som den berättar om hände; null för ett prov
                 * @example 2026-03-02T08:15:00.000Z
                 */
                tid: string | null;
                /**
                 * @description Typen
                 * @example se.goteborg.stegvis.arende.andrat
                 */
                typ: string;
            }[];
            /**
             * @description Högsta antal på sidan
             * @example 20
             */
            limit: number;
            /**
             * @description Ges som efter för nästa sida; null när det inte finns fler
             * @example WyJ4IiwwLCJpbmZpbml0eSIsIjEiXQ
             */
            nasta: string | null;
        };
        /** @description En prenumeration med sin nya hemlighet */
        WebhookMedHemlighet: {
            /**
             * @description Enheterna vars ärenden det gäller, alla i en nämnd
             * @example [
             *       "sf-hisingen"
             *     ]
             */
            enheter: string[];
            /**
             * @description Misslyckade försök med det som står på tur
             * @example 0
             */
            forsok: number;
            /**
             * @description Det som meddelandena signeras med (Standard Webhooks). Visas bara nu.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            hemlighet: string;
            /**
             * @description Webhookens id
             * @example 3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11
             */
            id: string;
            /**
             * @description När allt som hade hänt senast var lämnat
             * @example 2026-03-02T08:15:00.000Z
             */
            ikapp: string | null;
            /**
             * @description När ett meddelande senast togs emot
             * @example 2026-03-02T08:14:59.000Z
             */
            lamnad: string | null;
            /**
             * @description Vad den är till för. Ingen persons namn.
             * @example Enhetens ärendevy
             */
            namn: string;
            /**
             * @description När det försöks igen
             * @example 2026-03-02T08:20:00.000Z
             */
            nastaForsok: string | null;
            /**
             * @description Varför den inte går: PERSON, ATERSTALLD, HTTP_410 eller felkoden. Annars null.
             * @example HTTP_503
             */
            orsak: string | null;
            /**
             * @description Sidan vars vy av ärendena den får
             * @example sf
             * @enum {string}
             */
            sida: "sf" | "kc";
            /**
             * Format: date-time
             * @description Tidpunkt, UTC
             * @example 2026-03-02T08:15:00.000Z
             */
            skapad: string;
            /**
             * @description Administratörens id
             * @example adm-1
             */
            skapadAv: string;
            /**
             * @description overifierad: mottagaren har inte svarat på utmaningen. pausad: inget lämnas, och inget är förlorat. avslutad: mottagaren har svarat 410.
             * @example aktiv
             * @enum {string}
             */
            status: "overifierad" | "aktiv" | "pausad" | "avslutad";
            /**
             * @description När den förra hemligheten slutar gälla, om den gäller än
             * @example 2026-03-03T08:15:00.000Z
             */
            tidigareSlutar: string | null;
            /**
             * @description Vad den får veta
             * @example [
             *       "se.goteborg.stegvis.arende.andrat"
             *     ]
             */
            typer: string[];
            /**
             * @description Adressen som meddelandena lämnas till, https://
             * @example https://mottagare.goteborg.example/stegvis
             */
            url: string;
            /**
             * @description När mottagaren visade att den vill ha meddelandena
             * @example 2026-03-02T08:15:00.000Z
             */
            verifierad: string | null;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            version: number;
        };
        /** @description Varifrån händelserna ska lämnas igen */
        WebhookOmspelning: {
            /**
             * Format: date-time
             * @description Allt som hände då eller senare, som ärendena räknar tid
             * @example 2026-03-02T08:15:00.000Z
             */
            fran?: string;
            /**
             * @description Från och med det här meddelandet (webhook-id)
             * @example msg_0Vb8x2cJQ6mT5r1kHn9sYwEoLpUaZd3f
             */
            leverans?: string;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            version: number;
        };
        /** @description Vad mottagaren svarade */
        Webhookprov: {
            /**
             * @description Om mottagaren tog emot
             * @example true
             */
            lyckades: boolean;
            /**
             * @description Svaret eller felet, som kod
             * @example HTTP_204
             */
            svar: string;
            webhook: components["schemas"]["Webhook"];
        };
        /** @description Byte av hemlighet */
        WebhookRotation: {
            /**
             * @description Hur länge den gamla hemligheten också gäller
             * @default 24
             * @example 24
             */
            timmar: number;
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            version: number;
        };
        /** @description Prenumerationerna */
        Webhooks: {
            /**
             * @description Högsta antal på sidan
             * @example 20
             */
            limit: number;
            /**
             * @description Ges som efter för nästa sida; null när det inte finns fler
             * @example WyJ4IiwwLCJpbmZpbml0eSIsIjEiXQ
             */
            nasta: string | null;
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description Vilken version av webhooken du såg */
        WebhookVersion: {
            /**
             * @description Webhookens version, som du läste den
             * @example 2
             */
            version: number;
        };
    };
    responses: {
        /** @description Anropet kommer från en annan sida; Din roll får inte göra detta */
        "CSRF.FORBIDDEN": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Dokumentet går inte att rita; Ett oväntat fel */
        "DOCUMENT_FAILED.INTERNAL": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nyckeln är redan använd för något annat */
        IDEMPOTENCY_KEY_REUSED: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ett oväntat fel */
        INTERNAL: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Svaret finns inte i det format du ber om */
        NOT_ACCEPTABLE: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Finns inte */
        NOT_FOUND: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Det går inte just nu */
        NOT_POSSIBLE: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Det går inte just nu; Nyckeln är redan använd för något annat */
        "NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tjänsten har för mycket att göra just nu */
        OVERLOADED: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tjänsten har för mycket att göra just nu; Åtkomstloggen kan inte skrivas; Tjänsten är tillfälligt nere */
        "OVERLOADED.ACCESS_LOG.UNAVAILABLE": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tjänsten har för mycket att göra just nu; Tjänsten är tillfälligt nere */
        "OVERLOADED.UNAVAILABLE": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det */
        STALE_REVISION: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det; Det går inte just nu */
        "STALE_REVISION.NOT_POSSIBLE": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det; Det går inte just nu; Nyckeln är redan använd för något annat */
        "STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendet har ändrats sedan du läste det; Det går inte just nu; Uppgiften är redan tagen */
        "STALE_REVISION.NOT_POSSIBLE.TASK_TAKEN": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Processens regel fungerar inte; Ett oväntat fel */
        "STEP_FAILED.INTERNAL": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Meddelandet är för stort */
        TOO_LARGE: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Du skickar för många anrop */
        TOO_MANY_REQUESTS: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Logga in för att fortsätta */
        UNAUTHENTICATED: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Formatet stöds inte */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Uppgifterna går inte att läsa */
        VALIDATION: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ärendets processversion är inte installerad; Tjänsten har för mycket att göra just nu; Åtkomstloggen kan inte skrivas; Tjänsten är tillfälligt nere */
        "VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
         * @example en
         */
        acceptLanguage: string;
        /**
         * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
         * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
         */
        traceparent: string;
    };
    requestBodies: never;
    headers: {
        /** @description Språket i title, detail och errors */
        "Content-Language": "sv" | "en";
        /** @description Ärendets version, för If-Match */
        ETag: string;
        /** @description Ärendets adress */
        Location: string;
        /** @description Att svaret är kort, som du bad om */
        "Preference-Applied": string;
        /** @description Anrop som du får skicka på en minut */
        "RateLimit-Limit": number;
        /** @description Anrop som du har kvar */
        "RateLimit-Remaining": number;
        /** @description Sekunder tills minuten är slut */
        "RateLimit-Reset": number;
        /** @description Sekunder att vänta innan samma anrop skickas igen, med samma Idempotency-Key */
        "Retry-After": number;
        /** @description Anropets spår enligt W3C Trace Context: ditt, om du skickade ett */
        traceparent: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    apiInfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Om API:et */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiInfo"];
                };
            };
            400: components["responses"]["VALIDATION"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            503: components["responses"]["OVERLOADED"];
        };
    };
    lasArbetslista: {
        parameters: {
            query?: {
                /** @description Hur många dagar framåt som är snart */
                dagar?: number;
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Bara uppgifter för en av dina enheter */
                enhet?: string;
                /** @description Uppgifter per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Bara uppgifter för en av dina roller */
                roll?: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @description Del av listan: dina egna, enhetens andra, de som är nya sedan du senast sa vad du sett (de nyaste först), de vars datum har passerat, eller de som snart är inne */
                vy?: "alla" | "mina" | "enhet" | "nya" | "forsenade" | "snart";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av arbetslistan */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arbetslista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasArbetslisteantal: {
        parameters: {
            query?: {
                /** @description Hur många dagar framåt som är snart */
                dagar?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Antalen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arbetslisteantal"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasVantandeForslag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Det som väntar på ditt beslut */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VantandeForslag"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    markeraSedd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArbetslistaSedd"];
            };
        };
        responses: {
            /** @description Märket är satt */
            204: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasVantar: {
        parameters: {
            query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description En av dina enheter: det som enhetens ärenden väntar på. Utan den: ärenden där du är handläggare. */
                enhet?: string;
                /** @description Poster per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av det som väntas */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vantar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    startaArende: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartaArende"];
            };
        };
        responses: {
            /** @description Ärendet är startat */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arende"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasArende: {
        parameters: {
            query?: {
                /** @description Klienten ser skärmen: bara det som får visas då */
                delad?: "true" | "false";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ärendet */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arende"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasAkt: {
        parameters: {
            query?: {
                /** @description Klienten ser skärmen: bara det som får visas då */
                delad?: "true" | "false";
                /** @description Handlingar per sida */
                limit?: number;
                /** @description Sida, från 1 */
                page?: number;
                /** @description Bara handlingar av ett slag */
                typ?: "bedomning" | "samrad" | "samtycke" | "beslut" | "uppdrag" | "mote" | "arbetsplan" | "plan" | "journal" | "kontakt" | "narvaro" | "oenighet" | "avslut" | "rattelse";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av akten */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Akt"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasAnrop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Anropen */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Anropslista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasEttAnrop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Anropets id, ur ärendets anrop */
                anropId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Anropet */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Anropsdetalj"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    forsokAnropIgen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Anropets id, ur ärendets anrop */
                anropId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Anropet försöks igen */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Anropsdetalj"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    kvitteraAnrop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Anropets id, ur ärendets anrop */
                anropId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyKvittens"];
            };
        };
        responses: {
            /** @description Anropet är kvitterat */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Anropsdetalj"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasAtgarder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Åtgärderna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Atgarder"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasDagordning: {
        parameters: {
            query?: {
                /** @description Klienten ser skärmen: bara det som får visas då */
                delad?: "true" | "false";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dagordningen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dagordning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasDokumentlista: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dokumenten */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dokumentlista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    ritaDokument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttDokument"];
            };
        };
        responses: {
            /** @description Dokumentet är ritat */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dokument"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasDokument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dokumentet */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DokumentHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    ersattDokument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyVersion"];
            };
        };
        responses: {
            /** @description Den nya versionen */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dokument"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    expedieraDokument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Expediering"];
            };
        };
        responses: {
            /** @description Dokumentet är expedierat */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    makuleraDokument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DokumentMakulering"];
            };
        };
        responses: {
            /** @description Dokumentet är makulerat */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    angeOriginal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Originaluppgift"];
            };
        };
        responses: {
            /** @description Referensen är registrerad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasDokumentPdf: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dokumentet som PDF */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    undertecknaDokument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Underskrift"];
            };
        };
        responses: {
            /** @description Dokumentet är undertecknat */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dokument"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    skickaDokument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Dokumentets id, ur ärendets dokument */
                dokument: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkickaDokument"];
            };
        };
        responses: {
            /** @description Ärendets försändelser, med den nya först */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forsandelser"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasFiler: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filerna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filer"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    laddaUppFil: {
        parameters: {
            query: {
                /** @description Vad det är för handling. */
                slag: "samtycke" | "lakarintyg" | "beslut" | "underlag" | "annat";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description Filens namn, procentkodat som i en adress (UTF-8). Sparas krypterat. */
                Filnamn?: string;
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/pdf": string;
                "image/heic": string;
                "image/jpeg": string;
                "image/png": string;
                "image/tiff": string;
            };
        };
        responses: {
            /** @description Filen är mottagen */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fil"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasFil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Filens id, ur ärendets filer */
                filId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filens innehåll, att spara */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    makuleraFil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Filens id, ur ärendets filer */
                filId: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilMakulering"];
            };
        };
        responses: {
            /** @description Filen är makulerad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fil"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasForsandelser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Försändelserna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forsandelser"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    aterupptaFrist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Fristens nyckel eller regel, ur ärendets deadlines */
                frist: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FristSlut"];
            };
        };
        responses: {
            /** @description Ärendet med fristens nya datum */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    flyttaFrist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Fristens nyckel eller regel, ur ärendets deadlines */
                frist: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FristFlytt"];
            };
        };
        responses: {
            /** @description Ärendet med fristens nya datum */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    pausaFrist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Fristens nyckel eller regel, ur ärendets deadlines */
                frist: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FristPaus"];
            };
        };
        responses: {
            /** @description Ärendet med fristens nya datum */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    stoppaGallring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Gallringsstopp"];
            };
        };
        responses: {
            /** @description Så är det nu */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GallringsstoppSvar"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    skickaHandelse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Handelse"];
            };
        };
        responses: {
            /** @description Ärendet efter händelsen */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arende"];
                };
            };
            /** @description Händelsen är gjord. Utan innehåll om du bad om det med Prefer: return=minimal, eller om ärendet inte längre är ditt att se. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasHistorik: {
        parameters: {
            query?: {
                /** @description Klienten ser skärmen: bara det som får visas då */
                delad?: "true" | "false";
                /** @description Numret i nasta från förra sidan: sidan börjar efter den händelsen */
                efter?: number;
                /** @description Händelser per sida; utelämnad ger hela historiken på en gång */
                limit?: number;
                /** @description Vad som står först */
                ordning?: "aldst" | "nyast";
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Bara det någon har gjort i rutinen, bara det som har hänt med frister, eller bara rättelser */
                slag?: "handelse" | "frist" | "rattelse";
                /** @description Bara ett slag av handling i personakten */
                typ?: "bedomning" | "samrad" | "samtycke" | "beslut" | "uppdrag" | "mote" | "arbetsplan" | "plan" | "journal" | "kontakt" | "narvaro" | "oenighet" | "avslut" | "rattelse";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Historiken */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Historik"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasSkillnad: {
        parameters: {
            query?: {
                /** @description Numret att jämföra med; annars versionen före */
                mot?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
                /** @description Id, ur den lista eller det svar som nämner det */
                seq: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Skillnaden */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skillnad"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    provaKedja: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hel, eller var den är bruten */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kedjekontroll"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    medgeLeverans: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ärendet får levereras */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leveransmedgivande"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    oppnaNodoppning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyNodoppning"];
            };
        };
        responses: {
            /** @description Ärendet är öppet för dig till tiden i slutar */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodoppning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasOverlamningar: {
        parameters: {
            query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Poster per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av överlämningarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overlamningar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    foreslaOverlamning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyOverlamning"];
            };
        };
        responses: {
            /** @description Överlämningen, som väntar */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overlamning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasSsbtek: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vad källorna vet just nu */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsbtekSvar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasUtforare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Utförarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtforaruppdragLista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    namngeUtforare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttUtforaruppdrag"];
            };
        };
        responses: {
            /** @description Utförarna */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtforaruppdragLista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avslutaUtforare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
                /** @description Uppdragets id, ur ärendets utförare */
                uppdrag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Utförarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtforaruppdragLista"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasUtkast: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                atgard: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Utkastet */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utkast"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    sparaUtkast: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                atgard: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttUtkast"];
            };
        };
        responses: {
            /** @description Sparat, med råd om det som saknas */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SparatUtkast"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    raderaUtkast: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                atgard: string;
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Det finns inget utkast längre */
            204: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasUtlamnanden: {
        parameters: {
            query?: {
                /** @description Utlämnanden per sida */
                limit?: number;
                /** @description Sida, från 1 */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av utlämnandena */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utlamnanden"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasVag: {
        parameters: {
            query: {
                /** @description Ett mål i rutinen: ett huvudsteg eller ett slut */
                mal: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Ärendets nummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vägen, eller varför den inte finns */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vag"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasDelegationer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delegationerna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegationer"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    laggInDelegation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyDelegation"];
            };
        };
        responses: {
            /** @description Delegationen */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    aterkallaDelegation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Delegationens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delegationen, återkallad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasForsandelse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Försändelsens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Försändelsen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForsandelseHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    atgardaForsandelse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Försändelsens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForsandelseAtgard"];
            };
        };
        responses: {
            /** @description Försändelsen med åtgärden */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    kvitteraForsandelse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Försändelsens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForsandelseKvittens"];
            };
        };
        responses: {
            /** @description Försändelsen efter kvittensen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    makuleraForsandelse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Försändelsens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForsandelseStopp"];
            };
        };
        responses: {
            /** @description Försändelsen är stoppad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    registreraRetur: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Försändelsens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForsandelseRetur"];
            };
        };
        responses: {
            /** @description Försändelsen i retur */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forsandelse"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasGallringar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Förslagen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gallringar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    foreslaGallring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyGallring"];
            };
        };
        responses: {
            /** @description Förslaget väntar */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GallringHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasGallring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Gallringens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Förslaget */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GallringHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avgorGallring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Gallringens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GallringBeslut"];
            };
        };
        responses: {
            /** @description Förslaget är avgjort */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GallringHel"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    provkorGallring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Listan */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GallringProvkorning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lever: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Processen lever */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Halsa"];
                };
            };
            400: components["responses"]["VALIDATION"];
            406: components["responses"]["NOT_ACCEPTABLE"];
        };
    };
    redo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tjänsten kan ta emot anrop */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Halsa"];
                };
            };
            400: components["responses"]["VALIDATION"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            /** @description Tjänsten kan inte ta emot anrop */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Halsa"];
                };
            };
        };
    };
    lasIncidenter: {
        parameters: {
            query?: {
                /** @description Platsen i nasta från förra sidan */
                efter?: string;
                /** @description Bara ett slag */
                incidentslag?: "frist" | "utskick" | "glomt" | "omrakning" | "fil" | "partitioner" | "ankare" | "avisering" | "webhook" | "logggranskning" | "nodoppning";
                /** @description Incidenter per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av incidenterna */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incidenter"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    forsokIgenIncident: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Det försöks igen */
            204: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    losIncident: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentLosning"];
            };
        };
        responses: {
            /** @description Incidenten är stängd */
            204: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasInstallningar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inställningarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installningar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    andraInstallningar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyaInstallningar"];
            };
        };
        responses: {
            /** @description Den nya versionen */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installningsversion"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    provaInstallningar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvaInstallningar"];
            };
        };
        responses: {
            /** @description Vad som skulle flyttas */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installningsprov"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasOmrakning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hur långt omräkningen har kommit */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Omrakning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    raknaOmFrister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omräkningen har börjat */
            202: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Omrakning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasInstallningsversioner: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versionerna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installningsversioner"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasInstallningsskillnad: {
        parameters: {
            query?: {
                /** @description Numret att jämföra med; annars versionen före */
                mot?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Skillnaden */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallningSkillnad"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasKalender: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Din hemliga kalenderadress */
                fil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kalendern */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Oförändrad sedan If-None-Match */
            304: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasKlient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Klientens sida */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Klientsida"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLoggutdrag: {
        parameters: {
            query: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Första dagen */
                fran: string;
                /** @description Rader per sida */
                limit?: number;
                /** @description En prövning som säger att personalens id får lämnas ut */
                menprovning?: string;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Sista dagen, också den */
                till: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av utdraget */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loggutdrag"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    provaMen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyMenprovning"];
            };
        };
        responses: {
            /** @description Beslutet */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menprovning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasRaderingsforslag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Förslagen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raderingsforslagslista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    foreslaRadering: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttRaderingsforslag"];
            };
        };
        responses: {
            /** @description Förslaget väntar */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raderingsforslag"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avgorRadering: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaderingsforslagBeslut"];
            };
        };
        responses: {
            /** @description Förslaget är avgjort */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raderingsforslag"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    skyddaKlient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KlientSkydd"];
            };
        };
        responses: {
            /** @description Klienten är skyddad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skyddad"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasSkyddssankningar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Förslagen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skyddssankningslista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    foreslaSkyddssankning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NySkyddssankning"];
            };
        };
        responses: {
            /** @description Förslaget väntar */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skyddssankning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avgorSkyddssankning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Klientens id, ur ärendets klient; aldrig personnummer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkyddssankningBeslut"];
            };
        };
        responses: {
            /** @description Förslaget är avgjort */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skyddssankning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    sokKlient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KlientSok"];
            };
        };
        responses: {
            /** @description Sidorna som du får se; tomt om ingen finns för dig */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Klienter"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    mottagKvittens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Systemet som kvitterar */
                system: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KvittensMeddelande"];
            };
        };
        responses: {
            /** @description Kvittensen är mottagen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KvittensSvar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            503: components["responses"]["OVERLOADED"];
        };
    };
    lasLedningFrister: {
        parameters: {
            query?: {
                /** @description Platsen i nasta från förra sidan */
                efter?: string;
                /** @description En av dina enheter */
                enhet?: string;
                /** @description Första dagen */
                fran?: string;
                /** @description Rader per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Bara en regel */
                regel?: string;
                /** @description Sista dagen */
                till?: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av fristerna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedningFrister"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLedningskalender: {
        parameters: {
            query?: {
                /** @description En av dina enheter */
                enhet?: string;
                /** @description Så många veckor framåt, den här inräknad */
                veckor?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dagarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledningskalender"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLedningMoten: {
        parameters: {
            query?: {
                /** @description Platsen i nasta från förra sidan */
                efter?: string;
                /** @description En av dina enheter */
                enhet?: string;
                /** @description Första dagen */
                fran?: string;
                /** @description Rader per sida */
                limit?: number;
                /** @description Bara ett slag av möte */
                motesslag?: string;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Sista dagen */
                till?: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av mötena */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedningMoten"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLedningOenigheter: {
        parameters: {
            query?: {
                /** @description Platsen i nasta från förra sidan */
                efter?: string;
                /** @description En av dina enheter */
                enhet?: string;
                /** @description Ärenden per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av oenigheterna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedningOenigheter"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLedningsoversikt: {
        parameters: {
            query?: {
                /** @description Så många veckor framåt, den här inräknad */
                veckor?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Läget i enheterna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledningsoversikt"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLedningsprognos: {
        parameters: {
            query?: {
                /** @description Så många veckor framåt, den här inräknad */
                veckor?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Veckorna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledningsprognos"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLedningUppgifter: {
        parameters: {
            query?: {
                /** @description Platsen i nasta från förra sidan */
                efter?: string;
                /** @description En av dina enheter */
                enhet?: string;
                /** @description Rader per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Bara en rolls uppgifter */
                roll?: "socialsekreterare" | "forste_socialsekreterare" | "arbetsmarknadskonsulent" | "samordnare" | "utforare" | "enhetschef" | "administrator" | "granskare";
                /** @description Bara ett slag av uppgift */
                uppgift?: string;
                /** @description Alla öppna, de vars datum har passerat, eller de som någon annans dröjsmål har lyft */
                urval?: "oppna" | "forsenade" | "eskaleringar";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av uppgifterna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedningUppgifter"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLedningUteblivna: {
        parameters: {
            query?: {
                /** @description Platsen i nasta från förra sidan */
                efter?: string;
                /** @description En av dina enheter */
                enhet?: string;
                /** @description Första dagen */
                fran?: string;
                /** @description Rader per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Sista dagen */
                till?: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av tillfällena */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedningUteblivna"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLeveranser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leveranserna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leveranser"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    kvitteraLeverans: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Leveransens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyLeveranskvittens"];
            };
        };
        responses: {
            /** @description Leveransen är kvitterad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leveranskvittens"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLogg: {
        parameters: {
            query: {
                /** @description En användares id */
                anvandare?: string;
                /** @description Ett ärendes nummer */
                arende?: string;
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Första dagen */
                fran: string;
                /** @description Rader per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Sista dagen, också den */
                till: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av loggen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logg"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLogggranskningar: {
        parameters: {
            query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Granskningar per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
                /** @description Bara de som är så */
                status?: "oppen" | "signerad" | "foljs_upp" | "avslutad";
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av granskningarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logggranskningar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasLogggranskning: {
        parameters: {
            query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Åtkomster per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Granskningens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Granskningen */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logggranskning"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    signeraLogggranskning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Granskningens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoggSignering"];
            };
        };
        responses: {
            /** @description Granskningen är signerad */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logggranskning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    foljUppLogggranskning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Granskningens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoggUppfoljning"];
            };
        };
        responses: {
            /** @description Granskningen med det nya steget */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logggranskning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasMallar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mallarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mallar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    forhandsvisaMall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Mallens namn, ur listan över mallar */
                mall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Forhandsvisning"];
            };
        };
        responses: {
            /** @description Mallen som PDF */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasAviseringar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ditt val, och vad som kan väljas */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aviseringar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    valjAviseringar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Aviseringsval"];
            };
        };
        responses: {
            /** @description Ditt nya val */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aviseringar"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasKalenderadress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Om den finns */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kalenderflode"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    skapaKalenderadress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Adressen */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kalenderadress"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avslutaKalenderadress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Adressen är avslutad */
            204: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasMinVecka: {
        parameters: {
            query?: {
                /** @description nasta ur den förra delen av samma vecka, oförändrad */
                efter?: string;
                /** @description ISO-vecka; utan den veckan som är */
                vecka?: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Veckan */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinVecka"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasKrockar: {
        parameters: {
            query: {
                /** @description Ärendet som mötet ska bokas i */
                arende: string;
                /** @description Mötets dag */
                datum: string;
                /** @description Mötets längd i minuter; en timme om inget anges */
                langd?: number;
                /** @description När mötet börjar */
                tid: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De som är upptagna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Krockar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasNodoppningar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nödöppningarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodoppningar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasNodoppning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Nödöppningens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nödöppningen */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodoppningHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    granskaNodoppning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Nödöppningens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodoppningGranskning"];
            };
        };
        responses: {
            /** @description Nödöppningen är granskad */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodoppningHel"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avslutaNodoppning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Nödöppningens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nödöppningen har slutat */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodoppning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasOenigheter: {
        parameters: {
            query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Ärenden per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av öppna oenigheter */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oenigheter"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasOmfordelningar: {
        parameters: {
            query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Poster per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av omfördelningarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Omfordelningar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    omfordela: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyOmfordelning"];
            };
        };
        responses: {
            /** @description Omfördelningen */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmfordelningHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["STEP_FAILED.INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasOmfordelning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omfördelningen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmfordelningHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    angraOmfordelning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omfördelningen, ångrad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmfordelningHel"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["STEP_FAILED.INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasAvgangna: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De avgångna och deras arbete */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Avgangna"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    forhandsvisaOmfordelning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForhandsvisaOmfordelning"];
            };
        };
        responses: {
            /** @description Förslaget */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Omfordelningsforslag"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasOrganisation: {
        parameters: {
            query?: {
                /** @description Id på de medarbetare vars namn efterfrågas, högst hundra, åtskilda med komma */
                personal?: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Namnen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasEnhetskollegor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                enhet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De som arbetar i enheten */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enhetskollegor"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasVantandeOverlamningar: {
        parameters: {
            query?: {
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Poster per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av överlämningarna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overlamningar"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avgorOverlamning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlamningBeslut"];
            };
        };
        responses: {
            /** @description Överlämningen, avgjord */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overlamning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["STEP_FAILED.INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    bekraftaInformeradOmByte: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlamningInformerad"];
            };
        };
        responses: {
            /** @description Överlämningen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overlamning"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["VERSION_MISSING.OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasProcess: {
        parameters: {
            query?: {
                /** @description Rutinens version; annars den senaste */
                version?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Rutinens namn: anvisning eller samverkansfraga */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rutinen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasProcesslage: {
        parameters: {
            query?: {
                /** @description Bara en av dina enheter; annars hela kommunen */
                enhet?: string;
                /** @description Rutinens version; annars den senaste */
                version?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Rutinens namn: anvisning eller samverkansfraga */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Talen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Processlage"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Den som frågar */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    loggaIn: {
        parameters: {
            query?: {
                /** @description Adress på den egna webbplatsen som inloggningen leder till: börjar med / */
                till?: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vidare till inloggningstjänsten */
            303: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            503: components["responses"]["OVERLOADED.UNAVAILABLE"];
        };
    };
    loggaUt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessionen är slut */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utloggad"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    loggaUtOverallt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alla sessioner är slut */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utloggad"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    foljStrom: {
        parameters: {
            query?: {
                /** @description Bara det här ärendet; utan den allt som du får se */
                arende?: string;
                /** @description Fortsätt efter meddelandet med detta id, för den som inte kan sätta huvudet Last-Event-ID */
                efter?: string;
                /** @description Sekunder som strömmen varar som mest; 0 ger det som har hänt sedan efter, och slutar sedan */
                langst?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Strömmen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
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
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasUppgiftKollegor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Uppgiftens id, ur arbetslistan eller ärendet */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kollegorna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppgiftKollegor"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lamnaUppgift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Uppgiftens id, ur arbetslistan eller ärendet */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LamnaUppgift"];
            };
        };
        responses: {
            /** @description Uppgiften är kollegans */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagenUppgift"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    slappUppgift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Uppgiftens id, ur arbetslistan eller ärendet */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UppgiftVersion"];
            };
        };
        responses: {
            /** @description Uppgiften är enhetens */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagenUppgift"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    taUppgift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Uppgiftens id, ur arbetslistan eller ärendet */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UppgiftVersion"];
            };
        };
        responses: {
            /** @description Uppgiften är din */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagenUppgift"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE.TASK_TAKEN"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasMinaUtforaruppdrag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uppdragen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinaUtforaruppdrag"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasMinaUtkast: {
        parameters: {
            query?: {
                /** @description Bara utkasten i ett ärende */
                arende?: string;
                /** @description Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad */
                efter?: string;
                /** @description Utkast per sida */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En sida av dina utkast */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtkastLista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasStartutkast: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Utkastet */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utkast"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    sparaStartutkast: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttUtkast"];
            };
        };
        responses: {
            /** @description Sparat, med råd om det som saknas */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SparatUtkast"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    raderaStartutkast: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409. */
                "If-Match"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Det finns inget utkast längre */
            204: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasUtskriftsko: {
        parameters: {
            query: {
                /** @description Din enhet, till exempel sf-hisingen. */
                enhet: string;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kön */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utskriftsko"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    gorUtskriftsomgang: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyUtskriftsomgang"];
            };
        };
        responses: {
            /** @description Omgången, att hämta som PDF */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utskriftsomgang"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    expedieraUtskriftsomgang: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Omgångens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtskriftsomgangSkickad"];
            };
        };
        responses: {
            /** @description Omgången är postad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utskriftsomgang"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasUtskriftsomgang: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Omgångens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Utskriften */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["DOCUMENT_FAILED.INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    kvitteraUtskriftsomgang: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Omgångens id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omgången är utskriven */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Utskriftsomgang"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasVikariat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vikariaten */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VikariatLista"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    utseVikarie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttVikariat"];
            };
        };
        responses: {
            /** @description Vikariatet */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vikariat"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    avslutaVikariat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Vikariatets id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vikariatet, avslutat */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vikariat"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasWebhooks: {
        parameters: {
            query?: {
                /** @description Svarets nasta från förra sidan */
                efter?: string;
                /** @description Högsta antal på sidan */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prenumerationerna */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    skapaWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger. */
                "Idempotency-Key"?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyWebhook"];
            };
        };
        responses: {
            /** @description Prenumerationen med sin hemlighet */
            201: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMedHemlighet"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE.IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prenumerationen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    taBortWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Den är borta */
            204: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    aterupptaWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookVersion"];
            };
        };
        responses: {
            /** @description Prenumerationen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    bytWebhookhemlighet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRotation"];
            };
        };
        responses: {
            /** @description Prenumerationen med sin nya hemlighet */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMedHemlighet"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasWebhookleveranser: {
        parameters: {
            query?: {
                /** @description Svarets nasta från förra sidan */
                efter?: string;
                /** @description Högsta antal på sidan */
                limit?: number;
                /** @description Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar. */
                page?: number;
            };
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Meddelandena */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhookleveranser"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    pausaWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookVersion"];
            };
        };
        responses: {
            /** @description Prenumerationen, pausad */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    provaWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vad mottagaren svarade */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhookprov"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    spelaOmWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookOmspelning"];
            };
        };
        responses: {
            /** @description Prenumerationen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["STALE_REVISION.NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    verifieraWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description return=minimal ger ett svar utan innehåll, för den som gör många ändringar. */
                Prefer?: string;
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
                /** @description Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session. */
                "X-CSRF-Token"?: string;
            };
            path: {
                /** @description Id, ur den lista eller det svar som nämner det */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vad mottagaren svarade */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhookprov"];
                };
            };
            /** @description Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal. */
            204: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_POSSIBLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
        };
    };
    lasWebhookkatalog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /**
                 * @description Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.
                 * @example 00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Katalogen */
            200: {
                headers: {
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhookkatalog"];
                };
            };
            400: components["responses"]["VALIDATION"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["CSRF.FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["OVERLOADED.ACCESS_LOG.UNAVAILABLE"];
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
