import { useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/page.tsx'

/** The declaration the act of 4 April 2019 asks of public bodies, with the ids its technical rules prescribe. */
export function AccessibilityDeclaration() {
  const { t } = useWords()
  return (
    <Page title={t('Deklaracja dostępności', 'Accessibility declaration')}>
      <div className="stack reading">
        <p>
          <span id="a11y-wstep">
            <span id="a11y-podmiot">{t('Koordynator klastra', 'The coordinator of the cluster')}</span>{' '}
            {t(
              'zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.',
              'undertakes to keep its website accessible under the Polish act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies.',
            )}
          </span>
        </p>
        <h2 id="a11y-status">{t('Stan zgodności', 'Compliance')}</h2>
        <p>
          {t(
            'Strona jest budowana i przy każdej zmianie sprawdzana automatycznie według WCAG 2.1 na poziomie AA. Automat wykrywa tylko część barier: strony nie odsłuchano jeszcze czytnikiem ekranu, nie sprawdzono jej z lupą ekranową i nie oceniły jej osoby z niepełnosprawnościami, dlatego zgodność podajemy jako częściową.',
            'The site is built for and checked automatically on every change against WCAG 2.1 AA. A machine finds only a part of the barriers: the site has not been listened to with a screen reader, not been tried with a screen magnifier, and not been reviewed by people with disabilities yet, so compliance is stated as partial.',
          )}
        </p>
        <h2>{t('Co jest dostępne i jak', 'What is accessible and how')}</h2>
        <ul>
          <li>{t('Cały program działa z klawiatury.', 'The whole program works by keyboard.')}</li>
          <li>
            {t(
              'Każdy wykres ma opis jednym zdaniem, tabelę z tymi samymi danymi i plik do pobrania.',
              'Every chart has a sentence, a table of the same data and a file to download.',
            )}
          </li>
          <li>{t('Znaczenia nie niesie sam kolor.', 'Nothing is told by colour alone.')}</li>
          <li>
            {t(
              'Jest wygląd jasny i ciemny; strony czyta się też w kolorach i odstępach ustawionych przez czytelnika oraz przy szerokości 320 pikseli.',
              'There is a light and a dark look; pages can also be read in colours and spacing of the reader’s own, and at a width of 320 pixels.',
            )}
          </li>
          <li>
            {t(
              'Dwie minuty przed końcem logowania pojawia się ostrzeżenie; logowanie można przedłużyć, a wpisane dane zostają także po ponownym zalogowaniu.',
              'Two minutes before the sign-in ends there is a warning; the sign-in can be prolonged, and what was typed stays even when signing in again.',
            )}
          </li>
        </ul>
        <h2 id="a11y-data-sporzadzenie">{t('Data sporządzenia', 'Date')}</h2>
        <p>
          <time dateTime="2026-11-26">{t('26 listopada 2026 r.', '26 November 2026')}</time>{' '}
          {t('na podstawie samooceny.', 'based on a self-assessment.')}
        </p>
        <h2 id="a11y-kontakt">{t('Informacje zwrotne i kontakt', 'Feedback and contact')}</h2>
        <p>
          {t(
            'Problem z dostępnością zgłoś koordynatorowi klastra; jego dane stoją na stronie publicznej klastra. W zgłoszeniu podaj adres strony i na czym polega problem.',
            'Report a problem to the coordinator of the cluster, whose contact stands on its public page. Say the address of the page and what the problem is.',
          )}
        </p>
        <h2 id="a11y-procedura">{t('Skargi i odwołania', 'Complaints')}</h2>
        <p>
          {t(
            'Na odpowiedź czeka się najwyżej 7 dni, a gdy to niemożliwe, najwyżej 2 miesiące. Na odmowę można złożyć skargę do podmiotu, a potem do Rzecznika Praw Obywatelskich.',
            'An answer is due within 7 days, or 2 months where that is impossible. A refusal can be appealed to the body and then to the Commissioner for Human Rights.',
          )}
        </p>
      </div>
    </Page>
  )
}
