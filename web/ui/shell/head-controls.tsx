import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useLanguage } from '../language.tsx'

/** The language not chosen now, in that language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const other = language === 'pl' ? 'en' : 'pl'
  return (
    <button type="button" className="head-button" lang={other} onClick={() => choose(other)}>
      {other === 'en' ? 'English' : 'Polski'}
    </button>
  )
}

export function LookSwitch() {
  const { setColorScheme } = useMantineColorScheme()
  const shown = useComputedColorScheme('light')
  const { words } = useLanguage()
  const other = shown === 'dark' ? 'light' : 'dark'
  return (
    <button type="button" className="head-button" onClick={() => setColorScheme(other)}>
      {other === 'dark' ? words.t('Ciemny', 'Dark') : words.t('Jasny', 'Light')}
      <span className="visually-hidden"> {words.t('wygląd', 'look')}</span>
    </button>
  )
}
