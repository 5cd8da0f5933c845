import { Link } from '@tanstack/react-router'
import { useWords } from '../language.tsx'

export function Foot() {
  const { t } = useWords()
  return (
    <footer className="shell-foot">
      <span>OpenKlaster · {t('wolne oprogramowanie, licencja EUPL 1.2', 'free software, EUPL 1.2')}</span>
      <Link to="/slownik">{t('Co to znaczy', 'What it means')}</Link>
      <Link to="/dostepnosc">{t('Deklaracja dostępności', 'Accessibility declaration')}</Link>
      <a href="/api/docs">{t('Dla programistów', 'For developers')}</a>
    </footer>
  )
}
