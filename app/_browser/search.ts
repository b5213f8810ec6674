import { offerSearch } from './filter'
import { hydrated } from './hydrated'
import { offerKeys } from './keys'

/** As in main.ts. */
declare const development: boolean

/** The script of the list of all claims, apart from the other so that each page loads only what it uses. */
if (development) await hydrated(document)
offerSearch(document)
offerKeys(document)
