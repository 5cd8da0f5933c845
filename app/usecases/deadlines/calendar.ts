import type { Deadline } from './list-deadlines.ts'

/** Text of an iCalendar value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

/** Lines of at most 75 bytes, continued by a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const out: string[] = []
  let part = ''
  let bytes = 0
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (bytes + size > 74) {
      out.push(part)
      part = ' '
      bytes = 1
    }
    part += sign
    bytes += size
  }
  return [...out, part].join('\r\n')
}

/** Open dates as an iCalendar file that any calendar takes. */
export function calendarOf(deadlines: readonly Deadline[], name: string, language: 'pl' | 'en', now: string): string {
  const stamp = now.replace(/[-:]/g, '').replace(/\.\d+/, '')
  const events = deadlines
    .filter(({ state }) => state !== 'done')
    .flatMap((one) => [
      'BEGIN:VEVENT',
      `UID:${one.key.replace(/[^\w-]/g, '_')}@openklaster`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${one.dueOn.replaceAll('-', '')}`,
      `SUMMARY:${escaped(one[language])}`,
      `DESCRIPTION:${escaped(one.source ? `${one.source.article}, ${one.source.actTitle}` : (one.basis ?? ''))}`,
      'END:VEVENT',
    ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OpenKlaster//terminy//PL',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}
