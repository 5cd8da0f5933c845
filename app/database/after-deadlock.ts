/** What PostgreSQL says to the one of two transactions, waiting for each other, that it ends. */
const DEADLOCK = '40P01'
const TRIES = 5

/**
 * Runs a transaction anew when the server ended it to free another one: nothing of it was kept, so it is whole again.
 *
 * @param transaction - begins, does and commits all of it; called again after each deadlock, five times at most
 * @returns what the transaction gave
 */
export async function againAfterDeadlock<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction()
    } catch (error) {
      if (tries === TRIES || (error as { code?: unknown }).code !== DEADLOCK) throw error
    }
  }
}
