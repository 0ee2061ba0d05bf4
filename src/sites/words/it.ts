import type { Words } from './words'

export const it = {
  app: ['app di autentica', 'autenticatore'],
  sms: [],
  voice: ['chiama'],
  whatsapp: [],
  'shopping-app': [],
  tooMany: ['troppi ', 'troppe'],
  expired: ['scadut'],
} as const satisfies Words
