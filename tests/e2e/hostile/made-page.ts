interface Made {
  /** Markup and scripts that come before everything else. */
  readonly head?: string
  readonly action?: string
  /** In place of the code field. */
  readonly field?: string
  /** Before the form, and after it. */
  readonly before?: string
  readonly after?: string
}

const field = '<input type="tel" maxlength="20" id="auth-mfa-otpcode" name="otpCode" autocomplete="off">'

/** A challenge page as somebody hostile would write it. */
export const madeChallenge = (made: Made = {}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Two-Step</title>${made.head ?? ''}</head><body>
${made.before ?? ''}
<form id="auth-mfa-form" method="post" action="${made.action ?? '/ap/signin'}">
  <h1>Two-Step Verification</h1>
  <p>Enter the code from your Authenticator App</p>
  ${made.field ?? field}
  <input type="submit" id="auth-signin-button" name="mfaSubmit">
</form>
${made.after ?? ''}</body></html>`
