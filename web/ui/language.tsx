import type { ReactNode } from 'react'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { answerIn } from '../api/client.ts'
import type { Words } from './words.ts'
import { wordsIn } from './words.ts'

export type Language = 'pl' | 'en'

const STORED = 'openklaster.language'

function stored(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'pl'
  } catch {
    return 'pl' // A browser that forbids storage still gets the page.
  }
}

interface Choice {
  readonly language: Language
  readonly words: Words
  readonly choose: (language: Language) => void
}

const Context = createContext<Choice | undefined>(undefined)

/** Gives every page the words of one language; Polish unless the reader chose English. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  // The server must know before the first page asks it, so not in an effect.
  const [language, setLanguage] = useState<Language>(() => {
    const first = stored()
    answerIn(first)
    return first
  })
  useEffect(() => {
    document.documentElement.lang = language
    try {
      localStorage.setItem(STORED, language)
    } catch {
      // The choice then lasts as long as the page.
    }
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      words: wordsIn(language),
      choose: (chosen: Language) => {
        answerIn(chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <Context value={choice}>{children}</Context>
}

export function useLanguage(): Choice {
  const choice = useContext(Context)
  if (!choice) throw new Error('a page outside LanguageProvider')
  return choice
}

/** The words of the reader's language: `t('Zapisz', 'Save')`, numbers, days, counted nouns. */
export function useWords(): Words {
  return useLanguage().words
}
