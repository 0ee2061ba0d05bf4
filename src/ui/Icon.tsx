/** Strokes on a 20 by 20 grid. */
const strokes = {
  add: 'M10 4v12M4 10h12',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  camera: 'M3 6.5h3L7.5 4h5L14 6.5h3v9.5H3zM10 8.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z',
  check: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7.5 7.5h8.5v8.5H7.5zM12.5 7.5V4H4v8.5h3.5',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z',
  eyeOff:
    'M4 4l12 12M8 4.8A8 8 0 0 1 10 4.5c5 0 8 5.5 8 5.5a14 14 0 0 1-2.6 3.2M12.6 15A8 8 0 0 1 10 15.5C5 15.5 2 10 2 10a14 14 0 0 1 3.2-3.7',
  fill: 'M3 10h9M8.5 6.5 12 10l-3.5 3.5M12 4h4.5v12H12',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  mark: 'M3.5 7V3.5H7M10 3.5h1M14 3.5h2.5V6M16.5 9v1M3.5 10v1M3.5 14v2.5H6M9 16.5h1M12.5 11v6M9.5 14h6',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  passkey:
    'M8 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 16.5c.6-2.6 2.7-4 5.5-4M14.5 9a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM14.5 13.6v4l1.5-1.2',
  picture: 'M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M12.5 7.5h.01',
  print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
  qr: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2M16.5 11.5v2M11.5 16.5h2M16.5 16.5h-1',
  scan: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M6 10h8',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.8 12.8 16.5 16.5',
  settings: 'M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2h.01',
} as const

export type IconName = keyof typeof strokes

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.6 : 1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={strokes[name]} />
    </svg>
  )
}
