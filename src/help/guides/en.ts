import type { GuidesOf } from './guides'

/** The guides in English. Their facts are Amazon's own help and what its pages do; what nobody knows is said to be unknown. */
export const english = {
  page: { help: 'Help', others: 'Other guides', language: 'Language' },
  guides: {
    'which-code': {
      title: 'Which code does the page want?',
      lead: 'Amazon uses the same box for the codes of an authenticator app and for codes that it sends. The sentence above the box says which one it waits for.',
      points: [
        'It names your authenticator app: the code comes from Countersign.',
        'It shows the last digits of a phone number: Amazon has sent a code by text message, call or WhatsApp, and takes no other.',
        'It speaks of the Amazon shopping app: that app shows the code. It is not an authenticator app.',
      ],
      end: 'To use the authenticator instead, follow the page’s link for a code that did not come (in English “Didn’t receive the OTP?”), choose the authenticator app and continue. Countersign’s button takes you the same way.',
    },
    'no-code': {
      title: 'No code comes',
      lead: 'Text messages often arrive late or not at all. Often Amazon sends one although an authenticator app is set up.',
      steps: [
        'Don’t ask for one code after another. After too many, Amazon sends none for 24 hours; how many that is, it does not say.',
        'Follow the page’s link for a code that did not come (in English “Didn’t receive the OTP?”). It lists the other ways of this login.',
        'If the authenticator app is among them, choose it. Countersign has its code.',
        'If no way works, the same page leads to account recovery.',
      ],
      end: 'For next time, set up Countersign for this login: its codes need no message and no phone network.',
    },
    refused: {
      title: 'The code was refused',
      lead: 'Where Countersign can tell the reason, it says so beside the code. These are the usual ones:',
      points: [
        'Another kind of code: the page waited for one that was sent to you.',
        'Another login: each login has its own codes.',
        'The clock: if this computer’s clock is wrong, so are its codes. Countersign can measure it and correct for it.',
        'A used code: take each code as good for one sign-in only, and wait for the next one.',
        'Too late: a code counts for 30 seconds, and one that changes on its way is refused.',
      ],
      end: 'Find the reason before you try again. Too many wrong codes block the sign-in; how many, Amazon does not say.',
    },
    'too-many': {
      title: 'Too many tries',
      lead: 'After too many tries Amazon takes or sends no more codes for a while. How many tries that is, and how long a block lasts, is not published.',
      steps: [
        'Stop now. Each further try may make the wait longer.',
        'If the page names a time, wait for it. If you asked for too many codes, it is 24 hours.',
        'If it names none, wait a day. Then sign in anew.',
        'Until then, find out what was wrong: the login, the clock, or the kind of code.',
      ],
    },
    'choose-login': {
      title: 'Which login is this?',
      lead: 'Each login has its own codes. Countersign goes by the name that you signed in with, and never guesses.',
      points: [
        'Recall the e-mail address or phone number that you typed, and choose the login with that name.',
        'The same login may have a second name, such as a phone number. If you are sure, choose it; Countersign then offers to remember the name.',
        'If it is not in the list, its key is not in Countersign. Set it up on Amazon’s page, or add its key.',
      ],
      end: 'Don’t try them one by one: wrong codes are counted.',
    },
    'trusted-browser': {
      title: 'Why Amazon asks again on a trusted browser',
      lead: 'The box “Don’t require OTP on this browser” leaves a mark, a cookie, in this one browser. Amazon asks again where it does not find the mark. Known reasons:',
      points: [
        'Cookies were cleared, or are blocked.',
        'This is another browser, or a private window.',
        'You are using a VPN or a proxy.',
        'The page is a sensitive one: such pages ask in any case.',
      ],
      end: 'How long the mark lasts is not published. Never set it on a computer that others use too.',
    },
    'lost-phone': {
      title: 'Your phone is lost, broken or new',
      lead: 'If the login is saved in Countersign on this computer, you don’t need the phone.',
      steps: [
        'On the page that asks for a code, choose the authenticator app and fill in Countersign’s code.',
        'If the login is not here, use the backup method that was set up for it, or another app or an emergency sheet that has its key.',
        'If there is none of these, go through account recovery.',
        'Once you are in, open Amazon’s Two-Step Verification settings, remove the lost phone and set up the new one.',
      ],
      end: 'Don’t switch Two-Step Verification off: Seller Central then stays closed to you until it is on again.',
    },
    recovery: {
      title: 'Account recovery',
      lead: 'If you can get no code at all, Amazon checks who you are and lets you in again.',
      steps: [
        'On the page that asks for a code, follow the link for a code that did not come, and from there go on to account recovery.',
        'Have an identity document at hand: Amazon asks for one.',
        'Wait. It takes from 12 hours to 2 days, and Seller Support can’t shorten it.',
        'Once you are in, set up an authenticator app and a backup method.',
      ],
      end: 'Start it on Amazon’s own sign-in page, never from a link in a message.',
    },
    backup: {
      title: 'A second way in, before you need it',
      lead: 'Amazon gives out no backup codes. What helps when a phone or a computer is gone has to be set up before that.',
      steps: [
        'Give Amazon a backup method: in the Two-Step Verification settings, add another phone number or another authenticator app.',
        'Put the login on your phone too: open it in Countersign, show its QR code and scan it with an authenticator app. Several apps may hold the same key.',
        'Save a backup file of Countersign or print the emergency sheet, and keep it in another place than this computer.',
      ],
    },
    enrol: {
      title: 'Setting up Countersign for a login',
      lead: 'Amazon calls it Two-Step Verification with an authenticator app. It is set up on the Amazon shop’s site, for Seller Central logins too.',
      steps: [
        'Sign in at the Amazon shop, open the sign-in and security settings of your account, and there Two-Step Verification.',
        'Choose to add an authenticator app. The page shows a QR code.',
        'Press Countersign’s button to save the login. It reads the key, saves it, and fills in the code that confirms it.',
        'Press the page’s own button. If Amazon then sends a code by e-mail, type that one in yourself.',
        'Go on to the last page and switch Two-Step Verification on there.',
      ],
      end: 'Then set up a backup method, and put the login on your phone too.',
    },
    unasked: {
      title: 'A set-up page that you did not open',
      lead: 'There is a known theft that sets up the thief’s own authenticator for your login. From then on, the thief has your codes.',
      steps: [
        'If you did not open this page yourself, scan nothing, confirm nothing, and close it.',
        'Type Amazon’s address in yourself, sign in, and look at the Two-Step Verification settings.',
        'Remove every app and every phone number there that you don’t know. If there was one, change your password.',
      ],
      end: 'If you opened the page yourself to set up Countersign, all is well.',
    },
    'own-login': {
      title: 'A login for each person',
      lead: 'Amazon advises one login for each person and requires Two-Step Verification of everybody in Seller Central. With a shared login, all wait for one person’s phone.',
      steps: [
        'Ask whoever owns the account for a login of your own.',
        'Set up Two-Step Verification for it, with Countersign on your own computer.',
        'In Countersign, write the person’s name beside the login, so that the right one is chosen.',
      ],
    },
  },
} as const satisfies GuidesOf
