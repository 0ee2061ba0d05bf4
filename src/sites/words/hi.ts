import type { Words } from './words'

export const hi = {
  app: ['ऑथेंटिकेटर', 'प्रमाणक'],
  sms: ['एसएमएस'],
  voice: ['कॉल'],
  whatsapp: ['व्हाट्स'],
  'shopping-app': ['शॉपिंग'],
  tooMany: ['बहुत ज्यादा'],
  expired: ['समाप्त'],
} as const satisfies Words
