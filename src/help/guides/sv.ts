import type { Translated } from './guides'

/** Swedish. Amazon’s own words are not known. */
export const swedish = {
  page: { help: 'Hjälp', others: 'Andra guider', language: 'Språk' },
  guides: {
    'which-code': {
      title: 'Vilken kod vill sidan ha?',
      lead: 'Amazon använder samma ruta för koder från en autentiseringsapp och för koder som skickas ut. Meningen ovanför rutan säger vilken sidan väntar på.',
      points: [
        'Den nämner din autentiseringsapp: koden kommer från Countersign.',
        'Den visar de sista siffrorna i ett telefonnummer: Amazon har skickat en kod med sms, samtal eller WhatsApp och tar inte emot någon annan.',
        'Den talar om Amazons shoppingapp: det är den appen som visar koden. Den är ingen autentiseringsapp.',
      ],
      end: 'Om du hellre vill använda autentiseringsappen, följ sidans länk för en kod som inte har kommit (på engelska ”Didn’t receive the OTP?”), välj autentiseringsappen och gå vidare. Countersigns knapp går samma väg.',
    },
    'no-code': {
      title: 'Det kommer ingen kod',
      lead: 'Sms kommer ofta sent eller inte alls. Ofta skickar Amazon ett fast en autentiseringsapp är inställd.',
      steps: [
        'Be inte om den ena koden efter den andra. Efter för många skickar Amazon inga på 24 timmar; hur många det är säger Amazon inte.',
        'Följ sidans länk för en kod som inte har kommit (på engelska ”Didn’t receive the OTP?”). Där står inloggningens andra sätt.',
        'Finns autentiseringsappen där, välj den. Countersign har dess kod.',
        'Fungerar inget leder samma sida till återställning av kontot.',
      ],
      end: 'Ställ in Countersign för den här inloggningen till nästa gång: dess koder behöver varken meddelande eller telefonnät.',
    },
    refused: {
      title: 'Koden godtogs inte',
      lead: 'När Countersign vet orsaken står den intill koden. Det här är de vanliga:',
      points: [
        'En annan sorts kod: sidan väntade på en som hade skickats till dig.',
        'En annan inloggning: varje inloggning har egna koder.',
        'Klockan: går den här datorns klocka fel blir koderna också fel. Countersign kan mäta det och rätta till det.',
        'En använd kod: räkna med att varje kod gäller bara en gång och vänta på nästa.',
        'För sent: en kod gäller i 30 sekunder, och en som går ut på vägen godtas inte.',
      ],
      end: 'Ta reda på orsaken innan du försöker igen. För många felaktiga koder spärrar inloggningen; hur många säger Amazon inte.',
    },
    'too-many': {
      title: 'För många försök',
      lead: 'Efter för många försök tar Amazon inte emot eller skickar inga koder under en tid. Hur många försök det är och hur länge en spärr varar är inte offentligt.',
      steps: [
        'Sluta nu. Varje nytt försök kan göra väntan längre.',
        'Nämner sidan en tid, vänta så länge. Har för många koder begärts är det 24 timmar.',
        'Nämner den ingen, vänta ett dygn. Logga sedan in på nytt.',
        'Ta under tiden reda på vad som var fel: inloggningen, klockan eller sortens kod.',
      ],
    },
    'choose-login': {
      title: 'Vilken inloggning är det här?',
      lead: 'Varje inloggning har egna koder. Countersign går efter namnet som du loggade in med och gissar aldrig.',
      points: [
        'Tänk efter vilken e-postadress eller vilket telefonnummer du skrev och välj inloggningen med det namnet.',
        'Samma inloggning kan ha ett andra namn, till exempel ett telefonnummer. Är du säker, välj den; Countersign erbjuder sig då att komma ihåg namnet.',
        'Finns den inte i listan är dess nyckel inte i Countersign. Ställ in den på Amazons sida eller lägg till dess nyckel.',
      ],
      end: 'Prova dem inte en och en: felaktiga koder räknas.',
    },
    'trusted-browser': {
      title: 'Varför Amazon frågar igen i en betrodd webbläsare',
      lead: 'Rutan för att slippa koder i den här webbläsaren (på engelska ”Don’t require OTP on this browser”) lämnar ett märke, en kaka, i just den webbläsaren. Saknas märket frågar Amazon igen. Kända orsaker:',
      points: [
        'Kakor har rensats eller är spärrade.',
        'Det är en annan webbläsare eller ett privat fönster.',
        'Du använder VPN eller en proxy.',
        'Sidan är känslig: sådana sidor frågar i alla fall.',
      ],
      end: 'Hur länge märket gäller är inte offentligt. Sätt det aldrig på en dator som andra också använder.',
    },
    'lost-phone': {
      title: 'Telefonen är borta, trasig eller ny',
      lead: 'Är inloggningen sparad i Countersign på den här datorn behöver du inte telefonen.',
      steps: [
        'Välj autentiseringsappen på sidan som ber om en kod och fyll i koden från Countersign.',
        'Finns inloggningen inte här, använd reservmetoden som ställdes in för den, eller en annan app eller ett nödblad som har dess nyckel.',
        'Finns inget av detta, gå genom återställning av kontot.',
        'När du är inne, öppna inställningarna för tvåstegsverifiering hos Amazon, ta bort den förlorade telefonen och ställ in den nya.',
      ],
      end: 'Stäng inte av tvåstegsverifieringen: då förblir Seller Central stängt för dig tills den är på igen.',
    },
    recovery: {
      title: 'Återställning av kontot',
      lead: 'Kan du inte få någon kod alls kontrollerar Amazon vem du är och släpper in dig igen.',
      steps: [
        'Följ länken för en kod som inte har kommit på sidan som ber om en kod, och gå därifrån vidare till återställning av kontot.',
        'Ha en id-handling till hands: Amazon ber om en.',
        'Vänta. Det tar från 12 timmar till 2 dagar, och säljarsupporten kan inte göra det kortare.',
        'När du är inne, ställ in en autentiseringsapp och en reservmetod.',
      ],
      end: 'Börja på Amazons egen inloggningssida, aldrig från en länk i ett meddelande.',
    },
    backup: {
      title: 'En andra väg in, innan du behöver den',
      lead: 'Amazon ger inga reservkoder. Det som hjälper när en telefon eller dator är borta måste vara inställt innan.',
      steps: [
        'Ge Amazon en reservmetod: lägg till ett annat telefonnummer eller en annan autentiseringsapp i inställningarna för tvåstegsverifiering.',
        'Lägg inloggningen även på telefonen: öppna den i Countersign, visa dess QR-kod och läs av den där med en autentiseringsapp. Flera appar får ha samma nyckel.',
        'Spara en säkerhetskopia från Countersign eller skriv ut nödbladet, och förvara det på en annan plats än den här datorn.',
      ],
    },
    enrol: {
      title: 'Ställa in Countersign för en inloggning',
      lead: 'Amazon kallar det tvåstegsverifiering med en autentiseringsapp. Den ställs in på Amazon-butikens webbplats, även för inloggningar till Seller Central.',
      steps: [
        'Logga in i Amazon-butiken, öppna kontots inställningar för inloggning och säkerhet och där tvåstegsverifieringen.',
        'Välj att lägga till en autentiseringsapp. Sidan visar en QR-kod.',
        'Tryck på Countersigns knapp för att spara inloggningen. Den läser nyckeln, sparar den och fyller i koden som bekräftar den.',
        'Tryck på sidans egen knapp. Skickar Amazon sedan en kod med e-post, skriv in den själv.',
        'Fortsätt till sista sidan och slå på tvåstegsverifieringen där.',
      ],
      end: 'Ställ sedan in en reservmetod och lägg inloggningen även på telefonen.',
    },
    unasked: {
      title: 'En inställningssida som du inte har öppnat',
      lead: 'Det finns en känd stöld där tjuvens egen autentiseringsapp ställs in för din inloggning. Från och med då har tjuven dina koder.',
      steps: [
        'Har du inte öppnat sidan själv, läs inte av något, bekräfta inget och stäng den.',
        'Skriv in Amazons adress själv, logga in och titta i inställningarna för tvåstegsverifiering.',
        'Ta bort varje app och varje telefonnummer där som du inte känner till. Fanns det något, byt lösenord.',
      ],
      end: 'Har du öppnat sidan själv för att ställa in Countersign är allt som det ska.',
    },
    'own-login': {
      title: 'En inloggning för varje person',
      lead: 'Amazon råder till en inloggning per person och kräver tvåstegsverifiering av alla i Seller Central. Med en delad inloggning väntar alla på en persons telefon.',
      steps: [
        'Be den som äger kontot om en egen inloggning.',
        'Ställ in tvåstegsverifiering för den, med Countersign på din egen dator.',
        'Skriv personens namn vid inloggningen i Countersign, så att den rätta väljs.',
      ],
    },
  },
} as const satisfies Translated
