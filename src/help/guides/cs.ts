import type { Translated } from './guides'

/** Czech. Amazon’s own words are not known. */
export const czech = {
  page: { help: 'Nápověda', others: 'Další návody', language: 'Jazyk' },
  guides: {
    'which-code': {
      title: 'Jaký kód stránka chce?',
      lead: 'Amazon používá stejné pole pro kódy z ověřovací aplikace i pro kódy, které posílá. Věta nad polem říká, na který z nich stránka čeká.',
      points: [
        'Jmenuje ověřovací aplikaci: kód je z Countersign.',
        'Ukazuje poslední číslice telefonního čísla: Amazon poslal kód v SMS, hovorem nebo přes WhatsApp a jiný nepřijme.',
        'Mluví o nákupní aplikaci Amazon: kód ukazuje ona. Není to ověřovací aplikace.',
      ],
      end: 'Chcete-li místo toho použít ověřovací aplikaci, otevřete na stránce odkaz pro kód, který nepřišel (anglicky „Didn’t receive the OTP?“), vyberte ověřovací aplikaci a pokračujte. Tlačítko Countersign vede stejnou cestou.',
    },
    'no-code': {
      title: 'Žádný kód nepřichází',
      lead: 'SMS často přijdou pozdě nebo vůbec. Amazon ji často pošle, i když je nastavená ověřovací aplikace.',
      steps: [
        'Nežádejte o jeden kód za druhým. Když jich je příliš, Amazon 24 hodin žádný nepošle; kolik to je, neuvádí.',
        'Otevřete na stránce odkaz pro kód, který nepřišel (anglicky „Didn’t receive the OTP?“). Ukáže další způsoby pro toto přihlášení.',
        'Je-li mezi nimi ověřovací aplikace, vyberte ji. Countersign má její kód.',
        'Když nic nefunguje, stejná stránka vede k obnovení účtu.',
      ],
      end: 'Pro příště nastavte pro toto přihlášení Countersign: jeho kódy nepotřebují zprávu ani telefonní síť.',
    },
    refused: {
      title: 'Kód byl odmítnut',
      lead: 'Když Countersign zná důvod, uvede ho u kódu. Toto jsou obvyklé:',
      points: [
        'Jiný druh kódu: stránka čekala na kód, který vám byl poslán.',
        'Jiné přihlášení: každé má vlastní kódy.',
        'Hodiny: jdou-li hodiny tohoto počítače špatně, jsou špatné i kódy. Countersign to umí změřit a opravit.',
        'Použitý kód: počítejte s tím, že každý platí jen jednou, a počkejte na další.',
        'Příliš pozdě: kód platí 30 sekund a ten, který vyprší cestou, je odmítnut.',
      ],
      end: 'Najděte důvod, než to zkusíte znovu. Příliš mnoho špatných kódů přihlášení zablokuje; kolik, Amazon neuvádí.',
    },
    'too-many': {
      title: 'Příliš mnoho pokusů',
      lead: 'Po příliš mnoha pokusech Amazon nějakou dobu kódy nepřijímá nebo neposílá. Kolik jich je a jak dlouho blokování trvá, není zveřejněno.',
      steps: [
        'Teď přestaňte. Každý další pokus může čekání prodloužit.',
        'Uvádí-li stránka čas, počkejte ho. Bylo-li vyžádáno příliš mnoho kódů, je to 24 hodin.',
        'Neuvádí-li žádný, počkejte den. Pak se přihlaste znovu.',
        'Mezitím zjistěte, co bylo špatně: přihlášení, hodiny nebo druh kódu.',
      ],
    },
    'choose-login': {
      title: 'Které přihlášení to je?',
      lead: 'Každé přihlášení má vlastní kódy. Countersign se řídí jménem, pod kterým jste se přihlásili, a nikdy nehádá.',
      points: [
        'Vzpomeňte si na e-mailovou adresu nebo telefonní číslo, které jste napsali, a vyberte přihlášení s tímto jménem.',
        'Stejné přihlášení může mít druhé jméno, třeba telefonní číslo. Jste-li si jisti, vyberte je; Countersign pak nabídne, že si jméno zapamatuje.',
        'Není-li v seznamu, jeho klíč v Countersign není. Nastavte ho na stránce Amazonu, nebo přidejte jeho klíč.',
      ],
      end: 'Nezkoušejte je jedno po druhém: špatné kódy se počítají.',
    },
    'trusted-browser': {
      title: 'Proč se Amazon v důvěryhodném prohlížeči ptá znovu',
      lead: 'Políčko, po kterém se v tomto prohlížeči kód nežádá (anglicky „Don’t require OTP on this browser“), nechá značku, soubor cookie, jen v tomto jednom prohlížeči. Když chybí, Amazon se ptá znovu. Známé důvody:',
      points: [
        'Soubory cookie byly smazány nebo jsou blokovány.',
        'Je to jiný prohlížeč nebo soukromé okno.',
        'Používáte VPN nebo proxy.',
        'Stránka je citlivá: takové stránky se ptají v každém případě.',
      ],
      end: 'Jak dlouho značka platí, není zveřejněno. Nikdy ji nenastavujte na počítači, který používají i jiní.',
    },
    'lost-phone': {
      title: 'Telefon je ztracený, rozbitý nebo nový',
      lead: 'Je-li přihlášení na tomto počítači uloženo v Countersign, telefon nepotřebujete.',
      steps: [
        'Na stránce, která žádá o kód, vyberte ověřovací aplikaci a vyplňte kód z Countersign.',
        'Není-li přihlášení zde, použijte náhradní metodu, která pro ně byla nastavena, nebo jinou aplikaci či nouzový list s jeho klíčem.',
        'Není-li nic z toho, projděte obnovením účtu.',
        'Po přihlášení otevřete u Amazonu nastavení dvoufázového ověření, odeberte ztracený telefon a nastavte nový.',
      ],
      end: 'Nevypínejte dvoufázové ověření: Seller Central vám pak zůstane zavřený, dokud není znovu zapnuté.',
    },
    recovery: {
      title: 'Obnovení účtu',
      lead: 'Nemůžete-li získat vůbec žádný kód, Amazon ověří, kdo jste, a pustí vás znovu dovnitř.',
      steps: [
        'Na stránce, která žádá o kód, otevřete odkaz pro kód, který nepřišel, a odtud pokračujte k obnovení účtu.',
        'Mějte po ruce doklad totožnosti: Amazon o něj žádá.',
        'Čekejte. Trvá to od 12 hodin do 2 dnů a podpora prodejců to nemůže zkrátit.',
        'Po přihlášení nastavte ověřovací aplikaci a náhradní metodu.',
      ],
      end: 'Začněte na vlastní přihlašovací stránce Amazonu, nikdy z odkazu ve zprávě.',
    },
    backup: {
      title: 'Druhý vstup dřív, než ho budete potřebovat',
      lead: 'Amazon nedává záložní kódy. Co pomůže, když chybí telefon nebo počítač, musí být nastaveno předem.',
      steps: [
        'Dejte Amazonu náhradní metodu: v nastavení dvoufázového ověření přidejte další telefonní číslo nebo další ověřovací aplikaci.',
        'Dejte přihlášení i do telefonu: otevřete je v Countersign, zobrazte jeho QR kód a načtěte ho tam ověřovací aplikací. Stejný klíč může mít více aplikací.',
        'Uložte soubor zálohy Countersign nebo vytiskněte nouzový list a mějte ho jinde než u tohoto počítače.',
      ],
    },
    enrol: {
      title: 'Nastavení Countersign pro přihlášení',
      lead: 'U Amazonu je to dvoufázové ověření s ověřovací aplikací. Nastavuje se na webu obchodu Amazon, i pro přihlášení do Seller Central.',
      steps: [
        'Přihlaste se v obchodě Amazon, otevřete nastavení přihlášení a zabezpečení svého účtu a tam dvoufázové ověření.',
        'Zvolte přidání ověřovací aplikace. Stránka ukáže QR kód.',
        'Stiskněte tlačítko Countersign pro uložení přihlášení. Přečte klíč, uloží ho a vyplní kód, který ho potvrdí.',
        'Stiskněte tlačítko na stránce. Pošle-li pak Amazon kód e-mailem, napište ho sami.',
        'Jděte až na poslední stránku a tam dvoufázové ověření zapněte.',
      ],
      end: 'Potom nastavte náhradní metodu a dejte přihlášení i do telefonu.',
    },
    unasked: {
      title: 'Stránka nastavení, kterou jste neotevřeli',
      lead: 'Je známá krádež, při níž se pro vaše přihlášení nastaví ověřovací aplikace zloděje. Od té chvíle má zloděj vaše kódy.',
      steps: [
        'Pokud jste tuto stránku neotevřeli sami, nic nenačítejte, nic nepotvrzujte a zavřete ji.',
        'Napište adresu Amazonu sami, přihlaste se a podívejte se do nastavení dvoufázového ověření.',
        'Odeberte tam každou aplikaci a každé telefonní číslo, které neznáte. Pokud tam nějaké bylo, změňte heslo.',
      ],
      end: 'Pokud jste stránku otevřeli sami, abyste nastavili Countersign, je vše v pořádku.',
    },
    'own-login': {
      title: 'Přihlášení pro každou osobu',
      lead: 'Amazon doporučuje jedno přihlášení pro každou osobu a od všech v Seller Central vyžaduje dvoufázové ověření. Se společným přihlášením všichni čekají na telefon jedné osoby.',
      steps: [
        'Požádejte toho, komu účet patří, o vlastní přihlášení.',
        'Nastavte pro ně dvoufázové ověření, s Countersign na vlastním počítači.',
        'V Countersign napište k přihlášení jméno osoby, aby bylo vybráno to správné.',
      ],
    },
  },
} as const satisfies Translated
