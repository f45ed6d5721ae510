import { at, attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../read/xml-element.js'
import type { RuleTable } from '../rule.js'
import { show } from '../value/show.js'

/** Rules about the optional parts of a channel. */
export type ChannelRuleId =
  | 'incomplete-image'
  | 'image-differs'
  | 'image-too-big'
  | 'invalid-ttl'
  | 'invalid-skip-hour'
  | 'invalid-skip-day'
  | 'incomplete-text-input'
  | 'incomplete-cloud'
  | 'invalid-cloud-port'

const lacks = (element: XmlElement, names: readonly string[]): readonly string[] =>
  names.filter((name) => (textOf(childOf(element, name)) ?? '') === '')

const incomplete = (kind: string, names: readonly string[]) => (elements: readonly XmlElement[]) =>
  elements
    .filter((element) => element.kind === kind && element.parent?.kind === 'channel')
    .flatMap((element) => lacks(element, names).map((name) => at(element, { name })))

const largest: Readonly<Record<'width' | 'height', number>> = { width: 144, height: 400 }
const sides = ['width', 'height'] as const

const imageOf = (channel: XmlElement | undefined): readonly XmlElement[] => childrenOf(channel, 'image')
const isPort = (port: string): boolean => /^[1-9]\d*$/.test(port.trim())
const cloudParts = ['domain', 'port', 'path', 'registerProcedure', 'protocol'] as const

/** The texts of all elements of a kind that stand in lists of another, with what is wrong with them. */
const inList = (elements: readonly XmlElement[], kind: string, parent: string, isGood: (value: string) => boolean) =>
  elements
    .filter((element) => element.kind === kind && element.parent?.kind === parent && !isGood(element.text.trim()))
    .map((element) => at(element, { value: show(element.text) }))

/** See {@link ChannelRuleId}. */
export const channelRules: RuleTable<ChannelRuleId> = {
  'incomplete-image': {
    severity: 'error',
    reason: 'Unexpected image without `{name}`, expected url, title and link',
    fix: 'Write <image><url>…</url><title>…</title><link>…</link></image>; an address alone is not enough.',
    clause: 'RSS 2.0, "image"',
    rss: ({ elements }) => incomplete('image', ['url', 'title', 'link'])(elements),
  },
  'image-differs': {
    severity: 'warning',
    reason: 'Unexpected image {name} `{value}`, expected the channel’s',
    fix: 'Repeat title and link of the channel in its image.',
    clause: 'RSS 2.0, "image"; RSS profile, "image"',
    rss: ({ channel }) =>
      imageOf(channel).flatMap((image) =>
        ['title', 'link'].flatMap((name) => {
          const own = childOf(image, name)
          const whole = textOf(childOf(channel, name))
          return own === undefined || whole === undefined || textOf(own) === '' || textOf(own) === whole
            ? []
            : [at(own, { name, value: show(own.text) })]
        }),
      ),
  },
  'image-too-big': {
    severity: 'error',
    reason: 'Unexpected {name} `{value}`, expected a number of pixels up to {largest}',
    fix: 'Leave width and height out, or scale the picture.',
    clause: 'RSS 2.0, "image"',
    rss: ({ channel }) =>
      imageOf(channel).flatMap((image) =>
        sides.flatMap((name) => {
          const side = childOf(image, name)
          const value = side?.text.trim() ?? ''
          const isGood = /^[1-9]\d*$/.test(value) && Number(value) <= largest[name]
          return side === undefined || isGood ? [] : [at(side, { name, value: show(value), largest: largest[name] })]
        }),
      ),
  },
  'invalid-ttl': {
    severity: 'error',
    reason: 'Unexpected ttl `{value}`, expected a number of minutes',
    fix: 'Write digits alone.',
    clause: 'RSS 2.0, "ttl"',
    rss: ({ elements }) => inList(elements, 'ttl', 'channel', (value) => /^\d+$/.test(value)),
  },
  'invalid-skip-hour': {
    severity: 'error',
    reason: 'Unexpected hour `{value}`, expected a number from 0 to 23',
    fix: 'Write hours of GMT, midnight as 0.',
    clause: 'RSS 2.0, "skipHours"',
    rss: ({ elements }) => inList(elements, 'hour', 'skipHours', (value) => /^(?:0?\d|1\d|2[0-3])$/.test(value)),
  },
  'invalid-skip-day': {
    severity: 'error',
    reason: 'Unexpected day `{value}`, expected an English weekday such as `Monday`',
    fix: 'Write the whole name, beginning with a capital.',
    clause: 'RSS 2.0, "skipDays"',
    rss: ({ elements }) =>
      inList(elements, 'day', 'skipDays', (value) => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(value)),
  },
  'incomplete-text-input': {
    severity: 'error',
    reason: 'Unexpected textInput without `{name}`, expected title, description, name and link',
    fix: 'Remove it; hardly any reader shows it.',
    clause: 'RSS 2.0, "textInput"',
    rss: ({ elements }) => incomplete('textInput', ['title', 'description', 'name', 'link'])(elements),
  },
  'incomplete-cloud': {
    severity: 'error',
    reason: 'Unexpected cloud without `{name}`, expected domain, port, path, registerProcedure and protocol',
    fix: 'Add the attribute, or use WebSub instead.',
    clause: 'RSS 2.0, "cloud"',
    rss: ({ channel }) =>
      childrenOf(channel, 'cloud').flatMap((cloud) =>
        cloudParts.filter((name) => attributeOf(cloud, name) === undefined).map((name) => at(cloud, { name })),
      ),
  },
  'invalid-cloud-port': {
    severity: 'error',
    reason: 'Unexpected port `{port}`, expected a number from 1',
    fix: 'Write digits alone, such as 80.',
    clause: 'RSS 2.0, "cloud"',
    rss: ({ channel }) =>
      childrenOf(channel, 'cloud').flatMap((cloud) => {
        const port = attributeOf(cloud, 'port')
        return port === undefined || isPort(port) ? [] : [at(cloud, { port: show(port) })]
      }),
  },
}
