import { useElementSize } from '@mantine/hooks'
import { useId, useMemo } from 'react'
import { useWords } from '../language.tsx'
import type { ChartSpec } from './drawing.ts'
import { drawChart } from './drawing.ts'

/** A chart drawn by the code that draws it on paper; arranged anew for phones. */
export function SvgChart({
  spec,
  title,
  description,
}: {
  readonly spec: ChartSpec
  readonly title: string
  readonly description: string
}) {
  const words = useWords()
  const { ref, width } = useElementSize()
  const prefix = useId().replaceAll(/[^\w]/g, '')
  const drawn = width === 0 ? 680 : width < 520 ? Math.max(300, Math.round(width)) : Math.min(900, Math.round(width))
  const svg = useMemo(() => {
    return drawChart(spec, { width: drawn, prefix, words, title, description }).svg
  }, [spec, drawn, prefix, words, title, description])
  return (
    <div
      ref={ref}
      className="chart-paper"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped by escapeXml
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
