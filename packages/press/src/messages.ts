import { defineMessages, type MessageFactory } from '@offprint/core'

type RuleId = 'changed-slug' | 'missing-picture' | 'picture-on-the-web'

/** What an import may report beside its readers. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('press', {
  'changed-slug': {
    severity: 'info',
    reason: 'Unexpected slug `{slug}` of another article too, expected one of its own; it is now `{changed}`',
  },
  'missing-picture': {
    severity: 'warning',
    reason: 'Unexpected picture `{src}` that cannot be had, expected one; its address is kept',
  },
  'picture-on-the-web': {
    severity: 'info',
    reason: 'Unexpected picture `{src}` on the web, expected one beside the article; `--download` brings it here',
  },
})
