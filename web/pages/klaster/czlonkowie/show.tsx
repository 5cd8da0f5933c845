import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Member } from '../../../api/members.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { declarationFacts } from './declaration.ts'
import { RemoveMember } from './remove.tsx'
import { kindText, PERSON_ROLES, sinceText } from './words.ts'

function addressOf({ line, street, building, flat, postcode, town }: Member['seat']): string {
  const house = [street, building && flat ? `${building}/${flat}` : building].filter(Boolean).join(' ')
  return [house, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ') || (line ?? '')
}

/** What is known of a party. */
export function ShowMember({ member, edit }: { readonly member: Member; readonly edit: () => void }) {
  const words = useWords()
  const { t, language } = words
  const { clusterId, cluster, name } = useCluster()
  const declared = declarationFacts(member, words)
  const facts: readonly (readonly [string, string | null])[] = [
    [t('Rodzaj', 'Kind'), member.kindText ?? kindText(member.kind, words)],
    [t('W klastrze', 'In the cluster'), sinceText(member.memberships, words)],
    ['NIP', member.nip],
    ['REGON', member.regon],
    ['KRS', member.krs],
    [t('Siedziba', 'Seat'), addressOf(member.seat)],
    [t('Kod TERYT gminy', 'TERYT code'), member.gmina],
    ['E-mail', member.email],
    [t('Telefon', 'Phone'), member.phone],
    [t('Strona', 'Website'), member.website],
    [
      t('Odlicza VAT', 'Recovers VAT'),
      member.recoversVat === null ? null : member.recoversVat ? t('tak', 'yes') : t('nie', 'no'),
    ],
    [t('Notatki', 'Notes'), member.notes],
    ...Object.entries(member.other),
  ]
  return (
    <Page
      title={member.name}
      of={name}
      above={
        <Link className="no-print" to="/klaster/$clusterId/czlonkowie" params={{ clusterId }}>
          ← {t('Członkowie', 'Members')}
        </Link>
      }
      actions={
        <>
          <Link to="/klaster/$clusterId/punkty" params={{ clusterId }} search={{ czlonek: member.memberId }}>
            {t('Zobacz punkty', 'See the points')}
          </Link>
          {worksHere(cluster) ? (
            <>
              <RemoveMember member={member} />
              <Button onClick={edit}>{t('Zmień dane', 'Change')}</Button>
            </>
          ) : null}
        </>
      }
    >
      <div className="two" style={{ alignItems: 'start' }}>
        <section className="card stack" aria-labelledby="dane">
          <h2 id="dane">{t('Dane', 'Details')}</h2>
          <dl className="facts">
            {facts.map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value || <span className="quiet">{t('nie podano', 'not given')}</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="card stack" aria-labelledby="osoby">
          <h2 id="osoby">{t('Osoby', 'People')}</h2>
          {member.people.length === 0 ? (
            <p className="quiet">{t('Nie wpisano nikogo.', 'Nobody is entered.')}</p>
          ) : (
            <dl className="facts">
              {member.people.map((person) => (
                <div key={`${person.role} ${person.name}`} style={{ display: 'contents' }}>
                  <dt>{PERSON_ROLES[person.role][language]}</dt>
                  <dd>
                    {[
                      person.name,
                      person.position,
                      person.email,
                      person.phone,
                      person.authorisedOn
                        ? t(
                            `upoważnienie z dnia ${words.dayShort(person.authorisedOn)}`,
                            `authorised on ${words.dayShort(person.authorisedOn)}`,
                          )
                        : null,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          <h3>{t('Okresy uczestnictwa', 'Stretches of membership')}</h3>
          {member.memberships.length === 0 ? (
            <p className="quiet">{t('Nie wpisano żadnego.', 'None is entered.')}</p>
          ) : (
            <ul className="plain-list">
              {member.memberships.map((stretch) => (
                <li key={stretch.from}>
                  {stretch.role === 'founder' ? t('założyciel', 'founder') : t('uczestnik', 'participant')},{' '}
                  {sinceText([stretch], words)}
                </li>
              ))}
            </ul>
          )}
          {declared.length === 0 ? null : (
            <>
              <h3>{t('Deklaracja przystąpienia', 'Declaration of accession')}</h3>
              <dl className="facts">
                {declared.map(([label, value]) => (
                  <div key={label} style={{ display: 'contents' }}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </section>
      </div>
    </Page>
  )
}
