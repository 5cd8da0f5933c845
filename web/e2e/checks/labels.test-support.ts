import type { Page } from 'playwright-core'

/** As Chromium computes it; on with the launch flag of the tests. */
interface Named extends HTMLElement {
  readonly computedName: string
}

/** What is seen is what is said: labels, hints and errors of inputs, words on buttons and links. */
export function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
    /** Words that the eye sees: without those hidden from it, and without signs hidden from readers. */
    const seen = (element: Element) => {
      const copy = element.cloneNode(true) as Element
      for (const one of copy.querySelectorAll('.visually-hidden, [aria-hidden="true"], svg, input')) one.remove()
      return plain(copy.textContent ?? '')
    }
    for (const input of document.querySelectorAll<Named & HTMLInputElement>('input, select, textarea')) {
      if (!shown(input) || input.type === 'hidden') continue
      const name = plain(input.computedName ?? '')
      const [label] = input.labels ?? []
      const text = label ? seen(label) : ''
      const at = input.outerHTML.slice(0, 110)
      if (name === '') faults.push(`an input without a name: ${at}`)
      else if (label && text !== '' && !letters(name).startsWith(letters(text)))
        faults.push(`the label "${text}" is named "${name}"`)
      for (const id of (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
        if (!document.getElementById(id)) faults.push(`aria-describedby leads nowhere: ${at}`)
      if (input.getAttribute('aria-invalid') === 'true' && !input.getAttribute('aria-describedby'))
        faults.push(`an error that is not joined to its input: ${at}`)
      // In the office addresses of others are written down; before the sign-in they are the reader's own.
      const isOwn = input.type === 'password' || (input.type === 'email' && !document.querySelector('.shell-nav'))
      if (isOwn && !input.autocomplete) faults.push(`personal data without autocomplete: ${at}`)
    }
    for (const control of document.querySelectorAll<Named>('button, a[href], summary')) {
      if (!shown(control) || control.closest('[inert]')) continue
      const name = control.computedName ?? ''
      if (name.trim() === '') {
        faults.push(`a control without a name: ${control.outerHTML.slice(0, 120)}`)
        continue
      }
      if (!letters(name).includes(letters(seen(control))))
        faults.push(`"${seen(control).slice(0, 50)}" is named "${name.slice(0, 50)}"`)
    }
    return faults
  })
}
