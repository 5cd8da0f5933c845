import type { ReactNode } from 'react'

type Kind = 'info' | 'warning' | 'error' | 'done'

/** A framed remark that belongs to the page. */
export function Note({ kind = 'info', children }: { readonly kind?: Kind; readonly children: ReactNode }) {
  return (
    <div className="note" data-kind={kind}>
      {children}
    </div>
  )
}

/** A short state in words; the colour only repeats it. */
export function Mark({
  kind,
  children,
}: {
  readonly kind?: 'good' | 'warning' | 'bad' | undefined
  readonly children: ReactNode
}) {
  return (
    <span className="mark" data-kind={kind}>
      {children}
    </span>
  )
}

/** Nothing here yet: why, and the one way on. */
export function Empty({
  title,
  children,
  action,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="card stack" style={{ justifyItems: 'start' }}>
      <h2>{title}</h2>
      {children ? <div className="quiet reading">{children}</div> : null}
      {action}
    </div>
  )
}
