/**
 * Waits until React has taken over the page that `next dev` sent: it would take what we make before that for a fault,
 * throw the page away and draw it anew. React leaves a mark on each element that it has taken over.
 */
export async function hydrated(page: Document) {
  const taken = () => Object.keys(page.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber'))
  while (!taken()) await new Promise((resolve) => setTimeout(resolve, 50))
}
