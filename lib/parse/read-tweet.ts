import type { Trailer } from '#lib/parse/find-trailers'
import { furnitureAtEnd, furnitureLength, furnitureWindow } from '#lib/parse/post-furniture'
import { trim } from '#lib/parse/split-paragraphs'
import { type Range, spanOf } from '#lib/record/span'
import type { Tweet } from '#lib/record/tweet'

/** A media address, often glued to the word before it. */
export const media = /(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/[A-Za-z0-9]{1,20}/g
const link = /https?:\/\/[^\s"“”<>…]{1,2000}/gi
const hashtag = /(?<![\p{L}\p{N}_&/#])[#＃]([\p{L}\p{N}\p{M}_]{1,280})/gu
const mention = /(?<![A-Za-z0-9_@/])[@＠](\w{1,30}(?:@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,8}|\.bsky\.social\b)?)/g

/** Reads the fields of the tweet that ends with `trailer`; `block` is the index of its block. */
export function readTweet(text: string, { start, end, trailer }: Range & { trailer: Trailer }, block: number): Tweet {
  const body = text.slice(start, trailer.start)
  const medias = [...body.matchAll(media)]
  const unpictured = body.replace(media, ' ')
  const links = [...unpictured.matchAll(link)].map((match) => match[0].replace(/(?<![.,;:!?)\]'’])[.,;:!?)\]'’]+$/, ''))
  const words = unpictured.replace(link, ' ')
  const range = withoutFrame(
    text,
    { start, end: trailer.start },
    medias.map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  )
  return {
    block,
    start,
    end,
    text: spanOf(text, range.start, range.end),
    trailer: spanOf(text, trailer.start, trailer.end),
    authorName: trailer.authorName,
    handle: trailer.handle,
    network: trailer.network,
    datePublished: trailer.datePublished,
    hashtags: [...words.matchAll(hashtag)].map((match) => match[1] ?? '').filter((tag) => /\D/.test(tag)),
    mentions: [...words.matchAll(mention)].map((match) => match[1] ?? ''),
    media: medias.map((match) => match[0]),
    links,
  }
}

/**
 * The body without the media addresses and the furniture at its end, and without the furniture at its beginning; what
 * other words follow stays.
 */
function withoutFrame(text: string, body: Range, medias: Range[]): Range {
  let range = trim(text, body)
  for (let before = range.end + 1; range.end < before; ) {
    before = range.end
    const picture = medias.findLast(({ end }) => end === range.end)
    const words = text.slice(Math.max(range.start, range.end - furnitureWindow), range.end)
    const cut = picture ? picture.start : range.end - furnitureAtEnd(words)
    range = trim(text, { start: range.start, end: Math.max(range.start, cut) })
  }
  const frame = furnitureLength(text.slice(range.start, Math.min(range.end, range.start + 4 * furnitureWindow)))
  return trim(text, { start: range.start + frame, end: range.end })
}
