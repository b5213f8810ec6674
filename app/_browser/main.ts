import { offerCopies } from './copy'
import { offerSearch } from './filter'
import { hydrated } from './hydrated'

/** True in `next dev` alone; the bundler puts the value in, so that the published script carries nothing of this. */
declare const development: boolean

/** Our one script: it only improves what works without it, and makes itself what it offers. */
if (development) await hydrated(document)
offerCopies(document)
offerSearch(document)
