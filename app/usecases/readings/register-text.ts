import type { RegisterKey } from './ports.ts'

/** A register's month as one text, for maps. */
export function registerText({ month, direction, netting }: RegisterKey): string {
  return `${month} ${direction} ${netting}`
}
