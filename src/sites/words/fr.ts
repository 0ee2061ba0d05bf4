import type { Words } from './words'

export const fr = {
  app: ['lication dauthentifi'],
  sms: [],
  voice: [' appel'],
  whatsapp: [],
  'shopping-app': [],
  tooMany: ['trop de '],
  expired: ['périmé'],
} as const satisfies Words
