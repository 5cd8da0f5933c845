import { Button, Checkbox, Fieldset, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { MEMBER_KIND_WORDS, MEMBER_KINDS } from '../../../../../domain/governance/member-kind.ts'
import { membersQuery } from '../../../../api/members.ts'
import { fieldId } from '../../../../ui/form/form-state.ts'
import { useWords } from '../../../../ui/language.tsx'
import { useCluster } from '../../use-cluster.ts'
import type { SellerRow } from './price-values.ts'

interface Props {
  readonly row: SellerRow
  readonly index: number
  readonly change: (part: Partial<SellerRow>) => void
  readonly error: string | undefined
}

/** To whom a seller sells: kinds of member, members by name; the first seller also to all the others. */
export function SellsTo({ row, index, change, error }: Props) {
  const words = useWords()
  const { t, list } = words
  const { clusterId } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const nameOf = (id: string) => members.find(({ memberId }) => memberId === id)?.name ?? id
  const counted = (kind: string) => members.filter((one) => one.kind === kind).length
  const kindName = (kind: string) =>
    words.of(MEMBER_KIND_WORDS[kind as keyof typeof MEMBER_KIND_WORDS] ?? { pl: kind, en: kind })
  const named = [...row.memberKinds.map(kindName), ...row.members.map(nameOf)]
  const nobody = index === 0 ? t('wszystkim pozostałym członkom', 'to all the other members') : t('nikomu', 'to nobody')
  const toggle = (kind: string, on: boolean) =>
    change({ memberKinds: on ? [...row.memberKinds, kind] : row.memberKinds.filter((one) => one !== kind) })
  const errorId = fieldId(`sellers.${index}.to-error`)
  return (
    <details open={error !== undefined || undefined}>
      <summary id={fieldId(`sellers.${index}.to`)}>
        {t('Komu sprzedaje', 'To whom it sells')}: {named.length === 0 ? nobody : list(named)}
      </summary>
      <div className="stack" aria-describedby={error ? errorId : undefined}>
        {error ? (
          <p id={errorId} className="field-error">
            {error}
          </p>
        ) : null}
        <Fieldset variant="unstyled" className="stack tight" legend={t('Rodzaje członków', 'Kinds of member')}>
          <div className="cards">
            {MEMBER_KINDS.map((kind) => (
              <Checkbox
                key={kind}
                id={fieldId(`sellers.${index}.memberKinds.${kind}`)}
                label={counted(kind) > 0 ? `${kindName(kind)} (${counted(kind)})` : kindName(kind)}
                checked={row.memberKinds.includes(kind)}
                onChange={(event) => toggle(kind, event.currentTarget.checked)}
              />
            ))}
          </div>
        </Fieldset>
        <NativeSelect
          id={fieldId(`sellers.${index}.members`)}
          className="narrow"
          label={t('Członkowie wskazani z nazwy', 'Members by name')}
          description={t('Wskazanie z nazwy jest ważniejsze od rodzaju.', 'A name comes before a kind.')}
          value=""
          onChange={(event) => change({ members: [...row.members, event.currentTarget.value] })}
          data={[
            { value: '', label: t('dodaj członka', 'add a member') },
            ...members
              .filter(({ memberId }) => !row.members.includes(memberId))
              .map(({ memberId, name }) => ({ value: memberId, label: name })),
          ]}
        />
        {row.members.length === 0 ? null : (
          <ul className="plain-list">
            {row.members.map((id) => (
              <li key={id} className="row">
                {nameOf(id)}
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => change({ members: row.members.filter((one) => one !== id) })}
                >
                  {t('Usuń', 'Remove')}
                  <span className="visually-hidden">: {nameOf(id)}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}
