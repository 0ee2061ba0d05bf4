/** What the options page asks the worker that reads pictures: a file's bytes, or a picture that has its points already. */
export type PhotoQuestion = Blob | ImageBitmap

export type PhotoProblem = 'picture-unreadable' | 'picture-too-large'

/** `drawing`: SVG without anything that takes long, which only a page can draw. */
export type PhotoAnswer =
  | { readonly ok: true; readonly texts: readonly string[] }
  | { readonly ok: true; readonly drawing: string }
  | { readonly ok: false; readonly reason: PhotoProblem }
