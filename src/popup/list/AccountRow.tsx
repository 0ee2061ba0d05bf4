import { useMemo } from 'preact/hooks'
import { t } from '../../i18n/t'
import type { ListFace } from '../../messages'
import { Icon } from '../../ui/Icon'
import { arranging } from './arrangement'
import { Breakable } from './Breakable'
import { CodeActions } from './CodeActions'
import { CounterCode } from './CounterCode'
import { rowOf } from './code-rows'
import { drag, shiftAt } from './drag'
import { PlaceActions } from './PlaceActions'
import { TimedCode } from './TimedCode'

interface AccountRowProps {
  readonly face: ListFace
  readonly faces: readonly ListFace[]
  /** Where it stands among all of them. */
  readonly at: number
  /** What stands over it; empty for nothing. */
  readonly heading: string
}

/** A login with its code. A click anywhere on the row copies. */
export function AccountRow({ face, faces, at, heading }: AccountRowProps) {
  const row = useMemo(() => rowOf(face.id), [face]).value
  // What the record says, once it is opened.
  const { id, issuer, label, person, confirmed } = row ?? face
  return (
    <li
      class="rows-item"
      data-testid="account"
      data-id={id}
      data-dragged={drag.value?.id === id || undefined}
      data-shift={shiftAt(at)}
      aria-setsize={faces.length}
      aria-posinset={at + 1}
    >
      {heading && (
        <h2 class="rows-heading" data-testid="group">
          <bdi>{heading}</bdi>
        </h2>
      )}
      <div class="row">
        {arranging.value && <Icon name="grip" />}
        <div class="row-names">
          <p>
            {face.pinned && (
              <span class="row-pin" data-testid="pinned" role="img" aria-label={t('list_isPinned')}>
                <Icon name="pin" />
              </span>
            )}
            <strong>
              <bdi data-testid="issuer">{issuer || (label ? '' : t('unnamed'))}</bdi>
            </strong>
            {person && (
              <span class="tag" data-testid="person">
                {person}
              </span>
            )}
            {row?.practice && (
              <span class="tag" data-testid="practice" title={t('practice_tagLong')}>
                {t('practice_tag')}
              </span>
            )}
            {!confirmed && (
              <span class="tag tag-soon" data-testid="unconfirmed" title={t('unconfirmedLong')}>
                {t('unconfirmed')}
              </span>
            )}
          </p>
          <p class="row-label">
            <bdi data-testid="label" title={label}>
              {arranging.value ? <Breakable text={label} /> : label}
            </bdi>
          </p>
        </div>
        {arranging.value ? (
          <PlaceActions face={face} faces={faces} at={at} />
        ) : (
          <>
            <CodeActions face={face} row={row} />
            {face.type === 'hotp' ? <CounterCode face={face} /> : <TimedCode id={id} row={row} />}
          </>
        )}
      </div>
    </li>
  )
}
