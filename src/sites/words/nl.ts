import type { Words } from './words'

export const nl = {
  app: ['authenticatieapp'],
  sms: [],
  voice: [' bellen'],
  whatsapp: [],
  'shopping-app': [],
  tooMany: ['te veel'],
  expired: ['verlopen'],
} as const satisfies Words
