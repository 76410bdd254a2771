import { QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useMemo } from 'react'
import { RouterProvider } from 'react-router/dom'
import { LanguageProvider, useLanguage } from '#ui/i18n/language.tsx'
import { useLook } from '#ui/look.ts'
import { themeOf } from '#ui/theme.ts'
import { ToastProvider } from '#ui/toast.tsx'
import { antdLocales } from './antd-locales.ts'
import { queries } from './api/queries.ts'
import { makeRouter } from './router.tsx'

const router = makeRouter()

function Speaking() {
  const { language } = useLanguage()
  const look = useLook()
  const theme = useMemo(() => themeOf(look), [look])
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  return (
    <ConfigProvider theme={theme} locale={antdLocales[language]} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <ToastProvider>
        <RouterProvider router={router} />
      </ToastProvider>
    </ConfigProvider>
  )
}

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <Speaking />
      </LanguageProvider>
    </QueryClientProvider>
  )
}
