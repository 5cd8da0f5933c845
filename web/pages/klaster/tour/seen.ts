const STORED = 'openklaster.tour'

/** Was the tour put away in this browser? */
export function tourPutAway(): boolean {
  try {
    return localStorage.getItem(STORED) === 'closed'
  } catch {
    return false // A browser that forbids storage shows it again.
  }
}

export function rememberTour(isPutAway: boolean): void {
  try {
    localStorage.setItem(STORED, isPutAway ? 'closed' : 'open')
  } catch {
    // The choice then lasts as long as the page.
  }
}
