import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PublicPage } from '../../../api/public-page.ts'
import { publicPageQuery, publishPublicPage } from '../../../api/public-page.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** Whether the page is open, under which address, and the ways to change and to see it. */
export function StateCard({ page, mayChange }: { readonly page: PublicPage; readonly mayChange: boolean }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const publish = async (isPublic: boolean): Promise<void> => {
    setError(undefined)
    setBusy(true)
    try {
      const after = await publishPublicPage(clusterId, isPublic)
      queries.setQueryData(publicPageQuery(clusterId).queryKey, after)
      notices.done(
        isPublic
          ? t('Strona jest opublikowana', 'The page is published')
          : t('Strona jest zamknięta', 'The page is closed'),
        () => publish(!isPublic),
      )
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  const preview = `/api/clusters/${clusterId}/public-page/preview`
  const address = page.slug ? `/k/${page.slug}` : null
  return (
    <section className="card stack" aria-labelledby="stan-strony">
      <h2 id="stan-strony">
        {page.isPublic
          ? t('Strona jest opublikowana', 'The page is published')
          : t('Strona nie jest opublikowana', 'The page is not published')}
      </h2>
      {error ? <Failure error={error} /> : null}
      <dl className="facts">
        <dt>{t('Adres', 'Address')}</dt>
        <dd>
          {address === null ? (
            <span className="quiet">{t('nie wybrano', 'not chosen')}</span>
          ) : page.isPublic ? (
            <a href={address}>{`${window.location.origin}${address}`}</a>
          ) : (
            `${window.location.origin}${address}`
          )}
        </dd>
        <dt>{t('Podgląd', 'Preview')}</dt>
        <dd>
          <a href={`${preview}?language=pl`} target="_blank" rel="noreferrer">
            {t('po polsku (nowa karta)', 'in Polish (new tab)')}
          </a>{' '}
          <a href={`${preview}?language=en`} target="_blank" rel="noreferrer">
            {t('po angielsku (nowa karta)', 'in English (new tab)')}
          </a>
        </dd>
      </dl>
      <p className="row">
        <Link to="/klaster/$clusterId/strona/ustawienia" params={{ clusterId }}>
          {t('Opis, kontakt, liczby i dostępność', 'Description, contact, figures and accessibility')}
        </Link>
        <Link to="/klaster/$clusterId/strona/czlonkowie" params={{ clusterId }}>
          {t('Którzy członkowie są wymienieni', 'Which members are named')}
        </Link>
      </p>
      {mayChange ? (
        <div>
          {page.isPublic ? (
            <Button variant="default" loading={busy} onClick={() => publish(false)}>
              {t('Zamknij stronę', 'Close the page')}
            </Button>
          ) : (
            <Button loading={busy} onClick={() => publish(true)}>
              {t('Opublikuj stronę', 'Publish the page')}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  )
}
