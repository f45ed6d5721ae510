import type { NodeOf } from '@offprint/core'

/**
 * What a sound, a film or a file is called.
 *
 * @param node - Of the body.
 * @returns Its title, else the last part of its address.
 */
export const mediaTitle = ({ title, media }: NodeOf<'audio' | 'video' | 'file'>): string =>
  title ??
  media.src
    .split(/[?#]/)[0]
    ?.split('/')
    .findLast((part) => part !== '') ??
  media.src
