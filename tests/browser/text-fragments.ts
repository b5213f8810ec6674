import type { Page } from 'playwright-core'
import { addModule } from './add-module'

/** What the package has: the standard's way (WICG Scroll To Text Fragment) to find words in a page. */
interface TextFragments {
  getFragmentDirectives(hash: string): { text: string[] }
  parseFragmentDirectives(directives: { text: string[] }): { text: object[] }
  /** The first two ranges that fit; a browser takes the first. */
  processTextFragmentDirective(directive: object): Range[]
}

declare global {
  var textFragments: TextFragments
}

/**
 * Gives the pages that are opened from now on `textFragments`. A browser's own search cannot be asked what it found,
 * and a Chromium without collation data, as some packages have, finds nothing.
 */
export const addTextFragments = (page: Page) =>
  addModule(page, 'text-fragments-polyfill/text-fragment-utils', 'textFragments')
