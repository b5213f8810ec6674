import { offerCopies } from './copy'
import { waitForHydration } from './hydrated'
import { offerKeys } from './keys'

/** True in `next dev` only. The bundler inlines it, so the published script has no such code. */
declare const development: boolean

/** The script of every page but the list of claims. Everything essential works without it. */
if (development) await waitForHydration(document)
offerCopies(document)
offerKeys(document)
