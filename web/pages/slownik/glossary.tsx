import { useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/page.tsx'
import { TERMS } from './terms.ts'

/** What the words mean, each in a few sentences, each with an address of its own. */
export function Glossary() {
  const words = useWords()
  const { t, language } = words
  return (
    <Page
      title={t('Co to znaczy', 'What it means')}
      lead={t(
        'Słowa, których używa klaster energii, po ludzku. Każde ma własny adres, do którego prowadzą liczby w programie.',
        'The words of an energy cluster in plain language. Each has its own address, to which numbers in the program lead.',
      )}
    >
      <div className="stack reading">
        {TERMS.map(({ id, pl, en, plText, enText, source }) => (
          <article key={id} id={id} className="card stack tight">
            <h2>{language === 'pl' ? pl : en}</h2>
            {language === 'en' ? (
              <p className="quiet small" lang="pl">
                {pl}
              </p>
            ) : null}
            <p>{language === 'pl' ? plText : enText}</p>
            {source ? (
              <p className="quiet small">
                {t('Źródło', 'Source')}: {source}
              </p>
            ) : null}
          </article>
        ))}
      </div>
    </Page>
  )
}
