import type { MergeName } from './merge-tag.js'

/** How one sending service writes its tags. */
export interface MergeSyntax {
  /** Whole tags by name; one that is missing is not known to the service. */
  readonly names: Partial<Readonly<Record<MergeName, string>>>
  /** A field of one's own list; `$` is its name. */
  readonly field: string
  /** A tag with words for readers of whom nothing is known: `$` is the inside of the tag, `?` the words. */
  readonly fallback?: string
  /** What begins a tag, wherever it stands: a text that has it by chance must not be taken for one. */
  readonly opens: RegExp
  /** A whole tag of the service in a text. */
  readonly whole: RegExp
}

const braces = { opens: /\{(?=[{%])/g, whole: /\{\{\{?[^{}]*\}?\}\}/g }

/** A service that sends mail, or a template language. */
export type MergeService =
  | 'mailchimp'
  | 'sendgrid'
  | 'postmark'
  | 'listmonk'
  | 'ghost'
  | 'liquid'
  | 'handlebars'
  | 'mailgun'
  | 'brevo'
  | 'ses'

/** Every service, by its name; syntaxes as their manuals have them. */
export const mergeServices: Readonly<Record<MergeService, MergeSyntax>> = {
  mailchimp: {
    names: {
      unsubscribeUrl: '*|UNSUB|*',
      preferencesUrl: '*|UPDATE_PROFILE|*',
      webVersionUrl: '*|ARCHIVE|*',
      email: '*|EMAIL|*',
      firstName: '*|FNAME|*',
      lastName: '*|LNAME|*',
      postalAddress: '*|LIST_ADDRESS|*',
    },
    field: '*|$|*',
    opens: /\*(?=\|)/g,
    whole: /\*\|[^|*]+\|\*/g,
  },
  sendgrid: {
    names: {
      unsubscribeUrl: '<%asm_group_unsubscribe_raw_url%>',
      preferencesUrl: '<%asm_preferences_raw_url%>',
      email: '{{email}}',
      firstName: '{{first_name}}',
      lastName: '{{last_name}}',
    },
    field: '{{$}}',
    opens: /[<{](?=[%{])/g,
    whole: /<%[^<>%]*%>|\{\{\{?[^{}]*\}?\}\}/g,
  },
  postmark: {
    names: { unsubscribeUrl: '{{{ pm:unsubscribe_url }}}' },
    field: '{{$}}',
    ...braces,
  },
  listmonk: {
    names: {
      unsubscribeUrl: '{{ UnsubscribeURL }}',
      preferencesUrl: '{{ ManageURL }}',
      webVersionUrl: '{{ MessageURL }}',
      email: '{{ .Subscriber.Email }}',
      firstName: '{{ .Subscriber.FirstName }}',
      lastName: '{{ .Subscriber.LastName }}',
    },
    field: '{{ .Subscriber.Attribs.$ }}',
    ...braces,
  },
  ghost: {
    names: {
      unsubscribeUrl: '%%{unsubscribe_url}%%',
      email: '%%{email}%%',
      firstName: '%%{first_name}%%',
    },
    field: '%%{$}%%',
    fallback: '%%{$, "?"}%%',
    opens: /%(?=%\{)/g,
    whole: /%%\{[^{}]*\}%%/g,
  },
  liquid: {
    names: {
      unsubscribeUrl: '{{ unsubscribe_url }}',
      preferencesUrl: '{{ preferences_url }}',
      webVersionUrl: '{{ web_version_url }}',
      email: '{{ email }}',
      firstName: '{{ first_name }}',
      lastName: '{{ last_name }}',
      postalAddress: '{{ postal_address }}',
    },
    field: '{{ $ }}',
    fallback: "{{ $ | default: '?' }}",
    ...braces,
  },
  handlebars: {
    // Three braces: two would escape what is put in, and an address has ampersands.
    names: {
      unsubscribeUrl: '{{{unsubscribeUrl}}}',
      preferencesUrl: '{{{preferencesUrl}}}',
      webVersionUrl: '{{{webVersionUrl}}}',
      email: '{{email}}',
      firstName: '{{firstName}}',
      lastName: '{{lastName}}',
      postalAddress: '{{postalAddress}}',
    },
    field: '{{$}}',
    ...braces,
  },
  mailgun: {
    names: {
      unsubscribeUrl: '%unsubscribe_url%',
      email: '%recipient%',
      firstName: '%recipient_fname%',
      lastName: '%recipient_lname%',
    },
    field: '%recipient.$%',
    opens: /%(?=(?:recipient|unsubscribe|mailing_list|tag_)[\w.]*%)/g,
    whole: /%(?:recipient|unsubscribe|mailing_list|tag_)[\w.]*%/g,
  },
  brevo: {
    names: {
      unsubscribeUrl: '{{ unsubscribe }}',
      preferencesUrl: '{{ update_profile }}',
      webVersionUrl: '{{ mirror }}',
      email: '{{ contact.EMAIL }}',
      firstName: '{{ contact.FIRSTNAME }}',
      lastName: '{{ contact.LASTNAME }}',
    },
    field: '{{ contact.$ }}',
    fallback: "{{ $ | default : '?' }}",
    ...braces,
  },
  ses: {
    names: { unsubscribeUrl: '{{amazonSESUnsubscribeUrl}}' },
    field: '{{$}}',
    ...braces,
  },
}
