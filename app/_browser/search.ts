import { offerSearch } from './filter'
import { waitForHydration } from './hydrated'
import { offerKeys } from './keys'

/** As in main.ts. */
declare const development: boolean

/** The script of the list of claims, separate so that each page loads only what it uses. */
if (development) await waitForHydration(document)
offerSearch(document)
offerKeys(document)
