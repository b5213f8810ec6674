import { z } from 'zod'
import { ExpectedError } from '#lib/message/expected-error'

/** The local server, used if SITE_URL is not set. */
export const defaultSiteUrl = 'http://localhost:3000'

/** Where the site is published. The base path has no trailing slash. */
export type SitePlace = { origin: string; basePath: string }

const SiteUrl = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address' })
  .transform((value) => new URL(value))
  .refine((url) => !url.search && !url.hash && !url.username && !url.password, 'has more than an origin and a path')
  // The host is also written into server settings, where a quotation mark or a semicolon would end it.
  .refine(
    (url) => /^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(url.hostname),
    'has a host with other characters than letters, digits and -.',
  )
  // With two slashes at the start every link would go to another host.
  .refine(
    (url) => /^(?:\/[\w\-.~]+)*\/*$/.test(url.pathname),
    'has a path that is not letters, digits and -_.~ between single slashes',
  )

/**
 * The origin and base path from the value of `SITE_URL`. Throws an Error that says what is wrong with it.
 */
export function readSiteUrl(value: string | undefined): SitePlace {
  const read = SiteUrl.safeParse(value || defaultSiteUrl)
  if (!read.success)
    throw new ExpectedError(
      `SITE_URL ${JSON.stringify(value)} ${read.error.issues[0]?.message}; set it to an origin with an optional base path, such as https://example.org/diptych`,
    )
  return { origin: read.data.origin, basePath: read.data.pathname.replace(/(?<!\/)\/+$/, '') }
}

export const { origin, basePath } = readSiteUrl(process.env.SITE_URL)
