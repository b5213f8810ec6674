const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Formats an ISO date for pages: `3 January 2020`. */
export const printDate = (date: string) => long.format(new Date(`${date}T00:00:00Z`))
