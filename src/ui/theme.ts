import { theme as antd, type ThemeConfig } from 'antd'
import type { Density, Look, TextSize } from '#domain/preference.ts'
import { palettes, type Light } from './palette.ts'

const sizes: Record<TextSize, { text: number; small: number }> = {
  normal: { text: 15, small: 14 },
  large: { text: 17, small: 16 },
  larger: { text: 19, small: 18 },
}
const spaces: Record<Density, { bar: number; side: number; control: number; pad: number; row: number }> = {
  comfortable: { bar: 52, side: 208, control: 36, pad: 16, row: 9 },
  compact: { bar: 44, side: 192, control: 30, pad: 10, row: 4 },
}
const radius = 4

type Drawn = Omit<Look, 'theme'> & { light: Light }

function tokens({ light, density, textSize }: Drawn): NonNullable<ThemeConfig['token']> {
  const colours = palettes[light]
  const { text, small } = sizes[textSize]
  const { control } = spaces[density]
  return {
    colorPrimary: colours.link,
    colorInfo: colours.link,
    colorLink: colours.link,
    // The library pales a link under the pointer until it can hardly be read.
    colorLinkHover: colours.link,
    colorLinkActive: colours.link,
    colorSuccess: colours.green,
    colorWarning: colours.yellow,
    colorError: colours.red,
    colorText: colours.ink,
    colorTextSecondary: colours.muted,
    colorTextTertiary: colours.muted,
    colorTextDescription: colours.muted,
    colorTextPlaceholder: light === 'light' ? '#667181' : '#9aa5b3',
    colorTextDisabled: light === 'light' ? '#5d6876' : '#97a2b0',
    colorTextLightSolid: colours.on,
    colorBorder: colours.field,
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    colorBgContainer: colours.panel,
    colorBgElevated: light === 'light' ? colours.panel : colours.quiet,
    ...(light === 'dark' && { colorBgSpotlight: colours.ink, controlItemBgActive: colours.chosen, controlItemBgHover: colours.bone }),
    fontFamily: 'var(--fonts)',
    fontSize: text,
    fontSizeSM: small,
    borderRadius: radius,
    controlHeight: control + (text - sizes.normal.text),
    lineHeight: 1.6,
    // Old machines, and people who dislike things that move.
    motion: false,
    // A button that works on stays readable; its turning sign tells enough.
    opacityLoading: 1,
  }
}

/** What Ant Design draws with. */
export const themeOf = (drawn: Drawn): ThemeConfig => ({
  algorithm: drawn.light === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
  token: tokens(drawn),
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Modal: { titleFontSize: 17 },
    Segmented: { trackBg: palettes[drawn.light].bone, itemColor: palettes[drawn.light].ink },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px', labelColor: palettes[drawn.light].ink },
  },
})

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Gives the style sheets the same values, as `--ink`, `--green-ground`, `--bar-ground` … */
export function applyTheme(root: HTMLElement, { light, density, textSize }: Drawn): void {
  const { bar, ...colours } = palettes[light]
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${kebab(name)}`, value)
  root.style.setProperty('--bar-ground', bar)
  for (const [name, value] of Object.entries({ ...sizes[textSize], ...spaces[density], radius }))
    root.style.setProperty(`--${name}`, `${value}px`)
  root.dataset['theme'] = light
  root.dataset['density'] = density
}
