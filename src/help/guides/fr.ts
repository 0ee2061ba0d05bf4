import type { Translated } from './guides'

/** French. Amazon’s own words: Vérification en deux étapes; the other names are not known. */
export const french = {
  page: { help: 'Aide', others: 'Autres guides', language: 'Langue' },
  guides: {
    'which-code': {
      title: 'Quel code la page attend-elle ?',
      lead: 'Amazon utilise le même champ pour les codes d’une application d’authentification et pour ceux qu’il envoie. La phrase au-dessus du champ dit lequel est attendu.',
      points: [
        'Elle parle de votre application d’authentification : le code vient de Countersign.',
        'Elle montre les derniers chiffres d’un numéro de téléphone : Amazon a envoyé un code par SMS, appel ou WhatsApp et n’en accepte pas d’autre.',
        'Elle parle de l’application d’achat d’Amazon : c’est cette application qui affiche le code. Ce n’est pas une application d’authentification.',
      ],
      end: 'Pour utiliser plutôt l’application d’authentification, suivez sur la page le lien pour un code non reçu (en anglais « Didn’t receive the OTP? »), choisissez l’application d’authentification et continuez. Le bouton de Countersign suit le même chemin.',
    },
    'no-code': {
      title: 'Aucun code n’arrive',
      lead: 'Les SMS arrivent souvent tard ou pas du tout. Souvent, Amazon en envoie un alors qu’une application d’authentification est configurée.',
      steps: [
        'Ne demandez pas un code après l’autre. Après un trop grand nombre, Amazon n’en envoie plus pendant 24 heures ; ce nombre, Amazon ne le dit pas.',
        'Suivez sur la page le lien pour un code non reçu (en anglais « Didn’t receive the OTP? »). Il affiche les autres possibilités pour cet identifiant.',
        'Si l’application d’authentification y figure, choisissez-la. Countersign a son code.',
        'Si rien ne marche, la même page mène à la récupération du compte.',
      ],
      end: 'Pour la prochaine fois, configurez Countersign pour cet identifiant : ses codes n’ont besoin ni de message ni de réseau téléphonique.',
    },
    refused: {
      title: 'Le code a été refusé',
      lead: 'Quand Countersign connaît la raison, il la dit à côté du code. Voici les raisons habituelles :',
      points: [
        'Un autre type de code : la page attendait un code qui vous a été envoyé.',
        'Un autre identifiant : chaque identifiant a ses propres codes.',
        'L’horloge : si celle de cet ordinateur est fausse, ses codes le sont aussi. Countersign peut mesurer l’écart et le corriger.',
        'Un code déjà utilisé : considérez que chacun ne sert qu’à une connexion, et attendez le suivant.',
        'Trop tard : un code vaut 30 secondes, et celui qui expire en chemin est refusé.',
      ],
      end: 'Cherchez la raison avant de réessayer. Trop de codes erronés bloquent la connexion ; combien, Amazon ne le dit pas.',
    },
    'too-many': {
      title: 'Trop d’essais',
      lead: 'Après trop d’essais, Amazon n’accepte ou n’envoie plus de codes pendant un temps. Le nombre d’essais et la durée du blocage ne sont pas publiés.',
      steps: [
        'Arrêtez maintenant. Chaque nouvel essai peut allonger l’attente.',
        'Si la page indique une durée, attendez-la. Si trop de codes ont été demandés, c’est 24 heures.',
        'Si elle n’en indique pas, attendez un jour. Puis connectez-vous à nouveau.',
        'D’ici là, cherchez ce qui n’allait pas : l’identifiant, l’horloge ou le type de code.',
      ],
    },
    'choose-login': {
      title: 'De quel identifiant s’agit-il ?',
      lead: 'Chaque identifiant a ses propres codes. Countersign se fie au nom avec lequel vous vous êtes connecté et ne devine jamais.',
      points: [
        'Rappelez-vous l’adresse e-mail ou le numéro de téléphone que vous avez saisi, et choisissez l’identifiant de ce nom.',
        'Le même identifiant peut avoir un second nom, par exemple un numéro de téléphone. Si vous en êtes sûr, choisissez-le ; Countersign propose alors de retenir ce nom.',
        'S’il n’est pas dans la liste, sa clé n’est pas dans Countersign. Configurez-le sur la page d’Amazon, ou ajoutez sa clé.',
      ],
      end: 'Ne les essayez pas l’un après l’autre : les codes erronés sont comptés.',
    },
    'trusted-browser': {
      title: 'Pourquoi Amazon redemande un code sur un navigateur de confiance',
      lead: 'La case pour ne plus demander de code sur ce navigateur (en anglais « Don’t require OTP on this browser ») laisse une marque, un cookie, dans ce seul navigateur. Sans cette marque, Amazon redemande un code. Raisons connues :',
      points: [
        'Les cookies ont été effacés ou sont bloqués.',
        'C’est un autre navigateur, ou une fenêtre privée.',
        'Vous utilisez un VPN ou un proxy.',
        'La page est sensible : ces pages demandent un code dans tous les cas.',
      ],
      end: 'La durée de cette marque n’est pas publiée. Ne la posez jamais sur un ordinateur que d’autres utilisent aussi.',
    },
    'lost-phone': {
      title: 'Votre téléphone est perdu, cassé ou nouveau',
      lead: 'Si l’identifiant est enregistré dans Countersign sur cet ordinateur, vous n’avez pas besoin du téléphone.',
      steps: [
        'Sur la page qui demande un code, choisissez l’application d’authentification et insérez le code de Countersign.',
        'Si l’identifiant n’est pas ici, utilisez la méthode de secours configurée pour lui, ou une autre application ou une fiche d’urgence qui a sa clé.',
        'Si vous n’avez rien de tout cela, passez par la récupération du compte.',
        'Une fois connecté, ouvrez chez Amazon les paramètres de la Vérification en deux étapes, retirez le téléphone perdu et configurez le nouveau.',
      ],
      end: 'Ne désactivez pas la Vérification en deux étapes : Seller Central vous reste alors fermé jusqu’à ce qu’elle soit réactivée.',
    },
    recovery: {
      title: 'Récupération du compte',
      lead: 'Si vous ne pouvez obtenir aucun code, Amazon vérifie qui vous êtes et vous laisse entrer à nouveau.',
      steps: [
        'Sur la page qui demande un code, suivez le lien pour un code non reçu et, de là, continuez vers la récupération du compte.',
        'Préparez une pièce d’identité : Amazon en demande une.',
        'Attendez. Cela prend de 12 heures à 2 jours, et l’assistance aux vendeurs ne peut pas raccourcir ce délai.',
        'Une fois connecté, configurez une application d’authentification et une méthode de secours.',
      ],
      end: 'Commencez sur la page de connexion d’Amazon, jamais par un lien dans un message.',
    },
    backup: {
      title: 'Un second accès, avant d’en avoir besoin',
      lead: 'Amazon ne donne pas de codes de secours. Ce qui aide quand un téléphone ou un ordinateur manque doit être configuré avant.',
      steps: [
        'Donnez à Amazon une méthode de secours : dans les paramètres de la Vérification en deux étapes, ajoutez un autre numéro de téléphone ou une autre application d’authentification.',
        'Mettez aussi l’identifiant sur votre téléphone : ouvrez-le dans Countersign, affichez son code QR et scannez-le avec une application d’authentification. Plusieurs applications peuvent avoir la même clé.',
        'Enregistrez un fichier de sauvegarde de Countersign ou imprimez la fiche d’urgence, et gardez-les ailleurs que près de cet ordinateur.',
      ],
    },
    enrol: {
      title: 'Configurer Countersign pour un identifiant',
      lead: 'Amazon l’appelle Vérification en deux étapes avec une application d’authentification. Elle se configure sur le site de la boutique Amazon, aussi pour les identifiants de Seller Central.',
      steps: [
        'Connectez-vous à la boutique Amazon, ouvrez les paramètres de connexion et de sécurité de votre compte, puis la Vérification en deux étapes.',
        'Choisissez d’ajouter une application d’authentification. La page affiche un code QR.',
        'Appuyez sur le bouton de Countersign qui enregistre l’identifiant. Il lit la clé, l’enregistre et insère le code qui la confirme.',
        'Appuyez sur le bouton de la page. Si Amazon envoie ensuite un code par e-mail, saisissez celui-là vous-même.',
        'Allez jusqu’à la dernière page et activez-y la Vérification en deux étapes.',
      ],
      end: 'Configurez ensuite une méthode de secours, et mettez aussi l’identifiant sur votre téléphone.',
    },
    unasked: {
      title: 'Une page de configuration que vous n’avez pas ouverte',
      lead: 'Il existe une forme de vol connue, qui consiste à configurer pour votre identifiant l’application d’authentification du voleur. Dès lors, le voleur a vos codes.',
      steps: [
        'Si vous n’avez pas ouvert cette page vous-même, ne scannez rien, ne confirmez rien et fermez-la.',
        'Saisissez vous-même l’adresse d’Amazon, connectez-vous et regardez les paramètres de la Vérification en deux étapes.',
        'Retirez-y chaque application et chaque numéro que vous ne connaissez pas. S’il y en avait, changez votre mot de passe.',
      ],
      end: 'Si vous avez ouvert la page vous-même pour configurer Countersign, tout va bien.',
    },
    'own-login': {
      title: 'Un identifiant pour chaque personne',
      lead: 'Amazon conseille un identifiant par personne et exige la Vérification en deux étapes de toutes les personnes qui utilisent Seller Central. Avec un identifiant partagé, tous attendent le téléphone d’une seule personne.',
      steps: [
        'Demandez votre propre identifiant à la personne à qui appartient le compte.',
        'Configurez pour lui la Vérification en deux étapes, avec Countersign sur votre propre ordinateur.',
        'Dans Countersign, écrivez le nom de la personne à côté de l’identifiant, pour que le bon soit choisi.',
      ],
    },
  },
} as const satisfies Translated
