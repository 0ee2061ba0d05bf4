import type { Words } from './words'

export const zh = {
  app: ['验证器', '验证应用', '驗證器', '驗證應用'],
  sms: ['短信', '簡訊'],
  voice: ['语音', '語音'],
  whatsapp: [],
  'shopping-app': ['购物', '購物'],
  tooMany: ['次数', '次數', '太多'],
  expired: ['过期', '過期'],
} as const satisfies Words
