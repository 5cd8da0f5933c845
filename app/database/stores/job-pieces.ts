import type { JobFile } from '../../usecases/jobs/ports.ts'
import type { CopyValue } from '../copy-binary.ts'
import { decodeCopy, encodeCopy } from '../copy-binary.ts'
import { literal } from '../literal.ts'
import { checkedUuid, uuidBytes } from '../readings/reading-store.ts'
import type { Database, Session } from '../session.ts'

/** Bytes of a file in one row, and rows in one COPY: the size of a file is no matter of memory. */
const PIECE = 1 << 20
const BATCH = 8

async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [held, size]: [Uint8Array[], number] = [[], 0]
  for await (const some of bytes) {
    held.push(some)
    size += some.length
    if (size < PIECE) continue
    const all = Buffer.concat(held, size)
    const whole = size - (size % PIECE)
    for (let at = 0; at < whole; at += PIECE) yield all.subarray(at, at + PIECE)
    held = whole === size ? [] : [all.subarray(whole)]
    size -= whole
  }
  if (size > 0) yield Buffer.concat(held, size)
}

/** Writes a file into the queue in pieces. */
export async function writePieces(
  session: Session,
  cluster: string,
  jobId: string,
  file: number,
  { name, open }: JobFile,
): Promise<void> {
  let rows: CopyValue[][] = []
  let part = 0
  const ids = [{ bytes: uuidBytes(cluster) }, { bytes: uuidBytes(jobId) }]
  const put = (bytes: Uint8Array) => {
    rows.push([...ids, { int4: file }, { int4: part }, { text: name }, { bytes }])
    part += 1
  }
  const write = async () => {
    if (rows.length > 0) await session.copyIn('job_file (cluster_id, job_id, file, part, name, data)', encodeCopy(rows))
    rows = []
  }
  for await (const piece of piecesOf(open())) {
    put(piece)
    if (rows.length >= BATCH) await write()
  }
  if (part === 0) put(new Uint8Array(0))
  await write()
}

/** Reads a file of the queue, some pieces at a time. */
export async function* readPieces(
  database: Database,
  cluster: string,
  jobId: string,
  file: number,
  parts: number,
): AsyncGenerator<Uint8Array> {
  const where = `cluster_id = ${literal(checkedUuid(cluster))} and job_id = ${literal(checkedUuid(jobId))}`
  for (let from = 0; from < parts; from += BATCH) {
    const found = await database.read((session) =>
      session.copyOut(
        `select data from job_file where ${where} and file = ${file} and part >= ${from} and part < ${from + BATCH} order by part`,
      ),
    )
    for (const [data] of decodeCopy(found)) if (data) yield data
  }
}
