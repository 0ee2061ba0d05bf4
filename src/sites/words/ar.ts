import type { Words } from './words'

export const ar = {
  app: ['تطبيق المصادقة', 'تطبيق مصادقة'],
  sms: ['نصية'],
  voice: ['مكالمة'],
  whatsapp: ['واتس'],
  'shopping-app': ['تسوق'],
  tooMany: ['كثير'],
  expired: ['صلاحية'],
} as const satisfies Words
