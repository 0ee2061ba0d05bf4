import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { photoReader } from '../photo/photo-reader'

const refusals: Readonly<Record<string, 'camera_refused' | 'camera_none'>> = {
  NotAllowedError: 'camera_refused',
  SecurityError: 'camera_refused',
  NotFoundError: 'camera_none',
  OverconstrainedError: 'camera_none',
  NotReadableError: 'camera_none',
}

/** Resolves with the camera's next picture. */
const nextFrame = (video: HTMLVideoElement) =>
  new Promise<void>((resolve) => {
    video.requestVideoFrameCallback(() => resolve())
  })

/** Watches for QR codes in front of the camera, as long as it is on the screen. */
export function Camera(props: { readonly onTexts: (texts: readonly string[]) => void; readonly onClose: () => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const problem = useSignal('')
  const seen = useSignal(0)
  useEffect(() => {
    const ending = new AbortController()
    void watch(video.current, ending.signal, props.onTexts, seen).catch((error: unknown) => {
      const refusal = error instanceof DOMException ? refusals[error.name] : undefined
      if (!refusal) throw error
      problem.value = t(refusal)
    })
    return () => ending.abort()
  }, [])
  return (
    <div class="camera">
      <video ref={video} data-testid="camera-video" data-seen={seen} muted playsInline aria-label={t('camera_label')} />
      <p class="hint">{t('camera_hint')}</p>
      <Problem text={problem} />
      <div>
        <Button testId="camera-close" onClick={props.onClose}>
          {t('camera_close')}
        </Button>
      </div>
    </div>
  )
}

async function watch(
  video: HTMLVideoElement | null,
  signal: AbortSignal,
  onTexts: (texts: readonly string[]) => void,
  seen: { value: number },
): Promise<void> {
  if (!video) return
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (signal.aborted) return stop()
  signal.addEventListener('abort', stop, { once: true })
  video.srcObject = stream
  await video.play()
  const reader = photoReader()
  try {
    while (!signal.aborted) {
      await nextFrame(video)
      if (signal.aborted) return
      const read = await reader.read(await createImageBitmap(video))
      const texts = read.ok ? read.texts : []
      if (signal.aborted) return
      seen.value += 1
      if (texts.length > 0) onTexts(texts)
    }
  } finally {
    reader.close()
  }
}
