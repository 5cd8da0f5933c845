import { Button, Textarea } from '@mantine/core'
import type { PublicPage } from '../../../api/public-page.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { useCluster } from '../use-cluster.ts'

/** The lines that put the balance of the year on another site. */
export function WidgetCard({ page }: { readonly page: PublicPage }) {
  const { t } = useWords()
  const { name } = useCluster()
  const notices = useNotices()
  if (page.slug === null) return null
  const address = `${window.location.origin}/k/${page.slug}/widget`
  const title = `Energia klastra: ${name}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const snippet = `<iframe src="${address}" title="${title}" width="360" height="430" style="border:0;max-width:100%" loading="lazy"></iframe>`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet)
      notices.done(t('Skopiowano kod', 'The code is copied'))
    } catch {
      notices.failed(
        t(
          'Przeglądarka nie pozwala kopiować. Zaznacz kod i skopiuj go ręcznie.',
          'The browser does not allow copying. Select the code and copy it by hand.',
        ),
      )
    }
  }
  return (
    <section className="card stack" aria-labelledby="widget">
      <h2 id="widget">{t('Bilans roku na innej stronie', 'The balance of the year on another site')}</h2>
      <p>
        {t(
          'Wklej ten kod na stronie gminy lub szkoły. Pokaże bieżący bilans klastra, bez plików cookie i bez skryptów. Działa, gdy strona klastra jest opublikowana.',
          'Paste this into the site of a municipality or school. It shows the current balance of the cluster, without cookies and scripts. It works while the page is published.',
        )}
      </p>
      <Textarea label={t('Kod do wklejenia', 'Code to paste')} readOnly autosize minRows={3} value={snippet} />
      <div className="row">
        <Button variant="light" onClick={copy}>
          {t('Kopiuj kod', 'Copy the code')}
        </Button>
        {page.isPublic ? (
          <a href={address} target="_blank" rel="noreferrer">
            {t('Zobacz bilans (nowa karta)', 'See the balance (new tab)')}
          </a>
        ) : null}
      </div>
    </section>
  )
}
