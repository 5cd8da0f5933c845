import type { Page } from 'playwright-core'

interface Stop {
  /** Which element in the order of the page. */
  readonly place: number
  readonly told: string
  readonly faults: readonly string[]
}

interface Journey {
  readonly stops: Stop[]
  readonly wanted: number
}

/** Notes each element that takes the focus, and whether a person sees that it has it. */
function watchFocus(): void {
  const all = [...document.querySelectorAll('*')]
  const place = new Map(all.map((element, index) => [element, index]))
  const groups = new Set<string>()
  /** One stop for each control; the buttons of one choice are one stop together. */
  const isStop = (element: Element) => {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(':disabled')) return false
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const isNew = !groups.has(element.name)
    groups.add(element.name)
    return isNew
  }
  const journey: Journey = { stops: [], wanted: all.filter(isStop).length }
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    const part = (value: number) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
  }
  const contrast = (one: string, other: string) => {
    const [a, b] = [light(one), light(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const ground = (from: Element | null): string => {
    for (let element = from; element; element = element.parentElement) {
      const { backgroundColor } = getComputedStyle(element)
      if (backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor)) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const atRest = new Map(all.map((element) => [element, getComputedStyle(element).borderTopColor]))
  const isRinged = (element: HTMLElement): boolean => {
    const style = getComputedStyle(element)
    if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2)
      return contrast(style.outlineColor, ground(element.parentElement)) >= 3
    // Inputs of the kit change their edge instead: it must stand out from the ground and from the edge at rest.
    const edge = style.borderTopColor
    return edge !== atRest.get(element) && contrast(edge, ground(element.parentElement)) >= 3
  }
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    const faults: string[] = []
    const box = target.getBoundingClientRect()
    const label =
      target instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(target.type) ? target.labels?.[0] : undefined
    const body = box.width < 2 && label ? label.getBoundingClientRect() : box
    if (body.width < 2 || body.height < 2) faults.push('takes the focus but is not seen')
    else if (body.bottom < 1 || body.top > innerHeight - 1 || body.right < 1 || body.left > innerWidth - 1)
      faults.push('takes the focus outside the window')
    else {
      const x = Math.min(Math.max(body.left + Math.min(body.width / 2, 20), 0), innerWidth - 1)
      const y = Math.min(Math.max(body.top + Math.min(body.height / 2, 12), 0), innerHeight - 1)
      const above = document.elementFromPoint(x, y)
      const over = above && !target.contains(above) && !above.contains(target) && !label?.contains(above) ? above : null
      if (over && !target.parentElement?.contains(over)) faults.push(`is covered by ${over.outerHTML.slice(0, 60)}`)
      // The kit paints the ring of a hidden radio on its label.
      const ringed = label && box.width < 2 ? label : target
      if (!isRinged(ringed) && !(label && isRinged(label))) faults.push('shows no ring of 3 : 1 when it has the focus')
    }
    const told =
      (target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40) ||
      target.outerHTML.slice(0, 70)
    journey.stops.push({ place: place.get(target) ?? -1, told, faults })
  })
  ;(globalThis as unknown as { journey: Journey }).journey = journey
}

/** Walks the whole page with Tab: the way past the frame first, the order of reading, everything seen, no trap. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
    getSelection()?.removeAllRanges()
  })
  await page.evaluate(watchFocus)
  // The beginning of the page, also for Chromium's own memory of where the last click was.
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  const faults: string[] = []
  const journey = () => page.evaluate(() => (globalThis as unknown as { journey: Journey }).journey)
  const { wanted } = await journey()
  for (let pressed = 0; pressed < wanted + 4; pressed += 20) {
    for (let one = 0; one < 20; one += 1) await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) break
  }
  const { stops } = await journey()
  const around = stops.findIndex((stop, index) => index > 0 && stop.place === stops[0]?.place)
  const once = around > 0 ? stops.slice(0, around) : stops
  if (!/^Przejdź do treści/.test(once[0]?.told ?? '')) faults.push(`the first stop is "${once[0]?.told}"`)
  for (const [index, stop] of once.entries()) {
    for (const fault of stop.faults) faults.push(`"${stop.told}" ${fault}`)
    const before = once[index - 1]
    if (before && stop.place < before.place)
      faults.push(`"${stop.told}" comes after "${before.told}" against the order`)
  }
  if (once.length < wanted)
    faults.push(`only ${once.length} of ${wanted} controls are reached: a trap after "${once.at(-1)?.told}"`)
  return [...new Set(faults)]
}
