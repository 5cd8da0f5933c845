import { useWords } from '../../../ui/language.tsx'
import { isLetter, MARKS } from './marks.ts'

/** Stretches of alike days in words: `1–17 zmierzone, 18 brak`. */
function inWords(days: string, language: 'pl' | 'en'): string {
  const parts: string[] = []
  let from = 0
  for (let at = 1; at <= days.length; at += 1) {
    if (at < days.length && days[at] === days[from]) continue
    const letter = days[from] ?? '.'
    const name = isLetter(letter) ? MARKS[letter][language === 'pl' ? 'plText' : 'enText'] : letter
    parts.push(`${from + 1}${at - from > 1 ? `–${at}` : ''} ${name}`)
    from = at
  }
  return parts.join(', ')
}

/** One letter a day, read aloud as stretches. */
export function DayMarks({ days }: { readonly days: string }) {
  const { language } = useWords()
  return (
    <>
      <span className="visually-hidden">{inWords(days, language)}</span>
      <span className="days-line" aria-hidden="true">
        {[...days].map((letter, index) => {
          const mark = isLetter(letter) ? MARKS[letter] : undefined
          return (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the day of the month
              key={index}
              className={mark?.look ?? 'q-out'}
              title={`${index + 1}: ${mark?.[language === 'pl' ? 'plText' : 'enText'] ?? ''}`}
            >
              {mark?.[language] ?? letter}
            </span>
          )
        })}
      </span>
    </>
  )
}

/** What the letters mean. */
export function DayKey() {
  const { t, language } = useWords()
  return (
    <ul className="legend" aria-label={t('Znaczenie liter', 'Meaning of the letters')}>
      {Object.values(MARKS).map((mark) => (
        <li key={mark.look}>
          <span
            className={mark.look}
            style={{ width: '1.2rem', textAlign: 'center', borderRadius: 3 }}
            aria-hidden="true"
          >
            {mark[language]}
          </span>
          {language === 'pl' ? mark.plText : mark.enText}
        </li>
      ))}
    </ul>
  )
}
