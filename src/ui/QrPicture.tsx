/** A QR code as drawn by `qr-path.ts`, which is loaded only where one is wanted. */
export interface QrCells {
  readonly path: string
  /** Cells in a row, margin included. */
  readonly size: number
}

interface QrPictureProps {
  readonly cells: QrCells
  readonly testId: string
  /** What it holds, for those who don't see it. */
  readonly alt: string
}

/** A QR code, black on white in any theme. */
export function QrPicture({ cells: { path, size }, testId, alt }: QrPictureProps) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" data-testid={testId} shape-rendering="crispEdges">
      <title>{alt}</title>
      <rect class="qr-ground" width={size} height={size} />
      <path class="qr-cells" d={path} />
    </svg>
  )
}
