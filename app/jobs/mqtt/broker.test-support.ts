import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const MOSQUITTO = '/usr/sbin/mosquitto'
export const hasBroker = existsSync(MOSQUITTO)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await wait(50)
  }
  throw new Error('the broker does not come up')
}

/** A broker of Debian's package on a free port; `secure` asks for TLS with its own certificate, and a password. */
export async function newBroker({ secure = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-broker-'))
  const port = await freePort()
  const file = (name: string) => join(folder, name)
  // Run by root it would give its rights away and could not read this folder.
  const lines = [
    `listener ${port} 127.0.0.1`,
    'persistence false',
    `user ${process.getuid?.() === 0 ? 'root' : 'mosquitto'}`,
  ]
  if (secure) {
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=DNS:localhost',
        '-keyout',
        file('key.pem'),
        '-out',
        file('cert.pem'),
      ],
      { stdio: 'ignore' },
    )
    execFileSync('mosquitto_passwd', ['-b', '-c', file('passwords'), 'licznik', 'sekret'], { stdio: 'ignore' })
    lines.push(
      `certfile ${file('cert.pem')}`,
      `keyfile ${file('key.pem')}`,
      `password_file ${file('passwords')}`,
      'allow_anonymous false',
    )
  } else lines.push('allow_anonymous true')
  writeFileSync(file('broker.conf'), `${lines.join('\n')}\n`)
  let child: ChildProcess | undefined
  const start = async () => {
    child = spawn(MOSQUITTO, ['-c', file('broker.conf')], { stdio: 'ignore' })
    await untilOpen(port)
  }
  const stop = async () => {
    if (!child || child.exitCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await start()
  return {
    url: secure ? `mqtts://localhost:${port}` : `mqtt://127.0.0.1:${port}`,
    certificate: file('cert.pem'),
    start,
    stop,
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
