/** Fewer letters no password may have: length helps, odd signs do not (NIST SP 800-63B, 5.1.1). */
export const SHORTEST_PASSWORD = 12
