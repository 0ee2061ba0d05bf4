/**
 * The one script of the pages. On the forms that take a code it notes what it saw: `data-practice-seen` is the value at the
 * last `input` event and `data-practice-changed` the one at the last `change`, so that a field set without events is noticed.
 */
export const script = `'use strict'
const codeForms = document.querySelectorAll('form#auth-mfa-form, form#sia-add-auth-app-form')
for (const form of codeForms) {
  const fields = [...form.querySelectorAll('input[type=tel]')]
  const value = () => fields.map((field) => field.value).join('')
  form.dataset.practiceSeen = ''
  form.addEventListener('input', (event) => {
    form.dataset.practiceSeen = value()
    const next = fields[fields.indexOf(event.target) + 1]
    if (event.target.maxLength === 1 && event.target.value !== '' && next) next.focus()
  })
  form.addEventListener('change', () => {
    form.dataset.practiceChanged = value()
  })
}

for (const header of document.querySelectorAll('a.a-accordion-row')) {
  header.addEventListener('click', (event) => {
    event.preventDefault()
    for (const other of document.querySelectorAll('a.a-accordion-row')) {
      other.setAttribute('aria-expanded', String(other === header))
      other.parentElement.classList.toggle('a-accordion-active', other === header)
    }
  })
}

const cantScan = document.querySelector('a#sia-auth-app-cant-scan-link')
if (cantScan) {
  cantScan.addEventListener('click', (event) => {
    event.preventDefault()
    document.querySelector('.practice-key').classList.toggle('practice-shown')
  })
}

for (const canvas of document.querySelectorAll('canvas[data-practice-rows]')) {
  const rows = canvas.dataset.practiceRows.split(',')
  const scale = 4
  canvas.width = canvas.height = rows.length * scale
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) if (row[x] === '1') pen.fillRect(x * scale, y * scale, scale, scale)
  })
}

const box = document.querySelector('input#input-box-otp')
if (box) {
  box.addEventListener('input', () => {
    document.querySelector('input#otpCode').value = box.value
  })
}
`
