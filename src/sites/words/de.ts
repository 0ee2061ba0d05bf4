import type { Words } from './words'

export const de = {
  app: ['authentifizierungsa'],
  sms: [],
  voice: ['anruf', 'wir rufen'],
  whatsapp: [],
  'shopping-app': [],
  tooMany: ['zu viele'],
  expired: ['abgelaufen'],
} as const satisfies Words
