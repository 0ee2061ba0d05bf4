import type { Words } from './words'

export const en = {
  app: ['authenticator', 'authentication app'],
  sms: ['sms', 'text message'],
  voice: [' call'],
  whatsapp: ['whatsapp'],
  'shopping-app': ['shopping'],
  tooMany: ['too many'],
  expired: ['expir'],
} as const satisfies Words
