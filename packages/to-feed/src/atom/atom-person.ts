import { element } from '@offprint/xml'
import type { Element } from 'xast'
import type { Person } from '../record/item.js'

/**
 * A person construct (RFC 4287, section 3.2).
 *
 * @param name - `author` or `contributor`.
 * @param person - Who.
 * @returns The element.
 */
export function atomPerson(name: 'author' | 'contributor', person: Pick<Person, 'name' | 'url' | 'email'>): Element {
  return element(name, {}, [
    element('name', {}, [person.name]),
    person.url === undefined ? undefined : element('uri', {}, [person.url]),
    person.email === undefined ? undefined : element('email', {}, [person.email]),
  ])
}
