import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Json, PasskeyProof } from '../../usecases/people/passkey-ports.ts'

/** Loaded when the first passkey is asked for: most servers start and idle without it. */
const library = () => import('@simplewebauthn/server')

/** Null for what the library throws at: it throws at whatever does not prove what it should. */
async function orNull<Result>(work: () => Promise<Result | null>): Promise<Result | null> {
  try {
    return await work()
  } catch {
    return null
  }
}

/** EdDSA, ECDSA and RSA: what devices make today, and what this engine checks without experiments. */
const ALGORITHMS = [-8, -7, -257]

const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'))

/** WebAuthn by a library. The device must check who holds it (finger, face, PIN): so one passkey is both factors. */
export const passkeyProof: PasskeyProof = {
  async optionsForNew(place, { id, name, email }, known, challenge) {
    const { generateRegistrationOptions } = await library()
    return (await generateRegistrationOptions({
      rpName: 'OpenKlaster',
      rpID: place.host,
      userID: new Uint8Array(Buffer.from(id, 'utf8')),
      userName: email,
      userDisplayName: name,
      challenge: bytesOf(challenge),
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: known.map(({ passkeyId, transports }) => ({ id: passkeyId, transports: [...transports] })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })) as unknown as Json
  },
  async optionsForSignIn(place, challenge) {
    const { generateAuthenticationOptions } = await library()
    return (await generateAuthenticationOptions({
      rpID: place.host,
      challenge: bytesOf(challenge),
      userVerification: 'required',
    })) as unknown as Json
  },
  proveNew: (place, answer, challenge) =>
    orNull(async () => {
      const { verifyRegistrationResponse } = await library()
      const { registrationInfo } = await verifyRegistrationResponse({
        response: answer as unknown as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: place.origin,
        expectedRPID: place.host,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      })
      if (!registrationInfo) return null
      const { credential, credentialBackedUp } = registrationInfo
      return {
        passkeyId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: (credential.transports ?? []).slice(0, 10).map((one) => one.slice(0, 40)),
        isSynced: credentialBackedUp,
      }
    }),
  proveSignIn: (place, answer, challenge, passkey) =>
    orNull(async () => {
      const { verifyAuthenticationResponse } = await library()
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: answer as unknown as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: place.origin,
        expectedRPID: place.host,
        credential: {
          id: passkey.passkeyId,
          publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
          counter: passkey.counter,
          transports: [...passkey.transports],
        },
        requireUserVerification: true,
      })
      return verified ? authenticationInfo.newCounter : null
    }),
}
