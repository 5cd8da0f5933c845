import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Api } from './api.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
}

function fileIn(folder: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0')) return undefined
  const file = normalize(join(folder, decoded))
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/**
 * Serves the built browser app from a folder: files as they are, and its first page for every other address, since the
 * app routes by itself. Files whose name holds a hash may be kept for a year.
 */
export function serveSite(app: Api, folder: string): void {
  app.get('*', async (c, next) => {
    const { path } = c.req
    if (path === '/api' || path.startsWith('/api/')) return next()
    const named = path === '/' ? undefined : fileIn(folder, path)
    const file = named ?? (extname(path) === '' ? fileIn(folder, '/index.html') : undefined)
    if (file === undefined) return next()
    const hashed = /\/assets\/.*[-.][\w-]{8,}\.\w+$/.test(file)
    return c.body(new Uint8Array(await readFile(file)), 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
}
