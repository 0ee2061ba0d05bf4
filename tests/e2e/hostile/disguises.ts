/** What the scripts below may use: `host` is the chip, `sheet` adds a style, the others make elements that lie over it. */
const tools = `
  const root = document.documentElement
  const host = document.querySelector('[data-countersign]')
  const sheet = (text) => document.head.append(Object.assign(document.createElement('style'), { textContent: text }))
  const through = 'background: red; pointer-events: none; z-index: 2147483647'
  const cover = (name = 'div', style = 'position: fixed; inset: 0; width: auto; height: auto; margin: 0') => {
    const made = document.createElement(name)
    made.style.cssText = style + ';' + through
    return made
  }
  const popover = (parent, kind = 'manual') => {
    const made = document.createElement('div')
    made.popover = kind
    made.style.cssText = 'inset: auto auto 0 0; width: 1px; height: 1px; padding: 0; border: 0; pointer-events: none; overflow: visible'
    parent.append(made)
    made.showPopover()
    return made
  }
  const modal = () => {
    const made = document.createElement('dialog')
    document.body.append(made)
    made.showModal()
    return made
  }`

/** Code for the page: a disguise, with the tools that it uses. */
export const disguised = (disguise: string): string => `(async () => { ${tools}; ${disguise} })()`

/** What a page does to the chip so that a press meant for something else becomes one on it: one of each kind. */
export const disguises: Readonly<Record<string, string>> = {
  'moved to where the person presses': `host.style.setProperty('inset', '300px auto auto 300px', 'important')`,
  'shrunk by scale': `host.style.setProperty('scale', '0.2', 'important')`,
  'clipped to its button': `host.style.setProperty('clip-path', 'inset(60% 0 0 0)', 'important')`,
  transparent: `host.style.setProperty('opacity', '0.01', 'important')`,
  'on a transparent page': `root.style.opacity = '0.01'`,
  'taken out and put back': `host.remove(); root.append(host)`,
  'out of the top layer, under a cover that lets presses through': `
    host.hidePopover()
    host.style.setProperty('display', 'block', 'important')
    root.append(cover())`,
  'under the backdrop of a tiny popover': `
    sheet('#tiny::backdrop { background: red }')
    popover(document.body).id = 'tiny'`,
  'under a child of a tiny popover': `popover(document.body).append(cover())`,
  'under a popover in a closed shadow root': `
    const tree = document.createElement('div')
    document.body.append(tree)
    popover(tree.attachShadow({ mode: 'closed' })).append(cover())`,
  'under a modal dialog': `modal().append(cover())`,
  'under a picture of the page that changes': `
    sheet('::view-transition { pointer-events: none } ::view-transition-old(root) { animation: none; height: 100% } ::view-transition-new(root) { display: none } ::view-transition-group(*) { animation: 60s linear stay } @keyframes stay { to { opacity: 1 } }')
    await document.startViewTransition(() => {}).ready`,
}

const onHost = (property: string, value: string) => `host.style.setProperty('${property}', '${value}', 'important')`
const onPage = (property: string, value: string) => `root.style.setProperty('${property}', '${value}', 'important')`

/** The same kinds in all their forms. */
export const moreDisguises: Readonly<Record<string, string>> = {
  translated: onHost('translate', '40px 200px'),
  transformed: onHost('transform', 'translate(-100px, 100px)'),
  rotated: onHost('rotate', '180deg'),
  'in perspective': onHost('transform', 'perspective(900px) rotateY(20deg)'),
  'clipped away': onHost('clip-path', 'inset(0 0 90% 0)'),
  masked: onHost('mask-image', 'linear-gradient(transparent, transparent)'),
  filtered: onHost('filter', 'opacity(1%)'),
  blended: onHost('mix-blend-mode', 'difference'),
  zoomed: onHost('zoom', '0.3'),
  'with its overflow cut off': onHost('overflow', 'hidden'),
  'and no longer fixed': onHost('position', 'absolute'),
  'put into another element': `document.body.append(host); host.showPopover()`,
  'hidden and shown below others': `host.hidePopover(); popover(document.body).append(cover()); host.showPopover(); popover(document.body).append(cover())`,
  'on a page shrunk by zoom': `root.style.zoom = '0.1'`,
  'on a page that is not visible': onPage('visibility', 'hidden'),
  'on a page that is not drawn': onPage('content-visibility', 'hidden'),
  'on a transformed page': onPage('transform', 'scale(0.1)'),
  'on a scaled page': onPage('scale', '0.1'),
  'on a filtered page': onPage('filter', 'blur(30px)'),
  'on a clipped page': onPage('clip-path', 'inset(50%)'),
  'on a masked page': onPage('mask-image', 'linear-gradient(transparent, transparent)'),
  'on a page blended into nothing': onPage('mix-blend-mode', 'difference'),
  'on a page that takes no presses': `${onPage('pointer-events', 'none')}; popover(document.body).append(cover())`,
  'under a popover that closes by itself': `popover(document.body, 'auto').append(cover())`,
  'under a hint': `popover(document.body, 'hint').append(cover())`,
  'under a frame in a popover': `popover(document.body).append(cover('iframe'))`,
  'under the shadow of a tiny popover': `popover(document.body).style.boxShadow = '0 0 0 3000px red'`,
  'under the outline of a tiny popover': `popover(document.body).style.outline = '3000px solid red'`,
  'under a picture of a tiny popover’s border': `popover(document.body).style.cssText += ';border-image: linear-gradient(red, red) 1 / 1px / 3000px; border: 1px solid'`,
  'under a cover that moves': `
    sheet('@keyframes move { from { translate: 0 0 } to { translate: 3px 3px } } .moves { animation: move .1s infinite alternate }')
    const moving = cover()
    moving.className = 'moves'
    popover(document.body).append(moving)`,
  'under a cover that is all but transparent': `
    const faint = cover()
    faint.style.opacity = '0.9'
    popover(document.body).append(faint)`,
  'under the backdrop of a modal dialog': `
    sheet('dialog::backdrop { background: red; pointer-events: none } dialog { pointer-events: none }')
    modal()`,
  'under a cover in full screen': `
    const full = cover()
    document.body.append(full)
    await full.requestFullscreen()`,
}
