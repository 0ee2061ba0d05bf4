import { IconFrame } from '../ui/IconFrame'

/** Strokes on a 20 by 20 grid, as the icons of all pages. */
const strokes = {
  about: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.2v4.6M10 6.3h.01',
  activity: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 11.5h.01M10 11.5h.01M13 11.5h.01M7 14h.01M10 14h.01',
  appearance: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 2.5v15M10 6.5h4.6M10 10h7.5M10 13.5h4.6',
  export: 'M10 12.5V3M6.5 6.2 10 2.7l3.5 3.5M5.5 9.5h-2v7.5h13V9.5h-2',
  health:
    'M10 16.8S3 12.7 3 7.9A3.9 3.9 0 0 1 10 5.6a3.9 3.9 0 0 1 7 2.3c0 4.8-7 8.9-7 8.9zM5.8 9.7H8l1.3-2.2 1.8 4 1.2-1.8h2',
  import: 'M10 2.7v9.6M6.5 9 10 12.5 13.5 9M5.5 9.5h-2v7.5h13V9.5h-2',
  language:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.5 10h15M10 2.5c-4.2 4-4.2 11 0 15M10 2.5c4.2 4 4.2 11 0 15',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  people:
    'M7.5 4a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM2 16.5c.4-2.9 2.6-4.6 5.5-4.6s5.1 1.7 5.5 4.6M13 4.4a2.6 2.6 0 0 1 0 4.9M14.8 12.3c1.8.6 3 2 3.2 4.2',
  sites: 'M3 3.5h14v13H3zM3 7.2h14M5.5 5.4h.01M7.6 5.4h.01M6 10.5h5M6 13.3h8',
} as const

export type TabIconName = keyof typeof strokes

/** A tab's picture; its word stands beside it. */
export const TabIcon = ({ name }: { readonly name: TabIconName }) => <IconFrame path={strokes[name]} />
