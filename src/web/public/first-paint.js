// Before the first paint: the ground of the screen in the light that this person chose (`ui/look.ts` keeps it).
try {
  const { theme = 'system' } = JSON.parse(localStorage.getItem('rectify.look') ?? '{}') ?? {}
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
} catch {
  // A shelf that cannot be read means the usual look.
}
