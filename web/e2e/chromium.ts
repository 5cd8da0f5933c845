import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser the pages are tried in: named by CHROMIUM, else where systems put it; null where there is none. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM
  if (named) return named
  return PLACES.find((path) => existsSync(path)) ?? null
}

/** Said aloud once in every file that needs the browser. */
export const NO_BROWSER =
  'no Chromium here (Debian: apt-get install chromium, or name it with CHROMIUM=/path): pages were not tried'
