import { readdirSync, readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { iconHashes, keptIconHashes } from '../../scripts/icon-hashes'

const icons = readdirSync('public/icons').filter((name) => name.endsWith('.png'))

test('the icons are those that were drawn from the drawings as they are now', () => {
  expect(iconHashes(), 'a drawing or an icon is another one: run `npm run icons`').toEqual(keptIconHashes())
})

test('each is as large as its name says', () => {
  const sizes = icons.map((name) => {
    const { width, height } = PNG.sync.read(readFileSync(`public/icons/${name}`))
    return [name, width, height]
  })
  expect(sizes).toEqual(icons.map((name) => [name, Number.parseInt(name, 10), Number.parseInt(name, 10)]))
})
