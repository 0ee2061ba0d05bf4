import type { Words } from './words'

export const ja = {
  app: ['認証アプリ'],
  sms: ['メッセージ'],
  voice: ['通話', '音声'],
  whatsapp: [],
  'shopping-app': ['ショッピング'],
  tooMany: ['回数'],
  expired: ['期限'],
} as const satisfies Words
