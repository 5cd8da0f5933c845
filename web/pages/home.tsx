import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { serverQuery } from '../api/server.ts'
import { sessionQuery } from '../api/session.ts'
import { useWords } from '../ui/language.tsx'
import { Note } from '../ui/note.tsx'
import { Page } from '../ui/page.tsx'

/** The door for people without a cluster: who are you, and where do you go. */
export function Home() {
  const { t, language } = useWords()
  const { data: session } = useQuery(sessionQuery)
  const { data: server } = useQuery(serverQuery)
  const navigate = useNavigate()
  return (
    <Page
      title={t(
        'Klaster energii: od danych pomiarowych do rozliczenia',
        'An energy cluster: from readings to settlement',
      )}
      lead={t(
        'OpenKlaster planuje, zakłada, prowadzi i rozlicza klaster energii, a przy każdej liczbie pokazuje, skąd się wzięła.',
        'OpenKlaster plans, founds, runs and settles an energy cluster, and shows for every number where it comes from.',
      )}
    >
      {session?.user?.isOperator ? (
        <div className="row">
          <Button onClick={() => navigate({ to: '/nowy-klaster' })}>{t('Załóż klaster', 'Found a cluster')}</Button>
        </div>
      ) : session?.user ? (
        <Note>
          {t(
            'Twoje konto nie należy jeszcze do żadnego klastra. Zaproszenie wysyła administrator klastra.',
            'Your account does not belong to a cluster yet. The administrator of a cluster sends the invitation.',
          )}
        </Note>
      ) : server?.needsSetup ? (
        <Note>
          {t(
            'Ten serwer nie ma jeszcze żadnego konta. Adres do założenia pierwszego wypisał serwer przy starcie (po słowach „Pierwsze konto załóż pod”).',
            'This server has no account yet. The address to make the first one was printed when the server started.',
          )}
        </Note>
      ) : (
        <div className="row">
          <Button onClick={() => navigate({ to: '/logowanie' })}>{t('Zaloguj się', 'Sign in')}</Button>
        </div>
      )}
      <p>
        <Link to="/slownik">{t('Co znaczą słowa używane w klastrze', 'What the words of a cluster mean')}</Link>
      </p>
      <p>
        <a href={language === 'en' ? '/en/klastry' : '/klastry'}>
          {t('Publiczne strony klastrów na tym serwerze', 'Public pages of clusters on this server')}
        </a>
      </p>
    </Page>
  )
}
