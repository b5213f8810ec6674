import { offerCopies } from './copy'
import { hydrated } from './hydrated'
import { offerKeys } from './keys'

/** True in `next dev` alone; the bundler puts the value in, so that the published script carries nothing of this. */
declare const development: boolean

/** The script of every page but the list of all claims: it only improves what works without it, and makes what it offers. */
if (development) await hydrated(document)
offerCopies(document)
offerKeys(document)
