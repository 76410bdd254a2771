import { unmet, type Unmet } from '#domain/refusal.ts'

/** Long enough, and not what anybody would try first (NIST SP 800-63B 3.1.1.2: length, no composition rules, no expiry). */
export const shortest = 10

const common = ['1234567890', '0123456789', 'qwertyuiop', 'password', 'administrator', 'iloveyou', 'woaini1314', '88888888', '66666666']

const isRun = (text: string): boolean => /^(.{1,4})\1+$/.test(text)

/** What is wrong with a password chosen by a person; empty when nothing is. */
export function wrongWithPassword(password: string, login: string): Unmet[] {
  const plain = password.normalize('NFKC').toLowerCase()
  const wrong: Unmet[] = []
  if ([...plain].length < shortest) wrong.push(unmet('password-too-short', { shortest }))
  if (plain.includes(login.toLowerCase()) && login.length > 3) wrong.push(unmet('password-holds-login'))
  if (isRun(plain) || common.some((each) => plain.includes(each) && plain.length < each.length + 6))
    wrong.push(unmet('password-too-common'))
  return wrong
}
