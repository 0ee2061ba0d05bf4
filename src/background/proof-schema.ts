import * as v from 'valibot'

/** What a person shows when they are asked again. */
export const proofSchema = v.union([
  v.strictObject({ passphrase: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)) }),
  v.strictObject({ recoveryCode: v.pipe(v.string(), v.maxLength(200)) }),
  v.strictObject({ proven: v.literal(true) }),
])
