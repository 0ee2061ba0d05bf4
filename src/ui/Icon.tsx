import { IconFrame } from './IconFrame'

/** Strokes of 1.6 on a 20 by 20 grid, with 2.5 of air around. */
const strokes = {
  add: 'M10 4v12M4 10h12',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  camera: 'M3 6.5h3L7.5 4h5L14 6.5h3v9.5H3zM10 8.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z',
  check: 'm4 10.5 4 4 8-9',
  clipboard: 'M7 4.5H4.5v12h11v-12H13M7 3h6v3H7z',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v4.2l2.8 1.6',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7.5 7.5h8.5v8.5H7.5zM12.5 7.5V4H4v8.5h3.5',
  down: 'm5 7.5 5 5 5-5',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z',
  eyeOff:
    'M4 4l12 12M8 4.8A8 8 0 0 1 10 4.5c5 0 8 5.5 8 5.5a14 14 0 0 1-2.6 3.2M12.6 15A8 8 0 0 1 10 15.5C5 15.5 2 10 2 10a14 14 0 0 1 3.2-3.7',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  fill: 'M3 10h9M8.5 6.5 12 10l-3.5 3.5M12 4h4.5v12H12',
  globe:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.5 10h15M10 2.5c2.2 2.1 3.2 4.6 3.2 7.5s-1 5.4-3.2 7.5c-2.2-2.1-3.2-4.6-3.2-7.5s1-5.4 3.2-7.5z',
  grip: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  help: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM7.7 8a2.3 2.3 0 1 1 3.4 2c-.8.4-1.1.9-1.1 1.7M10 14.2h.01',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M7 11.7h6',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  mark: 'M3.5 7V3.5H7M10 3.5h1M14 3.5h2.5V6M16.5 9v1M3.5 10v1M3.5 14v2.5H6M9 16.5h1M12.5 11v6M9.5 14h6',
  message: 'M3 4h14v9.5H9.5L6 16.5v-3H3zM6.8 8.8h.01M10 8.8h.01M13.2 8.8h.01',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  passkey:
    'M8 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 16.5c.6-2.6 2.7-4 5.5-4M14.5 9a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM14.5 13.6v4l1.5-1.2',
  person: 'M10 3.5a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6zM3.5 17c.6-3 3-4.5 6.5-4.5s5.9 1.5 6.5 4.5',
  picture: 'M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M12.5 7.5h.01',
  pin: 'M7 3h6M8 3v5.2L5.2 11v1.6h9.6V11L12 8.2V3M10 12.6V17.5',
  print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
  qr: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2M16.5 11.5v2M11.5 16.5h2M16.5 16.5h-1',
  scan: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M6 10h8',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.8 12.8 16.5 16.5',
  settings: 'M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4',
  share: 'M10.5 4.5 16.5 9l-6 4.5V11c-3.6 0-5.7 1.3-7 4 .2-4.6 2.6-7.4 7-8z',
  shield: 'M10 2.5 4 4.8v4.7c0 3.6 2.4 6.4 6 8 3.6-1.6 6-4.4 6-8V4.8zM7.3 9.8l2 2 3.6-3.9',
  sort: 'M6.5 4v12M3.5 13l3 3 3-3M13.5 16V4M10.5 7l3-3 3 3',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11',
  unlock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 5.7-1.3',
  up: 'm5 12.5 5-5 5 5',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2h.01',
} as const

export type IconName = keyof typeof strokes

/** An icon in the colour of the text around it, for eyes alone. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <IconFrame path={strokes[name]} name={name} strong={name === 'more' || name === 'grip'} />
)
