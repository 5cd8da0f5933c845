import type { Page } from 'playwright-core'

/** Spacing a reader may set (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

/** What is cut off or pushes the page sideways when the reader spaces the text out. The page is left spaced. */
export async function textSpacingFaults(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: SPACED })
  return page.evaluate(() => {
    const faults: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll('main *, header *, footer *')].find(
        (one) =>
          one.getBoundingClientRect().right > innerWidth + 1 &&
          !one.closest('.table-area, [tabindex="0"], .visually-hidden'),
      )
      faults.push(`the spaced page scrolls sideways: ${wide?.outerHTML.slice(0, 120)}`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('.visually-hidden, svg, canvas, .uplot, textarea, select') || !element.checkVisibility())
        continue
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (!ownText) continue
      // The nearest box that cuts.
      for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        const cutsX = /hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1
        const cutsY = /hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 2
        if ((cutsX || cutsY) && box.clientWidth > 1) {
          faults.push(`cut: "${element.textContent?.trim().slice(0, 60)}" in ${box.className || box.tagName}`)
          break
        }
        if (/auto|scroll/.test(overflowX + overflowY)) break
      }
    }
    return [...new Set(faults)]
  })
}

/** What would move although the reader asked for no motion. Asked before the tests themselves still the page. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moving = new Set<string>()
    const seconds = (text: string) =>
      Math.max(...text.split(',').map((one) => Number.parseFloat(one) * (/ms/.test(one) ? 0.001 : 1)))
    for (const element of document.querySelectorAll('body *')) {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
      if (seconds(transitionDuration) > 0.01)
        moving.add(`moves for ${transitionDuration}: ${element.className || element.tagName}`)
      if (animationName !== 'none' && seconds(animationDuration) > 0.01) moving.add(`is animated: ${animationName}`)
    }
    return [...moving]
  })
}
