import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { isOwnService } from './own-services'

/** Where everything that the browser asks for goes. */
export interface Gate {
  readonly port: number
  /** What was asked for and refused, the browser's own services aside, as `URL.host` writes it: a port only when it isn't 443. */
  stray(): readonly string[]
  close(): Promise<void>
}

export interface GateOptions {
  /** Port on loopback of the https server that every allowed host leads to. */
  readonly pagesPort: number
  readonly hosts: (host: string) => boolean
}

/** Starts a proxy on loopback that opens tunnels to our own pages and to nothing else. */
export async function startGate({ pagesPort, hosts }: GateOptions): Promise<Gate> {
  const refused = new Set<string>()
  const sockets = new Set<Socket>()

  function refuse(url: URL | null, asked: string): void {
    if (url && isOwnService(url.hostname)) return
    refused.add(url ? url.host : asked)
  }

  const server = createServer((request, response) => {
    // Plain http comes as `GET http://host/…`: none of our pages is served without TLS.
    const asked = request.url ?? ''
    const url = URL.canParse(asked) ? new URL(asked) : null
    refuse(url, asked)
    response.writeHead(403, { connection: 'close' }).end()
  })

  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })

  server.on('connect', (request, socket: Socket) => {
    const asked = request.url ?? ''
    const url = URL.canParse(`https://${asked}`) ? new URL(`https://${asked}`) : null
    socket.on('error', () => socket.destroy())
    if (url?.port !== '' || !hosts(url.hostname)) {
      refuse(url, asked)
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    const pages = connect(pagesPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      pages.pipe(socket).pipe(pages)
    })
    pages.on('error', () => socket.destroy())
    pages.on('close', () => socket.destroy())
    socket.on('close', () => pages.destroy())
  })

  // Alone it keeps no process alive: a test that dies should end.
  server.unref()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    stray: () => [...refused],
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
