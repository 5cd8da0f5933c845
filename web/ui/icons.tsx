const PATHS = {
  home: 'M3 11.5 12 4l9 7.5M5.5 10v9.5h13V10',
  energy: 'M13 3 5.5 13.5H11L10 21l8-11h-5.5z',
  data: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 19.5c.6-3.4 3-5 6-5s5.400 1.600 6 5M16 5.200a3 3 0 0 1 0 5.600M17.500 15c2 .600 3.200 2.100 3.500 4.500',
  point:
    'M12 21s7-6.200 7-11.500A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  money: 'M4 6.500h16v11H4zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM7 9.500v0M17 14.500v0',
  paper: 'M6 3.500h8l4 4V20.500H6zM14 3.500v4h4M9 12h6M9 15.500h6',
  variants: 'M5 19V9M12 19V5M19 19v-7',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM9 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  public:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM3.500 12h17M12 3.500c3 3 3 14 0 17M12 3.500c-3 3-3 14 0 17',
  calendar: 'M4.500 6h15v14h-15zM4.500 10.500h15M8.500 3.500v4M15.500 3.500v4',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.300 15.300 20.500 20.500',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside a word, never instead of one. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
