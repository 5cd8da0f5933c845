import { useWords } from '../language.tsx'

/** The first stop of the Tab key: leads past the header and the menu. */
export function SkipLink() {
  const { t } = useWords()
  return (
    <a className="skip" href="#tresc">
      {t('Przejdź do treści', 'Skip to content')}
    </a>
  )
}
