import type { ThemeConfig } from 'antd'

/**
 * Every colour and measure of the screens, once. Text colours hold at least 4.5:1 on each ground they stand on (WCAG 2.2, 1.4.3);
 * `field` holds 3:1 against white, because the edge of an input is what tells that one can type there (1.4.11).
 */
export const colours = {
  ink: '#1b2430',
  muted: '#4a5564',
  line: '#d6dce4',
  field: '#87919f',
  ground: '#f3f5f8',
  panel: '#ffffff',
  quiet: '#eef1f5',
  brand: '#143a63',
  link: '#1a5a9e',
  chosen: '#e3edf8',
  seal: '#b3261e',
  green: '#1b6b37',
  greenGround: '#e5f3e8',
  yellow: '#7a5200',
  yellowGround: '#fdf2d0',
  red: '#ab1f17',
  redGround: '#fdeae8',
  blue: '#174f8c',
  blueGround: '#e6eff9',
  violet: '#5b3a94',
  violetGround: '#f0eafa',
} as const

export const measures = { text: 15, small: 14, radius: 4, bar: 52, side: 208 } as const

const fonts = `'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', 'Segoe UI', system-ui, sans-serif`

export const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.link,
    colorInfo: colours.link,
    colorLink: colours.link,
    colorSuccess: colours.green,
    colorWarning: colours.yellow,
    colorError: colours.red,
    colorText: colours.ink,
    colorTextSecondary: colours.muted,
    colorTextTertiary: colours.muted,
    colorTextDescription: colours.muted,
    colorTextPlaceholder: '#667181',
    colorTextDisabled: '#5d6876',
    colorBorder: colours.field,
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    fontFamily: fonts,
    fontSize: measures.text,
    fontSizeSM: measures.small,
    borderRadius: measures.radius,
    controlHeight: 36,
    lineHeight: 1.6,
    // Old machines, and people who dislike things that move.
    motion: false,
    // A button that works on stays readable; its turning sign tells enough.
    opacityLoading: 1,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Modal: { titleFontSize: 17 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px', labelColor: colours.ink },
  },
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Gives the style sheets the same values, as `--ink`, `--green-ground`, `--bar` … */
export function applyTheme(root: HTMLElement): void {
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${kebab(name)}`, value)
  for (const [name, value] of Object.entries(measures)) root.style.setProperty(`--${name}`, `${value}px`)
  root.style.setProperty('--fonts', fonts)
}
