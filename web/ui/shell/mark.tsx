/** The sign of the program, drawn in place: as a picture from a file the browser would open a document of its own for it. */
export function Mark() {
  return (
    <svg aria-hidden="true" width="28" height="28" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="7" fill="#0b6e4f" />
      <path
        d="M16 7.5 23.5 12v8.5L16 25l-7.5-4.5V12z"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
        strokeOpacity=".55"
      />
      <path d="M17.6 9.5 11.8 17h3.6l-1 5.6 5.9-7.8h-3.7z" fill="#f6c445" />
    </svg>
  )
}
