import type { Translated } from './guides'

/** Dutch. Amazon’s own words are not known. */
export const dutch = {
  page: { help: 'Hulp', others: 'Andere uitleg', language: 'Taal' },
  guides: {
    'which-code': {
      title: 'Welke code wil de pagina?',
      lead: 'Amazon gebruikt hetzelfde vak voor codes van een authenticator-app en voor codes die het verstuurt. De zin boven het vak zegt op welke de pagina wacht.',
      points: [
        'Hij noemt je authenticator-app: de code komt van Countersign.',
        'Hij toont de laatste cijfers van een telefoonnummer: Amazon heeft een code gestuurd per sms, telefoongesprek of WhatsApp en accepteert geen andere.',
        'Hij noemt de winkel-app van Amazon: die app toont de code. Het is geen authenticator-app.',
      ],
      end: 'Wil je in plaats daarvan de authenticator-app gebruiken, volg dan op de pagina de link voor een code die niet is gekomen (in het Engels “Didn’t receive the OTP?”), kies de authenticator-app en ga verder. De knop van Countersign gaat dezelfde weg.',
    },
    'no-code': {
      title: 'Er komt geen code',
      lead: 'Sms-berichten komen vaak laat of helemaal niet. Vaak stuurt Amazon er een terwijl er een authenticator-app is ingesteld.',
      steps: [
        'Vraag niet de ene code na de andere aan. Na te veel aanvragen stuurt Amazon er 24 uur lang geen meer; hoeveel dat er zijn, zegt Amazon niet.',
        'Volg op de pagina de link voor een code die niet is gekomen (in het Engels “Didn’t receive the OTP?”). Daar staan de andere manieren voor deze login.',
        'Staat de authenticator-app erbij, kies die dan. Countersign heeft de code.',
        'Werkt niets, dan leidt dezelfde pagina naar accountherstel.',
      ],
      end: 'Stel voor de volgende keer Countersign in voor deze login: die codes hebben geen bericht en geen telefoonnetwerk nodig.',
    },
    refused: {
      title: 'De code is geweigerd',
      lead: 'Als Countersign de reden kent, staat die bij de code. Dit zijn de gebruikelijke:',
      points: [
        'Een ander soort code: de pagina wachtte op een code die naar je was gestuurd.',
        'Een andere login: elke login heeft eigen codes.',
        'De klok: loopt de klok van deze computer verkeerd, dan kloppen de codes ook niet. Countersign kan dat meten en corrigeren.',
        'Een gebruikte code: ga ervan uit dat elke code maar één keer geldt en wacht op de volgende.',
        'Te laat: een code geldt 30 seconden, en een code die onderweg verloopt wordt geweigerd.',
      ],
      end: 'Zoek de reden voordat je het weer probeert. Te veel foute codes blokkeren het inloggen; hoeveel, zegt Amazon niet.',
    },
    'too-many': {
      title: 'Te veel pogingen',
      lead: 'Na te veel pogingen accepteert of verstuurt Amazon een tijd lang geen codes meer. Hoeveel pogingen dat zijn en hoelang een blokkade duurt, is niet bekendgemaakt.',
      steps: [
        'Stop nu. Elke volgende poging kan het wachten langer maken.',
        'Noemt de pagina een tijd, wacht die dan af. Zijn er te veel codes aangevraagd, dan is het 24 uur.',
        'Noemt de pagina er geen, wacht dan een dag. Log daarna opnieuw in.',
        'Zoek intussen uit wat er mis was: de login, de klok of het soort code.',
      ],
    },
    'choose-login': {
      title: 'Welke login is dit?',
      lead: 'Elke login heeft eigen codes. Countersign gaat uit van de naam waarmee je hebt ingelogd en raadt nooit.',
      points: [
        'Denk aan het e-mailadres of telefoonnummer dat je hebt ingevuld en kies de login met die naam.',
        'Dezelfde login kan een tweede naam hebben, zoals een telefoonnummer. Weet je het zeker, kies die dan; Countersign biedt daarna aan de naam te onthouden.',
        'Staat de login niet in de lijst, dan is de sleutel niet in Countersign. Stel hem in op de pagina van Amazon of voeg de sleutel toe.',
      ],
      end: 'Probeer ze niet een voor een: foute codes worden geteld.',
    },
    'trusted-browser': {
      title: 'Waarom Amazon weer vraagt in een vertrouwde browser',
      lead: 'Het vakje om in deze browser geen code te vragen (in het Engels “Don’t require OTP on this browser”) laat een merkteken, een cookie, achter in alleen deze browser. Is het er niet, dan vraagt Amazon weer. Bekende redenen:',
      points: [
        'Cookies zijn gewist of worden geblokkeerd.',
        'Dit is een andere browser of een privévenster.',
        'Je gebruikt een VPN of een proxy.',
        'Het is een gevoelige pagina: zulke pagina’s vragen er altijd om.',
      ],
      end: 'Hoelang het merkteken geldt, is niet bekendgemaakt. Zet het nooit op een computer die anderen ook gebruiken.',
    },
    'lost-phone': {
      title: 'Je telefoon is kwijt, kapot of nieuw',
      lead: 'Is de login op deze computer in Countersign opgeslagen, dan heb je de telefoon niet nodig.',
      steps: [
        'Kies op de pagina die om een code vraagt de authenticator-app en vul de code van Countersign in.',
        'Is de login niet hier, gebruik dan de reservemethode die ervoor is ingesteld, of een andere app of een noodblad met de sleutel.',
        'Is er niets van dat alles, ga dan via accountherstel.',
        'Ben je binnen, open dan bij Amazon de instellingen van de verificatie in twee stappen, verwijder de verloren telefoon en stel de nieuwe in.',
      ],
      end: 'Zet verificatie in twee stappen niet uit: Seller Central blijft dan voor je gesloten tot die weer aanstaat.',
    },
    recovery: {
      title: 'Accountherstel',
      lead: 'Kun je aan geen enkele code komen, dan controleert Amazon wie je bent en laat je weer binnen.',
      steps: [
        'Volg op de pagina die om een code vraagt de link voor een code die niet is gekomen, en ga van daar verder naar accountherstel.',
        'Houd een identiteitsbewijs klaar: Amazon vraagt erom.',
        'Wacht. Het duurt 12 uur tot 2 dagen, en de verkopersondersteuning kan dat niet korter maken.',
        'Ben je binnen, stel dan een authenticator-app en een reservemethode in.',
      ],
      end: 'Begin op de inlogpagina van Amazon zelf, nooit via een link in een bericht.',
    },
    backup: {
      title: 'Een tweede ingang, voordat je die nodig hebt',
      lead: 'Amazon geeft geen reservecodes. Wat helpt als een telefoon of computer weg is, moet daarvoor zijn ingesteld.',
      steps: [
        'Geef Amazon een reservemethode: voeg in de instellingen van de verificatie in twee stappen nog een telefoonnummer of een andere authenticator-app toe.',
        'Zet de login ook op je telefoon: open hem in Countersign, toon de QR-code en scan die daar met een authenticator-app. Meer apps mogen dezelfde sleutel hebben.',
        'Bewaar een back-upbestand van Countersign of druk het noodblad af, en leg het ergens anders dan bij deze computer.',
      ],
    },
    enrol: {
      title: 'Countersign instellen voor een login',
      lead: 'Bij Amazon heet het verificatie in twee stappen met een authenticator-app. Je stelt het in op de site van de Amazon-winkel, ook voor logins van Seller Central.',
      steps: [
        'Log in bij de Amazon-winkel, open de instellingen van je account voor inloggen en beveiliging en daar de verificatie in twee stappen.',
        'Kies voor het toevoegen van een authenticator-app. De pagina toont een QR-code.',
        'Druk op de knop van Countersign om de login op te slaan. Het leest de sleutel, slaat hem op en vult de code in die hem bevestigt.',
        'Druk op de knop van de pagina. Stuurt Amazon daarna een code per e-mail, typ die dan zelf in.',
        'Ga door tot de laatste pagina en zet daar de verificatie in twee stappen aan.',
      ],
      end: 'Stel daarna een reservemethode in en zet de login ook op je telefoon.',
    },
    unasked: {
      title: 'Een instelpagina die je niet hebt geopend',
      lead: 'Er is een bekende vorm van diefstal waarbij de authenticator-app van de dief voor jouw login wordt ingesteld. Vanaf dan heeft de dief je codes.',
      steps: [
        'Heb je deze pagina niet zelf geopend, scan dan niets, bevestig niets en sluit de pagina.',
        'Typ zelf het adres van Amazon in, log in en kijk in de instellingen van de verificatie in twee stappen.',
        'Verwijder daar elke app en elk telefoonnummer dat je niet kent. Was er een, verander dan je wachtwoord.',
      ],
      end: 'Heb je de pagina zelf geopend om Countersign in te stellen, dan is alles in orde.',
    },
    'own-login': {
      title: 'Een login voor elke persoon',
      lead: 'Amazon raadt één login per persoon aan en eist van iedereen in Seller Central verificatie in twee stappen. Met een gedeelde login wacht iedereen op de telefoon van één persoon.',
      steps: [
        'Vraag de eigenaar van het account om een eigen login.',
        'Stel daarvoor verificatie in twee stappen in, met Countersign op je eigen computer.',
        'Schrijf in Countersign de naam van de persoon bij de login, zodat de juiste wordt gekozen.',
      ],
    },
  },
} as const satisfies Translated
