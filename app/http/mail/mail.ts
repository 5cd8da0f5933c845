import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Mail } from '../../usecases/people/ports.ts'

const FROM = 'OpenKlaster <openklaster@localhost>'

/** Sends a letter, or throws. */
export type SendMail = (mail: Mail) => Promise<void>

/** Letters by SMTP: `smtp://user:password@host:587` or `smtps://…`. */
export function mailBySmtp(url: string, from = FROM): SendMail {
  const transport = createTransport(url)
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to, subject, text })
  }
}

/** Letters as files a mail program opens: where no server is set up, nothing is lost and nothing leaves. */
export function mailToFolder(folder: string, from = FROM): SendMail {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return async ({ to, subject, text }) => {
    const { message } = await transport.sendMail({ from, to, subject, text })
    await mkdir(folder, { recursive: true })
    const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`
    await writeFile(join(folder, name), message as Buffer)
  }
}
