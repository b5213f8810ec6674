const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** An ISO date as our pages print it: `3 January 2020`. */
export const printDate = (date: string) => long.format(new Date(`${date}T00:00:00Z`))
