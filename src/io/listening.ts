/** Ports: whether one is free, and one that is. */
import { createServer } from 'node:net'
import { Refusal } from './refusal.ts'

/** Somebody else listens there. */
export class PortTaken extends Refusal {
  constructor(port: number) {
    super(`Port ${port} is taken by another program; stop it, or set DAICHO_PORT to another port.`)
  }
}

/** Throws PortTaken, before anything was started. Port 0 is always free. */
export const assertPortFree = async (port: number, host: string): Promise<void> => {
  await listenOnce(port, host).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new PortTaken(port) : error
  })
}

/** A port of the loopback that was free a moment ago. */
export const freePort = (): Promise<number> => listenOnce(0, '127.0.0.1')

const listenOnce = (port: number, host: string): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(port, host, () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
  })
})
