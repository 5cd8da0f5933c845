const listeners = new Set<() => void>()

/** Called when the server answered that nobody is signed in. */
export function tellSignedOut(): void {
  for (const listener of listeners) listener()
}

/** @returns stops listening */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
