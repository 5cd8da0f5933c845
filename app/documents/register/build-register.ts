import { MEMBER_KIND_WORDS } from '../../../domain/governance/member-kind.ts'
import type { Member } from '../../usecases/office/member.ts'
import type { Point } from '../../usecases/office/point.ts'
import { numberColumn, wordColumn } from '../model/blocks.ts'
import { numberCell, row, textCell } from '../model/cells.ts'
import type { Report, Table } from '../model/document.ts'
import { frameWords } from '../report/frame.ts'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words.ts'

interface Facts {
  readonly clusterName: string
  readonly madeOn: string
  readonly language: Language
}

function listPaper(table: Table, { clusterName, madeOn, language }: Facts): Report {
  const words = wordsIn(language)
  return {
    language,
    title: table.title,
    subtitle: words.t(`stan na ${words.day(madeOn)}`, `as of ${words.day(madeOn)}`),
    clusterName,
    facts: [{ label: words.t('Stan na', 'As of'), value: words.day(madeOn) }],
    keywords: [words.t('klaster energii', 'energy cluster'), clusterName],
    madeOn,
    version: '',
    frame: frameWords(words, ''),
    sections: [{ id: 'list', title: table.sheet, blocks: [table], landscape: true }],
    isShort: true,
    extraTables: [],
  }
}

/** The register of members: who, of what kind, with which numbers, since when. @pl rejestr członków */
export function buildMemberRegister(members: readonly Member[], facts: Facts): Report {
  const words = wordsIn(facts.language)
  const { t } = words
  const roles = { founder: t('założyciel', 'founder'), participant: t('uczestnik', 'participant') }
  const rows = members.map((member, i) =>
    row([
      textCell(String(i + 1)),
      textCell(member.name),
      textCell(member.kind === null ? words.missing : (member.kindText ?? words.of(MEMBER_KIND_WORDS[member.kind]))),
      textCell(member.nip ?? words.missing),
      textCell(member.regon ?? words.missing),
      textCell(member.krs ?? words.missing),
      textCell(
        member.memberships
          .map(({ from, to, role }) =>
            to === null
              ? t(`${roles[role]} od ${words.dayShort(from)}`, `${roles[role]} since ${words.dayShort(from)}`)
              : t(
                  `${roles[role]} od ${words.dayShort(from)}, poza klastrem od ${words.dayShort(to)}`,
                  `${roles[role]} since ${words.dayShort(from)}, outside since ${words.dayShort(to)}`,
                ),
          )
          .join('; ') || words.missing,
      ),
    ]),
  )
  return listPaper(
    {
      kind: 'table',
      id: 'members',
      sheet: t('Członkowie', 'Members'),
      title: t('Rejestr członków klastra', 'Register of members'),
      columns: [
        wordColumn(t('Lp.', 'No.'), 0),
        wordColumn(t('Członek', 'Member'), 3),
        wordColumn(t('Rodzaj', 'Kind'), 2),
        wordColumn('NIP', 1),
        wordColumn('REGON', 1),
        wordColumn('KRS', 1),
        wordColumn(t('Uczestnictwo', 'Membership'), 3),
      ],
      rows,
      dense: true,
      certainty: 'certain',
    },
    facts,
  )
}

/** The list of points of Annex 3, with the feed-in points the law adds. @pl wykaz punktów poboru (załącznik nr 3) */
export function buildPointList(points: readonly Point[], facts: Facts): Report {
  const words = wordsIn(facts.language)
  const { t } = words
  const rows = points.map((point, i) => {
    const { street, building, flat, postcode, town } = point.address
    const house = [building, flat].filter(Boolean).join('/')
    const place = [[street, house].filter(Boolean).join(' '), [postcode, town].filter(Boolean).join(' ')]
    const tariff = point.tariffs.find(
      ({ from, to }) => (from ?? '') <= facts.madeOn && (to === null || to > facts.madeOn),
    )
    return row([
      textCell(point.ordinal ?? String(i + 1)),
      textCell(point.payer ?? words.missing),
      textCell(point.name),
      textCell(place.filter((part) => part !== '').join(', ') || words.missing),
      textCell(point.code),
      textCell(point.feedInCode ?? '–'),
      textCell(tariff?.tariff ?? words.missing),
      numberCell(tariff?.contractPowerKw ?? null, 1, words),
      numberCell(point.yearlyKwh, 0, words),
      textCell(point.distributor ?? words.missing),
      textCell(point.seller ?? words.missing),
    ])
  })
  return listPaper(
    {
      kind: 'table',
      id: 'points',
      sheet: t('Punkty', 'Points'),
      title: t('Wykaz punktów poboru i miejsc dostarczania (załącznik nr 3)', 'List of metering points (Annex 3)'),
      columns: [
        wordColumn(t('Lp.', 'No.'), 0),
        wordColumn(t('Płatnik', 'Payer'), 2),
        wordColumn(t('Nazwa', 'Name'), 2),
        wordColumn(t('Adres', 'Address'), 2),
        wordColumn('PPE', 2),
        wordColumn(t('Punkt oddania', 'Feed-in point'), 1),
        wordColumn(t('Taryfa', 'Tariff'), 0),
        numberColumn(t('Moc umowna', 'Contract power'), 'kW'),
        numberColumn(t('Zużycie roczne', 'Yearly use'), 'kWh'),
        wordColumn('OSD', 1),
        wordColumn(t('Sprzedawca', 'Seller'), 1),
      ],
      rows,
      dense: true,
      certainty: 'certain',
    },
    facts,
  )
}
