import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useLanguage } from '../language.tsx'

/** The language not chosen now, in that language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const other = language === 'pl' ? 'en' : 'pl'
  return (
    <Button variant="subtle" size="compact-sm" lang={other} onClick={() => choose(other)}>
      {other === 'en' ? 'English' : 'Polski'}
    </Button>
  )
}

export function LookSwitch() {
  const { setColorScheme } = useMantineColorScheme()
  const shown = useComputedColorScheme('light')
  const { words } = useLanguage()
  const other = shown === 'dark' ? 'light' : 'dark'
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => setColorScheme(other)}>
      {other === 'dark' ? words.t('Ciemny', 'Dark') : words.t('Jasny', 'Light')}
      <span className="visually-hidden"> {words.t('wygląd', 'look')}</span>
    </Button>
  )
}
