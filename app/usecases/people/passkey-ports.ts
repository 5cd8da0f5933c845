/** A key pair on a person's device; we keep the public half. @pl klucz dostępu */
export interface Passkey {
  readonly userId: string
  /** The id the device gave it, base64url. */
  readonly passkeyId: string
  readonly name: string
  readonly publicKey: string
  /** Counts its uses on devices that count; a smaller one than last time betrays a copy. */
  readonly counter: number
  readonly transports: readonly string[]
  /** Kept by the maker of the device for all of the person's devices. */
  readonly isSynced: boolean
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

/** A random question that a passkey signs, once. */
export interface Challenge {
  readonly challenge: string
  /** Whose new passkey it is for; null: anybody who wants to sign in. */
  readonly userId: string | null
  readonly expiresAt: string
}

export interface PasskeyStore {
  /** Locked until the transaction ends. */
  find(passkeyId: string): Promise<Passkey | undefined>
  ofPerson(userId: string): Promise<readonly Passkey[]>
  insert(passkey: Passkey): Promise<void>
  used(passkeyId: string, counter: number, at: string): Promise<void>
  remove(passkeyId: string): Promise<void>
  ask(challenge: Challenge, now: string): Promise<void>
  /** Takes a question away. @returns whether it was there */
  answered(challenge: string, userId: string | null, now: string): Promise<boolean>
}

/** Where a page stands: a passkey works on the host name it was made for. */
export interface Place {
  readonly origin: string
  readonly host: string
}

/** Options for the browser and answers of it, as WebAuthn names them in JSON. */
export type Json = Readonly<Record<string, unknown>>

/** What reads and proves the answers of a device; a library stands behind it. */
export interface PasskeyProof {
  optionsForNew(
    place: Place,
    person: { readonly id: string; readonly name: string; readonly email: string },
    known: readonly Passkey[],
    challenge: string,
  ): Promise<Json>
  optionsForSignIn(place: Place, challenge: string): Promise<Json>
  /** @returns null when the answer proves nothing */
  proveNew(
    place: Place,
    answer: Json,
    challenge: string,
  ): Promise<Pick<Passkey, 'passkeyId' | 'publicKey' | 'counter' | 'transports' | 'isSynced'> | null>
  /** @returns the new counter; null when the answer proves nothing */
  proveSignIn(place: Place, answer: Json, challenge: string, passkey: Passkey): Promise<number | null>
}
