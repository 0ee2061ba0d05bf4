import type { Translated } from './guides'

/** Turkish. Amazon’s own words are not known. */
export const turkish = {
  page: { help: 'Yardım', others: 'Diğer kılavuzlar', language: 'Dil' },
  guides: {
    'which-code': {
      title: 'Sayfa hangi kodu istiyor?',
      lead: 'Amazon, doğrulama uygulamasının kodları ve kendi gönderdiği kodlar için aynı kutuyu kullanır. Kutunun üstündeki cümle hangisini beklediğini söyler.',
      points: [
        'Doğrulama uygulamanızdan söz ediyorsa: kod Countersign’dan gelir.',
        'Bir telefon numarasının son rakamlarını gösteriyorsa: Amazon SMS, arama veya WhatsApp ile bir kod göndermiştir ve başkasını kabul etmez.',
        'Amazon alışveriş uygulamasından söz ediyorsa: kodu o uygulama gösterir. O bir doğrulama uygulaması değildir.',
      ],
      end: 'Bunun yerine doğrulama uygulamasını kullanmak için sayfadaki, gelmeyen kod bağlantısını açın (İngilizcesi “Didn’t receive the OTP?”), doğrulama uygulamasını seçin ve devam edin. Countersign’ın düğmesi aynı yoldan gider.',
    },
    'no-code': {
      title: 'Kod gelmiyor',
      lead: 'SMS’ler çoğu zaman geç gelir veya hiç gelmez. Doğrulama uygulaması kurulu olsa da Amazon çoğu zaman SMS gönderir.',
      steps: [
        'Art arda kod istemeyin. Çok fazla istenirse Amazon 24 saat boyunca kod göndermez; bunun kaç olduğunu söylemez.',
        'Sayfadaki, gelmeyen kod bağlantısını açın (İngilizcesi “Didn’t receive the OTP?”). Bu girişin diğer yollarını gösterir.',
        'Doğrulama uygulaması aralarındaysa onu seçin. Kodu Countersign’dadır.',
        'Hiçbir yol işe yaramazsa aynı sayfa hesap kurtarmaya götürür.',
      ],
      end: 'Bir dahaki sefer için bu girişe Countersign’ı kurun: kodları mesaj ve telefon şebekesi gerektirmez.',
    },
    refused: {
      title: 'Kod reddedildi',
      lead: 'Countersign nedeni biliyorsa kodun yanında söyler. Olağan nedenler şunlardır:',
      points: [
        'Başka türden bir kod: sayfa size gönderilen kodu bekliyordu.',
        'Başka bir giriş: her girişin kendi kodları vardır.',
        'Saat: bu bilgisayarın saati yanlışsa kodları da yanlıştır. Countersign bunu ölçüp düzeltebilir.',
        'Kullanılmış bir kod: her kodun yalnızca bir kez geçtiğini varsayın ve sonrakini bekleyin.',
        'Çok geç: bir kod 30 saniye geçerlidir ve yolda süresi dolan kod reddedilir.',
      ],
      end: 'Yeniden denemeden önce nedeni bulun. Çok fazla yanlış kod girişi engeller; kaç tane olduğunu Amazon söylemez.',
    },
    'too-many': {
      title: 'Çok fazla deneme',
      lead: 'Çok fazla denemeden sonra Amazon bir süre kod kabul etmez veya göndermez. Bunun kaç deneme olduğu ve engelin ne kadar sürdüğü yayımlanmamıştır.',
      steps: [
        'Şimdi durun. Her yeni deneme bekleme süresini uzatabilir.',
        'Sayfa bir süre söylüyorsa o kadar bekleyin. Çok fazla kod istendiyse bu 24 saattir.',
        'Söylemiyorsa bir gün bekleyin. Sonra yeniden giriş yapın.',
        'Bu arada neyin yanlış olduğunu bulun: giriş mi, saat mi, kodun türü mü.',
      ],
    },
    'choose-login': {
      title: 'Bu hangi giriş?',
      lead: 'Her girişin kendi kodları vardır. Countersign giriş yaptığınız ada bakar ve asla tahmin etmez.',
      points: [
        'Yazdığınız e-posta adresini veya telefon numarasını hatırlayın ve o addaki girişi seçin.',
        'Aynı girişin ikinci bir adı olabilir, örneğin bir telefon numarası. Eminseniz onu seçin; Countersign daha sonra adı hatırlamayı önerir.',
        'Listede yoksa anahtarı Countersign’da değildir. Amazon’un sayfasında kurun veya anahtarını ekleyin.',
      ],
      end: 'Hepsini tek tek denemeyin: yanlış kodlar sayılır.',
    },
    'trusted-browser': {
      title: 'Amazon güvenilen tarayıcıda neden yeniden soruyor?',
      lead: 'Bu tarayıcıda kod istenmemesini sağlayan kutu (İngilizcesi “Don’t require OTP on this browser”) yalnızca bu tarayıcıda bir işaret, bir çerez bırakır. İşaret yoksa Amazon yeniden sorar. Bilinen nedenler:',
      points: [
        'Çerezler silindi veya engelleniyor.',
        'Bu başka bir tarayıcı veya gizli bir pencere.',
        'VPN veya vekil sunucu kullanıyorsunuz.',
        'Sayfa hassas: böyle sayfalar her durumda sorar.',
      ],
      end: 'İşaretin ne kadar geçerli olduğu yayımlanmamıştır. Başkalarının da kullandığı bir bilgisayarda asla koymayın.',
    },
    'lost-phone': {
      title: 'Telefonunuz kayıp, bozuk veya yeni',
      lead: 'Giriş bu bilgisayarda Countersign’da kayıtlıysa telefona ihtiyacınız yoktur.',
      steps: [
        'Kod isteyen sayfada doğrulama uygulamasını seçin ve Countersign’ın kodunu doldurun.',
        'Giriş burada değilse onun için kurulan yedek yöntemi ya da anahtarının bulunduğu başka bir uygulamayı veya acil durum sayfasını kullanın.',
        'Bunların hiçbiri yoksa hesap kurtarmaya gidin.',
        'Girdikten sonra Amazon’da iki adımlı doğrulama ayarlarını açın, kayıp telefonu kaldırın ve yenisini kurun.',
      ],
      end: 'İki adımlı doğrulamayı kapatmayın: yeniden açılana kadar Seller Central size kapalı kalır.',
    },
    recovery: {
      title: 'Hesap kurtarma',
      lead: 'Hiçbir kod alamıyorsanız Amazon kim olduğunuzu kontrol eder ve sizi yeniden içeri alır.',
      steps: [
        'Kod isteyen sayfada gelmeyen kod bağlantısını açın ve oradan hesap kurtarmaya devam edin.',
        'Bir kimlik belgesini hazır tutun: Amazon bunu ister.',
        'Bekleyin. 12 saat ile 2 gün arasında sürer ve satıcı desteği bunu kısaltamaz.',
        'Girdikten sonra bir doğrulama uygulaması ve yedek bir yöntem kurun.',
      ],
      end: 'Amazon’un kendi giriş sayfasından başlayın, asla bir mesajdaki bağlantıdan değil.',
    },
    backup: {
      title: 'Gerekmeden önce ikinci bir yol',
      lead: 'Amazon yedek kod vermez. Telefon veya bilgisayar gittiğinde işe yarayacak şey daha önce kurulmuş olmalıdır.',
      steps: [
        'Amazon’a yedek bir yöntem verin: iki adımlı doğrulama ayarlarında başka bir telefon numarası veya başka bir doğrulama uygulaması ekleyin.',
        'Girişi telefonunuza da ekleyin: Countersign’da açın, QR kodunu gösterin ve orada bir doğrulama uygulamasıyla okutun. Birden çok uygulama aynı anahtarı tutabilir.',
        'Countersign’ın yedek dosyasını kaydedin veya acil durum sayfasını yazdırın ve bu bilgisayardan başka bir yerde saklayın.',
      ],
    },
    enrol: {
      title: 'Bir giriş için Countersign’ı kurmak',
      lead: 'Amazon’da bu, doğrulama uygulamasıyla iki adımlı doğrulamadır. Seller Central girişleri için de Amazon mağazasının sitesinde kurulur.',
      steps: [
        'Amazon mağazasında giriş yapın, hesabınızın giriş ve güvenlik ayarlarını, orada da iki adımlı doğrulamayı açın.',
        'Doğrulama uygulaması eklemeyi seçin. Sayfa bir QR kodu gösterir.',
        'Countersign’ın girişi kaydeden düğmesine basın. Anahtarı okur, kaydeder ve onu onaylayan kodu doldurur.',
        'Sayfanın kendi düğmesine basın. Amazon ardından e-postayla bir kod gönderirse onu kendiniz yazın.',
        'Son sayfaya kadar gidin ve iki adımlı doğrulamayı orada açın.',
      ],
      end: 'Sonra yedek bir yöntem kurun ve girişi telefonunuza da ekleyin.',
    },
    unasked: {
      title: 'Sizin açmadığınız bir kurulum sayfası',
      lead: 'Girişinize hırsızın kendi doğrulama uygulamasını kuran, bilinen bir hırsızlık vardır. O andan sonra kodlarınız hırsızın elindedir.',
      steps: [
        'Bu sayfayı kendiniz açmadıysanız hiçbir şey okutmayın, hiçbir şeyi onaylamayın ve sayfayı kapatın.',
        'Amazon’un adresini kendiniz yazın, giriş yapın ve iki adımlı doğrulama ayarlarına bakın.',
        'Orada tanımadığınız her uygulamayı ve her telefon numarasını kaldırın. Varsa parolanızı değiştirin.',
      ],
      end: 'Sayfayı Countersign’ı kurmak için kendiniz açtıysanız her şey yolundadır.',
    },
    'own-login': {
      title: 'Her kişi için ayrı bir giriş',
      lead: 'Amazon her kişi için ayrı bir giriş önerir ve Seller Central’da herkesten iki adımlı doğrulama ister. Ortak bir girişte herkes tek bir kişinin telefonunu bekler.',
      steps: [
        'Hesabın sahibinden kendinize ait bir giriş isteyin.',
        'Onun için iki adımlı doğrulamayı kendi bilgisayarınızda Countersign ile kurun.',
        'Doğru olanın seçilmesi için Countersign’da girişin yanına kişinin adını yazın.',
      ],
    },
  },
} as const satisfies Translated
