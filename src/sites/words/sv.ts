import type { Words } from './words'

export const sv = {
  app: ['autentiseringsapp'],
  sms: [],
  voice: ['samtal', ' ring'],
  whatsapp: [],
  'shopping-app': [],
  tooMany: ['för många'],
  expired: ['gått ut'],
} as const satisfies Words
