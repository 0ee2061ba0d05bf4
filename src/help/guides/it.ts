import type { Translated } from './guides'

/** Italian. Amazon’s own words: Verifica in due passaggi; the other names are not known. */
export const italian = {
  page: { help: 'Aiuto', others: 'Altre guide', language: 'Lingua' },
  guides: {
    'which-code': {
      title: 'Quale codice vuole la pagina?',
      lead: 'Amazon usa lo stesso campo per i codici di un’app di autenticazione e per quelli che invia. La frase sopra il campo dice quale aspetta la pagina.',
      points: [
        'Nomina la tua app di autenticazione: il codice viene da Countersign.',
        'Mostra le ultime cifre di un numero di telefono: Amazon ha inviato un codice con un SMS, una chiamata o WhatsApp e non ne accetta altri.',
        'Parla dell’app per gli acquisti di Amazon: il codice lo mostra quell’app. Non è un’app di autenticazione.',
      ],
      end: 'Per usare invece l’app di autenticazione, segui nella pagina il link per un codice non arrivato (in inglese «Didn’t receive the OTP?»), scegli l’app di autenticazione e continua. Il pulsante di Countersign fa la stessa strada.',
    },
    'no-code': {
      title: 'Non arriva nessun codice',
      lead: 'Gli SMS arrivano spesso tardi o per niente. Spesso Amazon ne invia uno anche se è configurata un’app di autenticazione.',
      steps: [
        'Non chiedere un codice dopo l’altro. Dopo troppi, Amazon non ne invia più per 24 ore; quanti siano, non lo dice.',
        'Segui nella pagina il link per un codice non arrivato (in inglese «Didn’t receive the OTP?»). Elenca le altre possibilità per questo accesso.',
        'Se c’è l’app di autenticazione, sceglila. Countersign ha il suo codice.',
        'Se niente funziona, la stessa pagina porta al recupero dell’account.',
      ],
      end: 'Per la prossima volta, configura Countersign per questo accesso: i suoi codici non hanno bisogno né di messaggi né di rete telefonica.',
    },
    refused: {
      title: 'Il codice è stato rifiutato',
      lead: 'Quando Countersign conosce il motivo, lo dice accanto al codice. Questi sono i più comuni:',
      points: [
        'Un altro tipo di codice: la pagina ne aspettava uno che ti è stato inviato.',
        'Un altro accesso: ognuno ha i propri codici.',
        'L’orologio: se quello di questo computer è sbagliato, lo sono anche i codici. Countersign può misurarlo e correggere.',
        'Un codice già usato: considera ognuno valido per un solo accesso e aspetta il prossimo.',
        'Troppo tardi: un codice vale 30 secondi, e quello che scade per strada viene rifiutato.',
      ],
      end: 'Cerca il motivo prima di riprovare. Troppi codici sbagliati bloccano l’accesso; quanti, Amazon non lo dice.',
    },
    'too-many': {
      title: 'Troppi tentativi',
      lead: 'Dopo troppi tentativi Amazon per un po’ non accetta o non invia più codici. Quanti siano e quanto duri il blocco non è reso noto.',
      steps: [
        'Fermati ora. Ogni altro tentativo può allungare l’attesa.',
        'Se la pagina indica un tempo, aspettalo. Se sono stati chiesti troppi codici, sono 24 ore.',
        'Se non ne indica, aspetta un giorno. Poi accedi di nuovo.',
        'Intanto scopri che cosa non andava: l’accesso, l’orologio o il tipo di codice.',
      ],
    },
    'choose-login': {
      title: 'Quale accesso è questo?',
      lead: 'Ogni accesso ha i propri codici. Countersign si basa sul nome con cui hai fatto l’accesso e non indovina mai.',
      points: [
        'Ricorda l’indirizzo e-mail o il numero di telefono che hai scritto e scegli l’accesso con quel nome.',
        'Lo stesso accesso può avere un secondo nome, come un numero di telefono. Se non hai dubbi, sceglilo; Countersign offre poi di ricordare il nome.',
        'Se non è nell’elenco, la sua chiave non è in Countersign. Configuralo nella pagina di Amazon, o aggiungi la sua chiave.',
      ],
      end: 'Non provarli uno dopo l’altro: i codici sbagliati vengono contati.',
    },
    'trusted-browser': {
      title: 'Perché Amazon chiede di nuovo su un browser fidato',
      lead: 'La casella per non chiedere codici su questo browser (in inglese «Don’t require OTP on this browser») lascia un segno, un cookie, solo in questo browser. Se manca, Amazon chiede di nuovo. Motivi conosciuti:',
      points: [
        'I cookie sono stati cancellati o sono bloccati.',
        'È un altro browser o una finestra privata.',
        'Usi una VPN o un proxy.',
        'La pagina è delicata: pagine così chiedono in ogni caso.',
      ],
      end: 'Quanto duri il segno non è reso noto. Non metterlo mai su un computer che usano anche altri.',
    },
    'lost-phone': {
      title: 'Telefono perso, rotto o nuovo',
      lead: 'Se l’accesso è salvato in Countersign su questo computer, il telefono non ti serve.',
      steps: [
        'Nella pagina che chiede un codice, scegli l’app di autenticazione e inserisci il codice di Countersign.',
        'Se l’accesso non è qui, usa il metodo di riserva configurato per lui, oppure un’altra app o un foglio di emergenza che ha la sua chiave.',
        'Se non c’è niente di tutto questo, passa dal recupero dell’account.',
        'Una volta dentro, apri in Amazon le impostazioni della Verifica in due passaggi, togli il telefono perso e configura quello nuovo.',
      ],
      end: 'Non disattivare la Verifica in due passaggi: Seller Central ti resta chiuso finché non è di nuovo attiva.',
    },
    recovery: {
      title: 'Recupero dell’account',
      lead: 'Se non puoi avere nessun codice, Amazon verifica chi sei e ti fa entrare di nuovo.',
      steps: [
        'Nella pagina che chiede un codice, segui il link per un codice non arrivato e da lì continua al recupero dell’account.',
        'Tieni pronto un documento d’identità: Amazon ne chiede uno.',
        'Aspetta. Ci vogliono da 12 ore a 2 giorni, e l’assistenza ai venditori non può accorciare i tempi.',
        'Una volta dentro, configura un’app di autenticazione e un metodo di riserva.',
      ],
      end: 'Comincia dalla pagina di accesso di Amazon, mai da un link in un messaggio.',
    },
    backup: {
      title: 'Un secondo modo di entrare, prima che serva',
      lead: 'Amazon non dà codici di riserva. Quello che aiuta quando manca un telefono o un computer va configurato prima.',
      steps: [
        'Dai ad Amazon un metodo di riserva: nelle impostazioni della Verifica in due passaggi, aggiungi un altro numero di telefono o un’altra app di autenticazione.',
        'Metti l’accesso anche sul telefono: aprilo in Countersign, mostra il suo codice QR e leggilo lì con un’app di autenticazione. Più app possono avere la stessa chiave.',
        'Salva un file di backup di Countersign o stampa il foglio di emergenza, e conservalo in un posto diverso da questo computer.',
      ],
    },
    enrol: {
      title: 'Configurare Countersign per un accesso',
      lead: 'Amazon la chiama Verifica in due passaggi con un’app di autenticazione. Si configura nel sito del negozio Amazon, anche per gli accessi a Seller Central.',
      steps: [
        'Accedi al negozio Amazon, apri le impostazioni di accesso e sicurezza del tuo account e lì la Verifica in due passaggi.',
        'Scegli di aggiungere un’app di autenticazione. La pagina mostra un codice QR.',
        'Premi il pulsante di Countersign per salvare l’accesso. Legge la chiave, la salva e inserisce il codice che la conferma.',
        'Premi il pulsante della pagina. Se poi Amazon invia un codice per e-mail, scrivilo tu.',
        'Vai fino all’ultima pagina e lì attiva la Verifica in due passaggi.',
      ],
      end: 'Poi configura un metodo di riserva e metti l’accesso anche sul telefono.',
    },
    unasked: {
      title: 'Una pagina di configurazione che non hai aperto',
      lead: 'C’è un tipo di furto noto in cui per il tuo accesso viene configurata l’app di autenticazione del ladro. Da allora il ladro ha i tuoi codici.',
      steps: [
        'Se non hai aperto tu questa pagina, non leggere nessun codice QR, non confermare niente e chiudila.',
        'Scrivi tu l’indirizzo di Amazon, accedi e guarda le impostazioni della Verifica in due passaggi.',
        'Togli da lì ogni app e ogni numero di telefono che non conosci. Se ce n’era uno, cambia la password.',
      ],
      end: 'Se hai aperto tu la pagina per configurare Countersign, va tutto bene.',
    },
    'own-login': {
      title: 'Un accesso per ogni persona',
      lead: 'Amazon consiglia un accesso per ogni persona e richiede la Verifica in due passaggi a chiunque usi Seller Central. Con un accesso condiviso tutti aspettano il telefono di una persona sola.',
      steps: [
        'Chiedi a chi possiede l’account un accesso tuo.',
        'Configura per esso la Verifica in due passaggi, con Countersign sul tuo computer.',
        'In Countersign scrivi il nome della persona accanto all’accesso, perché venga scelto quello giusto.',
      ],
    },
  },
} as const satisfies Translated
