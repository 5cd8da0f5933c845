import { momentText } from './moment.ts'
import type { Words } from './words.ts'

const INSTANT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g
/** A day that stands alone; one within the name of a file or a code stays as it is. */
const DAY = /(?<![\w/.-])(\d{4})-(\d\d)-(\d\d)(?![\w/-]|\.\w)/g

/** A sentence with its instants as the clock on the wall shows them and, in Polish, its days as they are written. */
export function localTimes(sentence: string, words: Pick<Words, 'language'>): string {
  const told = sentence.replace(INSTANT, (instant) => momentText(instant, words))
  return words.language === 'pl' ? told.replace(DAY, '$3.$2.$1') : told
}
