/** Ways in which a page may ask for an authenticator's code, by language; in words of our own, and in the spellings that people use. */
export const appSentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Please enter the one-time password that your authenticator app has made.',
    'OPEN YOUR AUTHENTICATOR APP AND ENTER ITS CODE',
    'Type the number from the authentication app on your phone',
  ],
  de: [
    'Gib bitte das Einmal-Passwort deiner Authentifizierungs-App ein.',
    'Der Code steht in Ihrer Authentifizierungs‑App',
    'Tippen Sie die Zahl aus der Authentifizierungsapp ein',
    'Einmal-PIN aus der Authenticator-App eingeben',
  ],
  it: [
    'Inserisci la password monouso generata dalla tua app di autenticazione.',
    'Apri l’app di autenticazione: il codice è lì',
    'Serve il codice dell’autenticatore',
    'Scrivi il codice dell’app Authenticator',
  ],
  fr: [
    'Saisissez le mot de passe à usage unique de votre application d’authentification.',
    "Le code se trouve dans l'application d'authentification",
    'Entrez le code de l’application Authenticator',
  ],
  es: [
    'Introduce la contraseña de un solo uso de tu aplicación de autenticación.',
    'Escribe el código de la app de autenticación',
    'El código está en tu aplicación autenticadora',
  ],
  nl: [
    'Voer het eenmalige wachtwoord van je authenticator-app in.',
    'De code staat in de authenticatie-app',
    'Typ de code uit de Authenticator app',
  ],
  pl: [
    'Wpisz jednorazowe hasło z aplikacji uwierzytelniającej.',
    'Twoja aplikacja uwierzytelniająca pokazuje kod',
    'Otwórz aplikację uwierzytelniającą',
    'Kod z aplikacji Authenticator',
  ],
  sv: [
    'Ange engångslösenordet från din autentiseringsapp.',
    'Koden finns i autentiseringsappen',
    'Skriv koden från appen Authenticator',
  ],
  pt: [
    'Insira a senha de uso único do seu aplicativo de autenticação.',
    'O código está no app de autenticação',
    'Digite o código do aplicativo autenticador',
  ],
  tr: [
    'Kimlik doğrulama uygulamanızın oluşturduğu tek kullanımlık şifreyi girin.',
    'KİMLİK DOĞRULAMA UYGULAMASINDAKİ KODU GİRİN',
    'Authenticator uygulamasındaki kodu yazın',
  ],
  ja: [
    '認証アプリで生成されたワンタイムパスワードを入力してください。',
    'お使いの認証ｱﾌﾟﾘのコードを入力',
    'Ａｕｔｈｅｎｔｉｃａｔｏｒ のコードを入力',
  ],
  'zh, simplified': [
    '请输入您的身份验证器应用生成的一次性密码。',
    '请打开身份验证应用并输入其中的代码',
    '输入 Authenticator 应用中的代码',
  ],
  'zh, traditional': [
    '請輸入您的身分驗證器應用程式產生的一次性密碼。',
    '請開啟驗證應用程式並輸入代碼',
    '輸入驗證器中的代碼',
  ],
  ar: [
    'أدخل كلمة المرور لمرة واحدة التي أنشأها تطبيق المصادقة الخاص بك.',
    'اِفْتَحْ تَطْبِيقَ الْمُصَادَقَةِ',
    'الرمز في تطبيق مصادقة على هاتفك',
    'تطبيـق المصـادقة يعرض الرمز',
  ],
  hi: ['अपने ऑथेंटिकेटर ऐप से बना वन टाइम पासवर्ड दर्ज करें।', 'प्रमाणक ऐप खोलें और उसका कोड लिखें', 'Authenticator ऐप का कोड लिखें'],
  cs: [
    'Zadejte jednorázové heslo z ověřovací aplikace.',
    'Kód je ve vaší autentizační aplikaci',
    'OVĚŘOVACÍ APLIKACE UKAZUJE KÓD',
    'Napište kód z aplikace Authenticator',
  ],
}

/** The same with the code's length in digits: such a digit is none of a phone, but a sentence with one is not sure either. */
export const countedSentences: Readonly<Record<string, string>> = {
  en: 'Enter the 6-digit code from your authenticator app',
  de: 'Gib den 6-stelligen Code aus deiner Authentifizierungs-App ein',
  it: 'Inserisci il codice di 6 cifre della tua app di autenticazione',
  ja: '認証アプリに表示されている６桁のコードを入力',
  'ja, of two steps': '2段階認証アプリの6桁のコードを入力',
  zh: '输入身份验证器中的 6 位代码',
  ar: 'أدخل الرمز المكون من ٦ أرقام من تطبيق المصادقة',
  hi: 'ऑथेंटिकेटर ऐप का ६ अंकों का कोड लिखें',
}

/** Sentences that name a way of sending and bear no digit. */
export const sentWithoutDigits: readonly (readonly [string, string])[] = [
  ['sms', 'We have sent you the code in a text message'],
  ['sms', 'Der Code kommt per SMS'],
  ['voice', 'We will call you and read the code'],
  ['voice', 'Te llamaremos y te leeremos el código'],
  ['whatsapp', 'Le code vous attend dans WhatsApp'],
  ['whatsapp', 'الرمز في واتساب'],
  ['shopping-app', 'Open your Amazon Shopping app to see the code'],
  ['shopping-app', 'ショッピングアプリを開いてください'],
  ['email', 'The code has gone to anna@example.com'],
]

/** Sentences of codes that are sent, in which words of authentication stand that name no app. */
export const authenticationAlone: readonly string[] = [
  'For two-factor authentication, type the code that you got',
  'Open your Amazon app to authenticate',
  'Wir haben Ihnen einen Authentifizierungscode geschickt',
  'Per l’autenticazione a due fattori, inserisci il codice ricevuto',
  'Pour l’authentification à deux facteurs, saisissez le code reçu',
  'Para la autenticación en dos pasos, escribe el código recibido',
  'Wpisz kod uwierzytelniający, który do Ciebie wysłaliśmy',
  'Ange autentiseringskoden som du fick',
  'Para a autenticação em duas etapas, digite o código recebido',
  'Kimlik doğrulama kodunu girin',
  '二段階認証のコードを入力してください',
  '请输入双重身份验证代码',
  'أدخل رمز المصادقة الذي وصلك',
  'प्रमाणीकरण कोड दर्ज करें',
  'Zadejte ověřovací kód, který jste dostali',
]
