/** Every sentence of the launcher, in both languages. */
const sentences = {
  usage: {
    en: 'Usage: node scripts/launch.mjs {commands}',
    zh: '用法：node scripts/launch.mjs {commands}',
  },
  installing: {
    en: 'Installing the packages of package-lock.json …',
    zh: '正在安装 package-lock.json 中的依赖……',
  },
  'install-failed': {
    en: 'npm ci failed (exit code {code}). Its own message stands above.',
    zh: 'npm ci 失败（退出码 {code}），原因见上。',
  },
  'no-npm': {
    en: 'npm is not installed; it is needed once, to install the packages.',
    zh: '未找到 npm；首次运行需要它来安装依赖。',
  },
  'no-node': {
    en: 'Rectify needs Node.js {wanted} or later; this machine has {found} and there is no packaged one for {platform}. Install it from nodejs.org.',
    zh: 'Rectify 需要 Node.js {wanted} 或更高版本；本机为 {found}，且没有适用于 {platform} 的内置版本。请从 nodejs.org 安装。',
  },
  building: {
    en: 'Building the web app …',
    zh: '正在构建网页……',
  },
  'build-failed': {
    en: 'The web app could not be built (exit code {code}). The reason stands above.',
    zh: '网页构建失败（退出码 {code}），原因见上。',
  },
  'no-browser': {
    en: 'The browser tests need {missing}, which only root can install here. Run: sudo apt-get install -y {missing}',
    zh: '浏览器测试需要 {missing}，此处只有 root 才能安装。请运行：sudo apt-get install -y {missing}',
  },
  'no-apt': {
    en: 'The browser tests need {missing}, and this system has no apt-get. Install Chromium and a Chinese font, or name the browser in RECTIFY_CHROMIUM.',
    zh: '浏览器测试需要 {missing}，而本系统没有 apt-get。请安装 Chromium 和中文字体，或用 RECTIFY_CHROMIUM 指定浏览器。',
  },
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => String(values[key]))

export const say = (name, values = {}) => {
  const { en, zh } = sentences[name]
  console.error(`${fill(en, values)}\n${fill(zh, values)}`)
}

/** Says why and ends. */
export const failWith = (name, values = {}) => {
  say(name, values)
  process.exit(1)
}
