/** Short for the name of the site, in its own addresses. */
export const nicknames: readonly string[] = ['amzn']

/** Words of other meaning that end in or like the name; they count to the end of a word of the address. */
export const otherMeanings: readonly string[] = [
  'amazona',
  'amazonas',
  'amazone',
  'amazonen',
  'amazones',
  'amazonica',
  'amazonico',
  'amazonie',
  'amazonien',
  'amazonite',
  'amazonka',
  'bestsellercentral',
  'glamazon',
  'ramazon',
  'resellercentral',
]

/** The river and its land, with all that follows. */
export const ofTheRiver =
  /amazon(?:ia|-?(?:basin|conservation|cruise|expedition|forest|jungle|lodge|parrot|rainforest|river))/g

/** Words and names of others that are one letter away from the name. */
export const oneLetterAway: readonly string[] = ['amaron', 'amazin', 'armazon', 'mazon']

/** Well-known domains that bear the name in good faith. */
export const namesakes: readonly string[] = [
  'amazonaid.org',
  'amazonasatual.com.br',
  'amazonfrontlines.org',
  'amazonteam.org',
  'amazonwatch.org',
  'theamazonwewant.org',
]

/** What addresses made for stealing sign-ins put beside the name. Where one is there, no other meaning counts. */
export const lures: readonly string[] = [
  'account',
  'alert',
  'auth',
  'billing',
  'central',
  'code',
  'compte',
  'confirm',
  'conto',
  'cuenta',
  'customer',
  'help',
  'konto',
  'login',
  'logon',
  'market',
  'mfa',
  'official',
  'order',
  'otp',
  'pay',
  'prime',
  'recover',
  'refund',
  'secur',
  'seller',
  'service',
  'shop',
  'sign',
  'store',
  'support',
  'suspend',
  'unlock',
  'update',
  'vendor',
  'verif',
]
