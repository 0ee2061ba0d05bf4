import type { Words } from './words'

export const cs = {
  app: ['ověřovací aplik', 'autentizační aplik'],
  sms: [],
  voice: ['hovor', 'volám'],
  whatsapp: [],
  'shopping-app': ['nákup'],
  tooMany: ['příliš mnoho'],
  expired: ['vyprše'],
} as const satisfies Words
