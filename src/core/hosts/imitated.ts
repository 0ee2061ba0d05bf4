import { mixedUp, plainLetters } from './letters'
import type { Names } from './names'
import { oneEditApart } from './one-edit'

/** The service that a text names, or begins to name: `amazon-seller-help.example` is no shop. */
function serviceIn(plain: string, { services }: Names): string {
  const undotted = mixedUp(plain.replace(/[^a-z0-9]/g, ''))
  const labels = plain.split('.')
  return (
    services.find((name) => undotted.includes(mixedUp(name))) ??
    services.find((name) => undotted.includes(mixedUp(name.slice(0, 5)))) ??
    services.find((name) => labels.some((label) => oneEditApart(label, name))) ??
    'www'
  )
}

/**
 * The known host that a look-alike is most likely taken for.
 * @param text the look-alike, or what stands before its `@`
 * @param known not empty
 */
export function imitated(text: string, known: readonly string[], names: Names): string {
  const plain = plainLetters(text)
  const whole = known.filter((host) => `.${plain}.`.includes(`.${host}.`)).sort((a, b) => b.length - a.length)[0]
  if (whole) return whole
  const service = serviceIn(plain, names)
  const ofService = known.filter((host) => host.startsWith(`${service}.`))
  const byEnding = (ending: string) => ofService.find((host) => host === `${service}.${names.site}.${ending}`)
  const endings = [...names.endings].sort((a, b) => b.length - a.length)
  const inside = endings.find((ending) => `.${plain}.`.includes(`.${names.site}.${ending}.`) && byEnding(ending))
  const atEnd = endings.find((ending) => plain.endsWith(`.${ending}`) && byEnding(ending))
  return byEnding(inside ?? atEnd ?? 'com') ?? ofService[0] ?? known[0] ?? ''
}
