import type { Words } from './words'

export const es = {
  app: ['app de autentica', 'aplicación de autentica', 'autenticador'],
  sms: ['de texto'],
  voice: [' llama'],
  whatsapp: [],
  'shopping-app': ['compras'],
  tooMany: ['demasiados', 'demasiadas'],
  expired: ['caduc'],
} as const satisfies Words
