import { isJsonBeyond } from './json-size'

/** No app needs a tenth of either; ten thousand logins of the wordiest format have a quarter of the values. */
const most = { depth: 200, values: 1_000_000 }

/** The value of a JSON text; undefined where it is none, or more of it than any list of logins has. */
export function boundedJson(text: string): unknown {
  if (isJsonBeyond(text, most)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
