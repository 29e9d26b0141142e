import { isHonorific, isRank } from './titles.js'
import { isCapitalised, type Word, type WordText } from './words.js'

/** Words that make a rank part of an office: "Attorney General", "Chief Justice". */
const MAKES_OFFICE: readonly (readonly [rank: RegExp, before: RegExp])[] = [
  [
    /^general$/,
    /^(secretary|director|attorney|surgeon|governor|consul|inspector|auditor|solicitor|adjutant|postmaster|comptroller|controller|commissioner|registrar)$/,
  ],
  [/^(justice|judge)$/, /^(chief|associate|deputy|presiding|senior)$/],
]
/** What a rank of an army is made of beside its last word: "Major General", "Rear Admiral", "Retired Colonel". */
const GRADE = /^(major|lieutenant|brigadier|rear|vice|air|wing|group|retired|senior)$/

/**
 * Where the ranks and forms of address right before word `end` begin: "Foreign Secretary | Admiral …",
 * "… , His Excellency Ambassador …", "Health Minister | Major General (Rtd.) …". `end` without any.
 */
export function ranksBefore({ words }: WordText, end: number): number {
  const sentence = words[end]?.sentence ?? words[end - 1]?.sentence
  const at = (i: number): Word | undefined => (words[i]?.sentence === sentence ? words[i] : undefined)
  let i = end
  for (;;) {
    const word = at(i - 1)
    if (!word) return i
    const before = at(i - 2)
    if (word.text === ')' && at(i - 3)?.text === '(' && /^(rtd|retd|ret|retired)\.?$/.test(before?.lower ?? '')) i -= 3
    else if (isCapitalised(word.text) && isRank(word.text) && !isOffice(before?.lower ?? '', word.lower)) i--
    else if (isCapitalised(word.text) && isHonorific(word.text)) i--
    else if (i < end && isCapitalised(word.text) && GRADE.test(word.lower) && isRank(words[i]!.text)) i--
    else if (/^(his|her|the)$/.test(word.lower) && /^(excellency|hon|honou?rable)\.?$/.test(words[i]?.lower ?? '')) i--
    else return i
  }
}

const isOffice = (before: string, rank: string): boolean => MAKES_OFFICE.some(([of, first]) => of.test(rank) && first.test(before))
