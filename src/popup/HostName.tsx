import type { HostParts } from '../messages'

/** A host in full and in ASCII, with what somebody registered made plain: the rest of it says nothing of whose it is. */
export function HostName({ testId, host }: { readonly testId: string; readonly host: HostParts }) {
  return (
    <p class="host" data-testid={testId}>
      <bdi dir="ltr">
        {host.before}
        <wbr />
        <strong>{host.domain}</strong>
      </bdi>
    </p>
  )
}
