import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { membersQuery } from '../../../api/members.ts'
import type { Point } from '../../../api/points.ts'
import { useWords } from '../../../ui/language.tsx'
import { dayBefore } from '../czlonkowie/words.ts'
import { useCluster } from '../use-cluster.ts'
import { DIRECTIONS, SCOPES } from './words.ts'

/** Whose the point was, in which tariff, and who was authorised to what. */
export function History({ point }: { readonly point: Point }) {
  const { t, language, dayShort, short } = useWords()
  const { clusterId } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const when = ({ from, to }: { from?: string | null; to?: string | null }) =>
    `${from ? dayShort(from) : t('od początku', 'from the start')} – ${to ? dayShort(dayBefore(to)) : t('nadal', 'still')}`
  return (
    <section className="card stack" aria-labelledby="historia">
      <h2 id="historia">{t('Historia', 'History')}</h2>
      <h3>{t('Czyj jest punkt', 'Whose it is')}</h3>
      <ul className="plain-list">
        {point.owners.map((owner) => (
          <li key={`${owner.memberId} ${owner.from}`}>
            <Link to="/klaster/$clusterId/czlonkowie/$memberId" params={{ clusterId, memberId: owner.memberId }}>
              {members.find(({ memberId }) => memberId === owner.memberId)?.name ?? owner.memberId}
            </Link>
            , {when(owner)}
          </li>
        ))}
      </ul>
      <h3>{t('Grupy taryfowe', 'Tariff groups')}</h3>
      <ul className="plain-list">
        {point.tariffs.map((one) => (
          <li key={`${one.tariff} ${one.from}`}>
            {one.tariff}
            {one.contractPowerKw === null || one.contractPowerKw === undefined
              ? ''
              : `, ${short(one.contractPowerKw)} kW`}
            {one.phases ? t(`, fazy: ${one.phases}`, `, phases: ${one.phases}`) : ''}
            {one.billingMonths
              ? t(`, rachunek co ${one.billingMonths} mies.`, `, billed every ${one.billingMonths} months`)
              : ''}
            , {when(one)}
          </li>
        ))}
      </ul>
      <h3>{t('Upoważnienia', 'Authorisations')}</h3>
      {point.authorisations.length === 0 ? (
        <p className="quiet">{t('Nie wpisano żadnego z datą.', 'None with a date is entered.')}</p>
      ) : (
        <ul className="plain-list">
          {point.authorisations.map((one) => (
            <li key={`${one.scope} ${one.givenOn}`}>
              {SCOPES[one.scope][language]}, {t('z dnia', 'of')} {dayShort(one.givenOn)}
              {one.from || one.to ? `, ${when(one)}` : ''}
            </li>
          ))}
        </ul>
      )}
      {point.profiles.length === 0 ? null : (
        <>
          <h3>{t('Profile standardowe', 'Standard profiles')}</h3>
          <ul className="plain-list">
            {point.profiles.map((one) => (
              <li key={one.direction}>
                {DIRECTIONS[one.direction][language]}: {one.profile}
                {one.yearlyKwh === null || one.yearlyKwh === undefined ? '' : `, ${short(one.yearlyKwh)} kWh`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
