import type { ChapterText } from '../../usecases/plan/plan-data.ts'

const HEADER = /^<!--\s*openklaster:\s*replaces\s+([0-9a-f]{8,64})\s*-->\s*\n?/

/** A chapter file: an optional first line names the generated text it replaced; the rest is Markdown of a simple kind. */
export function readChapter(id: string, text: string): ChapterText {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const found = HEADER.exec(plain)
  return { id, text: plain.replace(HEADER, '').trim(), replaces: found?.[1] ?? null }
}
