import { meaningOf } from '../../domain/problems/catalogue.ts'
import { fill } from '../../domain/problems/problem.ts'
import type { Refusal } from '../../domain/problems/refusal.ts'

function placeText({ file, line, column, pointer }: Refusal['place']): string {
  const parts = [
    file,
    line === undefined ? undefined : `wiersz/line ${line}`,
    column === undefined ? undefined : `kolumna/column ${column}`,
    pointer ? `pole/field ${pointer}` : undefined,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? ` [${parts.join(', ')}]` : ''
}

/** A refusal as sentences in Polish and English, with place and advice. */
export function refusalText(refusal: Refusal): string {
  const { pl, en, advicePl, adviceEn } = meaningOf(refusal.code)
  const say = (sentence: string) => fill(sentence, refusal.facts)
  const place = placeText(refusal.place)
  return `${say(pl)}${place} ${say(advicePl)}\n${say(en)}${place} ${say(adviceEn)}\n`
}

/** A refusal as a JSON problem (RFC 9457 in spirit). */
export function refusalJson(refusal: Refusal): string {
  const { pl, en, advicePl, adviceEn } = meaningOf(refusal.code)
  const say = (sentence: string) => fill(sentence, refusal.facts)
  return `${JSON.stringify({
    code: refusal.code,
    title: say(pl),
    detail: say(en),
    pointer: refusal.place.pointer ?? '',
    advice: say(advicePl),
    adviceEn: say(adviceEn),
    place: refusal.place,
    facts: refusal.facts,
  })}\n`
}
