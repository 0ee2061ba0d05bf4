import { pictureAt } from './picture-at'
import { picturesOnPage } from './pictures-on-page'

// The background puts this file into a page, then calls what it finds here; the page itself sees nothing of either.
Object.assign(globalThis, {
  countersignLook: () => picturesOnPage(document),
  countersignPicture: (address: string) => pictureAt(document, address),
})
