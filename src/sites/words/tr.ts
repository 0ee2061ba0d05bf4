import type { Words } from './words'

export const tr = {
  app: ['doğrulama uygulama'],
  sms: [],
  voice: ['ariyor'],
  whatsapp: [],
  'shopping-app': ['alişveriş'],
  tooMany: ['çok fazla'],
  expired: ['süresi dol'],
} as const satisfies Words
