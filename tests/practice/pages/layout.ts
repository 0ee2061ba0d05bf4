import { html, type Markup } from '../html'
import { directionOf, type Language, localeOf, type Words } from '../words'

/** What every page is told. */
export interface Setting {
  language: Language
  words: Words
}

interface Layout extends Setting {
  title: string
  body: Markup
  /** Sign-in pages name their locale on the body. */
  signIn?: boolean
}

/** The frame around every page: name, content, footer. Style and script come from files, as the policy allows no other. */
export function layout({ language, words, title, body, signIn = false }: Layout): Markup {
  const bodyClass = signIn ? `auth-no-skin ap-locale-${localeOf[language]} a-m-us` : 'a-m-us'
  return html`<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} · ${words.practice}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/practice/style.css">
    <script src="/practice/page.js" defer></script>
  </head>
  <body class="${bodyClass}">
    <div id="a-page">
      <header class="practice-top"><a class="practice-name" href="/">${words.practice}</a></header>
      ${body}
      <footer class="practice-foot">${words.notice}</footer>
    </div>
  </body>
</html>`
}
