import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Api } from './api.ts'
import type { Encoding } from './compression.ts'
import { encodingFor, pack } from './compression.ts'

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

/** Kinds of file that get smaller when packed; pictures and fonts are packed already. */
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt', '.map', '.wasm'])

/** Reads a file as it is or packed; what was packed is kept until the file is another one. */
function filePacker(): (file: string, encoding: Encoding | undefined) => Promise<Uint8Array> {
  const kept = new Map<string, { readonly changed: number; readonly bytes: Promise<Uint8Array> }>()
  return async (file, encoding) => {
    if (!encoding) return readFile(file)
    const key = `${encoding} ${file}`
    const changed = statSync(file).mtimeMs
    const known = kept.get(key)
    if (known?.changed === changed) return known.bytes
    const bytes = readFile(file).then((whole) => pack(whole, encoding, 'well'))
    kept.set(key, { changed, bytes })
    // A file that could not be read is tried again.
    bytes.catch(() => kept.delete(key))
    return bytes
  }
}

/**
 * Serves the built browser app from a folder: files as they are, and its first page for every other address, since the
 * app routes by itself. Files whose name holds a hash may be kept for a year; they go packed to a browser that takes that.
 */
export function serveSite(app: Api, folder: string): void {
  const bytesOf = filePacker()
  app.get('*', async (c, next) => {
    const { path } = c.req
    if (path === '/api' || path.startsWith('/api/')) return next()
    const named = path === '/' ? undefined : fileIn(folder, path)
    const file = named ?? (extname(path) === '' ? fileIn(folder, '/index.html') : undefined)
    if (file === undefined) return next()
    const hashed = /\/assets\/.*[-.][\w-]{8,}\.\w+$/.test(file)
    const mayPack = PACKED.has(extname(file))
    const encoding = mayPack ? encodingFor(c.req.header('accept-encoding') ?? '') : undefined
    return c.body(new Uint8Array(await bytesOf(file, encoding)), 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(mayPack ? { vary: 'accept-encoding' } : {}),
      ...(encoding ? { 'content-encoding': encoding } : {}),
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
}
