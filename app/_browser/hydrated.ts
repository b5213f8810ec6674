/**
 * Waits until React has hydrated the page in `next dev`. React would treat earlier changes as a mismatch and render the
 * page again. Hydrated elements have a property that starts with `__reactFiber`.
 */
export async function waitForHydration(page: Document) {
  const taken = () => Object.keys(page.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber'))
  while (!taken()) await new Promise((resolve) => setTimeout(resolve, 50))
}
