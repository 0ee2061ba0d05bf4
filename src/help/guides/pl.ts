import type { Translated } from './guides'

/** Polish. Amazon’s own words: Weryfikacja dwuetapowa, kod, aplikacja uwierzytelniająca. */
export const polish = {
  page: { help: 'Pomoc', others: 'Inne poradniki', language: 'Język' },
  guides: {
    'which-code': {
      title: 'Jakiego kodu chce strona?',
      lead: 'Amazon używa tego samego pola dla kodów z aplikacji uwierzytelniającej i dla kodów, które wysyła. Zdanie nad polem mówi, na który z nich strona czeka.',
      points: [
        'Wymienia aplikację uwierzytelniającą: kod pochodzi z Countersign.',
        'Pokazuje ostatnie cyfry numeru telefonu: Amazon wysłał kod SMS-em, przez połączenie lub WhatsApp i nie przyjmie innego.',
        'Mówi o aplikacji zakupowej Amazon: to ona pokazuje kod. Nie jest aplikacją uwierzytelniającą.',
      ],
      end: 'Aby użyć aplikacji uwierzytelniającej, otwórz na stronie link dotyczący kodu, który nie dotarł (po angielsku „Didn’t receive the OTP?”), wybierz aplikację uwierzytelniającą i przejdź dalej. Przycisk Countersign prowadzi tą samą drogą.',
    },
    'no-code': {
      title: 'Kod nie przychodzi',
      lead: 'SMS-y często przychodzą późno albo wcale. Często Amazon wysyła SMS, choć skonfigurowano aplikację uwierzytelniającą.',
      steps: [
        'Nie proś o jeden kod po drugim. Po zbyt wielu prośbach Amazon nie wysyła żadnego przez 24 godziny; po ilu, nie podaje.',
        'Otwórz na stronie link dotyczący kodu, który nie dotarł (po angielsku „Didn’t receive the OTP?”). Pokazuje on inne sposoby dla tego loginu.',
        'Jeśli jest wśród nich aplikacja uwierzytelniająca, wybierz ją. Countersign ma jej kod.',
        'Jeśli nic nie działa, ta sama strona prowadzi do odzyskiwania konta.',
      ],
      end: 'Na następny raz skonfiguruj Countersign dla tego loginu: jego kody nie potrzebują wiadomości ani sieci telefonicznej.',
    },
    refused: {
      title: 'Kod został odrzucony',
      lead: 'Gdy Countersign zna przyczynę, podaje ją obok kodu. Oto najczęstsze przyczyny:',
      points: [
        'Inny rodzaj kodu: strona czekała na kod, który został do Ciebie wysłany.',
        'Inny login: każdy login ma własne kody.',
        'Zegar: jeśli zegar tego komputera chodzi źle, kody też są złe. Countersign może to zmierzyć i poprawić.',
        'Zużyty kod: przyjmij, że każdy działa tylko raz, i poczekaj na następny.',
        'Za późno: kod jest ważny 30 sekund, a ten, który wygaśnie po drodze, zostaje odrzucony.',
      ],
      end: 'Znajdź przyczynę, zanim spróbujesz ponownie. Zbyt wiele błędnych kodów blokuje logowanie; ile, Amazon nie podaje.',
    },
    'too-many': {
      title: 'Zbyt wiele prób',
      lead: 'Po zbyt wielu próbach Amazon przez jakiś czas nie przyjmuje lub nie wysyła kodów. Ile to prób i jak długo trwa blokada, nie podano.',
      steps: [
        'Przestań teraz. Każda kolejna próba może wydłużyć czekanie.',
        'Jeśli strona podaje czas, odczekaj go. Gdy poproszono o zbyt wiele kodów, są to 24 godziny.',
        'Jeśli nie podaje, odczekaj dzień. Potem zaloguj się od nowa.',
        'Do tego czasu sprawdź, co było nie tak: login, zegar czy rodzaj kodu.',
      ],
    },
    'choose-login': {
      title: 'Który to login?',
      lead: 'Każdy login ma własne kody. Countersign kieruje się nazwą, którą podano przy logowaniu, i nigdy nie zgaduje.',
      points: [
        'Przypomnij sobie wpisany adres e-mail lub numer telefonu i wybierz login o tej nazwie.',
        'Ten sam login może mieć drugą nazwę, na przykład numer telefonu. Jeśli masz pewność, wybierz go; Countersign zaproponuje wtedy zapamiętanie nazwy.',
        'Jeśli nie ma go na liście, jego klucza nie ma w Countersign. Skonfiguruj go na stronie Amazon albo dodaj jego klucz.',
      ],
      end: 'Nie próbuj po kolei: błędne kody są liczone.',
    },
    'trusted-browser': {
      title: 'Dlaczego Amazon znów pyta w zaufanej przeglądarce',
      lead: 'Pole wyłączające kody w tej przeglądarce (po angielsku „Don’t require OTP on this browser”) zostawia znak, plik cookie, tylko w tej jednej przeglądarce. Gdy go brakuje, Amazon pyta znowu. Znane przyczyny:',
      points: [
        'Pliki cookie usunięto albo są zablokowane.',
        'To inna przeglądarka albo okno prywatne.',
        'Używasz VPN lub proxy.',
        'To wrażliwa strona: takie strony pytają zawsze.',
      ],
      end: 'Jak długo znak działa, nie podano. Nigdy nie ustawiaj go na komputerze, z którego korzystają też inni.',
    },
    'lost-phone': {
      title: 'Telefon zgubiony, zepsuty lub nowy',
      lead: 'Jeśli login jest zapisany w Countersign na tym komputerze, telefon nie jest potrzebny.',
      steps: [
        'Na stronie, która prosi o kod, wybierz aplikację uwierzytelniającą i wstaw kod z Countersign.',
        'Jeśli loginu tu nie ma, użyj skonfigurowanej dla niego metody zapasowej albo innej aplikacji lub arkusza awaryjnego z jego kluczem.',
        'Jeśli nie ma żadnej z tych rzeczy, skorzystaj z odzyskiwania konta.',
        'Po zalogowaniu otwórz w Amazon ustawienia Weryfikacji dwuetapowej, usuń zgubiony telefon i skonfiguruj nowy.',
      ],
      end: 'Nie wyłączaj Weryfikacji dwuetapowej: Seller Central pozostanie wtedy zamknięte, dopóki nie będzie znów włączona.',
    },
    recovery: {
      title: 'Odzyskiwanie konta',
      lead: 'Jeśli nie możesz uzyskać żadnego kodu, Amazon sprawdza, kim jesteś, i wpuszcza Cię z powrotem.',
      steps: [
        'Na stronie, która prosi o kod, otwórz link dotyczący kodu, który nie dotarł, a stamtąd przejdź do odzyskiwania konta.',
        'Przygotuj dokument tożsamości: Amazon o niego prosi.',
        'Czekaj. Trwa to od 12 godzin do 2 dni, a wsparcie dla sprzedawców nie może tego skrócić.',
        'Po zalogowaniu skonfiguruj aplikację uwierzytelniającą i metodę zapasową.',
      ],
      end: 'Zacznij na stronie logowania Amazon, nigdy od linku w wiadomości.',
    },
    backup: {
      title: 'Drugie wejście, zanim będzie potrzebne',
      lead: 'Amazon nie wydaje kodów zapasowych. To, co pomaga, gdy zabraknie telefonu lub komputera, trzeba skonfigurować wcześniej.',
      steps: [
        'Podaj Amazon metodę zapasową: w ustawieniach Weryfikacji dwuetapowej dodaj inny numer telefonu lub inną aplikację uwierzytelniającą.',
        'Przenieś login także na telefon: otwórz go w Countersign, pokaż jego kod QR i zeskanuj tam aplikacją uwierzytelniającą. Kilka aplikacji może mieć ten sam klucz.',
        'Zapisz plik kopii zapasowej Countersign albo wydrukuj arkusz awaryjny i trzymaj go w innym miejscu niż ten komputer.',
      ],
    },
    enrol: {
      title: 'Konfigurowanie Countersign dla loginu',
      lead: 'Amazon nazywa to Weryfikacją dwuetapową z aplikacją uwierzytelniającą. Konfiguruje się ją na stronie sklepu Amazon, także dla loginów Seller Central.',
      steps: [
        'Zaloguj się w sklepie Amazon, otwórz ustawienia logowania i zabezpieczeń swojego konta, a w nich Weryfikację dwuetapową.',
        'Wybierz dodanie aplikacji uwierzytelniającej. Strona pokaże kod QR.',
        'Naciśnij przycisk Countersign zapisujący login. Odczyta klucz, zapisze go i wstawi kod, który go potwierdza.',
        'Naciśnij przycisk na stronie. Jeśli Amazon wyśle potem kod e-mailem, wpisz go samodzielnie.',
        'Przejdź do ostatniej strony i włącz tam Weryfikację dwuetapową.',
      ],
      end: 'Potem skonfiguruj metodę zapasową i przenieś login także na telefon.',
    },
    unasked: {
      title: 'Strona konfiguracji otwarta bez Twojego udziału',
      lead: 'Znana jest kradzież, w której do Twojego loginu dodaje się aplikację uwierzytelniającą złodzieja. Od tej chwili złodziej ma Twoje kody.',
      steps: [
        'Jeśli ta strona otworzyła się bez Twojego udziału, niczego nie skanuj, niczego nie potwierdzaj i zamknij ją.',
        'Wpisz samodzielnie adres Amazon, zaloguj się i obejrzyj ustawienia Weryfikacji dwuetapowej.',
        'Usuń tam każdą aplikację i każdy numer telefonu, których nie znasz. Jeśli coś takiego było, zmień hasło.',
      ],
      end: 'Jeśli strona została otwarta przez Ciebie, aby skonfigurować Countersign, wszystko jest w porządku.',
    },
    'own-login': {
      title: 'Osobny login dla każdej osoby',
      lead: 'Amazon zaleca osobny login dla każdej osoby i wymaga od wszystkich w Seller Central Weryfikacji dwuetapowej. Przy wspólnym loginie wszyscy czekają na telefon jednej osoby.',
      steps: [
        'Poproś właściciela konta o własny login.',
        'Skonfiguruj dla niego Weryfikację dwuetapową, z Countersign na własnym komputerze.',
        'W Countersign wpisz przy loginie imię osoby, aby wybrany został właściwy.',
      ],
    },
  },
} as const satisfies Translated
