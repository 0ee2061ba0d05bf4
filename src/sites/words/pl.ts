import type { Words } from './words'

export const pl = {
  app: ['aplikacja uwierzyt', 'aplikacji uwierzyt', 'aplikację uwierzyt'],
  sms: [],
  voice: ['dzwoni'],
  whatsapp: [],
  'shopping-app': ['zakup'],
  tooMany: ['zbyt wiel'],
  expired: ['wygas'],
} as const satisfies Words
