import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import './toast.css'

const ToastContext = createContext<(message: string) => void>(() => undefined)

const stays = 5000

/** A quiet line at the foot of the window that says what was done; read out by screen readers. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [lines, setLines] = useState<{ id: number; message: string }[]>([])
  const say = useCallback((message: string) => {
    const id = performance.now()
    setLines((before) => [...before.slice(-2), { id, message }])
    setTimeout(() => setLines((before) => before.filter((line) => line.id !== id)), stays)
  }, [])
  return (
    <ToastContext value={say}>
      {children}
      <div className="r-toasts r-no-print" role="status">
        {lines.map((line) => (
          <p key={line.id}>{line.message}</p>
        ))}
      </div>
    </ToastContext>
  )
}

/** `const say = useToast(); say('已提交')` */
export const useToast = (): ((message: string) => void) => useContext(ToastContext)
