import { madeChallenge } from './made-page'

/** A challenge that can move its field, and with it the chip: `put(x, y)` puts both there, `shake` moves them on each frame. */
export const movable = (): string =>
  madeChallenge({
    head: `<style>
      body { margin: 0; min-height: 300vh }
      form { position: absolute; left: 40px; top: 80px; margin: 0 }
      #bait { position: fixed; left: 700px; top: 500px; width: 160px; height: 60px }
    </style>`,
    after: `<div id="bait">Go on</div><script>
      const put = (x, y) => {
        const form = document.querySelector('form')
        form.style.left = x + 'px'
        form.style.top = y + 'px'
      }
      let shaking = true
      const shake = (move, odd = false) => {
        move(odd ? 1 : 0)
        if (shaking) requestAnimationFrame(() => shake(move, !odd))
      }
    </script>`,
  })

/** The middle of the page's own button, which the person means to press. */
export const bait = { x: 780, y: 530 }
