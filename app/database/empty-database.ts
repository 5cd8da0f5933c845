import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, extname, join } from 'node:path'

/** Where an empty database is kept to be copied, since creating one takes seconds. */
function cacheFolder(): string {
  return process.env.OPENKLASTER_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'openklaster')
}

/** One image for each version of the engine. */
function imageFolder(): string {
  const main = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const text = readFileSync(join(dirname(main), '..', 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return join(cacheFolder(), `empty-database-${version}`)
}

/** Creates an empty database in `target`, in another process. The folder is there whole or not at all. */
async function create(target: string): Promise<void> {
  const draft = `${target}.new-${randomUUID().slice(0, 8)}`
  const script = new URL(`./make-empty-database${extname(import.meta.url)}`, import.meta.url).pathname
  try {
    await mkdir(dirname(target), { recursive: true })
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, draft], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let complaint = ''
      child.stderr.on('data', (chunk: Buffer) => {
        complaint = (complaint + chunk.toString()).slice(-1000)
      })
      child.on('error', reject)
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(complaint.trim() || `ended with ${code}`)),
      )
    })
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another process may have made the same one meanwhile.
    if (!existsSync(target)) throw error
  }
}

/**
 * Makes the image of an empty database where there is none yet: at installation, so that the first start needs not.
 *
 * @returns its folder; null where the cache cannot be written
 */
export async function prepareEmptyDatabase(): Promise<string | null> {
  const image = imageFolder()
  if (existsSync(image)) return image
  try {
    await create(image)
    return image
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC' || code === 'EPERM' || code === 'ENOTDIR')
      return null
    throw error
  }
}

/**
 * Puts an empty database into a folder that holds none. Killed at any instant it leaves a whole one or none; what an
 * earlier, killed attempt left is cleared away. The folder's lock must be held.
 */
export async function ensureDatabaseFolder(target: string): Promise<void> {
  const home = dirname(target)
  for (const name of readdirSync(home))
    if (name.startsWith('pgdata.new-')) await rm(join(home, name), { recursive: true, force: true })
  if (existsSync(target)) return
  const image = await prepareEmptyDatabase()
  if (image === null) return create(target)
  const draft = `${target}.new-${randomUUID().slice(0, 8)}`
  await cp(image, draft, { recursive: true, mode: constants.COPYFILE_FICLONE })
  await rename(draft, target)
}
