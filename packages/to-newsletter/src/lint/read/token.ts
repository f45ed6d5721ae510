/** A piece of markup, with where it begins in the mail. */
export type Token =
  | {
      readonly type: 'start'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly at: number
      /** What a raw text element holds, such as a stylesheet's text. */
      readonly raw?: string
    }
  | { readonly type: 'end'; readonly name: string; readonly at: number }
  | { readonly type: 'text'; readonly value: string; readonly at: number }
  | { readonly type: 'comment'; readonly value: string; readonly at: number }
  /** Markup that the mail's end cuts. */
  | { readonly type: 'unclosed'; readonly at: number }
