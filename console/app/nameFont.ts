/** The font that draws every character a name may have, in slices that come when they are needed. */

const ADDRESS = '/fonts/names/daicho-names.css'

/** After the first screen stands: the list of slices is large, and no screen waits for it. */
export const linkNameFont = (): void => {
  if (document.querySelector(`link[href="${ADDRESS}"]`) !== null) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = ADDRESS
  document.head.append(link)
}
