import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A device that keeps a passkey, made of nothing but the standard: WebAuthn level 3, ES256, no attestation. */
export interface TestDevice {
  readonly id: string
  /** The answer to the wish for a new passkey. */
  readonly made: (challenge: string) => Readonly<Record<string, unknown>>
  /** The answer to the question who is there. */
  readonly signed: (
    challenge: string,
    how?: { readonly isPersonChecked?: boolean; readonly counter?: number },
  ) => Readonly<Record<string, unknown>>
  /** The same key on a page of another address. */
  readonly at: (origin: string) => TestDevice
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

const PRESENT = 0x01
const CHECKED = 0x04
const WITH_KEY = 0x40

function cborBytes(bytes: Uint8Array): Buffer {
  const head = bytes.length < 24 ? [0x40 + bytes.length] : bytes.length < 256 ? [0x58, bytes.length] : null
  return Buffer.concat([Buffer.from(head ?? [0x59, bytes.length >> 8, bytes.length & 255]), bytes])
}

const cborText = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])

/** A COSE key: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    cborBytes(x),
    Buffer.from([0x22]),
    cborBytes(y),
  ])
}

export function newDevice(origin: string): TestDevice {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let uses = 1
  const on = (place: string): TestDevice => {
    const host = new URL(place).hostname
    const data = (flags: number, counter: number, rest: Uint8Array = new Uint8Array()) => {
      const count = Buffer.alloc(4)
      count.writeUInt32BE(counter)
      return Buffer.concat([sha256(host), Buffer.from([flags]), count, rest])
    }
    const client = (type: string, challenge: string) =>
      Buffer.from(JSON.stringify({ type, challenge, origin: place, crossOrigin: false }))
    const whole = (response: object) => ({
      id: text(id),
      rawId: text(id),
      type: 'public-key',
      clientExtensionResults: {},
      authenticatorAttachment: 'platform',
      response,
    })
    return {
      id: text(id),
      at: on,
      made(challenge) {
        const length = Buffer.from([0, id.length])
        const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))
        const known = Buffer.concat([Buffer.alloc(16), length, id, key])
        const attestation = Buffer.concat([
          Buffer.from([0xa3]),
          cborText('fmt'),
          cborText('none'),
          cborText('attStmt'),
          Buffer.from([0xa0]),
          cborText('authData'),
          cborBytes(data(PRESENT | CHECKED | WITH_KEY, uses, known)),
        ])
        return whole({
          clientDataJSON: text(client('webauthn.create', challenge)),
          attestationObject: text(attestation),
          transports: ['internal'],
        })
      },
      signed(challenge, { isPersonChecked = true, counter = ++uses } = {}) {
        const clientData = client('webauthn.get', challenge)
        const authenticatorData = data(PRESENT | (isPersonChecked ? CHECKED : 0), counter)
        const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), privateKey)
        return whole({
          clientDataJSON: text(clientData),
          authenticatorData: text(authenticatorData),
          signature: text(signature),
        })
      },
    }
  }
  return on(origin)
}
