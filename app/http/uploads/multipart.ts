import { Refusal } from '../../../domain/problems/refusal.ts'

/** A part of a form while it streams in; its body must be read before the next part is asked for. */
export interface Part {
  readonly field: string
  /** Name of the file; null for a plain field. */
  readonly fileName: string | null
  readonly body: AsyncIterable<Uint8Array>
}

/** Heads of parts longer than this are no form of a browser. */
const MOST_HEAD = 16 << 10

/** Bytes that are no beginning of a mark cut by the border of two pieces; a mark has one CR, at its beginning. */
function beforeCutMark(buffer: Buffer, mark: Buffer): number {
  const at = buffer.lastIndexOf(0x0d)
  if (at < 0 || buffer.length - at >= mark.length) return buffer.length
  return buffer.subarray(at).equals(mark.subarray(0, buffer.length - at)) ? at : buffer.length
}

/** Bytes that came and were not used yet. */
class Incoming {
  private buffer: Buffer = Buffer.alloc(0)
  private ended = false
  private readonly source: AsyncIterator<Uint8Array>

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]()
  }

  private async more(): Promise<boolean> {
    if (this.ended) return false
    // A line that breaks is the sender's matter, no fault of ours.
    const { done, value } = await this.source.next().catch(() => {
      throw new Refusal('http.broken-form')
    })
    if (done) this.ended = true
    else {
      const came = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
      this.buffer = this.buffer.length === 0 ? came : Buffer.concat([this.buffer, came])
    }
    return !this.ended
  }

  /** Bytes before a mark; the mark itself is dropped. */
  async until(mark: Buffer, most: number): Promise<Buffer> {
    for (;;) {
      const at = this.buffer.indexOf(mark)
      if (at >= 0) {
        const found = this.buffer.subarray(0, at)
        this.buffer = this.buffer.subarray(at + mark.length)
        return found
      }
      if (this.buffer.length > most || !(await this.more())) throw new Refusal('http.broken-form')
    }
  }

  /** Whether the form ends here: the last boundary is followed by two hyphens, with or without a line's end. */
  async ends(): Promise<boolean> {
    while (this.buffer.length < 2) if (!(await this.more())) throw new Refusal('http.broken-form')
    return this.buffer[0] === 0x2d && this.buffer[1] === 0x2d
  }

  /** The same in pieces, as they come. */
  async *flow(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.buffer.indexOf(mark)
      if (at >= 0) {
        if (at > 0) yield this.buffer.subarray(0, at)
        this.buffer = this.buffer.subarray(at + mark.length)
        return
      }
      const safe = beforeCutMark(this.buffer, mark)
      if (safe > 0) {
        yield this.buffer.subarray(0, safe)
        this.buffer = this.buffer.subarray(safe)
      }
      if (!(await this.more())) throw new Refusal('http.broken-form')
    }
  }
}

/** `name="…"` of a content disposition; browsers write quotes inside it as %22. */
function parameter(head: string, name: string): string | null {
  const [, value] = new RegExp(`[;\\s]${name}="([^"]*)"`, 'i').exec(head) ?? []
  return value === undefined ? null : value.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
}

/**
 * Takes a form of files apart while it streams in (RFC 7578): memory holds a piece of it, never a file.
 *
 * @refuses http.broken-form when it is no form, or is cut off
 */
export async function* partsOf(contentType: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw new Refusal('http.broken-form')
  const incoming = new Incoming(source)
  const line = Buffer.from('\r\n')
  const mark = Buffer.from(`\r\n--${boundary}`)
  await incoming.until(Buffer.from(`--${boundary}`), MOST_HEAD)
  for (;;) {
    if (await incoming.ends()) return
    await incoming.until(line, MOST_HEAD)
    const head: string[] = []
    for (;;) {
      const text = (await incoming.until(line, MOST_HEAD)).toString('utf8')
      if (text === '') break
      head.push(text)
      if (head.length > 20) throw new Refusal('http.broken-form')
    }
    const disposition = head.find((one) => /^content-disposition:/i.test(one)) ?? ''
    const body = incoming.flow(mark)
    yield { field: parameter(disposition, 'name') ?? '', fileName: parameter(disposition, 'filename'), body }
    // Whoever did not read a part does not want it.
    for await (const _ of body);
  }
}
