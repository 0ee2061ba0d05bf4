import type { Words } from './words'

export const pt = {
  app: ['aplicativo de autentica'],
  sms: [],
  voice: ['ligaç'],
  whatsapp: [],
  'shopping-app': [],
  tooMany: ['muitos', 'muitas'],
  expired: [],
} as const satisfies Words
