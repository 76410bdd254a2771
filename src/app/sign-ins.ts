import { roles } from '#domain/actor.ts'

/** One sign-in per role of the sample city, for the first minute with it. */
export async function signInsShown(): Promise<string> {
  const { people, samplePassword } = await import('#sample/people.ts')
  const lines = roles.flatMap((role) => {
    const person = people.find(({ posts }) => posts[0]?.role === role)
    return person ? [`  ${person.login.padEnd(24)} ${samplePassword.padEnd(20)} ${person.nameZh}  ${person.posts[0]!.titleZh}`] : []
  })
  return ['登录名 · 密码 · 人员  Login · password · person', ...lines].join('\n')
}
