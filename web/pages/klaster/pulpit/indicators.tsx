import { Link } from '@tanstack/react-router'
import type { BoardEnergy, BoardMoney, BoardPeriod, BoardQuality } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Words } from '../../../ui/words.ts'
import { BenefitCard } from './benefit-card.tsx'
import { FigureCard } from './figure-card.tsx'

/** A change against the year before, with its direction told by a sign too. */
function against(change: number | null, { t, percent }: Words): string {
  if (change === null) return t('bez porównania z rokiem wcześniej', 'nothing to compare with a year before')
  const sign = change >= 0 ? '▲' : '▼'
  return t(`${sign} ${percent(Math.abs(change))} rok do roku`, `${sign} ${percent(Math.abs(change))} year on year`)
}

function change(period: BoardPeriod, at: number): number | null {
  return period.figures[at]?.change ?? null
}

/** Figures of the month, each with the year so far, what they are compared to and how sure they are. */
export function Indicators({
  energy,
  money,
  quality,
}: {
  readonly energy: BoardEnergy
  readonly money: BoardMoney | null
  readonly quality: BoardQuality | null
}) {
  const words = useWords()
  const { t, percent, points } = words
  const { month, year } = energy
  const names = {
    withdrawal: t('Pobór z sieci', 'Withdrawal'),
    'feed-in': t('Oddanie do sieci', 'Feed-in'),
    matched: t('Energia z klastra', 'Energy from the cluster'),
  }
  const known = (wh: number | null | undefined) => (wh == null ? words.missing : words.energy(wh))
  const inYear = (at: number) => {
    const { wh } = year.figures[at] ?? { wh: null }
    if (wh === null) return null
    const changed = change(year, at)
    const rest = changed === null ? '' : `, ${against(changed, words)}`
    return t(`od początku roku ${known(wh)}${rest}`, `since new year ${known(wh)}${rest}`)
  }
  const [ofWithdrawal] = month.shares
  const shareNote = () => {
    if (ofWithdrawal?.share == null) return words.missing
    const difference = ofWithdrawal.difference
    const moved = difference === null ? '' : ` (${points(difference)} ${t('rok do roku', 'year on year')})`
    return t(
      `${percent(ofWithdrawal.share)} poboru w tych samych godzinach${moved}`,
      `${percent(ofWithdrawal.share)} of withdrawal in the same hours${moved}`,
    )
  }
  const settled = money?.month.settled ?? money?.month.preliminary
  const matchedWh = month.figures[2]?.wh
  return (
    <section aria-label={t('Wskaźniki miesiąca', 'Figures of the month')}>
      <dl className="cards" style={{ margin: 0 }}>
        {month.figures.map((figure, at) => (
          <FigureCard
            key={figure.id}
            name={names[figure.id]}
            value={known(figure.wh)}
            note={figure.id === 'matched' ? shareNote() : against(figure.change, words)}
            year={inYear(at)}
            steps={[...figure.steps, ...(figure.id === 'matched' ? month.shares.flatMap(({ steps }) => steps) : [])]}
            more={
              figure.id === 'matched' && settled && settled.matchedWh !== matchedWh ? (
                <p>
                  {t(
                    `W rozliczeniu: ${known(settled.matchedWh)}. To bilans wszystkich źródeł; rozliczenie liczy według swojej formy prawnej, w klastrze tylko energię z OZE.`,
                    `Settled: ${known(settled.matchedWh)}. This is the balance of all plants; a settlement counts by its legal form, in a cluster only energy of RES.`,
                  )}
                </p>
              ) : null
            }
          />
        ))}
        {money ? <BenefitCard money={money} toCheck={quality ? quality.points - quality.complete : 0} /> : null}
      </dl>
      <p className="small quiet" style={{ marginTop: '0.4rem' }}>
        {month.comparison === 'incomplete' || year.comparison === 'incomplete'
          ? t(
              'W porównywanych miesiącach brakuje części odczytów; braki nie są liczone jako zero. ',
              'Some readings of the months compared are missing; they are not taken as zero. ',
            )
          : ''}
        <Link to="/slownik" hash="energia-z-klastra">
          {t('Co znaczą te wielkości', 'What these quantities are')}
        </Link>
      </p>
    </section>
  )
}
