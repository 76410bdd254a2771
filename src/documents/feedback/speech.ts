const speech = /^(?:会上|会议上|最后|随后|会后)?[，]?[^，。；：“”]{1,28}(?:表示|强调|表态|要求)[，：]/
const inspectors = /^[^，。；：]{0,24}(?:巡视组|巡察组|审计组|督察组|检查组)(?:组长)?[^，。；：]{0,6}(?:要求)/

/** 「杨某表示，…」: what somebody says in answer is not the inspectors' finding or advice. */
export const isSpeech = (plain: string): boolean => {
  const head = plain.slice(0, 80).trim()
  return speech.test(head) && !inspectors.test(head)
}
