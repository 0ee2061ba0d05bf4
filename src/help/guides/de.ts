import type { Translated } from './guides'

/** German. Amazon’s own words: Zwei-Schritt-Verifizierung, Einmal-PIN, Authentifizierungs-App. */
export const german = {
  page: { help: 'Hilfe', others: 'Weitere Anleitungen', language: 'Sprache' },
  guides: {
    'which-code': {
      title: 'Welchen Code will die Seite?',
      lead: 'Amazon hat dasselbe Feld für Codes einer Authentifizierungs-App und für Codes, die es verschickt. Der Satz über dem Feld sagt, worauf die Seite wartet.',
      points: [
        'Er nennt Ihre Authentifizierungs-App: Der Code kommt aus Countersign.',
        'Er zeigt die letzten Ziffern einer Telefonnummer: Amazon hat eine Einmal-PIN per SMS, Anruf oder WhatsApp geschickt und nimmt keine andere an.',
        'Er spricht von der Shopping-App von Amazon: Diese App zeigt den Code an. Sie ist keine Authentifizierungs-App.',
      ],
      end: 'Möchten Sie stattdessen die Authentifizierungs-App verwenden, folgen Sie auf der Seite dem Link für einen nicht erhaltenen Code (auf Englisch „Didn’t receive the OTP?“), wählen Sie die Authentifizierungs-App und gehen Sie weiter. Der Knopf von Countersign geht denselben Weg.',
    },
    'no-code': {
      title: 'Es kommt kein Code',
      lead: 'SMS kommen oft spät oder gar nicht an. Oft verschickt Amazon eine, obwohl eine Authentifizierungs-App eingerichtet ist.',
      steps: [
        'Fordern Sie nicht einen Code nach dem anderen an. Nach zu vielen schickt Amazon 24 Stunden lang keinen mehr; wie viele das sind, sagt Amazon nicht.',
        'Folgen Sie auf der Seite dem Link für einen nicht erhaltenen Code (auf Englisch „Didn’t receive the OTP?“). Dort stehen die anderen Wege für diese Anmeldung.',
        'Ist die Authentifizierungs-App dabei, wählen Sie sie. Countersign hat ihren Code.',
        'Führt kein Weg zum Ziel, geht es von derselben Seite zur Wiederherstellung des Kontos.',
      ],
      end: 'Richten Sie fürs nächste Mal Countersign für diese Anmeldung ein: Seine Codes brauchen keine Nachricht und kein Telefonnetz.',
    },
    refused: {
      title: 'Der Code wurde abgelehnt',
      lead: 'Wo Countersign den Grund erkennt, steht er neben dem Code. Das sind die üblichen:',
      points: [
        'Ein Code anderer Art: Die Seite wartete auf einen, der Ihnen geschickt wurde.',
        'Eine andere Anmeldung: Jede hat ihre eigenen Codes.',
        'Die Uhr: Geht die Uhr dieses Computers falsch, sind auch die Codes falsch. Countersign kann das messen und ausgleichen.',
        'Ein verbrauchter Code: Rechnen Sie damit, dass jeder nur einmal gilt, und warten Sie auf den nächsten.',
        'Zu spät: Ein Code gilt 30 Sekunden, und einer, der unterwegs abläuft, wird abgelehnt.',
      ],
      end: 'Suchen Sie den Grund, bevor Sie es wieder versuchen. Zu viele falsche Codes sperren die Anmeldung; wie viele, sagt Amazon nicht.',
    },
    'too-many': {
      title: 'Zu viele Versuche',
      lead: 'Nach zu vielen Versuchen nimmt oder schickt Amazon eine Zeit lang keine Codes mehr. Wie viele das sind und wie lange die Sperre dauert, ist nicht veröffentlicht.',
      steps: [
        'Hören Sie jetzt auf. Jeder weitere Versuch kann die Wartezeit verlängern.',
        'Nennt die Seite eine Zeit, warten Sie sie ab. Wurden zu viele Codes angefordert, sind es 24 Stunden.',
        'Nennt sie keine, warten Sie einen Tag. Melden Sie sich dann neu an.',
        'Finden Sie bis dahin heraus, was falsch war: die Anmeldung, die Uhr oder die Art des Codes.',
      ],
    },
    'choose-login': {
      title: 'Welche Anmeldung ist das?',
      lead: 'Jede Anmeldung hat ihre eigenen Codes. Countersign richtet sich nach dem Namen, mit dem Sie sich angemeldet haben, und rät nie.',
      points: [
        'Denken Sie an die E-Mail-Adresse oder Telefonnummer, die Sie eingegeben haben, und wählen Sie die Anmeldung mit diesem Namen.',
        'Dieselbe Anmeldung kann einen zweiten Namen haben, etwa eine Telefonnummer. Wenn Sie sicher sind, wählen Sie sie; Countersign bietet dann an, sich den Namen zu merken.',
        'Steht sie nicht in der Liste, ist ihr Schlüssel nicht in Countersign. Richten Sie sie auf der Seite von Amazon ein, oder fügen Sie ihren Schlüssel hinzu.',
      ],
      end: 'Probieren Sie sie nicht der Reihe nach durch: Falsche Codes werden gezählt.',
    },
    'trusted-browser': {
      title: 'Warum Amazon im vertrauten Browser wieder fragt',
      lead: 'Das Kästchen, nach dem in diesem Browser kein Code mehr verlangt wird (auf Englisch „Don’t require OTP on this browser“), hinterlässt ein Merkzeichen, ein Cookie, in diesem einen Browser. Fehlt es, fragt Amazon wieder. Bekannte Gründe:',
      points: [
        'Cookies wurden gelöscht oder sind blockiert.',
        'Das ist ein anderer Browser oder ein privates Fenster.',
        'Sie verwenden ein VPN oder einen Proxy.',
        'Es ist eine heikle Seite: Solche Seiten fragen in jedem Fall.',
      ],
      end: 'Wie lange das Merkzeichen gilt, ist nicht veröffentlicht. Setzen Sie es nie auf einem Computer, den auch andere benutzen.',
    },
    'lost-phone': {
      title: 'Ihr Telefon ist verloren, kaputt oder neu',
      lead: 'Ist die Anmeldung auf diesem Computer in Countersign gespeichert, brauchen Sie das Telefon nicht.',
      steps: [
        'Wählen Sie auf der Seite, die einen Code verlangt, die Authentifizierungs-App und tragen Sie den Code von Countersign ein.',
        'Ist die Anmeldung nicht hier, nehmen Sie die zweite Methode, die für sie eingerichtet wurde, oder eine andere App oder ein Notfallblatt mit ihrem Schlüssel.',
        'Gibt es nichts davon, bleibt die Wiederherstellung des Kontos.',
        'Sind Sie angemeldet, öffnen Sie bei Amazon die Einstellungen der Zwei-Schritt-Verifizierung, entfernen Sie das verlorene Telefon und richten Sie das neue ein.',
      ],
      end: 'Schalten Sie die Zwei-Schritt-Verifizierung nicht aus: Seller Central bleibt Ihnen dann verschlossen, bis sie wieder an ist.',
    },
    recovery: {
      title: 'Wiederherstellung des Kontos',
      lead: 'Kommen Sie an gar keinen Code, prüft Amazon, wer Sie sind, und lässt Sie wieder hinein.',
      steps: [
        'Folgen Sie auf der Seite, die einen Code verlangt, dem Link für einen nicht erhaltenen Code und gehen Sie von dort weiter zur Wiederherstellung.',
        'Legen Sie einen Ausweis bereit: Amazon verlangt einen.',
        'Warten Sie. Es dauert 12 Stunden bis 2 Tage, und der Verkäuferservice kann es nicht abkürzen.',
        'Sind Sie wieder angemeldet, richten Sie eine Authentifizierungs-App und eine zweite Methode ein.',
      ],
      end: 'Beginnen Sie auf Amazons eigener Anmeldeseite, nie über einen Link in einer Nachricht.',
    },
    backup: {
      title: 'Ein zweiter Zugang, bevor Sie ihn brauchen',
      lead: 'Bei Amazon gibt es keine Ersatzcodes. Was hilft, wenn ein Telefon oder Computer fehlt, muss vorher eingerichtet sein.',
      steps: [
        'Geben Sie Amazon eine zweite Methode: Fügen Sie in den Einstellungen der Zwei-Schritt-Verifizierung eine weitere Telefonnummer oder Authentifizierungs-App hinzu.',
        'Bringen Sie die Anmeldung auch auf Ihr Telefon: Öffnen Sie sie in Countersign, zeigen Sie ihren QR-Code an und scannen Sie ihn dort mit einer Authentifizierungs-App. Mehrere Apps dürfen denselben Schlüssel haben.',
        'Speichern Sie eine Sicherungsdatei von Countersign, oder drucken Sie das Notfallblatt, und bewahren Sie sie nicht bei diesem Computer auf.',
      ],
    },
    enrol: {
      title: 'Countersign für eine Anmeldung einrichten',
      lead: 'Amazon nennt es Zwei-Schritt-Verifizierung mit einer Authentifizierungs-App. Eingerichtet wird sie auf der Website des Amazon-Shops, auch für Anmeldungen bei Seller Central.',
      steps: [
        'Melden Sie sich im Amazon-Shop an, öffnen Sie die Einstellungen Ihres Kontos für Anmeldung und Sicherheit und dort die Zwei-Schritt-Verifizierung.',
        'Fügen Sie eine Authentifizierungs-App hinzu. Die Seite zeigt einen QR-Code.',
        'Drücken Sie in Countersign den Knopf zum Speichern der Anmeldung. Es liest den Schlüssel, speichert ihn und trägt den Code ein, der ihn bestätigt.',
        'Drücken Sie den Knopf der Seite. Schickt Amazon danach einen Code per E-Mail, geben Sie diesen selbst ein.',
        'Gehen Sie bis zur letzten Seite und schalten Sie die Zwei-Schritt-Verifizierung dort ein.',
      ],
      end: 'Richten Sie danach eine zweite Methode ein, und bringen Sie die Anmeldung auch auf Ihr Telefon.',
    },
    unasked: {
      title: 'Eine Einrichtungsseite, die Sie nicht geöffnet haben',
      lead: 'Es gibt eine bekannte Art von Diebstahl, bei der für Ihre Anmeldung die Authentifizierungs-App des Diebs eingerichtet wird. Von da an hat er Ihre Codes.',
      steps: [
        'Haben Sie diese Seite nicht selbst geöffnet, scannen Sie nichts, bestätigen Sie nichts und schließen Sie sie.',
        'Geben Sie die Adresse von Amazon selbst ein, melden Sie sich an und sehen Sie in den Einstellungen der Zwei-Schritt-Verifizierung nach.',
        'Entfernen Sie dort jede App und jede Telefonnummer, die Sie nicht kennen. Gab es eine, ändern Sie Ihr Passwort.',
      ],
      end: 'Haben Sie die Seite selbst geöffnet, um Countersign einzurichten, ist alles in Ordnung.',
    },
    'own-login': {
      title: 'Eine Anmeldung für jede Person',
      lead: 'Amazon rät zu einer eigenen Anmeldung für jede Person und verlangt von allen in Seller Central die Zwei-Schritt-Verifizierung. Bei einer gemeinsamen Anmeldung warten alle auf das Telefon einer Person.',
      steps: [
        'Bitten Sie die Person, der das Konto gehört, um eine eigene Anmeldung.',
        'Richten Sie dafür die Zwei-Schritt-Verifizierung ein, mit Countersign auf Ihrem eigenen Computer.',
        'Schreiben Sie in Countersign den Namen der Person zur Anmeldung, damit die richtige gewählt wird.',
      ],
    },
  },
} as const satisfies Translated
