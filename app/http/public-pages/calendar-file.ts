import { addDays, day, epochDay } from '../../../domain/calendar/day.ts'
import { instantsOfLocal } from '../../../domain/calendar/warsaw.ts'
import type { PublicPublication } from '../../usecases/public-side/public-publications.ts'
import { titleSaid } from './publication-parts.ts'
import { inLanguage } from './text.ts'
import type { View } from './view.ts'
import { within } from './view.ts'

/** Text of a property (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
}

/** Lines of at most 75 octets, the rest folded (3.1). */
function folded(line: string): string {
  const out: string[] = []
  let current = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > (out.length === 0 ? 75 : 74)) {
      out.push(current)
      current = ''
      bytes = 0
    }
    current += letter
    bytes += size
  }
  return [...out, current].join('\r\n ')
}

const basic = (text: string) => text.replace(/[-:]|\.\d+/g, '')

/** A local time as an instant; in the hour that is told twice, the first. */
function instant(on: string, at: string): string {
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const local = epochDay(day(on)) * 86_400 + hour * 3600 + minute * 60
  const [seconds = local - 3600] = instantsOfLocal(local)
  return basic(new Date(seconds * 1000).toISOString())
}

function times({ startsOn, startsAt, endsOn, endsAt }: PublicPublication): string[] {
  const first = startsOn ?? ''
  const last = endsOn ?? first
  if (startsAt === null)
    return [`DTSTART;VALUE=DATE:${basic(first)}`, `DTEND;VALUE=DATE:${basic(addDays(day(last), 1))}`]
  return [`DTSTART:${instant(first, startsAt)}`, ...(endsAt === null ? [] : [`DTEND:${instant(last, endsAt)}`])]
}

/** The calendar as a file every calendar program reads (RFC 5545). */
export function calendarFile(view: View): string {
  const { words, cluster, publications, origin } = view
  const events = publications.filter(({ kind, startsOn }) => kind === 'event' && startsOn !== null)
  const lines = events.flatMap((event) => [
    'BEGIN:VEVENT',
    `UID:${event.publicationId}@${cluster.slug}.openklaster`,
    `DTSTAMP:${basic(event.publishedAt ?? '')}`,
    ...times(event),
    `SUMMARY:${escaped(titleSaid(event, words).text)}`,
    ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
    ...(event.body === null ? [] : [`DESCRIPTION:${escaped(inLanguage(words, event.body, event.bodyEn)?.text ?? '')}`]),
    `URL:${origin}${within(view, `kalendarz/${event.publicationId}`)}`,
    'END:VEVENT',
  ])
  return `${[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OpenKlaster//public calendar//PL',
    `X-WR-CALNAME:${escaped(cluster.name)}`,
    ...lines,
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n')}\r\n`
}
